import assert from 'node:assert/strict';
import { test } from 'node:test';
import { capacityCurve, incomes } from './capacity-curve';
import type { Amount, Situatie, Uitkomst } from './contract';
import { fromContract, toContract } from './format/amount';

const SITUATION: Situatie = { peildatum: '2005-11-01', gemeente: 'boxmeer' };
const NORM = 100_000;

/** A rule of our own: half of the income over 110 % of the norm, for a year. */
const half = (cents: number): Amount => toContract(Math.max(0, cents - (NORM * 110) / 100) * 6);
const outcome = (cents: number, amount: Uitkomst['draagkracht']): Uitkomst => ({
  bijstandsnorm: { perMaand: toContract(NORM) },
  inkomen: { perMaand: toContract(cents) },
  draagkracht: amount,
});
const core = async ({ inkomen }: Situatie): Promise<Uitkomst> => {
  const cents = fromContract(inkomen![0]!.bedrag as Amount);
  return outcome(cents, { regulier: { totaal: half(cents) } });
};

test('from under the norm in steps of 5 %, with the own income, until past it', () => {
  assert.deepEqual(incomes(NORM, 123_456).slice(0, 4), [90_000, 95_000, 100_000, 105_000]);
  assert.ok(incomes(NORM, 123_456).includes(123_456));
  assert.equal(incomes(NORM, 123_456).at(-1), 150_000);
  assert.equal(incomes(NORM, 181_000).at(-1), 190_000);
  assert.equal(incomes(NORM, 95_000).filter((income) => income === 95_000).length, 1);
});

test('every point is what the core says, and one of them is the household itself', async () => {
  const found = await capacityCurve(outcome(125_000, { regulier: { totaal: '900.00' } }), SITUATION, core);
  assert.deepEqual(found?.regimes, ['regulier']);
  assert.deepEqual(found?.points.find(({ own }) => own), { income: 125_000, own: true, capacity: [{ from: 90_000, to: 90_000 }] });
  assert.deepEqual(found?.points.find(({ income }) => income === 110_000)?.capacity, [{ from: 0, to: 0 }]);
  assert.deepEqual(found?.points.find(({ income }) => income === 150_000)?.capacity, [{ from: 240_000, to: 240_000 }]);
});

test('no picture where the sum alone gives another answer than the income as it was told', async () => {
  assert.equal(await capacityCurve(outcome(125_000, { regulier: { totaal: '0.00' } }), SITUATION, core), undefined);
});

test('no picture without a known income, nor where nobody pays, nor far from the norm', async () => {
  const told = { regulier: { totaal: '900.00' } };
  const open: Uitkomst = { ...outcome(125_000, told), inkomen: { perMaand: { van: '0.00' } } };
  assert.equal(await capacityCurve(open, SITUATION, core), undefined);
  const nobody = async (): Promise<Uitkomst> => outcome(0, { regulier: { totaal: '0.00' } });
  assert.equal(await capacityCurve(outcome(95_000, { regulier: { totaal: '0.00' } }), SITUATION, nobody), undefined);
  assert.equal(await capacityCurve(outcome(251_000, told), SITUATION, core), undefined);
});

test('rules of which an amount is not known at some income are left out, not taken as zero', async () => {
  const open = async (situatie: Situatie): Promise<Uitkomst> => {
    const { draagkracht, ...rest } = await core(situatie);
    return { ...rest, draagkracht: { ...draagkracht, lening: { totaal: { van: '0.00' } } } };
  };
  const told = outcome(125_000, { regulier: { totaal: '900.00' }, lening: { totaal: '0.00' } });
  assert.deepEqual((await capacityCurve(told, SITUATION, open))?.regimes, ['regulier']);
});
