// What the worker said before the page listened isn't lost.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Ready } from './messages';
import { workerOfPage } from './early-worker';
import { calculatorOfPage } from './page-calculator';

const READY: Ready = { type: 'ready', version: '1' };
const silent = () => ({ postMessage: () => undefined, onmessage: null, onerror: null }) as unknown as Worker;

test('ready before the page listens: the calculator is ready', async () => {
  const { ready } = calculatorOfPage({ worker: silent(), said: [new MessageEvent('message', { data: READY })] });
  assert.deepEqual(await ready, READY);
});

test('ready after that: the calculator is ready too', async () => {
  const worker = silent();
  const { ready } = calculatorOfPage({ worker, said: [] });
  worker.onmessage!(new MessageEvent('message', { data: READY }));
  assert.deepEqual(await ready, READY);
});

test('a worker that did not come before the page listens: told, not waited for', async () => {
  const { ready } = calculatorOfPage({ worker: silent(), said: [Object.assign(new Event('error'), { message: 'engine.js: 404' })] });
  await assert.rejects(ready, /engine\.js: 404/);
});

test('one worker, whoever asks first; it begins with the rules of the municipality in the link', () => {
  const made: unknown[] = [];
  Object.assign(globalThis, { location: { hash: '#gemeente=boxmeer&datum=2005-11-01' }, document: { baseURI: 'https://x.example/', documentElement: { dataset: {} } }, Worker: function (this: object, url: URL, { name }: WorkerOptions) { made.push(String(url), name); } });
  assert.equal(workerOfPage(), workerOfPage());
  assert.deepEqual(made, ['https://x.example/engine.js', 'boxmeer']);
});
