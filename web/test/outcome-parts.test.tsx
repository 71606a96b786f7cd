// The pieces of the outcome page that only some outcomes have.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { VNode } from 'preact';
import { dutch, words, WordsContext } from '../src/i18n';
import type { Scheme, Verdict } from '../src/contract';
import { absent, groupOf, ordered } from '../src/pages/outcome-groups';
import { Absent, Capacity, Warnings } from '../src/pages/outcome-parts';
import { NO_OFFER } from '../src/questions/offer';
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

const offer = { ...NO_OFFER, groups: [{ id: 'zorg' as const, kinds: [{ soort: 'bril', regeling: 'bril', subject: 'zorg' as const }] }] };
const VERDICTS: Verdict[] = ['recht', 'onbekend', 'beoordeling', 'voorliggend', 'geen-recht', 'buiten-geldigheid'];
const groups = (more: Partial<Scheme>) => VERDICTS.map((oordeel) => groupOf({ id: 'bril', oordeel, ...more }, offer));

test('only what pays for costs that were not told is by name alone, and never what is likely', () => {
  assert.deepEqual(groups({}), ['recht', 'niet-verteld', 'niet-verteld', 'niet-verteld', 'geen', 'geen']);
  const asked = ['recht', 'misschien', 'misschien', 'voorliggend', 'geen', 'geen'];
  assert.deepEqual(groups({ kosten: [{ id: 'k1', oordeel: 'onbekend' }] }), asked);
  assert.deepEqual(groups({ id: 'toeslag' }), asked);
});

test('what is likely comes first, and within one outcome what was asked', () => {
  const scheme = (id: string, oordeel: Verdict, kosten: Scheme['kosten'] = []) => ({ id, oordeel, kosten });
  const line = [{ id: 'k1', oordeel: 'recht' as const }];
  const given = [scheme('a', 'geen-recht'), scheme('b', 'beoordeling'), scheme('c', 'recht'), scheme('d', 'onbekend'), scheme('e', 'recht', line)];
  assert.deepEqual(ordered(given).map(({ id }) => id), ['e', 'c', 'd', 'b', 'a']);
});
