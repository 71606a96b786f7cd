// Who lives in the home: residence, ages, partner, children, other adults.
import type { Answers } from '../answers';
import type { Child, Person, Situatie } from '../contract';
import type { Offer } from './offer';
import { known, date, text, whole, yes } from './read';
import { yesNo } from './options';
import { ONLY, type Chapter, type Question } from './types';

export const childId = (n: number): string => `kind-${n}`;

/** Children told about; an unknown number is none to ask about, and no fact. */
export function childNumbers(a: Answers): number[] {
  return Array.from({ length: whole(a, 'kinderen') ?? 0 }, (_, i) => i + 1);
}

export const hasPartner = (a: Answers): boolean => yes(a, 'partner') === true;

/** Whether there can be nobody else than `persons` names. */
export const allPersonsKnown = (a: Answers): boolean =>
  yes(a, 'partner') !== undefined && whole(a, 'kinderen') !== undefined;

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

/** Other adults told about, by number. */
const housemates = (a: Answers): number[] => Array.from({ length: whole(a, 'medebewoners') ?? 0 }, (_, i) => i + 1);

function housemateQuestion(n: number, index: number): Question {
  const place = `/medebewoners/${index}`;
  const age = `${place}/leeftijd`;
  const shares = `${place}/kostendeler`;
  return {
    id: `medebewoner-${n}`,
    text: 'medebewoner',
    params: { n },
    facts: [age, shares],
    fields: [
      { kind: 'number', name: 'leeftijd', label: { key: 'veld.medebewoner-leeftijd' }, min: 0, max: 120, fact: age },
      {
        kind: 'choice', name: 'kostendeler', label: { key: 'veld.medebewoner-kostendeler' },
        hint: { key: 'hulp.medebewoner-kostendeler' }, options: yesNo(), fact: shares,
      },
    ],
  };
}

/** Following a study now, or finished one within a year. */
function study(a: Answers): Question[] {
  const finished: Question = {
    id: 'opleiding',
    text: 'opleiding',
    facts: ['/aanvrager/opleidingAfgerond'],
    fields: [{ kind: 'choice', name: ONLY, options: yesNo() }],
  };
  const day: Question = {
    id: 'opleiding-datum', text: 'opleiding-datum', facts: finished.facts, always: true,
    fields: [{ kind: 'date', name: ONLY, past: true }],
  };
  return [
    { id: 'studeert', text: 'studeert', facts: ['/aanvrager/studeert'], fields: [{ kind: 'choice', name: ONLY, options: yesNo() }] },
    finished,
    ...(yes(a, 'opleiding') ? [day] : []),
  ];
}

/** null: none finished within the year that is looked at. */
function finishedOn(a: Answers): string | null | undefined {
  const any = yes(a, 'opleiding');
  return any === false ? null : any ? date(a, 'opleiding-datum') : undefined;
}

function questions(a: Answers, { naam }: Offer): Question[] {
  return [
    { id: 'inwoner', text: 'inwoner', params: { gemeente: naam }, facts: ['/inwoner'], fields: [{ kind: 'choice', name: ONLY, options: yesNo() }] },
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
    ...housemates(a).map(housemateQuestion),
    ...study(a),
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

const housemate = (a: Answers, id: string) =>
  known({ leeftijd: whole(a, id, 'leeftijd'), kostendeler: yes(a, id, 'kostendeler') });

function facts(a: Answers): Partial<Situatie> {
  const partner = yes(a, 'partner');
  const others = whole(a, 'medebewoners');
  return known({
    inwoner: yes(a, 'inwoner'),
    aanvrager: known({ ...ageOf(a, 'aanvrager'), studeert: yes(a, 'studeert'), opleidingAfgerond: finishedOn(a) }),
    partner: partner === undefined ? undefined : partner ? ageOf(a, 'partner') : null,
    kinderen: whole(a, 'kinderen') === undefined ? undefined : childNumbers(a).map((n) => child(a, n)),
    medebewoners: others === undefined ? undefined : housemates(a).map((n) => housemate(a, `medebewoner-${n}`)),
  });
}

export const household: Chapter<Partial<Situatie>> = { questions, facts };
