// What this household would pay itself at other incomes: the core's own answers for a row of incomes, for a picture.
import { useEffect, useState } from 'preact/hooks';
import type { Capacity, Range, Amount, Situatie, Uitkomst } from './contract';
import { ends, toContract } from './format/amount';

/** In eurocent, a year. */
export interface Ends {
  from: number;
  to: number;
}

export interface CurvePoint {
  /** Eurocent a month. */
  income: number;
  /** Whether it is what this household has. */
  own: boolean;
  /** One for each of Curve.regimes. */
  capacity: Ends[];
}

export interface Curve {
  regimes: string[];
  /** The lowest income first. */
  points: CurvePoint[];
}

/** Steps of 5 % of the norm: the limits that policies name lie on them. */
const STEP = 5;
const [FIRST, LAST] = [90, 150];
/** Further than this from the norm a picture says nothing any more. */
const FARTHEST = 250;

const fixed = (range: Range<Amount> | undefined): number | undefined => {
  const { from, to } = range === undefined ? {} : ends(range);
  return from !== undefined && from === to ? from : undefined;
};
const payable = ({ beschikbaar, totaal }: Capacity): Ends | undefined => {
  const range = beschikbaar ?? totaal;
  const { from, to } = range === undefined ? {} : ends(range);
  return from === undefined || to === undefined ? undefined : { from, to };
};

/** Incomes in eurocent a month, with the own one among them, on past it. */
export function incomes(norm: number, own: number): number[] {
  const last = Math.max(LAST, Math.ceil((own * 100) / norm / STEP) * STEP + STEP);
  const steps = Array.from({ length: (last - FIRST) / STEP + 1 }, (_, i) => Math.floor((norm * (FIRST + i * STEP)) / 100));
  return [...new Set([...steps, own])].sort((a, b) => a - b);
}

type Evaluate = (situatie: Situatie) => Promise<Uitkomst>;
const ALLOWED = 100;

/** The same household with that income a month, whoever it comes from. */
const withIncome = (situatie: Situatie, cents: number): Situatie => ({
  ...situatie,
  inkomen: [{ soort: 'totaal', van: 'aanvrager', bedrag: toContract(cents), per: 'maand', vakantietoeslag: 'inbegrepen' }],
});

/**
 * Nothing where the income is not known, where nobody pays anything, or where the sum of the income alone gives another
 * answer than the income as it was told: then the picture would not be about this household.
 */
export async function capacityCurve(outcome: Uitkomst, situatie: Situatie, evaluate: Evaluate): Promise<Curve | undefined> {
  const [norm, own] = [fixed(outcome.bijstandsnorm?.perMaand), fixed(outcome.inkomen?.perMaand)];
  const told = outcome.draagkracht ?? {};
  if (!norm || own === undefined || own * 100 > norm * FARTHEST) return undefined;
  const row: { income: number; capacity: Record<string, Capacity> }[] = [];
  for (const income of incomes(norm, own)) {
    row.push({ income, capacity: (await evaluate(withIncome(situatie, income))).draagkracht ?? {} });
  }
  const regimes = Object.keys(told).filter((regime) => row.every(({ capacity }) => capacity[regime] && payable(capacity[regime])));
  const points = row.map(({ income, capacity }) => ({
    income,
    own: income === own,
    capacity: regimes.map((regime) => payable(capacity[regime]!)!),
  }));
  const here = points.find((point) => point.own);
  const same = regimes.every((regime, i) => {
    const [mine, drawn] = [payable(told[regime]!), here?.capacity[i]];
    return mine && drawn && Math.abs(mine.from - drawn.from) <= ALLOWED && Math.abs(mine.to - drawn.to) <= ALLOWED;
  });
  const some = points.some(({ capacity }) => capacity.some(({ to }) => to > 0));
  return same && some ? { regimes, points } : undefined;
}

/** The curve of an outcome, once it is there. */
export function useCapacityCurve(outcome: Uitkomst | null, situatie: Situatie, evaluate: Evaluate): Curve | undefined {
  const [found, setFound] = useState<{ of: Uitkomst; curve?: Curve }>();
  useEffect(() => {
    if (!outcome?.draagkracht) return;
    // An answer that comes when another outcome is shown by then, or none after a wipe, is thrown away.
    let shown = true;
    capacityCurve(outcome, situatie, evaluate)
      .then((curve) => shown && setFound({ of: outcome, curve }))
      .catch(() => undefined);
    return () => void (shown = false);
  }, [outcome]);
  return found && found.of === outcome ? found.curve : undefined;
}
