// What the engine already worked out and a question needs: the sum of the income, what "low" means.
import type { Amount, Range, Uitkomst } from '../contract';
import { ends, showCents } from '../format/amount';
import { useWords, type Words } from '../i18n';
import type { Field } from '../questions/types';

/** "€ 1.023,45", "tussen … en …", or nothing when it isn't known at all. */
export function plain({ t }: Words, amount: Range<Amount> | undefined): string | undefined {
  if (amount === undefined) return undefined;
  const { from, to } = ends(amount);
  if (from === undefined || to === undefined) return undefined;
  return from === to ? showCents(from) : t('kaart.tussen', { van: showCents(from), tot: showCents(to) });
}

/** The income that counts, as a line for the page that shows all answers. */
export function incomeSum(w: Words, outcome: Uitkomst | null): string | undefined {
  const sum = plain(w, outcome?.inkomen?.perMaand);
  return sum && `${w.t('inkomen.som')}: ${sum} ${w.t('inkomen.per-maand')}. ${w.t('inkomen.som.uitleg')}`;
}

/** The limit in euro for this household, rounded down to whole euros: it is only an aid to memory. */
function LowIncome({ outcome, percent }: { outcome: Uitkomst | null; percent: number }) {
  const w = useWords();
  const norm = outcome?.bijstandsnorm?.perMaand;
  const { from, to } = norm === undefined ? {} : ends(norm);
  if (from === undefined || from !== to) return <p class="nl-paragraph aside">{w.t('laag.algemeen')}</p>;
  const bedrag = showCents(Math.floor((from * percent) / 10_000) * 100);
  return (
    <p class="nl-paragraph aside">{w.t(percent === 100 ? 'laag.bijstand' : 'laag.grens', { bedrag })}</p>
  );
}

export function Aside({ shows, outcome }: { shows: NonNullable<Field['shows']>; outcome: Uitkomst | null }) {
  return <LowIncome outcome={outcome} percent={shows.lowIncome} />;
}
