import type { Curve } from '../../src/capacity-curve';
import { CapacityChart } from './view';

const point = (income: number, own: boolean, ...capacity: [number, number][]) => ({
  income, own, capacity: capacity.map(([from, to]) => ({ from, to })),
});

export const CURVE: Curve = {
  regimes: ['regulier', 'lening'],
  points: [point(100_000, false, [0, 0], [0, 10_000]), point(150_000, true, [50_000, 50_000], [0, 80_000]), point(200_000, false, [100_000, 100_000], [0, 90_000])],
};

export const examples = { full: <CapacityChart curve={CURVE} /> };
