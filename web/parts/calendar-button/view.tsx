// The last days to apply as one file for somebody's own calendar. Made here, in the browser.
import type { Scheme } from '../../src/contract';
import { download } from '../../src/format/download';
import { calendar, upcoming, type LastDay } from '../../src/format/ics';
import { useWords, type Words } from '../../src/i18n';
import { Button } from '../button/view';

/** What can still be applied for, on or before a day that has not gone; the first day first. */
export function lastDays(w: Words, schemes: Scheme[]): LastDay[] {
  return schemes
    .flatMap((scheme) => {
      const { id, naam, oordeel, aanvragenTotEnMet: date } = scheme;
      if (!date || oordeel === 'geen-recht' || oordeel === 'buiten-geldigheid' || !upcoming(date)) return [];
      const name = w.policy(`regeling.${id}`, naam);
      return [{ id, date, title: w.t('agenda.titel', { naam: name }), text: w.t('agenda.bij') }];
    })
    .sort((a, b) => a.date.localeCompare(b.date));
}

export function CalendarButton({ schemes }: { schemes: Scheme[] }) {
  const w = useWords();
  const days = lastDays(w, schemes);
  if (days.length === 0) return null;
  return (
    <div class="calendar">
      <Button look="secondary" onClick={() => download('aanvragen.ics', calendar(days), 'text/calendar;charset=utf-8')}>
        {w.t('agenda.knop', { n: days.length })}
      </Button>
      <p class="nl-paragraph calendar__note">{w.t('agenda.uitleg')}</p>
    </div>
  );
}
