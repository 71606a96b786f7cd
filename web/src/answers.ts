// What the resident typed, exactly as typed, kept in memory only. Turning it into facts is the work
// of src/questions/; this file knows no rule and no question.

import { NO_OFFER, type Offer } from './questions/offer';
import type { Settings } from './settings';

export interface DateInput {
  dag: string;
  maand: string;
  jaar: string;
}

/** "Weet ik niet". It leaves the key out of the situation: unknown is never zero and never "no". */
export const UNKNOWN = null;

export type Value = string | string[] | DateInput | typeof UNKNOWN;
export type Answer = Readonly<Record<string, Value>>;
export type Answers = Readonly<Record<string, Answer>>;

export interface State extends Settings {
  readonly answers: Answers;
  /** What the municipality helps with on that day; it follows from the settings and the catalogue. */
  readonly offer: Offer;
}

export type Action =
  | { type: 'answer'; question: string; answer: Answer }
  | { type: 'settings'; settings: Settings; offer: Offer };

export const start = (settings: Settings): State => ({ ...settings, answers: {}, offer: NO_OFFER });

export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'answer':
      return { ...state, answers: { ...state.answers, [action.question]: action.answer } };
    case 'settings':
      return { ...state, ...action.settings, offer: action.offer };
  }
}
