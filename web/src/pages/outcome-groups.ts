// In which order schemes are told: what is likely first, then what may be, and what nobody asked about by name only.
import type { Scheme, Verdict } from '../contract';
import type { Offer } from '../questions/offer';

const ORDER: Verdict[] = ['recht', 'onbekend', 'beoordeling', 'voorliggend', 'geen-recht', 'buiten-geldigheid'];
export const NONE: Verdict[] = ['geen-recht', 'buiten-geldigheid'];

const hasLines = (scheme: Scheme): boolean => (scheme.kosten ?? []).length > 0;

/** By outcome; within one, what help was asked with first. */
export const ordered = (schemes: Scheme[]): Scheme[] =>
  [...schemes].sort(
    (a, b) => ORDER.indexOf(a.oordeel) - ORDER.indexOf(b.oordeel) || Number(hasLines(b)) - Number(hasLines(a)),
  );

/** The municipality has no such scheme. */
export const absent = (scheme: Scheme): boolean =>
  scheme.oordeel === 'geen-recht' &&
  (scheme.voorwaarden ?? []).some((c) => c.id === 'niet-voorzien' && c.oordeel === 'nee');

export type Group = 'recht' | 'misschien' | 'voorliggend' | 'niet-verteld' | 'geen' | 'afwezig';

/**
 * Where a scheme stands. "niet-verteld": it pays for costs, none were told, and without them nothing more can be said;
 * it may still help, so its name stays in sight.
 */
export function groupOf(scheme: Scheme, offer: Offer): Group {
  if (absent(scheme)) return 'afwezig';
  if (NONE.includes(scheme.oordeel)) return 'geen';
  if (scheme.oordeel === 'recht') return 'recht';
  const forCosts = offer.groups.some(({ kinds }) => kinds.some(({ regeling }) => regeling === scheme.id));
  if (forCosts && !hasLines(scheme)) return 'niet-verteld';
  return scheme.oordeel === 'voorliggend' ? 'voorliggend' : 'misschien';
}
