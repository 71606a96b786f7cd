// What passes between the page and its worker.
import type { Listed, Municipality } from './catalogue';
import type { Language, PolicyTexts } from './i18n';
import type { Hashes } from './integrity';

/** What the rules say by themselves, checked; the core can still be on its way. */
export interface Rules {
  type: 'rules';
  texts: PolicyTexts;
  /** All there are. */
  catalogue: Listed[];
  /** Those whose rules were asked for at the start. */
  municipalities: Municipality[];
}

/** The core has the rules: nothing is requested any more, but for another municipality or language. */
export interface Ready {
  type: 'ready';
  version: string;
  /** Of what was loaded; absent where the browser computes none. */
  hashes?: Hashes;
}

/** A language that comes later: the words of both pages, and those about the rules. */
export interface Lesson {
  page: Record<string, string>;
  visit: Record<string, string>;
  labels: Record<string, string>;
}

export type FromWorker =
  | Rules
  | Ready
  | { type: 'failed'; reason: string; tampered: boolean }
  | { type: 'requests'; count: number }
  | { type: 'answer'; id: number; text: string }
  /** Without a lesson: the language did not come, or is another than the built one. */
  | { type: 'learned'; id: number; lesson?: Lesson }
  /** Without one: there is none of that name, or it did not come. */
  | { type: 'municipality'; id: number; found?: Municipality };

export type ToWorker = Question | { id: number; learn: Language } | { id: number; municipality: string };

export interface Question {
  id: number;
  situatie: string;
  /**
   * An outcome with sentences and look-ahead, for the page that shows it; or its values alone, which a question needs;
   * or the code for on a result slip.
   */
  wants: 'explained' | 'values' | 'slip';
  /** Of the sentences. */
  language: Language;
}
