// A field of a question as the component that draws it.
import type { ComponentChildren, Ref } from 'preact';
import { AmountField } from '../../parts/amount-field/view';
import { ChecksField } from '../../parts/checks-field/view';
import { ChoiceField } from '../../parts/choice-field/view';
import { DateField } from '../../parts/date-field/view';
import { NumberField } from '../../parts/number-field/view';
import type { Value } from '../answers';
import { useWords, type Words } from '../i18n';
import type { Field } from '../questions/types';
import type { FieldError } from '../validate';

interface Props {
  field: Field;
  /** Start of the ids of its inputs, where a page has more than one question. */
  id?: string;
  /** The question, where the page has this one field. */
  title: string;
  help?: string;
  heading?: Ref<HTMLHeadingElement>;
  aside?: ComponentChildren;
  value: Value | undefined;
  error?: FieldError;
  onChange: (value: Value) => void;
}

export const fieldId = (field: string): string => `veld-${field}`;

/** The input an error link jumps to. */
export function errorTarget(field: Field, error: FieldError): string {
  const id = fieldId(field.name);
  if (field.kind === 'date') return `${id}-${error.part ?? 'dag'}`;
  return field.kind === 'choice' || field.kind === 'checks' ? `${id}-0` : id;
}

/** Fields that follow each other and are about the same, under its name. */
export function grouped({ label }: Words, fields: Field[]): { group?: string; fields: Field[] }[] {
  const groups: { group?: string; fields: Field[] }[] = [];
  for (const field of fields) {
    const group = field.group && label(field.group);
    const last = groups.at(-1);
    if (last && last.group === group) last.fields.push(field);
    else groups.push({ group, fields: [field] });
  }
  return groups;
}

export function FieldView({ field, id = fieldId(field.name), title, help, heading, aside, value, error, onChange }: Props) {
  const { t, label } = useWords();
  const hint = [help, field.hint && label(field.hint)].filter(Boolean).join(' ');
  const common = {
    id,
    label: field.label ? label(field.label) : title,
    hint: hint || undefined,
    error: error && t(error.key, error.params),
    heading,
    aside,
    value,
    onChange,
  };
  switch (field.kind) {
    case 'choice':
      return <ChoiceField {...common} field={field} />;
    case 'checks':
      return <ChecksField {...common} field={field} />;
    case 'amount':
      return <AmountField {...common} />;
    case 'number':
      return <NumberField {...common} />;
    case 'date':
      return <DateField {...common} wrong={error?.part} unknown={field.unknown !== false} />;
  }
}
