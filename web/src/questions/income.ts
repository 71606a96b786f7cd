// Income per source. One question for "total income" makes people forget what isn't wage, so: which sources,
// and under each one ticked its amount. The sum comes back on the page that shows all answers.
import type { Answer, Answers } from '../answers';
import type { Income, Situatie } from '../contract';
import { hasPartner } from './household';
import { amount, checked, known, text } from './read';
import type { Chapter, Field, Option, Question } from './types';

type Who = 'aanvrager' | 'partner';

export const INCOME = 'inkomen';

/** Sources asked for; the ones with holiday allowance get a question about it. */
const SOURCES = [
  { soort: 'loon', holiday: true },
  { soort: 'bijstand', holiday: true },
  { soort: 'uitkering', holiday: true },
  { soort: 'aow', holiday: true },
  { soort: 'pensioen', holiday: false },
  { soort: 'particulier-pensioen', holiday: false },
  { soort: 'alimentatie', holiday: false },
  { soort: 'studiefinanciering', holiday: false },
  { soort: 'overig', holiday: false },
] as const;

type Source = (typeof SOURCES)[number]['soort'];
const EXPLAINED: readonly Source[] = ['uitkering', 'overig', 'particulier-pensioen'];

const fieldOf = (who: Who, soort: string, part: 'bedrag' | 'per' | 'vakantietoeslag'): string => `${who}-${soort}-${part}`;
const whos = (a: Answers): Who[] => (hasPartner(a) ? ['aanvrager', 'partner'] : ['aanvrager']);

const has = (answer: Answer, who: Who, soort: string): boolean => {
  const chosen = answer[who];
  return Array.isArray(chosen) && chosen.includes(soort);
};

const OPTIONS: Option[] = SOURCES.map(({ soort }) => ({
  value: soort,
  label: { key: `inkomen.${soort}` },
  hint: EXPLAINED.includes(soort) ? { key: `inkomen.${soort as 'uitkering'}.hulp` } : undefined,
}));

const PERIODS: Option[] = (['maand', 'vier-weken', 'week', 'jaar'] as const).map((value) => ({ value, label: { key: `per.${value}` } }));

const HOLIDAY: Option[] = (['niet-inbegrepen', 'inbegrepen'] as const).map((value) => ({ value, label: { key: `vakantietoeslag.${value}` } }));

/** The amount of one source, once it is ticked. */
function lineFields(who: Who, { soort, holiday }: (typeof SOURCES)[number], when: (answer: Answer) => boolean): Field[] {
  const group = { key: `inkomen-van.${who}` as const, params: { soort: { key: `inkomen.${soort}` as const } } };
  const common = { group, when: (answer: Answer) => when(answer) && has(answer, who, soort) };
  const fields: Field[] = [
    { ...common, kind: 'amount', name: fieldOf(who, soort, 'bedrag'), label: { key: 'veld.inkomen-bedrag' }, hint: { key: 'hulp.bedrag' } },
    { ...common, kind: 'choice', name: fieldOf(who, soort, 'per'), label: { key: 'veld.inkomen-per' }, options: PERIODS },
  ];
  if (!holiday) return fields;
  const allowance: Field = {
    ...common, kind: 'choice', name: fieldOf(who, soort, 'vakantietoeslag'), label: { key: 'veld.vakantietoeslag' },
    hint: { key: 'hulp.vakantietoeslag' }, options: HOLIDAY,
  };
  return [...fields, allowance];
}

function fieldsOf(who: Who): Field[] {
  // Who doesn't know their own sources leaves the income open: asking the partner's gains nothing.
  const when = (answer: Answer): boolean => who === 'aanvrager' || answer.aanvrager !== null;
  const list: Field = {
    kind: 'checks', name: who, label: { key: `veld.inkomsten-${who}` }, hint: { key: 'hulp.inkomsten' }, options: OPTIONS,
    none: { key: 'keuze.geen-inkomen' }, when,
  };
  return [list, ...SOURCES.flatMap((source) => lineFields(who, source, when))];
}

const questions = (a: Answers): Question[] => [
  { id: INCOME, text: hasPartner(a) ? 'inkomen-samen' : 'inkomen', facts: ['/inkomen'], fields: whos(a).flatMap(fieldsOf) },
];

function line(a: Answers, who: Who, soort: string): Income {
  const told = (part: 'bedrag' | 'per' | 'vakantietoeslag'): string => fieldOf(who, soort, part);
  const holiday = SOURCES.some((s) => s.soort === soort && s.holiday);
  return known({
    soort,
    van: who,
    // An amount of which the period is unknown says nothing: then the amount is unknown.
    bedrag: text(a, INCOME, told('per')) && amount(a, INCOME, told('bedrag')),
    per: text(a, INCOME, told('per')) ?? 'maand',
    // No holiday allowance is paid on the others: their amount is all there is.
    vakantietoeslag: holiday ? text(a, INCOME, told('vakantietoeslag')) : 'inbegrepen',
  });
}

/** Undefined when one of the lists of sources isn't known. */
function facts(a: Answers): Partial<Situatie> {
  const lists = whos(a).map((who) => checked(a, INCOME, who)?.map((soort) => line(a, who, soort)));
  const complete = lists.filter((list) => list !== undefined);
  return complete.length === lists.length ? { inkomen: complete.flat() } : {};
}

export const income: Chapter<Partial<Situatie>> = { questions, facts };
