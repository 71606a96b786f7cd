// Words that only the helper's page has. Dutch is in its script, another language comes when it is chosen.
import nl from '../../i18n/visit/nl.json';
import { learned } from '../language-choice';
import { useWords, type Language, type Params, type Words } from '../i18n';

export type VisitKey = keyof typeof nl;
type VisitTexts = Record<VisitKey, string>;
export const TEXTS: Partial<Record<Language, VisitTexts>> = { nl };
const textsOf = (language: Language): VisitTexts => TEXTS[language] ?? (learned[language]?.visit as VisitTexts | undefined) ?? nl;

/** A text of this page, in the language of `w`. */
export type Say = (key: VisitKey, params?: Params) => string;

export const sayIn = (w: Words): Say => (key, params) => w.fill(textsOf(w.language)[key], params);

export function useSay(): { w: Words; say: Say } {
  const w = useWords();
  return { w, say: sayIn(w) };
}
