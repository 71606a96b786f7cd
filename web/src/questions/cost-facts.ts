// What policies want to know of a cost beyond its amount and day. Asked only where the engine says that it
// can still change something.
import type { Answer, Answers } from '../answers';
import type { Cost } from '../contract';
import type { Kind } from './offer';
import { yesNo } from './options';
import { amount, date, known, text, whole, yes } from './read';
import type { Field, Option } from './types';

const options = (name: string, values: string[]): Option[] =>
  values.map((value) => ({ value, label: { policy: `${name}.${value}` } }));

/** An offer counts as proof for who has no receipt. */
const quotation = (fact: string): Field & { fact: string } => ({
  kind: 'choice', name: 'offerte', label: { key: 'veld.offerte' }, options: yesNo(), fact,
  when: (answer: Answer) => answer.betaalbewijs !== undefined && answer.betaalbewijs !== 'ja',
});

/** The fields by the contract's key, for the cost at `place`; a ground can only be asked where the policy names some. */
export function moreFields(kind: Kind, place: string): (Field & { fact: string })[] {
  const grounds: Field[] = kind.gronden
    ? [{ kind: 'choice', name: 'grond', label: { key: 'veld.grond' }, options: options('grond', [...kind.gronden.filter((g) => g !== 'geen'), 'geen']) }]
    : [];
  const fields: Field[] = [
    { kind: 'choice', name: 'voldaan', label: { key: 'veld.voldaan' }, options: yesNo() },
    { kind: 'choice', name: 'betaalbewijs', label: { key: 'veld.betaalbewijs' }, options: yesNo() },
    {
      kind: 'choice', name: 'indicatie', label: { key: 'veld.indicatie' }, hint: { key: 'hulp.indicatie' },
      options: (['positief', 'negatief'] as const).map((value) => ({ value, label: { key: `indicatie.${value}` } })),
    },
    ...grounds,
    { kind: 'number', name: 'categorie', label: { key: 'veld.categorie' }, hint: { key: 'hulp.categorie' }, min: 1, max: 6 },
    { kind: 'number', name: 'zwangerschapsmaanden', label: { key: 'veld.zwangerschapsmaanden' }, min: 0, max: 10 },
    { kind: 'date', name: 'termijnBegin', label: { key: `veld.termijn-begin` }, hint: { key: 'hulp.termijn-begin' } },
    { kind: 'number', name: 'duurMaanden', label: { key: 'veld.duur-maanden' }, min: 0, max: 120 },
    { kind: 'choice', name: 'bovenHuurgrens', label: { key: 'veld.boven-huurgrens' }, options: yesNo() },
    { kind: 'amount', name: 'mogelijkeVerlaging', label: { key: 'veld.mogelijke-verlaging' }, hint: { key: 'hulp.nul' } },
    { kind: 'number', name: 'ovZones', label: { key: 'veld.ov-zones' }, min: 0, max: 99 },
    { kind: 'amount', name: 'vergoedDoorAnderen', label: { key: 'veld.vergoed' }, hint: { key: 'hulp.vergoed' } },
  ];
  const withFacts = fields.map((field) => ({ ...field, fact: `${place}/${field.name}` }));
  return kind.quotation ? withFacts.flatMap((field) => (field.name === 'betaalbewijs' ? [field, quotation(field.fact)] : [field])) : withFacts;
}

/** What was told of them; `known` by whoever puts it together. */
export function moreFacts(a: Answers, id: string, kind: Kind): Partial<Cost> {
  const paid = yes(a, id, 'betaalbewijs');
  return known({
    voldaan: yes(a, id, 'voldaan'),
    betaalbewijs: paid,
    offerte: kind.quotation && paid !== true ? yes(a, id, 'offerte') : undefined,
    indicatie: text(a, id, 'indicatie'),
    grond: text(a, id, 'grond'),
    categorie: whole(a, id, 'categorie'),
    zwangerschapsmaanden: whole(a, id, 'zwangerschapsmaanden'),
    termijnBegin: date(a, id, 'termijnBegin'),
    duurMaanden: whole(a, id, 'duurMaanden'),
    bovenHuurgrens: yes(a, id, 'bovenHuurgrens'),
    mogelijkeVerlaging: amount(a, id, 'mogelijkeVerlaging'),
    ovZones: whole(a, id, 'ovZones'),
    vergoedDoorAnderen: amount(a, id, 'vergoedDoorAnderen'),
  });
}
