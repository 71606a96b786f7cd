// What the resident typed, exactly as typed, kept in memory only. Turning it into facts is the work
// of src/situatie.ts; this file knows no rule and no question.

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

export interface State {
  readonly answers: Answers;
  readonly peildatum: string;
  readonly gemeente: string;
}

export type Action =
  | { type: 'answer'; question: string; answer: Answer }
  | { type: 'peildatum'; date: string }
  | { type: 'wipe' };

/** Date for which is calculated unless the resident changes it: the first policy, just in force. */
export const START: State = { answers: {}, peildatum: '2005-11-01', gemeente: 'boxmeer' };

export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'answer':
      return { ...state, answers: { ...state.answers, [action.question]: action.answer } };
    case 'peildatum':
      return { ...state, peildatum: action.date };
    case 'wipe':
      return START;
  }
}
