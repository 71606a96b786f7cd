import assert from 'node:assert/strict';
import { test } from 'node:test';
import { phaseAt, WARN_BEFORE, WIPE_AFTER } from './idle';

const MINUTE = 60_000;
const START = Date.UTC(2026, 0, 1, 12);

test('nothing happens for eight minutes, then a warning, and after ten everything goes', () => {
  assert.deepEqual(phaseAt(START, START), { phase: 'active', wait: 8 * MINUTE });
  assert.deepEqual(phaseAt(START, START + 8 * MINUTE - 1), { phase: 'active', wait: 1 });
  assert.deepEqual(phaseAt(START, START + 8 * MINUTE), { phase: 'warned', wait: 2 * MINUTE });
  assert.deepEqual(phaseAt(START, START + 10 * MINUTE - 1), { phase: 'warned', wait: 1 });
  assert.deepEqual(phaseAt(START, START + 10 * MINUTE), { phase: 'over', wait: 0 });
});

test('a computer that slept through the warning wipes as well', () => {
  assert.equal(phaseAt(START, START + 600 * MINUTE).phase, 'over');
});

test('WCAG 2.2.1: the warning leaves far more than twenty seconds, and comes after the start', () => {
  assert.ok(WARN_BEFORE >= 20_000 && WARN_BEFORE < WIPE_AFTER);
});
