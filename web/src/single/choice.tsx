// The first page of the one file: which of the two pages to open. On a site each has an address of its own.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { PageFrame } from '../../parts/page-frame/view';
import type { Calculator } from '../calculator';
import { speakAs, words, WordsContext, type Language, type Texts } from '../i18n';
import { useLanguageChoice } from '../language-choice';
import { sayIn, type VisitKey } from '../visit/texts';

/** What stands after the ? in the address of each page. */
export const PAGES = ['zelf', 'huisbezoek'] as const;
export type PageName = (typeof PAGES)[number];

interface Props {
  /** Knows the languages. */
  calculator: Calculator;
  texts: { [L in Language]: Texts };
  /** The municipality and the day that the address chose. */
  hash: string;
}

export function Choice({ calculator, texts, hash }: Props) {
  const [language, setLanguage] = useState<Language>('nl');
  const w = useMemo(() => words(language, texts[language], {}), [language, texts]);
  const say = sayIn(w);
  const choice = useLanguageChoice(calculator, texts, setLanguage);
  useEffect(() => {
    speakAs(language);
    document.title = w.t('site.titel');
  }, [language]);
  return (
    <WordsContext.Provider value={w}>
      <PageFrame gemeente="" short {...choice}>
        <div class="stack">
          <h1 class="nl-heading nl-heading--level-1">{say('keuze.kop')}</h1>
          <p class="nl-paragraph nl-paragraph--lead">{say('keuze.inleiding')}</p>
          {PAGES.map((name) => (
            <p class="nl-paragraph" key={name}>
              <a class="nl-link" href={`?${name}${hash}`}>
                {say(`keuze.${name}` satisfies VisitKey)}
              </a>
              <br />
              {say(`keuze.${name}.uitleg` satisfies VisitKey)}
            </p>
          ))}
        </div>
      </PageFrame>
    </WordsContext.Provider>
  );
}
