// What differs between two outcomes, scheme by scheme: of two situations, or of a file and today's rules.
import type { Amount, Range, Scheme, Uitkomst, Verdict } from '../contract';

export interface Side {
  oordeel: Verdict;
  bedrag?: Range<Amount>;
  maximaal?: Range<Amount>;
  per?: string;
}

export interface Difference {
  id: string;
  naam?: string;
  /** Undefined where the scheme isn't there. */
  before?: Side;
  after?: Side;
}

const sideOf = (scheme: Scheme | undefined): Side | undefined =>
  scheme && { oordeel: scheme.oordeel, bedrag: scheme.bedrag, maximaal: scheme.maximaal, per: scheme.per };

/** Equal as the contract means it: "100.00" is the range from 100.00 to 100.00, and the order of keys says nothing. */
const plain = (range: Range<Amount> | undefined): unknown =>
  typeof range === 'object' ? [range.van ?? null, range.tot ?? null] : [range ?? null, range ?? null];

const equal = (a: Side | undefined, b: Side | undefined): boolean =>
  JSON.stringify(a && [a.oordeel, plain(a.bedrag), plain(a.maximaal), a.per ?? null]) ===
  JSON.stringify(b && [b.oordeel, plain(b.bedrag), plain(b.maximaal), b.per ?? null]);

/** Every scheme of either side, in the order of `after`; those of `before` alone come last. */
export function sideBySide(before: Uitkomst | null, after: Uitkomst | null): Difference[] {
  const left = before?.regelingen ?? [];
  const right = after?.regelingen ?? [];
  const gone = left.filter(({ id }) => !right.some((scheme) => scheme.id === id));
  return [...right, ...gone].map(({ id, naam }) => ({
    id,
    naam,
    before: sideOf(left.find((scheme) => scheme.id === id)),
    after: sideOf(right.find((scheme) => scheme.id === id)),
  }));
}

export const differs = ({ before, after }: Difference): boolean => !equal(before, after);

/** Whether two outcomes were made with the same rules, amounts and program; unknown counts as another. */
export function sameRules(before: Uitkomst | null, after: Uitkomst | null): boolean {
  const [a, b] = [before?.verantwoording, after?.verantwoording];
  return !!a && !!b && a.beleid !== undefined && a.beleid === b.beleid && a.normen === b.normen && a.rekenkern === b.rekenkern;
}
