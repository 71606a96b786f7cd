// What surrounds a leaflet: a whole document without any script, in the look of the page.
import type { ComponentChildren } from 'preact';
import { directionOf, LANGUAGES, NAME, useWords, type Language } from '../i18n';

export interface FrameProps {
  title: string;
  /** "" on the overview. */
  gemeente: string;
  /** The same page in another language. */
  pageIn: (language: Language) => string;
  csp: string;
  children: ComponentChildren;
}

function Head({ title, csp }: Pick<FrameProps, 'title' | 'csp'>) {
  return (
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={csp} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="referrer" content="no-referrer" />
      <meta name="format-detection" content="telephone=no" />
      <title>{title}</title>
      <link rel="icon" href="../favicon.svg" type="image/svg+xml" />
      <link rel="stylesheet" href="../theme.css" />
      <link rel="stylesheet" href="../minima.css" />
    </head>
  );
}

export function LeafletFrame({ title, gemeente, pageIn, csp, children }: FrameProps) {
  const { t, language } = useWords();
  return (
    <html lang={language} dir={directionOf(language)}>
      <Head title={title} csp={csp} />
      <body>
        <a class="nl-skip-link nl-skip-link--visible-on-focus" href="#inhoud">
          {t('site.overslaan')}
        </a>
        <header class="utrecht-page-header">
          <div class="utrecht-page-header__content frame__header">
            <div>
              {gemeente && <div class="frame__owner">{t('site.gemeente', { naam: gemeente })}</div>}
              <div class="frame__title">{t('site.titel')}</div>
            </div>
            <div class="frame__languages leaflet__languages">
              {LANGUAGES.filter((other) => other !== language).map((other) => (
                <a class="nl-link leaflet__language" key={other} lang={other} hrefLang={other} href={pageIn(other)}>
                  {NAME[other]}
                </a>
              ))}
            </div>
          </div>
        </header>
        <main class="frame__main leaflet" id="inhoud" tabIndex={-1}>
          {children}
        </main>
        <footer class="utrecht-page-footer">
          <div class="utrecht-page-footer__content frame__footer">
            <p class="nl-paragraph">{t('blad.voet')}</p>
          </div>
        </footer>
      </body>
    </html>
  );
}
