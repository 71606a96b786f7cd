import assert from 'node:assert/strict';
import { test } from 'node:test';
import { swap, type Waiting } from './offline';

/** A worker in a state, what it was told, and how often the window started again. */
function worker(state: ServiceWorkerState) {
  const events = new EventTarget();
  const seen = { told: [] as unknown[], reloads: 0 };
  const it = {
    state,
    postMessage: (message: unknown) => void seen.told.push(message),
    addEventListener: events.addEventListener.bind(events),
  };
  const become = (next: ServiceWorkerState): void => {
    it.state = next;
    events.dispatchEvent(new Event('statechange'));
  };
  const ask = (): void => swap(it as Waiting, () => void seen.reloads++);
  return { seen, become, ask };
}

test('a version that waits is asked to serve; the window starts again once it does, and once', () => {
  const { seen, become, ask } = worker('installed');
  ask();
  assert.deepEqual(seen, { told: ['activate'], reloads: 0 });
  become('activating');
  assert.equal(seen.reloads, 0);
  become('activated');
  become('redundant');
  assert.equal(seen.reloads, 1);
});

test('another window was first: the version serves already, or was replaced, and the window starts again at once', () => {
  for (const state of ['activated', 'redundant'] as const) {
    const { seen, ask } = worker(state);
    ask();
    assert.deepEqual(seen, { told: [], reloads: 1 }, state);
  }
});

test('a still newer version takes its place while it is asked', () => {
  const { seen, become, ask } = worker('installed');
  ask();
  become('redundant');
  assert.equal(seen.reloads, 1);
});
