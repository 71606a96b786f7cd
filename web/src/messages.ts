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
  language: Language;
}
