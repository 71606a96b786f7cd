// Options that several questions share.
import type { Label, Option } from './types';

export const yesNo = (): Option[] => [
  { value: 'ja', label: { key: 'keuze.ja' } },
  { value: 'nee', label: { key: 'keuze.nee' } },
];

/** "aanvrager" → "uzelf"; a child by number, for the page knows no names. */
export function personLabel(person: string): Label {
  if (person === 'aanvrager') return { key: 'persoon.aanvrager' };
  if (person === 'partner') return { key: 'persoon.partner' };
  return { key: 'persoon.kind', params: { n: person.replace('kind-', '') } };
}

export const personOptions = (ids: string[]): Option[] =>
  ids.map((id) => ({ value: id, label: personLabel(id) }));
