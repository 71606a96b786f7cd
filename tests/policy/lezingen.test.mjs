// The readings of unclear rules: each other reading is a change of the policy file that the schema
// and the core accept, and that answers at least one case otherwise.
import assert from 'node:assert/strict';
import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test, {after} from 'node:test';
import {batch, cases} from '../ways/ways.mjs';
import {patched} from './plek.mjs';
import {data, faults, filesUnder, readJson, root, schemaNamed} from './schemas.mjs';

const pages = join(data, 'interpretaties');
const known = ['boxmeer-2005', 'rotterdam-2025'].flatMap(
    (naam) => readFileSync(join(root, `tests/policy/regels-${naam}.txt`), 'utf8').trimEnd().split('\n'));
const lezingen = schemaNamed('lezingen');
const gemeente = schemaNamed('gemeente');
const increasing = (list) => list.every((item, i) => i === 0 || list[i - 1] < item);

// All policy, with one file changed.
const folder = mkdtempSync(join(tmpdir(), 'minima-lezingen-'));
for (const part of ['landelijk', 'gemeenten', 'texts']) cpSync(join(data, part), join(folder, part), {recursive: true});
after(() => rmSync(folder, {recursive: true}));

function answers(situaties, file, policy) {
  writeFileSync(join(folder, file), JSON.stringify(policy));
  const {status, stderr, answers: lines} = batch(situaties, ['--zonder-toelichting', '--policy-data', folder]);
  assert.equal(stderr, '', 'the core takes the file');
  assert.ok(status === 0 || status === 1, `status ${status}`);
  // The fingerprint of the file differs; that is no other answer.
  return lines.map((line) => JSON.stringify({...JSON.parse(line), beleid: undefined}));
}

for (const name of filesUnder(pages, '.json')) {
  const file = readJson(name);
  const own = join('gemeenten', file.gemeente, `${file.versie}.json`);
  const policy = readJson(join(data, own));
  const situaties = cases().map(({situatie}) => situatie).filter((situatie) => situatie.gemeente === file.gemeente);

  test(`${file.gemeente}: the readings follow their schema`, () => {
    assert.deepEqual(faults(lezingen, file), []);
    assert.ok(increasing(file.lezingen.map(({nr}) => nr)), 'each number once, in order');
    for (const {nr, regels, alternatieven} of file.lezingen) {
      assert.ok(existsSync(join(pages, `${nr}.md`)), `${nr} has a page`);
      assert.deepEqual(regels.filter((regel) => !known.includes(regel)), [], nr);
      assert.ok(increasing(alternatieven.map(({id}) => id)), nr);
    }
  });

  const chosen = answers(situaties, own, policy);
  for (const {nr, alternatieven} of file.lezingen) {
    for (const {id, wijzig} of alternatieven) {
      test(`${file.gemeente} ${nr} ${id}: is policy, and answers a case otherwise`, () => {
        const other = patched(policy, wijzig);
        assert.deepEqual(faults(gemeente, other), []);
        const changed = answers(situaties, own, other).filter((line, i) => line !== chosen[i]);
        assert.ok(changed.length > 0, 'no case depends on it');
      });
    }
  }
}

// ---- the pages -----------------------------------------------------------------------------------

const upTo = (letter, last) => Array.from({length: last}, (_, i) => `${letter}-${String(i + 1).padStart(2, '0')}`);
const numbers = [...upTo('A', 30), ...upTo('R', 36).filter((nr) => nr !== 'R-08')];  // R-08 was withdrawn

test('each reading has a page with its parts, and a line in the index', () => {
  const index = readFileSync(join(pages, 'README.md'), 'utf8');
  const found = filesUnder(pages, '.md').map((file) => file.slice(pages.length + 1, -3)).filter((name) => name !== 'README');
  assert.deepEqual(found, numbers);
  for (const nr of numbers) {
    const page = readFileSync(join(pages, `${nr}.md`), 'utf8');
    assert.ok(page.startsWith(`# ${nr} `), nr);
    for (const part of ['De regel', 'Lezingen', 'Gekozen', 'Effect', 'Schakelaar']) {
      assert.ok(page.includes(`\n## ${part}\n\n`), `${nr}: ${part}`);
    }
    assert.equal(index.split('\n').filter((line) => line.startsWith(`| [${nr}](${nr}.md) |`)).length, 1, nr);
  }
});

