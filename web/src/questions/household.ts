// Who lives in the home: residence, ages, partner, children, other adults. Who it is stands on one page,
// what is asked of each child on another.
import type { Answer, Answers } from '../answers';
import type { Child, Person, Situatie } from '../contract';
import type { Offer } from './offer';
import { personLabel, yesNo } from './options';
import { date, known, text, whole, yes } from './read';
import type { Chapter, DateField, Field, Label, NumberField, Option, Question } from './types';

export const HOUSEHOLD = 'gezin';
const CHILDREN = 'kinderen';
const HOUSEMATES = 'medebewoners';

export const childId = (n: number): string => `kind-${n}`;

const upTo = (n: number | undefined): number[] => Array.from({ length: n ?? 0 }, (_, i) => i + 1);

/** Children told about; an unknown number is none to ask about, and no fact. */
export const childNumbers = (a: Answers): number[] => upTo(whole(a, HOUSEHOLD, 'kinderen'));

export const hasPartner = (a: Answers): boolean => yes(a, HOUSEHOLD, 'partner') === true;

/** Whether there can be nobody else than `persons` names. */
export const allPersonsKnown = (a: Answers): boolean =>
  yes(a, HOUSEHOLD, 'partner') !== undefined && whole(a, HOUSEHOLD, 'kinderen') !== undefined;

/** Persons a cost or document can be for, in the contract's references. */
export function persons(a: Answers): string[] {
  return ['aanvrager', ...(hasPartner(a) ? ['partner'] : []), ...childNumbers(a).map(childId)];
}

/** Who lives elsewhere isn't asked who lives there. */
const here = (answer: Answer): boolean => answer.inwoner !== 'nee';

/** Birth date first; only who doesn't know it is asked for an age. */
function ageFields(prefix: '' | 'partner-', fact: string, when: (answer: Answer) => boolean): Field[] {
  const born: DateField = {
    kind: 'date', name: `${prefix}geboortedatum`, label: { key: `veld.${prefix}geboortedatum` }, hint: { key: 'hulp.datum-geboorte' },
    past: true, fact, when,
  };
  const age: NumberField = {
    kind: 'number', name: `${prefix}leeftijd`, label: { key: `veld.${prefix}leeftijd` }, min: 0, max: 120,
    when: (answer) => when(answer) && answer[born.name] === null,
  };
  return [born, age];
}

/**
 * Who lives in an institution. The core knows no "unknown" here and never asks: it is asked of everybody who lives here,
 * and the outcome says what was assumed (assumesHome).
 */
function stayFields(): Field[] {
  const single: Option[] = [
    { value: 'niemand', label: { key: 'keuze.nee' } },
    { value: 'aanvrager', label: { key: 'keuze.ja' } },
  ];
  const both: Option[] = (['niemand', 'aanvrager', 'partner', 'beiden'] as const).map((value) => ({ value, label: { key: `inrichting.${value}` } }));
  const field = (name: 'inrichting' | 'inrichting-samen', options: Option[], when: Field['when']): Field => ({
    kind: 'choice', name, label: { key: `veld.${name}` }, hint: { key: 'hulp.inrichting' }, options, assumed: true, when,
  });
  return [
    field('inrichting', single, (answer) => here(answer) && answer.partner !== 'ja'),
    field('inrichting-samen', both, (answer) => here(answer) && answer.partner === 'ja'),
  ];
}

function who({ naam }: Offer): Question {
  const withPartner = (answer: Answer): boolean => here(answer) && answer.partner === 'ja';
  return {
    id: HOUSEHOLD,
    text: 'gezin',
    facts: [
      '/inwoner', '/aanvrager/geboortedatum', '/aanvrager/leeftijd', '/partner', '/partner/geboortedatum', '/partner/leeftijd',
      '/kinderen', '/medebewoners', '/verblijfInInrichting',
    ],
    fields: [
      { kind: 'choice', name: 'inwoner', label: { key: 'veld.inwoner', params: { gemeente: naam } }, options: yesNo(), fact: '/inwoner' },
      ...ageFields('', '/aanvrager/geboortedatum', here),
      { kind: 'choice', name: 'partner', label: { key: 'veld.partner' }, hint: { key: 'hulp.partner' }, options: yesNo(), fact: '/partner', when: here },
      ...ageFields('partner-', '/partner/geboortedatum', withPartner),
      ...stayFields(),
      { kind: 'number', name: 'kinderen', label: { key: 'veld.kinderen' }, hint: { key: 'hulp.kinderen' }, min: 0, max: 15, fact: '/kinderen', when: here },
      {
        kind: 'number', name: 'medebewoners', label: { key: 'veld.medebewoners' }, hint: { key: 'hulp.medebewoners' }, min: 0, max: 20,
        fact: '/medebewoners', when: here,
      },
    ],
  };
}

