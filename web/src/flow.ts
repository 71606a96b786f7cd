// Which page comes next. The engine says which facts can still change something, the most worthwhile first;
// a page is asked while it has a field that was not answered and can still matter.
import type { Answer } from './answers';
import type { Uitkomst } from './contract';
import { COSTS } from './questions/costs';
import { allQuestions, type Told } from './questions/index';
import type { Field, Question } from './questions/types';
import { visible } from './validate';

/** Open facts, the most worthwhile first, or null when the engine gave no answer to go by: then all is asked. */
export function openFacts(outcome: Uitkomst | null): string[] | null {
  if (!outcome || outcome.fouten || !outcome.regelingen) return null;
  const missing = outcome.regelingen.flatMap((scheme) => scheme.ontbreekt ?? []);
  return [...new Set([...(outcome.volgendeVragen ?? []), ...missing])];
}

/** Two JSON pointers touch when one is the other or lies inside it. */
export function touches(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);
}

/** Nothing can be granted any more, whatever else is told: what help is wanted with is moot too. */
function settled(outcome: Uitkomst | null): boolean {
  const schemes = outcome?.regelingen ?? [];
  return (
    schemes.length > 0 && schemes.every((s) => s.oordeel === 'geen-recht' || s.oordeel === 'buiten-geldigheid')
  );
}

function matters(question: Question, open: string[] | null, outcome: Uitkomst | null): boolean {
  if (open === null) return true;
  if (question.always) return !settled(outcome);
  return question.facts.some((fact) => open.some((pointer) => touches(pointer, fact)));
}

/**
 * The question with only the fields that still matter. A field whose fact can no longer change anything
 * isn't asked, unless it was answered before.
 */
export function asked(question: Question, { answers }: Told, outcome: Uitkomst | null): Question {
  const open = openFacts(outcome);
  const given = answers[question.id] ?? {};
  const shown = ({ fact, name }: Field): boolean =>
    !fact || open === null || name in given || open.some((pointer) => touches(pointer, fact));
  return { ...question, fields: question.fields.filter(shown) };
}

/** The fields of a page that are to be answered yet. */
function toAnswer(question: Question, told: Told, outcome: Uitkomst | null): Field[] {
  if (!matters(question, openFacts(outcome), outcome)) return [];
  const given: Answer = told.answers[question.id] ?? {};
  return visible(asked(question, told, outcome), given).filter(({ name }) => !(name in given));
}

/** Whether an answer in this field can still change something. */
export function stillMatters(question: Question, { fact, assumed }: Field, outcome: Uitkomst | null): boolean {
  if (assumed) return !settled(outcome);
  const open = openFacts(outcome);
  return matters(question, open, outcome) && (!fact || open === null || open.some((pointer) => touches(pointer, fact)));
}

/** The names of the fields to show where the page was answered before, and comes back for what became open since. */
export function comesBackFor(question: Question, told: Told, outcome: Uitkomst | null): string[] | undefined {
  const given = told.answers[question.id];
  if (!given || toAnswer(question, told, outcome).length === 0) return undefined;
  return asked(question, told, outcome).fields.flatMap(({ name }) => (name in given ? [] : [name]));
}

/** The questions of this interview as it stands: answered ones, and open ones that still matter. */
export function walk(told: Told, outcome: Uitkomst | null): Question[] {
  return allQuestions(told).filter((q) => q.id in told.answers || toAnswer(q, told, outcome).length > 0);
}

/** Where a page stands in the engine's ranking: at the first of its open facts; what has none comes last. */
function rank(question: Question, fields: Field[], open: string[]): number {
  const facts = fields.flatMap(({ fact }) => fact ?? question.facts);
  const place = open.findIndex((pointer) => facts.some((fact) => touches(pointer, fact)));
  return place < 0 ? open.length : place;
}

/** The pages with something to answer, in the order in which they are asked: what help is wanted with first. */
function pending(told: Told, outcome: Uitkomst | null): Question[] {
  const open = openFacts(outcome) ?? [];
  const ranked = allQuestions(told).flatMap((question) => {
    const fields = toAnswer(question, told, outcome);
    const first = question.id === COSTS;
    return fields.length > 0 ? [{ question, place: first ? -1 : rank(question, fields, open) }] : [];
  });
  return ranked.sort((x, y) => x.place - y.place).map(({ question }) => question);
}

/** Ids of what was answered, in the order in which it was asked first. */
const behind = (told: Told, outcome: Uitkomst | null): string[] => {
  const ids = new Set(walk(told, outcome).map((q) => q.id));
  return Object.keys(told.answers).filter((id) => ids.has(id));
};

/**
 * The page to go to after `id`. Answered pages come by once more only for who walked back (`again`), in the
 * order of the first time; otherwise, and at their end, it is the first one with something to answer.
 */
export function nextQuestion(told: Told, outcome: Uitkomst | null, id?: string, again = false): Question | undefined {
  const answered = behind(told, outcome);
  const following = again && id !== undefined ? answered[answered.indexOf(id) + 1] : undefined;
  if (following !== undefined) return allQuestions(told).find((q) => q.id === following);
  return pending(told, outcome)[0];
}

/** "Stap n van ongeveer m": what is behind, this one, and what is still open. */
export function progress(told: Told, outcome: Uitkomst | null, id: string): { n: number; total: number } {
  const answered = behind(told, outcome);
  const here = answered.indexOf(id);
  const n = (here < 0 ? answered.length : here) + 1;
  const ahead = pending(told, outcome).filter((q) => q.id !== id && !answered.includes(q.id)).length;
  return { n, total: Math.max(answered.length + ahead + (here < 0 ? 1 : 0), n) };
}

/** The question that fills a fact, the most precise one first. */
export function questionFor(told: Told, pointer: string): Question | undefined {
  const hits = allQuestions(told).flatMap((question) =>
    question.facts.filter((fact) => touches(pointer, fact)).map((fact) => ({ question, fact })),
  );
  const open = hits.filter((h) => !(h.question.id in told.answers) || isUnknown(told, h.question));
  const best = (open.length > 0 ? open : hits).sort((x, y) => y.fact.length - x.fact.length);
  return best[0]?.question;
}

/** Whether something on this page was answered with "weet ik niet". */
export function isUnknown({ answers }: Told, question: Question): boolean {
  const answer = answers[question.id];
  return !!answer && question.fields.some((f) => answer[f.name] === null);
}