test('the quotes are short', () => {
  for (const nr of numbers) {
    for (const [, quote] of readFileSync(join(pages, `${nr}.md`), 'utf8').matchAll(/«([^»]*)»/g)) {
      assert.ok(quote.split(/\s+/).length <= 20, `${nr}: ${quote}`);
    }
  }
});

test('the place a page names is the place the reading changes', () => {
  for (const name of filesUnder(pages, '.json')) {
    for (const {nr, alternatieven} of readJson(name).lezingen) {
      const page = readFileSync(join(pages, `${nr}.md`), 'utf8');
      for (const {plek} of alternatieven.flatMap(({wijzig}) => wijzig)) assert.ok(page.includes(`\`${plek}\``), `${nr}: ${plek}`);
    }
  }
});

// ---- that this can fail --------------------------------------------------------------------------

const small = {regelingen: [{id: 'a', voorwaarden: [{soort: 'inwoner', artikel: '1'}], tot: 3}]};
for (const [what, change, reason] of [
  ['a place that is not there', {plek: '/regelingen/b/tot', waarde: 4}, /no such place/],
  ['a number for what has a name', {plek: '/regelingen/0/tot', waarde: 4}, /no such place/],
  ['a change that changes nothing', {plek: '/regelingen/a/tot', waarde: 3}, /changes nothing/],
  ['removing what is not there', {plek: '/regelingen/a/voorwaarden/leeftijd', verwijder: true}, /changes nothing/],
  ['a new element under another name', {plek: '/regelingen/a/voorwaarden/leeftijd', waarde: {soort: 'inwoner'}}, /another name/],
]) {
  test(`refuses ${what}`, () => assert.throws(() => patched(small, [change]), reason));
}

test('a change replaces, adds or removes, and leaves the original alone', () => {
  const place = '/regelingen/a/voorwaarden/inwoner';
  assert.equal(patched(small, [{plek: '/regelingen/a/tot', waarde: 4}]).regelingen[0].tot, 4);
  assert.equal(patched(small, [{plek: '/regelingen/a/vanaf', waarde: 1}]).regelingen[0].vanaf, 1);
  assert.deepEqual(patched(small, [{plek: place, verwijder: true}]).regelingen[0].voorwaarden, []);
  assert.equal(patched(small, [{plek: place, waarde: {soort: 'leeftijd'}}]).regelingen[0].voorwaarden[0].soort, 'leeftijd');
  assert.equal(patched(small, [{plek: '/regelingen/a/voorwaarden/leeftijd', waarde: {soort: 'leeftijd'}}]).regelingen[0].voorwaarden.length, 2);
  assert.equal(small.regelingen[0].tot, 3);
  assert.equal(small.regelingen[0].voorwaarden.length, 1);
});

test('a change outside the schema is seen', () => {
  const policy = readJson(join(data, 'gemeenten/boxmeer/2005-10-01.json'));
  const other = patched(policy, [{plek: '/draagkracht/herziening/methode', waarde: 'op-gevoel'}]);
  assert.notDeepEqual(faults(gemeente, other), []);
});

test('the core refuses a change it cannot read', () => {
  const policy = readJson(join(data, 'gemeenten/boxmeer/2005-10-01.json'));
  const other = patched(policy, [{plek: '/draagkracht/regimes/lening/id', waarde: 'regulier'}]);
  assert.throws(() => answers([{gemeente: 'boxmeer', peildatum: '2005-11-15'}], 'gemeenten/boxmeer/2005-10-01.json', other));
});
