// Words that only the helper's page has. Both languages are in its script: the resident's page never loads them.
import en from '../../i18n/visit/en.json';
import nl from '../../i18n/visit/nl.json';
import { useWords, type Params, type Words } from '../i18n';

export type VisitKey = keyof typeof nl;
export const TEXTS: Record<Words['language'], Record<VisitKey, string>> = { nl, en };

/** A text of this page, in the language of `w`. */
export type Say = (key: VisitKey, params?: Params) => string;

export const sayIn = (w: Words): Say => (key, params) => w.fill(TEXTS[w.language][key], params);

export function useSay(): { w: Words; say: Say } {
  const w = useWords();
  return { w, say: sayIn(w) };
}
