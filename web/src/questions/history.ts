// The past: how long on a low income, benefits, warnings and reductions.
import type { Answers } from '../answers';
import type { Range, Situatie } from '../contract';
import { yesNo } from './options';
import { known, text, whole, yes } from './read';
import { ONLY, type Chapter, type Field, type Question } from './types';

/** Bands: the schemes only look at three and at five years. */
const BANDS = {
  'korter-3': { van: 0, tot: 35 },
  '3-tot-5': { van: 36, tot: 59 },
  'vanaf-5': { van: 60 },
  'korter-5': { van: 0, tot: 59 },
} satisfies Record<string, Range<number>>;
type Band = keyof typeof BANDS;

const band = (id: Band) => ({ value: id, label: { key: `duur.${id}` as const } });

function lowIncome(a: Answers): Question[] {
  const first: Question = {
    id: 'laag-inkomen-115',
    text: 'laag-inkomen-115',
    facts: ['/laagInkomen'],
    shows: 'low-income',
    fields: [{ kind: 'choice', name: ONLY, options: [band('korter-3'), band('3-tot-5'), band('vanaf-5')] }],
  };
  const second: Question = {
    id: 'laag-inkomen-100',
    text: 'laag-inkomen-100',
    facts: ['/laagInkomen'],
    shows: 'low-income',
    fields: [{ kind: 'choice', name: ONLY, options: [band('korter-5'), band('vanaf-5')] }],
  };
  const short = ['korter-3', '3-tot-5'].includes(text(a, first.id) ?? '');
  return short ? [first] : [first, second];
}

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
    ],
  };
}

const questions = (a: Answers): Question[] => [...lowIncome(a), ...measures(a)];

function lowIncomeFacts(a: Answers): Situatie['laagInkomen'] {
  const first = text(a, 'laag-inkomen-115') as Band | undefined;
  const asked = lowIncome(a).some((q) => q.id === 'laag-inkomen-100');
  const second = asked ? (text(a, 'laag-inkomen-100') as Band | undefined) : undefined;
  const list = [
    ...(first ? [{ procent: 115, maanden: BANDS[first] }] : []),
    ...(second ? [{ procent: 100, maanden: BANDS[second] }] : []),
  ];
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
      }),
    ),
  ];
}

function facts(a: Answers): Partial<Situatie> {
  return known({
    laagInkomen: lowIncomeFacts(a),
    bijstandInReferteperiode: yes(a, 'bijstand'),
    arbeidsverplichtingNagekomen: yes(a, 'werkplicht'),
    maatregelen: measureFacts(a),
  });
}

export const history: Chapter<Partial<Situatie>> = { questions, facts };
