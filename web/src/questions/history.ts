// The past: how long on a low income, benefits, warnings and reductions.
import type { Answers } from '../answers';
import type { Range, Situatie } from '../contract';
import type { Offer } from './offer';
import { yesNo } from './options';
import { date, known, text, whole, yes } from './read';
import { ONLY, type Chapter, type Field, type Label, type Question } from './types';

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

interface LowIncome {
  id: string;
  procent: number;
  bands: ReturnType<typeof bandsOf>;
}

/**
 * One question for each percentage of the norm, the highest first. Months at or below a lower percentage
 * are months at or below a higher one too, so the first question also tells the lower's bounds apart; who
 * was short below the higher limit was so below the lower one, and isn't asked again.
 */
function lowIncomes(a: Answers, { laagInkomen }: Offer): LowIncome[] {
  const percents = [...new Set(laagInkomen.map(([procent]) => procent))];
  const list = percents.map((procent): LowIncome => {
    const months = laagInkomen.filter(([p]) => p <= procent).map(([, m]) => m);
    const own = laagInkomen.filter(([p]) => p === procent).map(([, m]) => m);
    return { id: `laag-inkomen-${procent}`, procent, bands: bandsOf(procent === percents[0] ? months : own) };
  });
  return list.filter(({ bands }, i) =>
    list.slice(0, i).every((higher) => {
      const told = higher.bands.find((band) => band.value === text(a, higher.id));
      const most = told === undefined ? undefined : (told.range as { tot?: number }).tot;
      return most === undefined || most >= Math.max(...bands.map(({ range }) => (range as { van: number }).van));
    }),
  );
}

const lowIncomeQuestion = ({ id, procent, bands }: LowIncome): Question => ({
  id,
  text: procent === 100 ? 'laag-inkomen-100' : 'laag-inkomen',
  facts: ['/laagInkomen'],
  shows: { lowIncome: procent },
  fields: [{ kind: 'choice', name: ONLY, options: bands.map(({ value, label }) => ({ value, label })) }],
});

function measures(a: Answers): Question[] {
  const list: Question[] = [
    { id: 'bijstand', text: 'bijstand', facts: ['/bijstandInReferteperiode'], fields: [{ kind: 'choice', name: ONLY, options: yesNo() }] },
    { id: 'werkplicht', text: 'werkplicht', facts: ['/arbeidsverplichtingNagekomen'], fields: [{ kind: 'choice', name: ONLY, options: yesNo() }] },
    { id: 'maatregelen', text: 'maatregelen', facts: ['/maatregelen'], fields: [{ kind: 'choice', name: ONLY, options: yesNo() }] },
  ];
  if (!yes(a, 'maatregelen')) return list;
  const number = (name: 'waarschuwingen' | 'verlagingen'): Field => ({
    kind: 'number', name, label: { key: `veld.${name}` }, min: 0, max: 9,
  });
  list.push({
    id: 'maatregelen-aantal', text: 'maatregelen-aantal', facts: ['/maatregelen'], always: true,
    fields: [number('waarschuwingen'), number('verlagingen')],
  });
  return [...list, ...reductions(a).map(reductionQuestion)];
}

const reductions = (a: Answers): number[] =>
  Array.from({ length: whole(a, 'maatregelen-aantal', 'verlagingen') ?? 0 }, (_, i) => i + 1);

function reductionQuestion(n: number): Question {
  return {
    id: `verlaging-${n}`, text: 'verlaging', params: { n }, facts: ['/maatregelen'], always: true,
    fields: [
      {
        kind: 'choice', name: 'reden', label: { key: 'veld.reden' },
        options: [
          { value: 'niet-ingeschreven-cwi', label: { key: 'reden.niet-ingeschreven-cwi' } },
          { value: 'arbeidsverplichting', label: { key: 'reden.arbeidsverplichting' } },
          { value: 'overig', label: { key: 'reden.overig' } },
        ],
      },
      { kind: 'number', name: 'procent', label: { key: 'veld.procent' }, min: 1, max: 100 },
      { kind: 'number', name: 'maanden', label: { key: 'veld.maanden' }, min: 1, max: 60 },
      { kind: 'date', name: 'datum', label: { key: 'veld.verlaging-datum' }, past: true, fact: '/maatregelen' },
    ],
  };
}

const questions = (a: Answers, offer: Offer): Question[] => [...lowIncomes(a, offer).map(lowIncomeQuestion), ...measures(a)];

function lowIncomeFacts(a: Answers, offer: Offer): Situatie['laagInkomen'] {
  const list = lowIncomes(a, offer).flatMap(({ id, procent, bands }) => {
    const told = bands.find((band) => band.value === text(a, id));
    return told ? [{ procent, maanden: told.range }] : [];
  });
  return list.length > 0 ? list : undefined;
}

function measureFacts(a: Answers): Situatie['maatregelen'] {
  const any = yes(a, 'maatregelen');
  if (any === undefined) return undefined;
  if (!any) return [];
  const warnings = whole(a, 'maatregelen-aantal', 'waarschuwingen');
  const cuts = whole(a, 'maatregelen-aantal', 'verlagingen');
  // A list that is present is complete: with one of the numbers unknown there is no list.
  if (warnings === undefined || cuts === undefined) return undefined;
  return [
    ...Array.from({ length: warnings }, () => ({ soort: 'waarschuwing' })),
    ...reductions(a).map((n) =>
      known({
        soort: 'verlaging',
        procent: whole(a, `verlaging-${n}`, 'procent'),
        maanden: whole(a, `verlaging-${n}`, 'maanden'),
        reden: text(a, `verlaging-${n}`, 'reden'),
        datum: date(a, `verlaging-${n}`, 'datum'),
      }),
    ),
  ];
}

function facts(a: Answers, offer: Offer): Partial<Situatie> {
  return known({
    laagInkomen: lowIncomeFacts(a, offer),
    bijstandInReferteperiode: yes(a, 'bijstand'),
    arbeidsverplichtingNagekomen: yes(a, 'werkplicht'),
    maatregelen: measureFacts(a),
  });
}

export const history: Chapter<Partial<Situatie>> = { questions, facts };
