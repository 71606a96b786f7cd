// Who lives in the home: residence, ages, partner, children, other adults.
import type { Answers } from '../answers';
import type { Child, Person, Situatie } from '../contract';
import { known, date, text, whole, yes } from './read';
import { yesNo } from './options';
import { ONLY, type Chapter, type Question } from './types';

export const childId = (n: number): string => `kind-${n}`;

/** Children told about; an unknown number is none to ask about, and no fact. */
export function childNumbers(a: Answers): number[] {
  return Array.from({ length: whole(a, 'kinderen') ?? 0 }, (_, i) => i + 1);
}

export const hasPartner = (a: Answers): boolean => yes(a, 'partner') === true;

/** Persons a cost or document can be for, in the contract's references. */
export function persons(a: Answers): string[] {
  return ['aanvrager', ...(hasPartner(a) ? ['partner'] : []), ...childNumbers(a).map(childId)];
}

/** Birth date first; only who doesn't know it is asked for an age. */
function ageQuestions(a: Answers, who: 'aanvrager' | 'partner'): Question[] {
  const born: Question = {
    id: `${who}-geboortedatum`,
    text: `${who}-geboortedatum`,
    facts: [`/${who}/geboortedatum`, `/${who}/leeftijd`],
    fields: [{ kind: 'date', name: ONLY, past: true, hint: { key: 'hulp.datum-geboorte' } }],
  };
  if (!(born.id in a) || date(a, born.id)) return [born];
  const age: Question = {
    id: `${who}-leeftijd`,
    text: `${who}-leeftijd`,
    facts: born.facts,
    fields: [{ kind: 'number', name: ONLY, min: 0, max: 120 }],
  };
  return [born, age];
}

function childQuestion(n: number, index: number): Question {
  return {
    id: childId(n),
    text: 'kind',
    params: { n },
    facts: [`/kinderen/${index}`],
    always: true,
    fields: [
      { kind: 'date', name: 'geboortedatum', label: { key: 'veld.kind-geboortedatum' }, past: true },
      { kind: 'choice', name: 'thuiswonend', label: { key: 'veld.kind-thuiswonend' }, options: yesNo() },
      {
        kind: 'choice',
        name: 'onderwijs',
        label: { key: 'veld.kind-onderwijs' },
        options: [
          { value: 'geen', label: { key: 'onderwijs.geen' } },
          { value: 'basis', label: { key: 'onderwijs.basis' } },
          { value: 'voortgezet', label: { key: 'onderwijs.voortgezet' }, hint: { key: 'onderwijs.voortgezet.hulp' } },
          { value: 'mbo', label: { key: 'onderwijs.mbo' } },
          { value: 'hoger', label: { key: 'onderwijs.hoger' } },
        ],
      },
    ],
  };
}

function questions(a: Answers): Question[] {
  return [
    { id: 'inwoner', text: 'inwoner', facts: ['/inwoner'], fields: [{ kind: 'choice', name: ONLY, options: yesNo() }] },
    ...ageQuestions(a, 'aanvrager'),
    { id: 'partner', text: 'partner', facts: ['/partner'], fields: [{ kind: 'choice', name: ONLY, options: yesNo() }] },
    ...(hasPartner(a) ? ageQuestions(a, 'partner') : []),
    {
      id: 'kinderen',
      text: 'kinderen',
      facts: ['/kinderen'],
      fields: [{ kind: 'number', name: ONLY, min: 0, max: 15, hint: { key: 'hulp.kinderen' } }],
    },
    ...childNumbers(a).map(childQuestion),
    {
      id: 'medebewoners',
      text: 'medebewoners',
      facts: ['/medebewoners'],
      fields: [{ kind: 'number', name: ONLY, min: 0, max: 20, hint: { key: 'hulp.medebewoners' } }],
    },
  ];
}

function person(a: Answers, who: string): Person {
  return known({ geboortedatum: date(a, `${who}-geboortedatum`), leeftijd: whole(a, `${who}-leeftijd`) });
}

/** An age typed before the birth date was found again is stale: the birth date wins. */
function ageOf(a: Answers, who: string): Person {
  const p = person(a, who);
  return p.geboortedatum ? { geboortedatum: p.geboortedatum } : p;
}

function child(a: Answers, n: number): Child {
  const id = childId(n);
  return known({
    id,
    geboortedatum: date(a, id, 'geboortedatum'),
    thuiswonend: yes(a, id, 'thuiswonend'),
    onderwijs: text(a, id, 'onderwijs'),
  });
}

function facts(a: Answers): Partial<Situatie> {
  const partner = yes(a, 'partner');
  const others = whole(a, 'medebewoners');
  return known({
    inwoner: yes(a, 'inwoner'),
    aanvrager: ageOf(a, 'aanvrager'),
    partner: partner === undefined ? undefined : partner ? ageOf(a, 'partner') : null,
    kinderen: whole(a, 'kinderen') === undefined ? undefined : childNumbers(a).map((n) => child(a, n)),
    medebewoners: others === undefined ? undefined : Array.from({ length: others }, () => ({})),
  });
}

export const household: Chapter<Partial<Situatie>> = { questions, facts };
