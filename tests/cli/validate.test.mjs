// `minima validate`: what is wrong in policy data, as text and as JSON. Every single check has its example in
// tests/beheer/gebroken.json and is tried in tests/unit/beheer; here: the command.
import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test from 'node:test';
import {readJson} from '../policy/schemas.mjs';
import {data, root, run} from '../ways/ways.mjs';

const folder = mkdtempSync(join(tmpdir(), 'minima-'));
test.after(() => rmSync(folder, {recursive: true, force: true}));
const good = join(root, 'tests/beheer/geldig');
const policy = 'gemeenten/proefstad/2026-01-01.json';

function broken(name, change) {
  const map = join(folder, name);
  cpSync(good, map, {recursive: true});
  const file = join(map, policy);
  const json = readJson(file);
  change(json);
  writeFileSync(file, JSON.stringify(json));
  return map;
}
const low = () => broken('laag', (json) => { json.regelingen[0].voorwaarden[1].procentVanNorm = 90; });
const count = (map) => Number(run(['validate', map]).stdout.match(/(\d+) bestanden:/)[1]);

test('a pack that is right: exit 0, and it says how much was looked at', () => {
  const {status, stdout, stderr} = run(['validate', good]);
  assert.deepEqual({status, stdout, stderr},
      {status: 0, stdout: '6 bestanden: 0 fouten, 0 waarschuwingen, 0 opmerkingen\n', stderr: ''});
});

test('something wrong: exit 1, with file, place, code and article', () => {
  const {status, stdout, stderr} = run(['validate', low()]);
  assert.deepEqual({status, stderr}, {status: 1, stderr: ''});
  for (const word of [policy, 'grens-onder-norm', '/regelingen/0/voorwaarden/1/procentVanNorm', '90 procent',
    'artikel 35 lid 1', '1 fout,']) assert.ok(stdout.includes(word), `${word}\n${stdout}`);
});

test('--json says the same', () => {
  const {status, stdout} = run(['validate', '--json', low()]);
  assert.equal(status, 1);
  assert.match(stdout, /^[^\n]*\n$/, 'one line');
  const {bestanden, fouten, waarschuwingen, opmerkingen, bevindingen} = JSON.parse(stdout);
  assert.deepEqual({bestanden, fouten, waarschuwingen, opmerkingen},
      {bestanden: 6, fouten: 1, waarschuwingen: 0, opmerkingen: 0});
  const [{tekst, artikel, ...found}] = bevindingen;
  assert.deepEqual(found, {code: 'grens-onder-norm', ernst: 'fout', bestand: policy,
    plek: '/regelingen/0/voorwaarden/1/procentVanNorm'});
  assert.ok(tekst && artikel);
});

test('a warning alone is no failure', () => {
  const map = broken('hoog', (json) => { json.regelingen[0].voorwaarden[1].procentVanNorm = 250; });
  const {status, stdout} = run(['validate', map]);
  assert.equal(status, 0);
  assert.match(stdout, /0 fouten, 1 waarschuwing,/);
});

test('a file that cannot be read as policy is a finding, not the end', () => {
  const map = broken('kapot', () => {});
  writeFileSync(join(map, 'landelijk/2026-01-01.json'), '{"geldigVanaf": ');
  const {status, stdout} = run(['validate', map]);
  assert.equal(status, 1);
  assert.match(stdout, /json-vorm/);
});

test('the policy of this product has no fault; without a folder it is the one looked at', () => {
  const {status, stdout} = run(['validate']);
  assert.equal(status, 0, stdout);
  assert.equal(count(data), Number(stdout.match(/(\d+) bestanden:/)[1]));
});

test('wrong usage: exit 2', () => {
  for (const [args, reason] of [[['validate', join(folder, 'weg')], /geen beleid/], [['validate', 'a', 'b'], /hoogstens een map/],
    [['validate', '--tekst', 'nl'], /--tekst hoort niet bij validate/]]) {
    const {status, stdout, stderr} = run(args);
    assert.deepEqual({status, stdout}, {status: 2, stdout: ''});
    assert.match(stderr, reason);
  }
});

test('every place that is named is there, in every broken pack that is still JSON', () => {
  const at = (json, plek) => plek.split('/').slice(1).reduce((part, step) => part?.[step], json);
  const {bevindingen} = JSON.parse(run(['validate', '--json', low()]).stdout);
  for (const {bestand, plek} of bevindingen) {
    assert.notEqual(at(JSON.parse(readFileSync(join(folder, 'laag', bestand), 'utf8')), plek), undefined, plek);
  }
});
