// An installed minima says when its policy was changed after the build: which file, on standard error, and it still
// answers. What somebody names with --policy-data is another policy on purpose.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {appendFileSync, copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test from 'node:test';
import {cases, cli, data} from '../ways/ways.mjs';

// As `cmake --install` lays it down: bin/minima and share/minima/policy-data.
const prefix = mkdtempSync(join(tmpdir(), 'minima-installatie-'));
const installed = join(prefix, 'share/minima/policy-data');
test.before(() => {
  mkdirSync(join(prefix, 'bin'));
  copyFileSync(cli, join(prefix, 'bin/minima'));
});
test.beforeEach(() => {
  rmSync(installed, {recursive: true, force: true});
  cpSync(data, installed, {recursive: true});
});
test.after(() => rmSync(prefix, {recursive: true, force: true}));

const situatie = JSON.stringify(cases().find(({situatie}) => situatie.gemeente === 'boxmeer').situatie);
const run = (...args) => {
  const {status, stdout, stderr} = spawnSync(join(prefix, 'bin/minima'), ['check', '-', ...args], {input: situatie, encoding: 'utf8'});
  assert.equal(status, 0, stderr);
  assert.ok(JSON.parse(stdout).regelingen.length > 0);
  return stderr;
};
const said = (...names) => names.map((name) => `minima: let op: ${name} is anders dan toen dit programma werd gebouwd\n`).join('');
const boxmeer = 'gemeenten/boxmeer/2005-10-01.json';

test('as it was built: nothing to say', () => assert.equal(run(), ''));

test('one amount, a cent', () => {
  const file = join(installed, boxmeer);
  const before = readFileSync(file, 'utf8');
  assert.ok(before.includes('"500.00"'));
  writeFileSync(file, before.replace('"500.00"', '"500.01"'));
  assert.equal(run(), said(boxmeer));
  writeFileSync(file, before);
  assert.equal(run(), '');
});

test('a space at the end, an extra file and one that is gone: each by name', () => {
  appendFileSync(join(installed, 'landelijk/2005-01-01.json'), ' ');
  renameSync(join(installed, 'gemeenten/tynaarlo'), join(installed, 'gemeenten/nieuw'));
  for (const file of readdirSync(join(installed, 'gemeenten/nieuw')).map((name) => join(installed, 'gemeenten/nieuw', name))) {
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('"tynaarlo"', '"nieuw"'));
  }
  const names = run().split('\n').filter(Boolean).map((line) => line.split(' ')[3]);
  assert.ok(names.includes('landelijk/2005-01-01.json'));
  assert.ok(names.includes('gemeenten/nieuw/gemeente.json'), 'new');
  assert.ok(names.includes('gemeenten/tynaarlo/gemeente.json'), 'gone');
  assert.ok(!names.includes(boxmeer));
});

test('a policy named on the command line is another one on purpose', () => {
  appendFileSync(join(installed, boxmeer), ' ');
  assert.equal(run('--policy-data', installed), '');
});
