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
  | { type: 'outcome'; id: number; json: string };

export interface ToWorker {
  id: number;
  situatie: string;
  /** With sentences and look-ahead: for the page that shows the outcome. A question needs neither. */
  explained: boolean;
  language: Language;
}
