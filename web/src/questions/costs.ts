// What the resident wants help with: first a subject, then the kinds of cost, then each cost.
import type { Answers } from '../answers';
import type { Cost, Situatie } from '../contract';
import { persons } from './household';
import { personOptions, yesNo } from './options';
import { amount, checked, date, known, text, whole, yes } from './read';
import { ONLY, type Chapter, type Field, type Question, type QuestionText } from './types';

/** Which facts a cost of this group needs beyond its amount and date. */
interface Group {
  id: 'meedoen' | 'school' | 'identiteit' | 'huis' | 'belasting' | 'zorg';
  regeling: string;
  soorten: string[];
  person?: 'anyone' | 'child';
  proof?: true;
  quotation?: true;
  /** Several persons each have their own cost of this kind. */
  repeats?: true;
}

export const GROUPS: Group[] = [
  {
    id: 'meedoen',
    regeling: 'stimuleringsregeling',
    soorten: [
      'sport-jeugdvereniging', 'zwembad', 'bibliotheek', 'muziekonderwijs', 'cursus', 'theater', 'schouwburg',
      'musea', 'bioscoop', 'krant-tijdschrift', 'internet', 'ouderenorganisatie',
      'kindervakantiewerk-buurtvereniging', 'excursie-schoolreis-schoolkamp', 'peuterspeelzaal',
    ],
    person: 'anyone',
    proof: true,
    repeats: true,
  },
  {
    id: 'school',
    regeling: 'schoolkosten-vo',
    soorten: [
      'ouderbijdrage', 'schoolreisje', 'schoolkamp', 'excursies', 'schooltas', 'schrijfmiddelen', 'fiets',
      'leermiddelen', 'boeken', 'reiskosten', 'onderwijsbijdrage',
    ],
    person: 'child',
    proof: true,
    repeats: true,
  },
  {
    id: 'identiteit',
    regeling: 'identiteitskaart',
    soorten: ['identiteitskaart', 'paspoort', 'rijbewijs'],
    person: 'anyone',
    proof: true,
    repeats: true,
  },
  {
    id: 'huis',
    regeling: 'duurzame-gebruiksgoederen',
    soorten: ['wasmachine', 'koelkast', 'fornuis-kookplaat', 'stofzuiger', 'tv', 'volledige-inrichting'],
    proof: true,
    quotation: true,
  },
  {
    id: 'belasting',
    regeling: 'kwijtschelding',
    soorten: ['afvalstoffenheffing', 'rioolrecht', 'ozb', 'waterschap'],
  },
  {
    id: 'zorg',
    regeling: 'bijzondere-bijstand',
    soorten: [
      'medisch-eigen-bijdrage', 'medisch-buiten-pakket', 'medisch-buitenland', 'medisch-experimenteel',
      'medisch-in-minimumpakket', 'chronisch-ziek', 'personenalarmering', 'woonkosten', 'werkaanvaarding',
      'schulden', 'lening-gebruiksgoederen', 'algemeen-gebruikelijk', 'bijzonder',
    ],
    person: 'anyone',
    proof: true,
  },
];

/** Costs that come back every month. Not knowing that would count as once, so it has no "weet ik niet". */
const MONTHLY = new Set(['woonkosten', 'personenalarmering']);
const monthly = (answer: { per?: unknown }): boolean => answer.per === 'maand';

export interface CostEntry {
  id: string;
  group: Group;
  soort: string;
}

const MOST = 9;
const groupsOf = (a: Answers): Group[] =>
  GROUPS.filter((g) => checked(a, 'kosten')?.includes(g.id));

/** `base-1`, and `base-2` … as long as the page before said there is one more. */
export function repeated(a: Answers, base: string, may: boolean): string[] {
  const ids = [`${base}-1`];
  while (may && ids.length < MOST && yes(a, ids[ids.length - 1]!, 'nog-een')) ids.push(`${base}-${ids.length + 1}`);
  return ids;
}

const kindsId = (group: Group): string => `kosten-${group.id}`;

const entriesOf = (a: Answers, group: Group): CostEntry[] =>
  (checked(a, kindsId(group)) ?? []).flatMap((soort) =>
    repeated(a, `kost-${group.id}-${soort}`, group.repeats === true).map((id) => ({ id, group, soort })),
  );

/** Who a cost can be for; one person needs no question. */
function candidates(a: Answers, group: Group): string[] {
  if (!group.person) return [];
  const all = persons(a);
  return group.person === 'child' && all.some(isChild) ? all.filter(isChild) : all;
}

