// What is wrong with an answer, told once, when "Verder" is pressed. An empty field is an error,
// "weet ik niet" never is.
import type { Answer, DateInput, Value } from './answers';
import type { Key, Params } from './i18n';
import { parseAmount } from './format/amount';
import { parseDate } from './format/date';
import type { Field, Question } from './questions/types';

export interface FieldError {
  field: string;
  /** The input to focus; a date has three. */
  part?: keyof DateInput;
  key: Key;
  params?: Params;
}

export const visible = (question: Question, answer: Answer): Field[] =>
  question.fields.filter((field) => !field.when || field.when(answer));

function amountError(value: Value | undefined): Key | undefined {
  const parsed = parseAmount(typeof value === 'string' ? value : '');
  return 'error' in parsed ? `fout.bedrag.${parsed.error}` : undefined;
}

function numberError(value: Value | undefined, field: Field & { kind: 'number' }): Omit<FieldError, 'field'> | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  if (text === '') return { key: 'fout.getal.leeg' };
  const number = /^\d{1,4}$/.test(text) ? Number(text) : NaN;
  if (number >= field.min && number <= field.max) return undefined;
  return { key: 'fout.getal.bereik', params: { min: field.min, max: field.max } };
}

function dateError(value: Value | undefined, past: boolean, today: string): Omit<FieldError, 'field'> | undefined {
  const input = value && typeof value === 'object' && !Array.isArray(value) ? value : { dag: '', maand: '', jaar: '' };
  const parsed = parseDate(input);
  if ('error' in parsed) return { key: `fout.datum.${parsed.error}`, part: parsed.part };
  if (past && parsed.date > today) return { key: 'fout.datum.toekomst', part: 'jaar', params: { datum: { date: today } } };
  return undefined;
}

function fieldError(field: Field, value: Value | undefined, today: string): Omit<FieldError, 'field'> | undefined {
  if (value === null) return undefined;
  switch (field.kind) {
    case 'choice':
      return typeof value === 'string' && value !== '' ? undefined : { key: 'fout.keuze' };
    case 'checks':
      return Array.isArray(value) && value.length > 0 ? undefined : { key: 'fout.vinkjes' };
    case 'amount': {
      const key = amountError(value);
      return key && { key };
    }
    case 'number':
      return numberError(value, field);
    case 'date':
      return dateError(value, field.past === true, today);
  }
}

export function validate(question: Question, answer: Answer, today: string): FieldError[] {
  return visible(question, answer).flatMap((field) => {
    const error = fieldError(field, answer[field.name], today);
    return error ? [{ field: field.name, ...error }] : [];
  });
}
