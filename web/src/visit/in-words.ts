// Outcomes and their differences in words.
import { amountText, ceilingText } from '../../parts/scheme-card/amount';
import type { Amount, Range, Scheme, Uitkomst, Verdict } from '../contract';
import { ends, showCents } from '../format/amount';
import type { Words } from '../i18n';
import { absent, NONE } from '../pages/outcome-groups';
import { differs, type Difference, type Side } from './differences';
import type { Say } from './texts';

export const isNone = ({ oordeel }: { oordeel: Verdict }): boolean => NONE.includes(oordeel);

/** What it is worth: the amount, else the most there can be. "" where there is nothing to say. */
export function worth(w: Words, side: Side): string {
  if (isNone(side)) return '';
  const amount = side.bedrag !== undefined ? amountText(w, side.bedrag) : side.maximaal !== undefined ? ceilingText(w, side.maximaal) : '';
  return amount && side.per && side.per !== 'eenmalig' ? `${amount} ${w.policyWord(`per.${side.per}`)}` : amount;
}

export const schemeName = (w: Words, { id, naam }: { id: string; naam?: string }): string => w.policy(`regeling.${id}`, naam);

const exact = (range: Range<Amount> | undefined): number | undefined => {
  if (range === undefined) return undefined;
  const { from, to } = ends(range);
  return from === to ? from : undefined;
};

function amountSentence(w: Words, say: Say, before: Side, after: Side): string {
  const [a, b] = [exact(before.bedrag), exact(after.bedrag)];
  if (a !== undefined && b !== undefined && before.per === after.per && a !== b) {
    return say(b > a ? 'verschil.hoger' : 'verschil.lager', { bedrag: showCents(Math.abs(b - a)) });
  }
  const shown = (side: Side): string => worth(w, side) || say('verschil.onbekend');
  const ceiling = before.bedrag === undefined && after.bedrag === undefined;
  return shown(before) === shown(after) ? '' : say(ceiling ? 'verschil.meeste' : 'verschil.bedrag', { voor: shown(before), na: shown(after) });
}

/** What differs, in one or two sentences; "" where nothing that can be said does. */
export function differenceText(w: Words, say: Say, difference: Difference): string {
  const { before, after } = difference;
  const verdict = (side: Side): string => w.t(`oordeel.${side.oordeel}`);
  if (!before) return after ? say('verschil.nieuw', { na: verdict(after) }) : '';
  if (!after) return say('verschil.weg', { voor: verdict(before) });
  if (!differs(difference)) return '';
  const turned = before.oordeel === after.oordeel ? '' : say('verschil.oordeel', { voor: verdict(before), na: verdict(after) });
  // Where it comes or goes altogether, the amounts say nothing more.
  const amounts = isNone(before) || isNone(after) ? '' : amountSentence(w, say, before, after);
  return [turned, amounts].filter(Boolean).join(' ');
}

export interface Totals {
  recht: number;
  misschien: number;
  geen: number;
}

/** How many schemes of each kind; what the municipality doesn't have is not counted. */
export function totals(schemes: Scheme[]): Totals {
  const there = schemes.filter((scheme) => !absent(scheme));
  const recht = there.filter(({ oordeel }) => oordeel === 'recht').length;
  const geen = there.filter(isNone).length;
  return { recht, geen, misschien: there.length - recht - geen };
}

/** The one sentence that is read out after each change. */
export const summary = (say: Say, outcome: Uitkomst, needed: number): string =>
  [
    say('uitkomst.kort', { ...totals(outcome.regelingen ?? []) }),
    needed > 0 ? say('uitkomst.nodig', { n: needed }) : say('uitkomst.volledig'),
  ].join(' ');
