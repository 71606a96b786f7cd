// All subjects in the order of the interview.
import type { Answers, State } from '../answers';
import type { Situatie } from '../contract';
import { assets } from './assets';
import { costs } from './costs';
import { documents } from './documents';
import { history } from './history';
import { household } from './household';
import { income } from './income';
import { support } from './support';
import { ONLY, type Chapter, type Question } from './types';

const CHAPTERS: Chapter<Partial<Situatie>>[] = [household, income, assets, costs, history, documents, support];

/** Every question the answers so far lead to, whether or not it still matters. */
export const allQuestions = (answers: Answers): Question[] =>
  CHAPTERS.flatMap((chapter) => chapter.questions(answers));

/** The date we calculate for: not part of the walk, but it can be changed. */
export const PEILDATUM: Question = {
  id: 'peildatum',
  text: 'peildatum',
  facts: ['/peildatum'],
  fields: [{ kind: 'date', name: ONLY, unknown: false }],
};

/** What the resident told, as the contract's situation. What is not known has no key. */
export function situatie(state: State): Situatie {
  const facts = CHAPTERS.map((chapter) => chapter.facts(state.answers));
  return Object.assign({ peildatum: state.peildatum, gemeente: state.gemeente }, ...facts);
}
