// One situation as a helper fills it in: everything on one page, in any order, and at every moment only what is
// clear counts. What is typed stays as it was typed; what counts is worked out from it.
import { start, type Answer, type Answers, type State, type Value } from '../answers';
import { offeredOn, type Municipality } from '../catalogue';
import type { Uitkomst } from '../contract';
import { stillMatters } from '../flow';
import { toInput } from '../format/date';
import { allQuestions, chapters, gemeenteQuestion, PEILDATUM, type ChapterName } from '../questions/index';
import { offerOf } from '../questions/offer';
import { date, text } from '../questions/read';
import { ONLY, type Field, type Question } from '../questions/types';
import type { Settings } from '../settings';
import { validate, visible, type FieldError } from '../validate';

export const GEMEENTE = 'gemeente';

export interface Situation {
  /** "" for the first one; what the helper calls the other. */
  name: string;
  /** Municipality, day, and the answers that count. */
  state: State;
  /** As typed, also what doesn't count yet. */
  drafts: Answers;
  /** What was typed and cannot be read; told when the question is left. */
  errors: Readonly<Record<string, FieldError[]>>;
  /** Rises with every change of what counts; no two contents ever have the same. */
  revision: number;
  /** Of the last revision that was calculated; null before that. */
  outcome: Uitkomst | null;
  calculated: number;
}

let revisions = 0;
const revised = (situation: Situation): Situation => ({ ...situation, revision: ++revisions });

/** Nothing typed yet; the day and, where it is known, the municipality are filled in. */
export function emptySituation(settings: Settings, catalogue: Municipality[] = []): Situation {
  const { gemeente, peildatum } = settings;
  const offer = offerOf(catalogue.find((m) => m.id === gemeente), peildatum);
  const drafts: Answers = { [PEILDATUM.id]: { [ONLY]: toInput(peildatum) }, ...(gemeente && { [GEMEENTE]: { [ONLY]: gemeente } }) };
  return revised({ name: '', state: { ...start(settings), offer }, drafts, errors: {}, revision: 0, outcome: null, calculated: 0 });
}

/** Whether anything was told beyond the settings. */
export const touched = ({ drafts }: Situation): boolean =>
  Object.keys(drafts).some((id) => id !== GEMEENTE && id !== PEILDATUM.id);

/** Whether there is a municipality with rules to calculate with. */
export const calculable = ({ state }: Situation, catalogue: Municipality[]): boolean =>
  offeredOn(catalogue, state.peildatum).some((m) => m.id === state.gemeente);

const settingQuestions = ({ state }: Situation, catalogue: Municipality[]): Question[] => [
  gemeenteQuestion(offeredOn(catalogue, state.peildatum)),
  PEILDATUM,
];

export interface Section {
  name: ChapterName | 'settings';
  questions: Question[];
}

/**
 * Everything there is to ask now, by subject; the settings come first. All fields of a question stay, also what can
 * change nothing just now: a page that takes fields away while somebody types in them cannot be worked with.
 */
export function sections(situation: Situation, catalogue: Municipality[]): Section[] {
  const before = lists.get(situation.state);
  if (before?.catalogue === catalogue) return before.list;
  const list = sectionsOf(situation, catalogue);
  lists.set(situation.state, { catalogue, list });
  return list;
}

/** One drawing asks for them several times, and most changes of a situation leave what counts as it was. */
const lists = new WeakMap<State, { catalogue: Municipality[]; list: Section[] }>();

function sectionsOf(situation: Situation, catalogue: Municipality[]): Section[] {
  const subjects = calculable(situation, catalogue) ? chapters(situation.state) : [];
  return [
    { name: 'settings' as const, questions: settingQuestions(situation, catalogue) },
    ...subjects,
  ];
}

/** A field without "weet ik niet": leaving it out would not mean unknown. */
const obliged = (field: Field): boolean => 'unknown' in field && field.unknown === false;

/** Nothing stands in it; "weet ik niet" is an answer. */
export function isEmpty(value: Value | undefined): boolean {
  if (value === undefined || value === '') return true;
  if (value === null || typeof value === 'string') return false;
  return Array.isArray(value) ? value.length === 0 : !value.dag && !value.maand && !value.jaar;
}

/**
 * What counts of what was typed: every field that can be read. A field left empty is unknown, as "weet ik niet" is;
 * where that cannot be said, the whole question waits for it. Undefined when nothing counts.
 */
export function counted(question: Question, draft: Answer, today: string): Answer | undefined {
  const fields = visible(question, draft);
  const wrong = new Set(validate(question, draft, today).map(({ field }) => field));
  if (fields.some((field) => obliged(field) && wrong.has(field.name))) return undefined;
  const told = fields.filter(({ name }) => !wrong.has(name)).map(({ name }) => [name, draft[name]!]);
  return told.length > 0 ? Object.fromEntries(told) : undefined;
}

export type Mark = 'needed' | 'incomplete' | 'moot' | 'done';

/** How a question stands: still to ask, not counted yet, of no more use, or done. */
export function markOf(question: Question, situation: Situation): Mark {
  const known = marks.get(situation) ?? new Map<Question, Mark>();
  const mark = known.get(question) ?? worked(question, situation);
  marks.set(situation, known.set(question, mark));
  return mark;
}

