// Which question comes next. The engine says which facts can still change something; the order is
// the interview's own, so that related questions stay together.
import type { Uitkomst } from './contract';
import { allQuestions, type Told } from './questions/index';
import type { Question } from './questions/types';

/** Open facts, or null when the engine gave no answer to go by: then every question is asked. */
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

/** Whether the answer can still change something, also where it was given already. */
export const stillMatters = (question: Question, outcome: Uitkomst | null): boolean =>
  matters(question, openFacts(outcome), outcome);

/** The questions of this interview as it stands: answered ones, and open ones that still matter. */
export function walk(told: Told, outcome: Uitkomst | null): Question[] {
  const open = openFacts(outcome);
  return allQuestions(told).filter((q) => q.id in told.answers || matters(q, open, outcome));
}

/**
 * The next question after `id`; at the end, and without an id, the first one not answered yet. A
 * question skipped before can matter again, so the end is only reached when none is left open. Answered
 * pages come by once more only for who walked back (`again`).
 */
export function nextQuestion(told: Told, outcome: Uitkomst | null, id?: string, again = false): Question | undefined {
  const list = walk(told, outcome);
  const order = allQuestions(told).map((q) => q.id);
  const here = id === undefined ? Infinity : order.indexOf(id);
  const open = (q: Question): boolean => !(q.id in told.answers);
  return list.find((q) => order.indexOf(q.id) > here && (again || open(q))) ?? list.find(open);
}

/** "Vraag n van ongeveer m": what is behind, this one, and what is still open or seen before. */
export function progress(told: Told, outcome: Uitkomst | null, id: string): { n: number; total: number } {
  const list = walk(told, outcome).map((q) => q.id);
  const here = list.indexOf(id);
  const behind = list.filter((q, i) => i < here && q in told.answers).length;
  return { n: behind + 1, total: Math.max(list.length, behind + 1) };
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

/**
 * The question with only the fields that still matter. A field whose fact can no longer change anything
 * isn't asked, unless it was answered before.
 */
export function asked(question: Question, { answers }: Told, outcome: Uitkomst | null): Question {
  const open = openFacts(outcome);
  const given = answers[question.id] ?? {};
  const shown = ({ fact, name }: Question['fields'][number]): boolean =>
    !fact || open === null || name in given || open.some((pointer) => touches(pointer, fact));
  return { ...question, fields: question.fields.filter(shown) };
}
