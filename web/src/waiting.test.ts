import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startRounds, Wiped } from './rounds';
import { startWaiting } from './waiting';

function told() {
  const said: boolean[] = [];
  return { said, ...startWaiting(startRounds(), (waits) => said.push(waits)) };
}
/** Work that is done when the test says so. */
function work() {
  let done: (n: number) => void = () => undefined;
  return { promise: new Promise<number>((resolve) => (done = resolve)), resolve: (n: number) => done(n) };
}
const never = new Promise<never>(() => undefined);

test('what is waited for is told, and that it came', async () => {
  const { said, until } = told();
  assert.equal(await until(Promise.resolve(1)), 1);
  assert.deepEqual(said, [true, false]);
});

test('who answers again waits for the second answer only', async () => {
  const { said, until } = told();
  const late = work();
  const first = until(late.promise);
  assert.equal(await until(Promise.resolve(2)), 2);
  late.resolve(1);
  await assert.rejects(first, Wiped);
  assert.deepEqual(said, [true, false, true, false]);
});

test('who walks back waits no more; without anything to wait for nothing happens', async () => {
  const { said, until, quit } = told();
  quit();
  const late = work();
  const given = until(late.promise);
  quit();
  late.resolve(1);
  await assert.rejects(given, Wiped);
  assert.deepEqual(said, [true, false]);
  void until(never);
  assert.deepEqual(said, [true, false, true]);
});

test('a fault is told by who caught it: walking back after it does not undo that', async () => {
  const { said, until, quit } = told();
  await assert.rejects(until(Promise.reject(new Error('gone'))), /gone/);
  quit();
  assert.deepEqual(said, [true]);
});
