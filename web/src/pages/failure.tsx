// The core or a file of the page failed: on the start page as a notice, further on instead of the page, for
// what stands there would be an outcome without the last answer.
import { useEffect } from 'preact/hooks';
import { Button } from '../../parts/button/view';
import { useWords, type Key } from '../i18n';
import type { Load } from '../interview';
import { useHeading } from './heading';

export type Fault = Exclude<Load, 'idle' | 'waiting'>;

const WORDS: Record<Fault, { title: Key; text: Key }> = {
  failed: { title: 'start.fout.kop', text: 'start.fout.tekst' },
  tampered: { title: 'start.fout.kop', text: 'start.anders.tekst' },
  stopped: { title: 'gestopt.kop', text: 'gestopt.tekst' },
};

export const isFault = (load: Load): load is Fault => load !== 'idle' && load !== 'waiting';

export function Failure({ fault }: { fault: Fault }) {
  const { t } = useWords();
  return (
    <section class="utrecht-alert utrecht-alert--error" role="alert">
      <div class="utrecht-alert__content">
        <h2 class="nl-heading nl-heading--level-4">{t(WORDS[fault].title)}</h2>
        <p class="nl-paragraph">{t(WORDS[fault].text)}</p>
      </div>
    </section>
  );
}

export function FailurePage({ fault }: { fault: Fault }) {
  const { t } = useWords();
  const heading = useHeading(true);
  const { title, text } = WORDS[fault];
  useEffect(() => {
    document.title = `${t(title)} – ${t('site.titel')}`;
  });
  return (
    <div class="stack">
      <h1 class="nl-heading nl-heading--level-1" tabIndex={-1} ref={heading}>
        {t(title)}
      </h1>
      <p class="nl-paragraph">{t(text)}</p>
      <div class="actions">
        <Button look="primary" onClick={() => location.reload()}>
          {t('gestopt.knop')}
        </Button>
      </div>
    </div>
  );
}
