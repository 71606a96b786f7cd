// Income per source. One question for "total income" makes people forget what isn't wage, so: first
// which sources, then an amount each, then the sum back to look at.
import type { Answers } from '../answers';
import type { Income, Situatie } from '../contract';
import { hasPartner } from './household';
import { amount, checked, known, text } from './read';
import { ONLY, type Chapter, type Field, type Option, type Question, type QuestionText } from './types';

type Who = 'aanvrager' | 'partner';

/** Sources asked for; the ones with holiday allowance get a question about it. */
const SOURCES: { soort: Source; holiday: boolean }[] = [
  { soort: 'loon', holiday: true },
  { soort: 'bijstand', holiday: true },
  { soort: 'uitkering', holiday: true },
  { soort: 'aow', holiday: true },
  { soort: 'pensioen', holiday: false },
  { soort: 'particulier-pensioen', holiday: false },
  { soort: 'alimentatie', holiday: false },
  { soort: 'studiefinanciering', holiday: false },
  { soort: 'overig', holiday: false },
];

type Source =
  | 'loon' | 'bijstand' | 'uitkering' | 'aow' | 'pensioen' | 'particulier-pensioen' | 'alimentatie'
  | 'studiefinanciering' | 'overig';

const sourcesId = (who: Who): string => `inkomsten-${who}`;
const lineId = (who: Who, soort: string): string => `inkomen-${who}-${soort}`;
const whos = (a: Answers): Who[] => (hasPartner(a) ? ['aanvrager', 'partner'] : ['aanvrager']);

function sourceOptions(): Option[] {
  return SOURCES.map(({ soort }) => ({
    value: soort,
    label: { key: `inkomen.${soort}` },
    hint: soort === 'uitkering' || soort === 'overig' || soort === 'particulier-pensioen'
      ? { key: `inkomen.${soort}.hulp` }
      : undefined,
  }));
}

function lineFields(soort: string): Field[] {
  const fields: Field[] = [
    { kind: 'amount', name: 'bedrag', label: { key: 'veld.inkomen-bedrag' }, hint: { key: 'hulp.bedrag' } },
    {
      kind: 'choice',
      name: 'per',
      label: { key: 'veld.inkomen-per' },
      options: [
        { value: 'maand', label: { key: 'per.maand' } },
        { value: 'vier-weken', label: { key: 'per.vier-weken' } },
        { value: 'week', label: { key: 'per.week' } },
        { value: 'jaar', label: { key: 'per.jaar' } },
      ],
    },
  ];
  if (SOURCES.some((s) => s.soort === soort && s.holiday)) {
    fields.push({
      kind: 'choice',
      name: 'vakantietoeslag',
      label: { key: 'veld.vakantietoeslag' },
      hint: { key: 'hulp.vakantietoeslag' },
      options: [
        { value: 'niet-inbegrepen', label: { key: 'vakantietoeslag.niet-inbegrepen' } },
        { value: 'inbegrepen', label: { key: 'vakantietoeslag.inbegrepen' } },
      ],
    });
  }
  return fields;
}

function sourceQuestions(a: Answers, who: Who): Question[] {
  const list: Question = {
    id: sourcesId(who),
    text: sourcesId(who) as QuestionText,
    facts: ['/inkomen'],
    fields: [{ kind: 'checks', name: ONLY, options: sourceOptions(), none: { key: 'keuze.geen-inkomen' } }],
  };
  const lines = (checked(a, list.id) ?? []).map(
    (soort): Question => ({
      id: lineId(who, soort),
      text: `inkomen-${who}` as QuestionText,
      params: { soort: { key: `inkomen.${soort as Source}` } },
      facts: ['/inkomen'],
      always: true,
      fields: lineFields(soort),
    }),
  );
  return [list, ...lines];
}

/** Lines known so far; undefined when one of the lists of sources isn't known. */
function lines(a: Answers): Income[] | undefined {
  const all: Income[] = [];
  for (const who of whos(a)) {
    const sources = checked(a, sourcesId(who));
    if (!sources) return undefined;
    for (const soort of sources) {
      const id = lineId(who, soort);
      const holiday = SOURCES.some((s) => s.soort === soort && s.holiday);
      all.push(
        known({
          soort,
          van: who,
          // An amount of which the period is unknown says nothing: then the amount is unknown.
          bedrag: text(a, id, 'per') && amount(a, id, 'bedrag'),
          per: text(a, id, 'per') ?? 'maand',
          // No holiday allowance is paid on the others: their amount is all there is.
          vakantietoeslag: holiday ? text(a, id, 'vakantietoeslag') : 'inbegrepen',
        }),
      );
    }
  }
  return all;
}

function questions(a: Answers): Question[] {
  const own = sourceQuestions(a, 'aanvrager');
  // Who doesn't know their own sources leaves the income open: asking the partner's gains nothing.
  const open = sourcesId('aanvrager') in a && !checked(a, sourcesId('aanvrager'));
  const partner = hasPartner(a) && !open ? sourceQuestions(a, 'partner') : [];
  const sum: Question = {
    id: 'inkomen-totaal',
    text: 'inkomen-totaal',
    facts: ['/inkomen'],
    always: true,
    shows: 'income-sum',
    fields: [
      {
        kind: 'choice',
        name: ONLY,
        unknown: false,
        options: [
          { value: 'ja', label: { key: 'keuze.som-klopt' } },
          { value: 'nee', label: { key: 'keuze.som-klopt-niet' } },
          { value: 'weet-niet', label: { key: 'keuze.som-onzeker' } },
        ],
      },
    ],
  };
  return [...own, ...partner, ...(lines(a)?.length ? [sum] : [])];
}

function facts(a: Answers): Partial<Situatie> {
  // Not sure that the list is complete: then the income as a whole is unknown.
  return text(a, 'inkomen-totaal') === 'weet-niet' ? {} : known({ inkomen: lines(a) });
}

export const income: Chapter<Partial<Situatie>> = { questions, facts };
