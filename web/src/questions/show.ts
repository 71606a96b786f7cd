// An answer back in words, for the check page and the print.
import type { Answer, Value } from '../answers';
import { parseAmount, showCents } from '../format/amount';
import { parseDate } from '../format/date';
import type { Words } from '../i18n';
import { visible } from '../validate';
import { NONE, type ChecksField, type ChoiceField, type Field, type Question } from './types';

function option(w: Words, field: ChoiceField | ChecksField, value: string): string {
  if (field.kind === 'checks' && value === NONE) return w.label(field.none);
  const found = field.options.find((o) => o.value === value);
  return found ? w.label(found.label) : '';
}

export function showValue(w: Words, field: Field, value: Value | undefined): string {
  if (value === null || value === undefined) return w.t('keuze.weet-niet');
  switch (field.kind) {
    case 'choice':
      return option(w, field, String(value));
    case 'checks':
      return w.list((Array.isArray(value) ? value : []).map((v) => option(w, field, v)));
    case 'amount': {
      const parsed = parseAmount(String(value));
      return 'cents' in parsed ? showCents(parsed.cents) : '';
    }
    case 'date': {
      const parsed = typeof value === 'object' && !Array.isArray(value) ? parseDate(value) : undefined;
      return parsed && 'date' in parsed ? w.date(parsed.date) : '';
    }
    case 'number':
      return String(value).trim();
  }
}

/** One line per field; a field without a label needs none, the question is above it. */
export function showAnswer(w: Words, question: Question, answer: Answer): string[] {
  return visible(question, answer).map((field) => {
    const text = showValue(w, field, answer[field.name]);
    const label = w.list([field.group, field.label].flatMap((l) => (l ? w.label(l) : [])));
    return label ? `${label}: ${text}`.replace(/([?؟]):/, '$1') : text;
  });
}
