// The past: how long on a low income, benefits, warnings and reductions. All of it on one page, and what each
// reduction was on a second one.
import type { Answer, Answers } from '../answers';
import type { Range, Situatie } from '../contract';
import type { Offer } from './offer';
import { yesNo } from './options';
import { date, known, text, whole, yes } from './read';
import type { Chapter, Field, Label, Option, Question } from './types';

/** Years asked for: thresholds of the policy in months, the short one first. */
function bandsOf(months: number[]): { value: string; range: Range<number>; label: Label }[] {
  const edges = [...new Set(months)].sort((x, y) => x - y);
  const last = edges.at(-1)!;
  const below = edges.map((edge, i) => {
    const from = i === 0 ? 0 : edges[i - 1]!;
    const label: Label =
      i === 0
        ? { key: 'duur.korter', params: { jaar: edge / 12 } }
        : { key: 'duur.tussen', params: { van: from / 12, tot: edge / 12 } };
    return { value: `tot-${edge}`, range: { van: from, tot: edge - 1 }, label };
  });
  return [...below, { value: `vanaf-${last}`, range: { van: last }, label: { key: 'duur.vanaf', params: { jaar: last / 12 } } }];
}

const PAST = 'verleden';
const REDUCTIONS = 'verlagingen';

interface LowIncome {
  name: string;
  procent: number;
  bands: ReturnType<typeof bandsOf>;
}

/**
 * One field for each percentage of the norm, the highest first. Months at or below a lower percentage are
 * months at or below a higher one too, so the first field also tells the lower's bounds apart.
 */
function lowIncomes({ laagInkomen }: Offer): LowIncome[] {
  const percents = [...new Set(laagInkomen.map(([procent]) => procent))];
  return percents.map((procent): LowIncome => {
    const months = laagInkomen.filter(([p]) => p <= procent).map(([, m]) => m);
    const own = laagInkomen.filter(([p]) => p === procent).map(([, m]) => m);
    return { name: `laag-inkomen-${procent}`, procent, bands: bandsOf(procent === percents[0] ? months : own) };
  });
}

const toldBand = (answer: Answer | undefined, { name, bands }: LowIncome) => bands.find((band) => band.value === answer?.[name]);

/** Who was short below a higher limit was so below this one, and isn't asked again. */
function matters(higher: LowIncome[], { bands }: LowIncome, answer: Answer | undefined): boolean {
  const last = Math.max(...bands.map(({ range }) => (range as { van: number }).van));
  return higher.every((other) => {
    const told = toldBand(answer, other);
    const most = told === undefined ? undefined : (told.range as { tot?: number }).tot;
    return most === undefined || most >= last;
  });
}

function lowIncomeFields(offer: Offer): Field[] {
  const all = lowIncomes(offer);
  return all.map((one, i): Field => ({
    kind: 'choice',
    name: one.name,
    label: { key: one.procent === 100 ? 'veld.laag-inkomen-100' : 'veld.laag-inkomen' },
    hint: { key: 'hulp.laag-inkomen' },
    shows: { lowIncome: one.procent },
    options: one.bands.map(({ value, label }) => ({ value, label })),
    fact: '/laagInkomen',
    when: (answer) => matters(all.slice(0, i), one, answer),
  }));
}

const measured = (answer: Answer): boolean => answer.maatregelen === 'ja';

function measureFields(): Field[] {
  const number = (name: 'waarschuwingen' | 'verlagingen'): Field => ({
    kind: 'number', name, label: { key: `veld.${name}` }, min: 0, max: 9, when: measured,
  });
  return [
    { kind: 'choice', name: 'bijstand', label: { key: 'veld.bijstand' }, hint: { key: 'hulp.bijstand' }, options: yesNo(), fact: '/bijstandInReferteperiode' },
    { kind: 'choice', name: 'werkplicht', label: { key: 'veld.werkplicht' }, hint: { key: 'hulp.werkplicht' }, options: yesNo(), fact: '/arbeidsverplichtingNagekomen' },
    { kind: 'choice', name: 'maatregelen', label: { key: 'veld.maatregelen' }, hint: { key: 'hulp.maatregelen' }, options: yesNo(), fact: '/maatregelen' },
    number('waarschuwingen'),
    number('verlagingen'),
  ];
}

const reductions = (a: Answers): number[] =>
  yes(a, PAST, 'maatregelen') ? Array.from({ length: whole(a, PAST, 'verlagingen') ?? 0 }, (_, i) => i + 1) : [];

const REASONS: Option[] = (['niet-ingeschreven-cwi', 'arbeidsverplichting', 'overig'] as const).map((value) => ({
  value, label: { key: `reden.${value}` },
}));

function reductionFields(n: number): Field[] {
  const group: Label = { key: 'verlaging.kop', params: { n } };
  return [
    { kind: 'choice', name: `${n}-reden`, label: { key: 'veld.reden' }, options: REASONS, group },
    { kind: 'number', name: `${n}-procent`, label: { key: 'veld.procent' }, min: 1, max: 100, group },
    { kind: 'number', name: `${n}-maanden`, label: { key: 'veld.maanden' }, min: 1, max: 60, group },
    { kind: 'date', name: `${n}-datum`, label: { key: 'veld.verlaging-datum' }, past: true, group },
  ];
}

function questions(a: Answers, offer: Offer): Question[] {
  const cuts = reductions(a).flatMap(reductionFields);
  const past: Question = {
    id: PAST,
    text: PAST,
    facts: ['/laagInkomen', '/bijstandInReferteperiode', '/arbeidsverplichtingNagekomen', '/maatregelen'],
    fields: [...lowIncomeFields(offer), ...measureFields()],
  };
  return cuts.length > 0 ? [past, { id: REDUCTIONS, text: REDUCTIONS, facts: ['/maatregelen'], fields: cuts }] : [past];
}

function lowIncomeFacts(a: Answers, offer: Offer): Situatie['laagInkomen'] {
  const all = lowIncomes(offer);
  const list = all.flatMap((one, i) => {
    const told = matters(all.slice(0, i), one, a[PAST]) ? toldBand(a[PAST], one) : undefined;
    return told ? [{ procent: one.procent, maanden: told.range }] : [];
  });
  return list.length > 0 ? list : undefined;
}

function measureFacts(a: Answers): Situatie['maatregelen'] {
  const any = yes(a, PAST, 'maatregelen');
  if (any === undefined) return undefined;
  if (!any) return [];
  const warnings = whole(a, PAST, 'waarschuwingen');
  const cuts = whole(a, PAST, 'verlagingen');
  // A list that is present is complete: with one of the numbers unknown there is no list.
  if (warnings === undefined || cuts === undefined) return undefined;
  return [
    ...Array.from({ length: warnings }, () => ({ soort: 'waarschuwing' })),
    ...reductions(a).map((n) =>
      known({
        soort: 'verlaging',
        procent: whole(a, REDUCTIONS, `${n}-procent`),
        maanden: whole(a, REDUCTIONS, `${n}-maanden`),
        reden: text(a, REDUCTIONS, `${n}-reden`),
        datum: date(a, REDUCTIONS, `${n}-datum`),
      }),
    ),
  ];
}

function facts(a: Answers, offer: Offer): Partial<Situatie> {
  return known({
    laagInkomen: lowIncomeFacts(a, offer),
    bijstandInReferteperiode: yes(a, PAST, 'bijstand'),
    arbeidsverplichtingNagekomen: yes(a, PAST, 'werkplicht'),
    maatregelen: measureFacts(a),
  });
}

export const history: Chapter<Partial<Situatie>> = { questions, facts };
