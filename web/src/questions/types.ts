// A question is data: which fields it shows and which facts it fills. It is one page: what somebody knows at
// one moment is asked at one moment. The page, the check page and the print draw the same list.
import type { Answer, Answers } from '../answers';
import type { Key, Params } from '../i18n';
import type { Offer } from './offer';

/** A word from web/i18n, a label that comes with the policy (`kostensoort.wasmachine`), or a name as it is. */
export type Label = { key: Key; params?: Params } | { policy: string } | { name: string };

export interface Option {
  value: string;
  label: Label;
  hint?: Label;
}

interface BaseField {
  name: string;
  /** Left out when the question's title is the label. */
  label?: Label;
  hint?: Label;
  /** What fields beside it belong to the same: a child, a source of income. */
  group?: Label;
  /** A field that only matters after another answer on the same page. */
  when?: (answer: Answer) => boolean;
  /** Something worked out that the page shows between the label and the answer. */
  shows?: { lowIncome: number };
  /** Left unknown the core assumes something: asked as long as anything can be granted. */
  assumed?: true;
  /** JSON pointer of the fact: then the field is only shown while that fact is open, or once answered. */
  fact?: string;
}

export interface ChoiceField extends BaseField {
  kind: 'choice';
  options: Option[];
  /** False where "weet ik niet" is one of the options already, or makes no sense. */
  unknown?: false;
}

export interface ChecksField extends BaseField {
  kind: 'checks';
  options: Option[];
  /** The option that excludes the others ("geen van deze"); its value is NONE. */
  none: Label;
}

export interface AmountField extends BaseField {
  kind: 'amount';
}

export interface DateField extends BaseField {
  kind: 'date';
  /** A fact of the past cannot lie after the date we calculate for. */
  past?: boolean;
  unknown?: false;
}

export interface NumberField extends BaseField {
  kind: 'number';
  min: number;
  max: number;
}

export type Field = ChoiceField | ChecksField | AmountField | DateField | NumberField;

export const NONE = 'geen';
/** Name of the first field, where the question itself says what is asked. */
export const ONLY = 'antwoord';

/** Every `vraag.X.titel` in the texts is a question X: a typing mistake is a compile error. */
export type QuestionText = Key extends infer K ? (K extends `vraag.${infer X}.titel` ? X : never) : never;

export interface Question {
  id: string;
  text: QuestionText;
  params?: Params;
  /** JSON pointers into the situation that this question fills. */
  facts: string[];
  /** Asked whatever the engine still needs, unless nothing can be granted any more: what help is wanted with. */
  always?: boolean;
  /** The page was answered before, and these fields are what became open since. */
  back?: boolean;
  fields: Field[];
}

/** One subject of the interview: which questions it has now, and which facts they give. */
export interface Chapter<Facts> {
  questions(answers: Answers, offer: Offer): Question[];
  facts(answers: Answers, offer: Offer): Facts;
}
