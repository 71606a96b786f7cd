// Which leaflets there are, and which one a day leads to.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spans } from '../build/spans.mjs';
import type { Municipality, Span } from '../src/catalogue';
import { dayBefore, nextChange } from '../src/leaflet/days';
import { leafletLink } from '../src/leaflets';

const TABLES: Span[] = [
  { vanaf: '2024-07-01', tot: '2025-01-01' },
  { vanaf: '2025-01-01', tot: '2025-07-01' },
  { vanaf: '2025-07-01', tot: '2026-01-01' },
  { vanaf: '2026-01-01' },
];

test('a leaflet ends with the rules or with the national amounts, whichever is first', () => {
  assert.deepEqual(spans([{ vanaf: '2025-05-16', tot: '2025-08-01' }, { vanaf: '2025-08-01' }], TABLES), [
    { vanaf: '2025-05-16', tot: '2025-07-01' },
    { vanaf: '2025-07-01', tot: '2025-08-01' },
    { vanaf: '2025-08-01', tot: '2026-01-01' },
    { vanaf: '2026-01-01' },
  ]);
});

test('of older rules only the first days, and nothing once a successor has its own', () => {
  assert.deepEqual(spans([{ vanaf: '2024-08-01' }], TABLES), [
    { vanaf: '2024-08-01', tot: '2025-01-01' },
    { vanaf: '2025-07-01', tot: '2026-01-01' },
    { vanaf: '2026-01-01' },
  ]);
  assert.deepEqual(spans([{ vanaf: '2024-08-01' }], TABLES, '2024-10-01'), [{ vanaf: '2024-08-01', tot: '2024-10-01' }]);
});

test('days without national amounts have a leaflet of their own', () => {
  const gap = [{ vanaf: '2025-01-01', tot: '2025-07-01' }, { vanaf: '2026-01-01' }];
  assert.deepEqual(spans([{ vanaf: '2025-03-01' }], gap).map(({ vanaf }) => vanaf), ['2025-03-01', '2025-07-01', '2026-01-01']);
});

test('a day leads to the leaflet that holds then, otherwise to the overview', () => {
  const place: Municipality = { id: 'x', naam: 'Plaats', versies: [], bladen: [{ vanaf: '2025-05-16', tot: '2025-07-01' }, { vanaf: '2026-01-01' }] };
  const to = (day: string): string => leafletLink(place, day, 'nl').href;
  assert.equal(to('2025-05-15'), 'alle-regelingen/overzicht.nl.html');
  assert.equal(to('2025-05-16'), 'alle-regelingen/x-2025-05-16.nl.html');
  assert.equal(to('2025-06-30'), 'alle-regelingen/x-2025-05-16.nl.html');
  assert.equal(to('2025-07-01'), 'alle-regelingen/overzicht.nl.html');
  assert.equal(to('2030-01-01'), 'alle-regelingen/x-2026-01-01.nl.html');
  assert.deepEqual(leafletLink(undefined, '2026-01-01', 'en'), { href: 'alle-regelingen/overzicht.en.html', gemeente: '' });
});

test('the last day, and the next day on which national amounts change', () => {
  assert.equal(dayBefore('2024-03-01'), '2024-02-29');
  assert.equal(dayBefore('2026-01-01'), '2025-12-31');
  assert.equal(nextChange('2026-06-30'), '2026-07-01');
  assert.equal(nextChange('2026-07-01'), '2027-01-01');
});
