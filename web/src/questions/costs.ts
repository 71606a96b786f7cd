// What the resident wants help with: first a subject, then the kinds of cost, then each cost.
import type { Answers } from '../answers';
import type { Cost, Situatie } from '../contract';
import { allPersonsKnown, persons } from './household';
import { moreFacts, moreFields } from './cost-facts';
import type { Group, Kind, Offer } from './offer';
import { personOptions, yesNo } from './options';
import { amount, checked, date, known, text, whole, yes } from './read';
import { ONLY, type Chapter, type Field, type Question, type QuestionText } from './types';

/** Costs that come back every month. Not knowing that would count as once, so it has no "weet ik niet". */
const MONTHLY = new Set([
  'woonkosten', 'personenalarmering', 'woonkosten-huur', 'woonkosten-eigen-woning', 'alarm-abonnement', 'aware-huur',
  'huur-detentie', 'huur-instelling', 'vastrecht-instelling', 'levensonderhoud', 'warmtekosten', 'dieet', 'maaltijden',
  'relatiebemiddeling', 'curatele', 'beschermingsbewind', 'mentorschap',
]);
const monthly = (answer: { per?: unknown }): boolean => answer.per === 'maand';

export interface CostEntry {
  id: string;
  kind: Kind;
}

const MOST = 9;
const groupsOf = (a: Answers, offer: Offer): Group[] =>
  offer.groups.filter((g) => checked(a, 'kosten')?.includes(g.id));

/** `base-1`, and `base-2` … as long as the page before said there is one more. */
export function repeated(a: Answers, base: string, may: boolean): string[] {
  const ids = [`${base}-1`];
  while (may && ids.length < MOST && yes(a, ids[ids.length - 1]!, 'nog-een')) ids.push(`${base}-${ids.length + 1}`);
  return ids;
}

const moreId = (id: string): string => `${id}-meer`;
const kindsId = (group: Group): string => `kosten-${group.id}`;

const entriesOf = (a: Answers, group: Group): CostEntry[] =>
  group.kinds
    .filter(({ soort }) => checked(a, kindsId(group))?.includes(soort))
    .flatMap((kind) =>
      repeated(a, `kost-${group.id}-${kind.soort}`, kind.repeats === true).map((id) => ({ id, kind })),
    );

/** Who a cost can be for; one person needs no question. */
function candidates(a: Answers, { person }: Kind): string[] {
  if (!person) return [];
  const all = persons(a);
  return person === 'child' && all.some(isChild) ? all.filter(isChild) : all;
}

const isChild = (id: string): boolean => id.startsWith('kind-');

/**
 * Whom a cost is for, when that needs no question; undefined when it may be for somebody not told about.
 * A cost of the household is the applicant's.
 */
function onlyOne(a: Answers, kind: Kind, [first = 'aanvrager']: string[]): string | undefined {
  return !kind.person || isChild(first) || allPersonsKnown(a) ? first : undefined;
}

/** Once or every month, and for how many months. */
const periodFields = (): Field[] => [
  {
    kind: 'choice',
    name: 'per',
    label: { key: 'veld.kosten-per' },
    options: (['eenmalig', 'maand'] as const).map((value) => ({ value, label: { key: `kosten-per.${value}` } })),
    unknown: false,
  },
  { kind: 'number', name: 'maanden', label: { key: 'veld.kosten-maanden' }, min: 1, max: 120, when: monthly },
];

