// Words of the page. Dutch is the source: its keys are the type, so a key that doesn't exist is a
// compile error, and so is a key that another language lacks (i18n/check.ts).
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import nl from '../i18n/nl.json';
import { showDate } from './format/date';
import type { Label } from './questions/types';

export type Key = keyof typeof nl;
export type Texts = Record<Key, string>;
export type Language = 'nl' | 'en' | 'ar';
export const LANGUAGES: readonly Language[] = ['nl', 'en', 'ar'];
/** What each language calls itself. */
export const NAME: Record<Language, string> = { nl: 'Nederlands', en: 'English', ar: 'العربية' };
export const directionOf = (language: Language): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr');
/** A value for a placeholder: text, a number, another label, or a date written out. */
export type Params = Record<string, string | number | Label | { date: string }>;

/** Labels that come with the policy, per language: kostensoort.*, bewijsstuk.*, vorm.* … */
export type PolicyTexts = Partial<Record<Language, Record<string, string>>>;

export interface Words {
  language: Language;
  t(key: Key, params?: Params): string;
  /** A text with its placeholders filled in. */
  fill(text: string, params?: Params): string;
  label(label: Label): string;
  /** A label of the policy, standing alone. Policy data without a word for it: `otherwise`, or the id as words. */
  policy(key: string, otherwise?: string): string;
  /** The same inside a sentence. */
  policyWord(key: string, otherwise?: string): string;
  date(date: string): string;
  /** In a row, with the comma of the language between. */
  list(parts: string[]): string;
}

export function words(language: Language, texts: Texts, policyTexts: PolicyTexts): Words {
  const policyWord = (key: string, otherwise = key.slice(key.indexOf('.') + 1).replaceAll('-', ' ')): string =>
    policyTexts[language]?.[key] ?? policyTexts.nl?.[key] ?? otherwise;
  const policy = (key: string, otherwise?: string): string => {
    const text = policyWord(key, otherwise);
    return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
  };
  const date = (value: string): string => showDate(value, language);
  const label = (l: Label): string => {
    if ('name' in l) return l.name;
    return 'policy' in l ? policy(l.policy) : t(l.key, l.params);
  };
  const written = (value: Params[string]): string => {
    if (typeof value !== 'object') return String(value);
    return 'date' in value ? date(value.date) : label(value);
  };
  const fill = (text: string, params: Params = {}): string =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = params[name];
      return value === undefined ? whole : written(value);
    });
  const t = (key: Key, params?: Params): string => fill(texts[key], params);
  const list = (parts: string[]): string => parts.join(language === 'ar' ? '، ' : ', ');
  return { language, t, fill, label, policy, policyWord, date, list };
}

/** Tells the browser, for reading aloud, hyphens and direction. */
export function speakAs(language: Language): void {
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
}

export const dutch: Texts = nl;
export const WordsContext = createContext<Words>(words('nl', nl, {}));
export const useWords = (): Words => useContext(WordsContext);
