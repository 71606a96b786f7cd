// Identity documents of everybody in the household. The list is complete or absent: a person without
// a line would count as somebody without a document.
import type { Answers } from '../answers';
import type { Situatie } from '../contract';
import { persons } from './household';
import { personLabel } from './options';
import { date, known, text } from './read';
import type { Chapter, Field, Label, Question } from './types';

const KINDS = ['paspoort', 'identiteitskaart', 'rijbewijs', 'geen'] as const;
const FACTS = ['/identiteitsbewijzen'];

/** Alone in the household, the question itself is the label. */
const labelOf = (all: string[], person: string): Label | undefined =>
  all.length > 1 ? personLabel(person) : undefined;

const holders = (a: Answers): string[] =>
  persons(a).filter((person) => ![undefined, 'geen'].includes(text(a, 'documenten', person)));

function questions(a: Answers): Question[] {
  const all = persons(a);
  const kind: Question = {
    id: 'documenten',
    text: all.length > 1 ? 'documenten-samen' : 'documenten',
    facts: FACTS,
    fields: all.map((person): Field => ({
      kind: 'choice',
      name: person,
      label: labelOf(all, person),
      options: KINDS.map((value) => ({ value, label: { key: `document.${value}` } })),
    })),
  };
  const until: Question = {
    id: 'documenten-geldig',
    text: 'documenten-geldig',
    facts: FACTS,
    fields: holders(a).map((person): Field => ({ kind: 'date', name: person, label: labelOf(all, person) })),
  };
  return holders(a).length > 0 ? [kind, until] : [kind];
}

function facts(a: Answers): Partial<Situatie> {
  const lines = persons(a).map((persoon) => {
    const soort = text(a, 'documenten', persoon);
    const until = soort === 'geen' ? undefined : date(a, 'documenten-geldig', persoon);
    return soort && known({ persoon, soort, geldigTotEnMet: until });
  });
  const complete = lines.filter((line) => typeof line === 'object');
  return complete.length === lines.length ? { identiteitsbewijzen: complete } : {};
}

export const documents: Chapter<Partial<Situatie>> = { questions, facts };
