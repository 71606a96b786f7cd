// Another language. Dutch is inside the script; any other is one file, fetched when it is first chosen. Out of the copy for use without internet where there is one: then nothing is requested after all.
import { useState } from 'preact/hooks';
import { setApart } from './bidi';
import type { Calculator } from './calculator';
import { directionOf, type Language, type Texts } from './i18n';
import type { Lesson } from './messages';

/** What was fetched, for as long as the page is open. */
export const learned: Partial<Record<Language, Lesson>> = {};

type AllTexts = { [L in Language]: Texts };

async function learn(calculator: Calculator | undefined, texts: AllTexts, language: Language): Promise<boolean> {
  if (language === 'nl' || learned[language]) return true;
  const lesson = await calculator?.learn(language);
  if (!lesson) return false;
  learned[language] = lesson;
  texts[language] = lesson.page as Texts;
  return true;
}

export interface LanguageChoice {
  onLanguage: (language: Language) => void;
  /** The last language that was chosen did not come. */
  unheard: boolean;
}

/** speak: goes over to a language whose words are there. */
export function useLanguageChoice(
  calculator: Calculator | undefined,
  texts: AllTexts,
  speak: (language: Language) => Promise<void> | void,
): LanguageChoice {
  const [unheard, setUnheard] = useState(false);
  async function change(next: Language): Promise<void> {
    const known = await learn(calculator, texts, next);
    setUnheard(!known);
    if (!known) return;
    setApart(directionOf(next) === 'rtl');
    await speak(next);
  }
  return { onLanguage: (next) => void change(next), unheard };
}
