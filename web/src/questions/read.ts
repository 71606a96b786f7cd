// Reading answers as facts. `undefined` means: not answered, or "weet ik niet". Both leave the key
// out of the situation.
import type { Answers, DateInput } from '../answers';
import type { Amount } from '../contract';
import { parseAmount, toContract } from '../format/amount';
import { parseDate } from '../format/date';
import { NONE, ONLY } from './types';

export const answered = (a: Answers, id: string): boolean => id in a;

export function text(a: Answers, id: string, field = ONLY): string | undefined {
  const value = a[id]?.[field];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function yes(a: Answers, id: string, field = ONLY): boolean | undefined {
  const value = text(a, id, field);
  return value === undefined ? undefined : value === 'ja';
}

/** [] for "none of these". */
export function checked(a: Answers, id: string, field = ONLY): string[] | undefined {
  const value = a[id]?.[field];
  return Array.isArray(value) ? value.filter((v) => v !== NONE) : undefined;
}

export function amount(a: Answers, id: string, field = ONLY): Amount | undefined {
  const value = text(a, id, field);
  if (value === undefined) return undefined;
  const parsed = parseAmount(value);
  return 'cents' in parsed ? toContract(parsed.cents) : undefined;
}

export function whole(a: Answers, id: string, field = ONLY): number | undefined {
  const value = text(a, id, field)?.trim();
  return value !== undefined && /^\d{1,3}$/.test(value) ? Number(value) : undefined;
}

export function date(a: Answers, id: string, field = ONLY): string | undefined {
  const value = a[id]?.[field];
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined;
  const parsed = parseDate(value as DateInput);
  return 'date' in parsed ? parsed.date : undefined;
}

/** The object without the keys whose value is not known. */
export function known<T extends object>(facts: T): T {
  return Object.fromEntries(Object.entries(facts).filter(([, v]) => v !== undefined)) as T;
}
