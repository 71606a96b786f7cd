import assert from 'node:assert/strict';
import { test } from 'node:test';
import { receivers, speaker } from './embed';

test('only an allowed origin hears it, and the one around where the browser tells which', () => {
  const allowed = ['https://a.example', 'https://b.example'];
  assert.deepEqual(receivers(allowed, 'https://b.example'), ['https://b.example']);
  assert.deepEqual(receivers(allowed, 'https://kwaad.example'), []);
  assert.deepEqual(receivers(allowed, 'null'), []);
  assert.deepEqual(receivers(allowed, undefined), allowed);
  assert.deepEqual(receivers([], undefined), []);
});

test('what is told is in steps of a hundred pixels, to a named origin', () => {
  const told: unknown[][] = [];
  const tell = speaker({ postMessage: (...args: unknown[]) => void told.push(args) }, ['https://a.example']);
  tell.height(812.25);
  tell.show(499);
  tell.show(-3);
  assert.deepEqual(told, [
    [{ minima: 'height', height: 900 }, 'https://a.example'],
    [{ minima: 'show', top: 400 }, 'https://a.example'],
    [{ minima: 'show', top: 0 }, 'https://a.example'],
  ]);
});
