// An amount or a range as a resident reads it. An estimate, so always "ongeveer", "tot" or "tussen".
import type { Amount, Range } from '../../src/contract';
import { ends, showCents } from '../../src/format/amount';
import type { Words } from '../../src/i18n';

export function amountText({ t }: Words, amount: Range<Amount>): string {
  const { from, to } = ends(amount);
  if (from !== undefined && from === to) {
    return from === 0 ? t('kaart.nul') : t('kaart.ongeveer', { bedrag: showCents(from) });
  }
  if (to !== undefined && (from ?? 0) === 0) return t('kaart.tot', { bedrag: showCents(to) });
  if (from !== undefined && to !== undefined) {
    return t('kaart.tussen', { van: showCents(from), tot: showCents(to) });
  }
  return from === undefined ? '' : t('kaart.vanaf', { van: showCents(from) });
}

/** A ceiling: only its upper end says what can be had. */
export function ceilingText({ t }: Words, amount: Range<Amount>): string {
  const { to } = ends(amount);
  return to === undefined ? '' : to === 0 ? t('kaart.nul') : t('kaart.tot', { bedrag: showCents(to) });
}
