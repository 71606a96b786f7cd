// What passes between the page and its worker.
import type { Municipality } from './catalogue';
import type { Language, PolicyTexts } from './i18n';

export interface Ready {
  type: 'ready';
  version: string;
  texts: PolicyTexts;
  catalogue: Municipality[];
}

export type FromWorker =
  | Ready
  | { type: 'failed'; reason: string }
  | { type: 'outcome'; id: number; json: string };

export interface ToWorker {
  id: number;
  situatie: string;
  /** With sentences and look-ahead: for the page that shows the outcome. A question needs neither. */
  explained: boolean;
  language: Language;
}
