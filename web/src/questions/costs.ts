// What the resident wants help with: subjects, under each one ticked its kinds of cost, and a page for each cost.
import type { Answer, Answers } from '../answers';
import type { Cost, Situatie } from '../contract';
import { allPersonsKnown, persons } from './household';
import { moreFacts, moreFields } from './cost-facts';
import type { Group, Kind, Offer } from './offer';
import { personOptions, yesNo } from './options';
import { amount, checked, date, known, text, whole, yes } from './read';
import { ONLY, type Chapter, type Field, type Question } from './types';

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

export const COSTS = 'kosten';
const MOST = 9;
const groupsOf = (a: Answers, offer: Offer): Group[] =>
  offer.groups.filter((g) => checked(a, COSTS)?.includes(g.id));

/** `base-1`, and `base-2` … as long as the page before said there is one more. */
function repeated(a: Answers, base: string, may: boolean): string[] {
  const ids = [`${base}-1`];
  while (may && ids.length < MOST && yes(a, ids[ids.length - 1]!, 'nog-een')) ids.push(`${base}-${ids.length + 1}`);
  return ids;
}

const entriesOf = (a: Answers, group: Group): CostEntry[] =>
  group.kinds
    .filter(({ soort }) => checked(a, COSTS, group.id)?.includes(soort))
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

/** Whether the same cost can be told for one person after another. */
const recurs = (a: Answers, { kind }: CostEntry): boolean => kind.repeats === true && candidates(a, kind).length > 1;

/** A field without a fact of its own is asked with whatever is asked of the cost. */
function costFields(a: Answers, entry: CostEntry, place: string): Field[] {
  const { kind } = entry;
  const who = candidates(a, kind);
  const fields: Field[] = [];
  if (who.length > 1) {
    const fact = recurs(a, entry) ? undefined : `${place}/persoon`;
    fields.push({ kind: 'choice', name: 'persoon', label: { key: 'veld.kosten-persoon' }, options: personOptions(who), fact });
  }
  const sum = `${place}/bedrag`;
  fields.push({ kind: 'amount', name: 'bedrag', label: { key: 'veld.kosten-bedrag' }, hint: { key: 'hulp.kosten-bedrag' }, fact: sum });
  if (MONTHLY.has(kind.soort)) fields.push(...periodFields());
  fields.push({ kind: 'date', name: 'datum', label: { key: 'veld.kosten-datum' }, hint: { key: 'hulp.kosten-datum' }, fact: `${place}/datum` });
  fields.push(...moreFields(kind, place));
  if (recurs(a, entry)) {
    fields.push({ kind: 'choice', name: 'nog-een', label: { key: 'veld.nog-een' }, options: yesNo(), unknown: false });
  }
  return fields;
}

function costQuestion(a: Answers, entry: CostEntry, place: string): Question {
  const params = { soort: { policy: `kostensoort.${entry.kind.soort}` } };
  return { id: entry.id, text: 'kost', params, facts: [place], always: recurs(a, entry), fields: costFields(a, entry, place) };
}

/** The costs in the order in which they stand in the situation. */
export const entries = (a: Answers, offer: Offer): CostEntry[] => groupsOf(a, offer).flatMap((group) => entriesOf(a, group));

/** The kinds of one subject, once it is ticked. */
function kindsField({ id, kinds }: Group): Field {
  const chosen = (answer: Answer): boolean => {
    const subjects = answer[ONLY];
    return Array.isArray(subjects) && subjects.includes(id);
  };
  return {
    kind: 'checks',
    name: id,
    label: { key: `veld.kosten-${id}` },
    options: kinds.map(({ soort }) => ({ value: soort, label: { policy: `kostensoort.${soort}` } })),
    none: { key: 'keuze.geen-kosten' },
    when: chosen,
  };
}

function questions(a: Answers, offer: Offer): Question[] {
  const subjects: Field = {
    kind: 'checks',
    name: ONLY,
    label: { key: 'veld.kosten' },
    hint: { key: 'hulp.kosten' },
    options: offer.groups.map(({ id }) => ({
      value: id,
      label: { key: `kosten.${id}` as const },
      hint: { key: `kosten.${id}.hulp` as const },
    })),
    none: { key: 'keuze.geen-kosten' },
  };
  const list: Question = { id: COSTS, text: COSTS, facts: ['/kosten'], always: true, fields: [subjects, ...offer.groups.map(kindsField)] };
  return [list, ...entries(a, offer).map((entry, i) => costQuestion(a, entry, `/kosten/${i}`))];
}

function cost(a: Answers, entry: CostEntry, index: number): Cost {
  const { id, kind } = entry;
  const who = candidates(a, kind);
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
    ...moreFacts(a, id, kind),
  });
}

function facts(a: Answers, offer: Offer): Partial<Situatie> {
  if (!checked(a, COSTS)) return {};
  return { kosten: entries(a, offer).map((entry, i) => cost(a, entry, i)) };
}

export const costs: Chapter<Partial<Situatie>> = { questions, facts };