/** Worked out once for a situation: the form, the outcome and its counts all ask for them. */
const marks = new WeakMap<Situation, Map<Question, Mark>>();

function worked(question: Question, { state, drafts, outcome }: Situation): Mark {
  const draft = drafts[question.id] ?? {};
  const fields = visible(question, draft);
  const typed = fields.some(({ name }) => !isEmpty(draft[name]));
  if (typed && counted(question, draft, state.peildatum) === undefined) return 'incomplete';
  const empty = fields.filter(({ name }) => isEmpty(draft[name]));
  if (empty.some((field) => question.id === GEMEENTE || stillMatters(question, field, outcome))) return 'needed';
  return typed ? 'done' : 'moot';
}

/** Questions that wait for a choice that cannot be left out; until then the outcome is provisional. */
export function missingChoice(situation: Situation, catalogue: Municipality[]): Question[] {
  const { drafts, state } = situation;
  const waits = (question: Question): boolean => {
    const draft = drafts[question.id] ?? {};
    const wrong = new Set(validate(question, draft, state.peildatum).map(({ field }) => field));
    return visible(question, draft).some((field) => obliged(field) && wrong.has(field.name));
  };
  const all = sections(situation, catalogue).filter(({ name }) => name !== 'settings').flatMap(({ questions }) => questions);
  return all.filter((question) => ['needed', 'incomplete'].includes(markOf(question, situation)) && waits(question));
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function withSettings(situation: Situation, catalogue: Municipality[]): Situation {
  const { drafts, state } = situation;
  const peildatum = date(drafts, PEILDATUM.id) ?? state.peildatum;
  const gemeente = text(drafts, GEMEENTE) ?? state.gemeente;
  const offer = offerOf(catalogue.find((m) => m.id === gemeente), peildatum);
  return revised({ ...situation, state: { ...state, gemeente, peildatum, offer } });
}

/** One field as it is typed; nothing counts yet. */
export function type(situation: Situation, id: string, field: string, value: Value): Situation {
  const errors = { ...situation.errors, [id]: (situation.errors[id] ?? []).filter((e) => e.field !== field) };
  const draft = { ...situation.drafts[id], [field]: value };
  return { ...situation, errors, drafts: { ...situation.drafts, [id]: draft } };
}

const find = (situation: Situation, catalogue: Municipality[], id: string): Question | undefined =>
  sections(situation, catalogue).flatMap(({ questions }) => questions).find((q) => q.id === id);

/** What stands in the question now counts, as far as it can be read. */
export function commit(situation: Situation, catalogue: Municipality[], id: string): Situation {
  if (id === GEMEENTE || id === PEILDATUM.id) {
    const next = withSettings(situation, catalogue);
    return same(next.state, situation.state) ? situation : recount(next, catalogue);
  }
  const question = find(situation, catalogue, id);
  const { state } = situation;
  if (!question) return situation;
  const { [id]: before, ...others } = state.answers;
  const answer = counted(question, situation.drafts[id] ?? {}, state.peildatum);
  if (same(before, answer)) return situation;
  const answers = answer ? { ...others, [id]: answer } : others;
  return revised({ ...situation, state: { ...state, answers } });
}

/** Every question once more: with another day or municipality there can be other questions, and other limits. */
function recount(situation: Situation, catalogue: Municipality[]): Situation {
  let next = situation;
  // An answer leads to further questions; as many rounds as there are answers is more than enough.
  for (const _ of Object.keys(situation.drafts)) {
    const before = next.revision;
    for (const { id } of allQuestions(next.state)) next = commit(next, catalogue, id);
    if (next.revision === before) break;
  }
  return next;
}

/** The question is left: what stands in it and cannot be read is told now. */
export function leave(situation: Situation, catalogue: Municipality[], id: string): Situation {
  const question = find(situation, catalogue, id);
  if (!question) return situation;
  const draft = situation.drafts[id] ?? {};
  const found = validate(question, draft, situation.state.peildatum).filter(({ field }) => !isEmpty(draft[field]));
  return same(found, situation.errors[id] ?? []) ? situation : { ...situation, errors: { ...situation.errors, [id]: found } };
}

/** The outcome of a revision; that of an older one comes too late. */
export const calculated = (situation: Situation, revision: number, outcome: Uitkomst): Situation =>
  revision === situation.revision ? { ...situation, outcome, calculated: revision } : situation;

/** What a file holds becomes a situation again, worked out anew with the questions of now. */
export function fromDrafts(settings: Settings, drafts: Answers, name: string, catalogue: Municipality[]): Situation {
  const empty = emptySituation(settings, catalogue);
  return recount({ ...empty, name, drafts: { ...drafts, ...empty.drafts } }, catalogue);
}

/** Typed answers that no question of now asks for. */
export function strays(situation: Situation): string[] {
  const known = new Set([GEMEENTE, PEILDATUM.id, ...allQuestions(situation.state).map((q) => q.id)]);
  return Object.keys(situation.drafts).filter((id) => !known.has(id));
}