function costFields(a: Answers, { kind }: CostEntry): Field[] {
  const who = candidates(a, kind);
  const fields: Field[] = [];
  if (who.length > 1) {
    fields.push({ kind: 'choice', name: 'persoon', label: { key: 'veld.kosten-persoon' }, options: personOptions(who) });
  }
  fields.push({ kind: 'amount', name: 'bedrag', label: { key: 'veld.kosten-bedrag' }, hint: { key: 'hulp.kosten-bedrag' } });
  if (MONTHLY.has(kind.soort)) fields.push(...periodFields());
  fields.push({ kind: 'date', name: 'datum', label: { key: 'veld.kosten-datum' }, hint: { key: 'hulp.kosten-datum' } });
  if (kind.proof) {
    fields.push({ kind: 'choice', name: 'betaalbewijs', label: { key: 'veld.betaalbewijs' }, options: yesNo() });
    if (kind.quotation) {
      const when = (answer: { betaalbewijs?: unknown }) => answer.betaalbewijs !== 'ja';
      fields.push({ kind: 'choice', name: 'offerte', label: { key: 'veld.offerte' }, options: yesNo(), when });
    }
    fields.push({ kind: 'amount', name: 'vergoed', label: { key: 'veld.vergoed' }, hint: { key: 'hulp.vergoed' } });
  }
  if (kind.repeats && who.length > 1) {
    fields.push({ kind: 'choice', name: 'nog-een', label: { key: 'veld.nog-een' }, options: yesNo(), unknown: false });
  }
  return fields;
}

function costQuestions(a: Answers, entry: CostEntry, place: string): Question[] {
  const params = { soort: { policy: `kostensoort.${entry.kind.soort}` } };
  const more = moreFields(entry.kind, place);
  return [
    { id: entry.id, text: 'kost', params, facts: [place], always: true, fields: costFields(a, entry) },
    { id: moreId(entry.id), text: 'kost-meer', params, facts: more.map((field) => field.fact), fields: more },
  ];
}

function groupQuestions(a: Answers, group: Group, offset: number): Question[] {
  const kinds: Question = {
    id: kindsId(group),
    text: kindsId(group) as QuestionText,
    facts: ['/kosten'],
    always: true,
    fields: [
      {
        kind: 'checks',
        name: ONLY,
        options: group.kinds.map(({ soort }) => ({ value: soort, label: { policy: `kostensoort.${soort}` } })),
        none: { key: 'keuze.geen-kosten' },
      },
    ],
  };
  return [kinds, ...entriesOf(a, group).flatMap((entry, i) => costQuestions(a, entry, `/kosten/${offset + i}`))];
}

/** The costs in the order in which they stand in the situation. */
export const entries = (a: Answers, offer: Offer): CostEntry[] => groupsOf(a, offer).flatMap((group) => entriesOf(a, group));

function questions(a: Answers, offer: Offer): Question[] {
  const subjects: Question = {
    id: 'kosten',
    text: 'kosten',
    facts: ['/kosten'],
    always: true,
    fields: [
      {
        kind: 'checks',
        name: ONLY,
        options: offer.groups.map(({ id }) => ({
          value: id,
          label: { key: `kosten.${id}` as const },
          hint: { key: `kosten.${id}.hulp` as const },
        })),
        none: { key: 'keuze.geen-kosten' },
      },
    ],
  };
  let offset = 0;
  const rest = groupsOf(a, offer).flatMap((group) => {
    const list = groupQuestions(a, group, offset);
    offset += entriesOf(a, group).length;
    return list;
  });
  return [subjects, ...rest];
}

function cost(a: Answers, entry: CostEntry, index: number): Cost {
  const { id, kind } = entry;
  const who = candidates(a, kind);
  const paid = yes(a, id, 'betaalbewijs');
  const perMonth = text(a, id, 'per') === 'maand';
  return known({
    id: `k${index + 1}`,
    // Special costs find their own scheme by their kind.
    regeling: kind.free ? undefined : kind.regeling,
    soort: kind.soort,
    bedrag: amount(a, id, 'bedrag'),
    per: perMonth ? 'maand' : undefined,
    maanden: perMonth ? whole(a, id, 'maanden') : undefined,
    datum: date(a, id, 'datum'),
    persoon: who.length > 1 ? text(a, id, 'persoon') : onlyOne(a, kind, who),
    betaalbewijs: paid,
    offerte: kind.quotation && paid !== true ? yes(a, id, 'offerte') : undefined,
    vergoedDoorAnderen: amount(a, id, 'vergoed'),
    ...moreFacts(a, moreId(id)),
  });
}

function facts(a: Answers, offer: Offer): Partial<Situatie> {
  if (!checked(a, 'kosten')) return {};
  return { kosten: entries(a, offer).map((entry, i) => cost(a, entry, i)) };
}

export const costs: Chapter<Partial<Situatie>> = { questions, facts };
