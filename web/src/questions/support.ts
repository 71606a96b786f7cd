// What the municipality gave before, and what holds for some people only.
import type { Answer, Answers } from '../answers';
import type { Situatie } from '../contract';
import { circumstancesFacts, circumstancesQuestion } from './circumstances';
import { allPersonsKnown, persons } from './household';
import type { Earlier, Offer } from './offer';
import { personOptions, yesNo } from './options';
import { amount, checked, date, known, text } from './read';
import { ONLY, type Chapter, type Field, type Question } from './types';

const EARLIER = 'eerder';
const MOST = 9;

const nameOf = ({ regeling }: Earlier, n: number, part: string): string => `${regeling}-${n}-${part}`;

/** Whether a grant of this scheme was told as the `n`th: ticked, and each one before it had one more after it. */
function happened(answer: Answer | undefined, line: Earlier, n: number): boolean {
  const chosen = answer?.[ONLY];
  if (!Array.isArray(chosen) || !chosen.includes(line.regeling)) return false;
  return Array.from({ length: n - 1 }, (_, i) => i + 1).every((before) => answer?.[nameOf(line, before, 'nog-een')] === 'ja');
}

/** How often one can be told: a scheme that is an amount in itself is granted once. */
const times = ({ forCosts }: Earlier): number[] => Array.from({ length: forCosts ? MOST : 1 }, (_, i) => i + 1);

/** What was granted, once the scheme is ticked. */
function grantFields(a: Answers, line: Earlier, n: number): Field[] {
  const who = line.perPerson ? persons(a) : [];
  const common = (part: string) => ({
    name: nameOf(line, n, part),
    group: n === 1 ? ({ policy: `regeling.${line.regeling}` } as const) : ({ key: 'eerder.nog', params: { regeling: { policy: `regeling.${line.regeling}` }, n } } as const),
    when: (answer: Answer) => happened(answer, line, n),
  });
  const fields: Field[] = [];
  if (line.soorten.length > 1) {
    const options = line.soorten.map((soort) => ({ value: soort, label: { policy: `kostensoort.${soort}` } }));
    fields.push({ ...common('soort'), kind: 'choice', label: { key: 'veld.eerder-soort' }, options });
  }
  if (who.length > 1) {
    fields.push({ ...common('persoon'), kind: 'choice', label: { key: 'veld.eerder-persoon' }, options: personOptions(who) });
  }
  fields.push({ ...common('bedrag'), kind: 'amount', label: { key: 'veld.eerder-bedrag' } });
  fields.push({ ...common('datum'), kind: 'date', label: { key: 'veld.eerder-datum' }, past: true });
  if (line.forCosts && n < MOST) {
    fields.push({ ...common('nog-een'), kind: 'choice', label: { key: 'veld.eerder-nog-een' }, options: yesNo(), unknown: false });
  }
  return fields;
}

function earlierQuestion(a: Answers, { earlier }: Offer): Question {
  const list: Field = {
    kind: 'checks',
    name: ONLY,
    label: { key: 'veld.eerder' },
    none: { key: 'keuze.nooit-eerder' },
    options: earlier.map(({ regeling }) => ({ value: regeling, label: { policy: `regeling.${regeling}` } })),
  };
  const details = earlier.flatMap((line) => times(line).flatMap((n) => grantFields(a, line, n)));
  return { id: EARLIER, text: EARLIER, facts: ['/eerdereVerstrekkingen'], fields: [list, ...details] };
}

const questions = (a: Answers, offer: Offer): Question[] => [circumstancesQuestion(), earlierQuestion(a, offer)];

/** Alone it was the applicant; but somebody not told about can have got it. */
function whoGot(a: Answers, field: string): string | undefined {
  if (persons(a).length > 1) return text(a, EARLIER, field);
  return allPersonsKnown(a) ? 'aanvrager' : undefined;
}

function grant(a: Answers, line: Earlier, n: number) {
  return known({
    regeling: line.regeling,
    soort: text(a, EARLIER, nameOf(line, n, 'soort')),
    bedrag: amount(a, EARLIER, nameOf(line, n, 'bedrag')),
    datum: date(a, EARLIER, nameOf(line, n, 'datum')),
    persoon: line.perPerson ? whoGot(a, nameOf(line, n, 'persoon')) : undefined,
  });
}

function facts(a: Answers, { earlier }: Offer): Partial<Situatie> {
  const grants = earlier.flatMap((line) => times(line).filter((n) => happened(a[EARLIER], line, n)).map((n) => grant(a, line, n)));
  return known({ ...circumstancesFacts(a), eerdereVerstrekkingen: checked(a, EARLIER) && grants });
}

export const support: Chapter<Partial<Situatie>> = { questions, facts };