const SCHOOLS: Option[] = [
  { value: 'geen', label: { key: 'onderwijs.geen' } },
  { value: 'basis', label: { key: 'onderwijs.basis' } },
  { value: 'voortgezet', label: { key: 'onderwijs.voortgezet' }, hint: { key: 'onderwijs.voortgezet.hulp' } },
  { value: 'mbo', label: { key: 'onderwijs.mbo' } },
  { value: 'hoger', label: { key: 'onderwijs.hoger' } },
];

function childFields(n: number, index: number): Field[] {
  const place = `/kinderen/${index}`;
  const group = personLabel(childId(n));
  return [
    { kind: 'date', name: `${n}-geboortedatum`, label: { key: 'veld.kind-geboortedatum' }, past: true, fact: `${place}/geboortedatum`, group },
    { kind: 'choice', name: `${n}-thuiswonend`, label: { key: 'veld.kind-thuiswonend' }, options: yesNo(), fact: `${place}/thuiswonend`, group },
    { kind: 'choice', name: `${n}-onderwijs`, label: { key: 'veld.kind-onderwijs' }, options: SCHOOLS, fact: `${place}/onderwijs`, group },
  ];
}

/** Other adults told about, by number. */
const housemates = (a: Answers): number[] => upTo(whole(a, HOUSEHOLD, 'medebewoners'));

function housemateFields(n: number, index: number): Field[] {
  const place = `/medebewoners/${index}`;
  const group: Label = { key: 'persoon.medebewoner', params: { n } };
  return [
    { kind: 'number', name: `${n}-leeftijd`, label: { key: 'veld.medebewoner-leeftijd' }, min: 0, max: 120, fact: `${place}/leeftijd`, group },
    {
      kind: 'choice', name: `${n}-kostendeler`, label: { key: 'veld.medebewoner-kostendeler' },
      hint: { key: 'hulp.medebewoner-kostendeler' }, options: yesNo(), fact: `${place}/kostendeler`, group,
    },
  ];
}

/** One page for all of them, when there are any. */
function each(id: typeof CHILDREN | typeof HOUSEMATES, fields: Field[]): Question[] {
  const facts = fields.flatMap(({ fact }) => fact ?? []);
  return fields.length > 0 ? [{ id, text: id, facts, fields }] : [];
}

const questions = (a: Answers, offer: Offer): Question[] => [
  who(offer),
  ...each(CHILDREN, childNumbers(a).flatMap(childFields)),
  ...each(HOUSEMATES, housemates(a).flatMap(housemateFields)),
];

/** An age typed before the birth date was found again is stale: the birth date wins. */
function person(a: Answers, prefix: '' | 'partner-'): Person {
  const geboortedatum = date(a, HOUSEHOLD, `${prefix}geboortedatum`);
  return geboortedatum ? { geboortedatum } : known({ leeftijd: whole(a, HOUSEHOLD, `${prefix}leeftijd`) });
}

function child(a: Answers, n: number): Child {
  return known({
    id: childId(n),
    geboortedatum: date(a, CHILDREN, `${n}-geboortedatum`),
    thuiswonend: yes(a, CHILDREN, `${n}-thuiswonend`),
    onderwijs: text(a, CHILDREN, `${n}-onderwijs`),
  });
}

const housemate = (a: Answers, n: number): Person =>
  known({ leeftijd: whole(a, HOUSEMATES, `${n}-leeftijd`), kostendeler: yes(a, HOUSEMATES, `${n}-kostendeler`) });

function facts(a: Answers): Partial<Situatie> {
  const partner = yes(a, HOUSEHOLD, 'partner');
  const told = (field: string): boolean => whole(a, HOUSEHOLD, field) !== undefined;
  return known({
    inwoner: yes(a, HOUSEHOLD, 'inwoner'),
    aanvrager: person(a, ''),
    verblijfInInrichting: text(a, HOUSEHOLD, partner ? 'inrichting-samen' : 'inrichting'),
    partner: partner === undefined ? undefined : partner ? person(a, 'partner-') : null,
    kinderen: told('kinderen') ? childNumbers(a).map((n) => child(a, n)) : undefined,
    medebewoners: told('medebewoners') ? housemates(a).map((n) => housemate(a, n)) : undefined,
  });
}

/** Nobody told who lives in an institution, so the core took it that nobody does. Who lives elsewhere wasn't asked. */
export const assumesHome = (a: Answers): boolean => {
  const { inwoner, verblijfInInrichting } = facts(a);
  return inwoner !== false && verblijfInInrichting === undefined;
};

export const household: Chapter<Partial<Situatie>> = { questions, facts };
