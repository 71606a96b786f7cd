// Identity documents of everybody in the household. The list is complete or absent: a person without
// a line would count as somebody without a document.
import type { Answer, Answers } from '../answers';
import type { Situatie } from '../contract';
import { persons } from './household';
import { personLabel } from './options';
import { date, known, text } from './read';
import type { Chapter, Field, Question } from './types';

const DOCUMENTS = 'documenten';
const KINDS = ['paspoort', 'identiteitskaart', 'rijbewijs', 'geen'] as const;

const untilField = (person: string): string => `${person}-tot`;

/** Which document, and until when it is valid, for one person. Alone in the household needs no group. */
function fieldsOf(person: string, all: string[]): Field[] {
  const group = all.length > 1 ? personLabel(person) : undefined;
  const has = (answer: Answer): boolean => typeof answer[person] === 'string' && answer[person] !== 'geen';
  return [
    {
      kind: 'choice', name: person, label: { key: 'veld.document' }, group,
      options: KINDS.map((value) => ({ value, label: { key: `document.${value}` } })),
    },
    { kind: 'date', name: untilField(person), label: { key: 'veld.document-tot' }, hint: { key: 'hulp.document-tot' }, group, when: has },
  ];
}

function questions(a: Answers): Question[] {
  const all = persons(a);
  const text = all.length > 1 ? 'documenten-samen' : 'documenten';
  return [{ id: DOCUMENTS, text, facts: ['/identiteitsbewijzen'], fields: all.flatMap((person) => fieldsOf(person, all)) }];
}

function facts(a: Answers): Partial<Situatie> {
  const lines = persons(a).map((persoon) => {
    const soort = text(a, DOCUMENTS, persoon);
    const until = soort === 'geen' ? undefined : date(a, DOCUMENTS, untilField(persoon));
    return soort && known({ persoon, soort, geldigTotEnMet: until });
  });
  const complete = lines.filter((line) => typeof line === 'object');
  return complete.length === lines.length ? { identiteitsbewijzen: complete } : {};
}

export const documents: Chapter<Partial<Situatie>> = { questions, facts };
