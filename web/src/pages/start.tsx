// The first page, also drawn into index.html by the build: it is there before any script has run.
import { useEffect } from 'preact/hooks';
import { Button } from '../../parts/button/view';
import { EventList } from '../../parts/event-list/view';
import { LeafletLink, LinkAway, type LeafletLinkProps, type LinkProps } from '../../parts/leaflet-link/view';
import { useWords, type Key } from '../i18n';
import type { Load } from '../interview';
import { Failure, isFault } from './failure';
import { useHeading } from './heading';

interface Props {
  load: Load;
  moved: boolean;
  /** The answers were wiped because nobody did anything. */
  forgotten: boolean;
  leaflet?: LeafletLinkProps;
  /** Ids of what can have happened; none until the rules are loaded. */
  events: string[];
  /** To the page for who helps somebody else. */
  helper: LinkProps;
  onStart: (event?: string) => void;
}

const SAFE: Key[] = ['start.veilig.1', 'start.veilig.2', 'start.veilig.3', 'start.veilig.4'];
const NEEDED: Key[] = ['start.nodig.1', 'start.nodig.2', 'start.nodig.3'];

function List({ keys }: { keys: Key[] }) {
  const { t } = useWords();
  return (
    <ul class="utrecht-unordered-list">
      {keys.map((key) => (
        <li class="utrecht-unordered-list__item" key={key}>
          {t(key)}
        </li>
      ))}
    </ul>
  );
}

export function StartPage({ load, moved, forgotten, leaflet, events, helper, onStart }: Props) {
  const { t } = useWords();
  const heading = useHeading(moved);
  useEffect(() => {
    document.title = t('site.titel');
  });
  return (
    <div class="stack">
      <h1 class="nl-heading nl-heading--level-1" tabIndex={-1} ref={heading}>
        {t('site.titel')}
      </h1>
      {forgotten && (
        <div class="utrecht-alert utrecht-alert--warning" role="status">
          <div class="utrecht-alert__content">
            <p class="nl-paragraph">{t('stil.gewist')}</p>
          </div>
        </div>
      )}
      <p class="nl-paragraph nl-paragraph--lead">{t('start.inleiding')}</p>
      <p class="nl-paragraph">{t('start.tijd')}</p>
      <div class="actions" aria-live="polite">
        {isFault(load) ? (
          <Failure fault={load} />
        ) : (
          <Button look="primary" onClick={() => onStart()}>
            {t('start.knop')}
          </Button>
        )}
        {load === 'waiting' && <span>{t('start.laden')}</span>}
      </div>
      {leaflet && <LeafletLink {...leaflet} />}
      <h2 class="nl-heading nl-heading--level-3">{t('start.veilig.kop')}</h2>
      <List keys={SAFE} />
      <h2 class="nl-heading nl-heading--level-3">{t('start.nodig.kop')}</h2>
      <List keys={NEEDED} />
      {events.length > 0 && !isFault(load) && <EventList events={events} onChoose={onStart} />}
      <p class="nl-paragraph">{t('start.schatting')}</p>
      <LinkAway {...helper}>{t('start.helper')}</LinkAway>
    </div>
  );
}
