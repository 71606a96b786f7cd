// The pieces of the outcome page that only some outcomes have.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { VNode } from 'preact';
import { dutch, words, WordsContext } from '../src/i18n';
import { absent } from '../src/pages/outcome';
import { Absent, Capacity, Warnings } from '../src/pages/outcome-parts';
import { html } from './html';

const w = words('nl', dutch, { nl: { 'waarschuwing.verouderd': 'De bedragen zijn oud.', 'regime.lening': 'bij een lening' } });
const shown = (view: VNode): string => html(<WordsContext.Provider value={w}>{view}</WordsContext.Provider>);

test('a warning is its sentence; without one there is no frame', () => {
  assert.match(shown(<Warnings keys={['waarschuwing.verouderd']} />), /<p[^>]*>De bedragen zijn oud\.</);
  assert.equal(shown(<Warnings keys={[]} />), '');
});

test('a scheme is absent when the municipality has none, not when a condition is not met', () => {
  const scheme = (id: string) => ({ id: 'x', oordeel: 'geen-recht' as const, voorwaarden: [{ id, oordeel: 'nee' as const }] });
  assert.ok(absent(scheme('niet-voorzien')));
  assert.ok(!absent(scheme('inwoner')));
  assert.ok(!absent({ ...scheme('niet-voorzien'), oordeel: 'buiten-geldigheid' as const }));
});

test('what is absent is named, and says where else to look', () => {
  const text = shown(<Absent schemes={[{ id: 'x', naam: 'Regeling X', oordeel: 'geen-recht', verwijzing: 'elders' }]} />);
  assert.match(text, /<details class="folded">.*\(1\).*Regeling X\. Elders/s);
  assert.equal(shown(<Absent schemes={[]} />), '');
});

test('what somebody can pay has the name of its rules', () => {
  assert.match(shown(<Capacity capacity={{ lening: { beschikbaar: '80.16' } }} />), /Bij een lening.*€\u00a080,16/s);
});
