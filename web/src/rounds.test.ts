import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startRounds, Wiped } from './rounds';

/** A calculation that lasts until it is told to end. */
function slow() {
  let finish: (outcome: string) => void = () => undefined;
  const work = new Promise<string>((resolve) => (finish = resolve));
  return { work, finish };
}

test('a calculation under way when the answers are wiped comes to nothing', async () => {
  const { end, within } = startRounds();
  const { work, finish } = slow();
  const result = within(work);
  end();
  finish('outcome of the old answers');
  await assert.rejects(result, Wiped);
});

test('one without a wipe, and one begun after it, give their outcome', async () => {
  const { end, within } = startRounds();
  const before = slow();
  const first = within(before.work);
  before.finish('first');
  assert.equal(await first, 'first');
  end();
  const later = slow();
  const second = within(later.work);
  later.finish('second');
  assert.equal(await second, 'second');
});

test('a calculation that fails tells why, wiped or not', async () => {
  const { within } = startRounds();
  await assert.rejects(within(Promise.reject(new RangeError('trap'))), RangeError);
});
