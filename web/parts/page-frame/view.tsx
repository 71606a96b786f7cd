// What surrounds every page: skip link, name of the municipality, language, notice, footer.
import type { ComponentChildren } from 'preact';
import { LANGUAGES, NAME, useWords, type Language } from '../../src/i18n';
import { Banner } from '../banner/view';
import { Button } from '../button/view';
import { WipeButton } from '../wipe-dialog/view';

export interface FrameProps {
  /** Name of the municipality; "" while none is chosen. */
  gemeente: string;
  /** The day, when it isn't today: then a notice says so. */
  peildatum?: string;
  /** Less around a question than on the first and last page. */
  short?: boolean;
  onLanguage: (language: Language) => void;
  /** The last language that was chosen did not come. */
  unheard?: boolean;
  /** Absent where there is nothing to wipe. */
  onWipe?: () => void;
  /** Something about the page itself, above its content. */
  notice?: ComponentChildren;
  /** More at the foot of every page. */
  footer?: ComponentChildren;
  children: ComponentChildren;
}

function skip(event: Event): void {
  // A link to "#inhoud" would replace the step in the address.
  event.preventDefault();
  document.getElementById('inhoud')?.focus();
}

/** A translation that nobody checked says so, on every page. */
function Translated({ unheard }: { unheard?: boolean }) {
  const { t } = useWords();
  return (
    <>
      {t('taal.nagekeken') !== 'ja' && <p class="frame__translated">{t('taal.vertaling')}</p>}
      <p class="frame__translated" role="status" hidden={!unheard}>
        {unheard && t('taal.mislukt')}
      </p>
    </>
  );
}

export function PageFrame({ gemeente, peildatum, short, onLanguage, unheard, onWipe, notice, footer, children }: FrameProps) {
  const { t, language } = useWords();
  return (
    <>
      <a class="nl-skip-link nl-skip-link--visible-on-focus" href="#inhoud" onClick={skip}>
        {t('site.overslaan')}
      </a>
      <header class="utrecht-page-header">
        <div class="utrecht-page-header__content frame__header">
          <div>
            <div class="frame__owner">{gemeente && t('site.gemeente', { naam: gemeente })}</div>
            <div class="frame__title">{t('site.titel')}</div>
          </div>
          <div class="frame__languages">
            {LANGUAGES.filter((other) => other !== language).map((other, place) => (
              // By place: the button that was pressed stays, and keeps the focus.
              <Button key={place} look="subtle" lang={other} onClick={() => onLanguage(other)}>
                {NAME[other]}
              </Button>
            ))}
          </div>
          <Translated unheard={unheard} />
        </div>
      </header>
      {notice}
      {peildatum && <Banner peildatum={peildatum} short={short} />}
      <main class="frame__main" id="inhoud" tabIndex={-1}>
        {children}
      </main>
      <footer class="utrecht-page-footer">
        <div class="utrecht-page-footer__content frame__footer">
          <p class="nl-paragraph">
            {t('site.voet')} {t('site.geschiedenis')}
          </p>
          {onWipe && <WipeButton onWipe={onWipe} />}
          {footer}
        </div>
      </footer>
    </>
  );
}
