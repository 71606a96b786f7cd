// For which municipality and which day, and what there is then.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listed } from '../build/catalogue.mjs';
import { eventsOn, offeredOn, versionOn, type Municipality } from '../src/catalogue';
import { offerOf } from '../src/questions/offer';
import { hashOf, settingsFrom, today } from '../src/settings';
import { CATALOGUE } from './told';

test('a link names the municipality and the day; otherwise whose site it is, and today', () => {
  const now = '2026-11-22';
  assert.deepEqual(settingsFrom('#gemeente=rotterdam&datum=2025-09-15', undefined, now), { gemeente: 'rotterdam', peildatum: '2025-09-15' });
  assert.deepEqual(settingsFrom('', 'assen', now), { gemeente: 'assen', peildatum: now });
  assert.deepEqual(settingsFrom('#stap-3', undefined, now), { gemeente: '', peildatum: now });
  assert.equal(settingsFrom('#datum=2024-02-29', undefined, now).peildatum, '2024-02-29');
  assert.equal(today(new Date(2026, 0, 5)), '2026-01-05');
});

test('a link to the other page hands on what was chosen, and nothing where nothing was', () => {
  const now = '2026-11-22';
  for (const settings of [{ gemeente: 'rotterdam', peildatum: '2025-09-15' }, { gemeente: 'assen', peildatum: now }, { gemeente: '', peildatum: now }]) {
    assert.deepEqual(settingsFrom(hashOf(settings, now), undefined, now), settings);
  }
  assert.equal(hashOf({ gemeente: '', peildatum: now }, now), '');
});

test('while the municipality is not known all is offered that can have happened in one of them, each once', () => {
  const all = eventsOn(offeredOn(CATALOGUE.map(listed), '2025-09-15'), '2025-09-15');
  // Only Rotterdam pays for a baby, and Rotterdam has nothing for a washing machine.
  for (const id of ['baby', 'wasmachine', 'werk-kwijt']) assert.equal(all.filter((other) => other === id).length, 1, id);
  assert.deepEqual(eventsOn([], '2025-09-15'), []);
});

test('what is no name of a folder and no day is left out', () => {
  const now = '2026-11-22';
  for (const hash of ['#gemeente=../x', '#gemeente=<b>', `#gemeente=${'a'.repeat(65)}`, '#datum=2025-13-45', '#datum=gisteren', '#datum=2025-02-30', '#datum=2025-04-31', '#datum=2025-02-29']) {
    assert.deepEqual(settingsFrom(hash, undefined, now), { gemeente: '', peildatum: now }, hash);
  }
});

const version = (vanaf: string, tot?: string) => ({ vanaf, tot, laagInkomen: [], eerder: [], aanleidingen: [], regelingen: [] });
const place = (id: string, versies: ReturnType<typeof version>[], opgevolgdDoor?: string): Municipality => ({ id, naam: id, versies, opgevolgdDoor, bladen: [] });

test('a version holds from its first day up to the day it ends', () => {
  const m = place('x', [version('2004-10-01', '2005-10-01'), version('2005-10-01')]);
  assert.equal(versionOn(m, '2004-09-30'), undefined);
  assert.equal(versionOn(m, '2004-10-01')?.vanaf, '2004-10-01');
  assert.equal(versionOn(m, '2005-09-30')?.vanaf, '2004-10-01');
  assert.equal(versionOn(m, '2005-10-01')?.vanaf, '2005-10-01');
});

test('a municipality that became part of another is offered until that one has rules', () => {
  const all = [place('oud', [version('2004-10-01')], 'nieuw'), place('nieuw', [version('2026-01-01')])];
  assert.deepEqual(offeredOn(all, '2025-12-31').map((m) => m.id), ['oud']);
  assert.deepEqual(offeredOn(all, '2026-01-01').map((m) => m.id), ['nieuw']);
});

test('every version of the policy has subjects with kinds of cost, each kind once', () => {
  for (const municipality of CATALOGUE) {
    for (const { vanaf, regelingen } of municipality.versies) {
      const kinds = offerOf(municipality, vanaf).groups.flatMap((group) => group.kinds.map((k) => k.soort));
      assert.deepEqual(kinds, [...new Set(kinds)], `${municipality.id} ${vanaf}`);
      assert.deepEqual(new Set(kinds), new Set(regelingen.flatMap((r) => r.soorten)), `${municipality.id} ${vanaf}`);
    }
  }
});

test('Boxmeer in 2005: the thresholds for a low income are 36 months at 115 and 60 at 100 per cent', () => {
  const offer = offerOf(CATALOGUE.find((m) => m.id === 'boxmeer'), '2005-11-01');
  assert.deepEqual(offer.laagInkomen, [[115, 36], [100, 60]]);
  assert.deepEqual(offer.groups.map((g) => g.id), ['meedoen', 'school', 'identiteit', 'huis', 'wonen', 'zorg', 'belasting']);
});
