// What passes between the page and its worker.
import type { Municipality } from './catalogue';
import type { Language, PolicyTexts } from './i18n';
import type { Hashes } from './integrity';

export interface Ready {
  type: 'ready';
  version: string;
  texts: PolicyTexts;
  catalogue: Municipality[];
  /** Of what was loaded; absent where the browser computes none. */
  hashes?: Hashes;
}

export type FromWorker =
  | Ready
  | { type: 'failed'; reason: string; tampered: boolean }
  | { type: 'requests'; count: number }
  | { type: 'answer'; id: number; text: string };

export interface ToWorker {
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