const isChild = (id: string): boolean => id.startsWith('kind-');

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

function costFields(a: Answers, { group, soort }: CostEntry): Field[] {
  const who = candidates(a, group);
  const fields: Field[] = [];
  if (who.length > 1) {
    fields.push({ kind: 'choice', name: 'persoon', label: { key: 'veld.kosten-persoon' }, options: personOptions(who) });
  }
  fields.push({ kind: 'amount', name: 'bedrag', label: { key: 'veld.kosten-bedrag' }, hint: { key: 'hulp.kosten-bedrag' } });
  if (MONTHLY.has(soort)) fields.push(...periodFields());
  fields.push({ kind: 'date', name: 'datum', label: { key: 'veld.kosten-datum' }, hint: { key: 'hulp.kosten-datum' } });
  if (group.proof) {
    fields.push({ kind: 'choice', name: 'betaalbewijs', label: { key: 'veld.betaalbewijs' }, options: yesNo() });
    if (group.quotation) {
      const when = (answer: { betaalbewijs?: unknown }) => answer.betaalbewijs !== 'ja';
      fields.push({ kind: 'choice', name: 'offerte', label: { key: 'veld.offerte' }, options: yesNo(), when });
    }
    fields.push({ kind: 'amount', name: 'vergoed', label: { key: 'veld.vergoed' }, hint: { key: 'hulp.vergoed' } });
  }
  if (group.repeats && who.length > 1) {
    fields.push({ kind: 'choice', name: 'nog-een', label: { key: 'veld.nog-een' }, options: yesNo(), unknown: false });
  }
  return fields;
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
        options: group.soorten.map((soort) => ({ value: soort, label: { policy: `kostensoort.${soort}` } })),
        none: { key: 'keuze.geen-kosten' },
      },
    ],
  };
  const costs = entriesOf(a, group).map(
    (entry, i): Question => ({
      id: entry.id,
      text: 'kost',
      params: { soort: { policy: `kostensoort.${entry.soort}` } },
      facts: [`/kosten/${offset + i}`],
      always: true,
      fields: costFields(a, entry),
    }),
  );
  return [kinds, ...costs];
}

/** The costs in the order in which they stand in the situation. */
export const entries = (a: Answers): CostEntry[] => groupsOf(a).flatMap((group) => entriesOf(a, group));

function questions(a: Answers): Question[] {
  const subjects: Question = {
    id: 'kosten',
    text: 'kosten',
    facts: ['/kosten'],
    always: true,
    fields: [
      {
        kind: 'checks',
        name: ONLY,
        options: GROUPS.map(({ id }) => ({
          value: id,
          label: { key: `kosten.${id}` as const },
          hint: { key: `kosten.${id}.hulp` as const },
        })),
        none: { key: 'keuze.geen-kosten' },
      },
    ],
  };
  let offset = 0;
  const rest = groupsOf(a).flatMap((group) => {
    const list = groupQuestions(a, group, offset);
    offset += list.length - 1;
    return list;
  });
  return [subjects, ...rest];
}

function cost(a: Answers, entry: CostEntry, index: number): Cost {
  const { id, group } = entry;
  const who = candidates(a, group);
  const paid = yes(a, id, 'betaalbewijs');
  const perMonth = text(a, id, 'per') === 'maand';
  return known({
    id: `k${index + 1}`,
    // Special costs find their own scheme by their kind.
    regeling: group.id === 'zorg' ? undefined : group.regeling,
    soort: entry.soort,
    bedrag: amount(a, id, 'bedrag'),
    per: perMonth ? 'maand' : undefined,
    maanden: perMonth ? whole(a, id, 'maanden') : undefined,
    datum: date(a, id, 'datum'),
    persoon: who.length > 1 ? text(a, id, 'persoon') : (who[0] ?? 'aanvrager'),
    betaalbewijs: paid,
    offerte: group.quotation && paid !== true ? yes(a, id, 'offerte') : undefined,
    vergoedDoorAnderen: amount(a, id, 'vergoed'),
  });
}

function facts(a: Answers): Partial<Situatie> {
  if (!checked(a, 'kosten')) return {};
  return { kosten: entries(a).map((entry, i) => cost(a, entry, i)) };
}

export const costs: Chapter<Partial<Situatie>> = { questions, facts };
