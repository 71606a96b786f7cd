// What happened, as a way into the questions.
import { useWords, type Key } from '../../src/i18n';

interface Props {
  /** Ids; the words are aanleiding.<id>. */
  events: string[];
  onChoose: (event: string) => void;
}

export const nameOf = (event: string): Key => `aanleiding.${event}` as Key;

export function EventList({ events, onChoose }: Props) {
  const { t } = useWords();
  return (
    <>
      <h2 class="nl-heading nl-heading--level-3">{t('aanleiding.kop')}</h2>
      <p class="nl-paragraph">{t('aanleiding.uitleg')}</p>
      <ul class="event-list">
        {events.map((event) => (
          <li key={event}>
            <button type="button" class="link-button" onClick={() => onChoose(event)}>
              {t(nameOf(event))}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
