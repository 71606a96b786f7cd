// All subjects in the order of the interview.
import type { State } from '../answers';
import type { Listed } from '../catalogue';
import type { Situatie } from '../contract';
import { assets } from './assets';
import { costs } from './costs';
import { documents } from './documents';
import { history } from './history';
import { household } from './household';
import { income } from './income';
import { support } from './support';
import { ONLY, type Question } from './types';

const CHAPTERS = { household, income, assets, costs, history, documents, support };
export type ChapterName = keyof typeof CHAPTERS;

/** What was told, and what the municipality helps with. */
export type Told = Pick<State, 'answers' | 'offer'>;

/** Every question the answers so far lead to, whether or not it still matters. */
export const allQuestions = (told: Told): Question[] => chapters(told).flatMap(({ questions }) => questions);

/** The same by subject, for a page that shows them all. */
export const chapters = ({ answers, offer }: Told): { name: ChapterName; questions: Question[] }[] =>
  (Object.keys(CHAPTERS) as ChapterName[]).map((name) => ({ name, questions: CHAPTERS[name].questions(answers, offer) }));

/** For which day and which municipality: not part of the walk, but they can be changed. */
export const PEILDATUM: Question = {
  id: 'peildatum',
  text: 'peildatum',
  facts: ['/peildatum'],
  fields: [{ kind: 'date', name: ONLY, unknown: false }],
};

export const gemeenteQuestion = (offered: Pick<Listed, 'id' | 'naam'>[]): Question => ({
  id: 'gemeente',
  text: 'gemeente',
  facts: ['/gemeente'],
  fields: [
    {
      kind: 'choice',
      name: ONLY,
      unknown: false,
      options: offered.map(({ id, naam }) => ({ value: id, label: { name: naam } })),
    },
  ],
});

/** What the resident told, as the contract's situation. What is not known has no key. */
export function situatie(state: State): Situatie {
  const facts: Partial<Situatie>[] = Object.values(CHAPTERS).map((chapter) => chapter.facts(state.answers, state.offer));
  // More than one subject tells about the applicant.
  const aanvrager = Object.assign({}, ...facts.map((part) => part.aanvrager));
  return Object.assign({ peildatum: state.peildatum, gemeente: state.gemeente }, ...facts, { aanvrager });
}
