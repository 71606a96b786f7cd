// `minima slip` and `check --slip`: a code for on paper that gives the same outcome back. That every case and ten thousand
// random households come back, and that every wrong letter is noticed: tests/unit/json/slip_test.cc.
import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test from 'node:test';
import {faults, schemaNamed} from '../policy/schemas.mjs';
import {cases, data, root, run} from '../ways/ways.mjs';

const folder = mkdtempSync(join(tmpdir(), 'minima-'));
test.after(() => rmSync(folder, {recursive: true, force: true}));

const all = cases();
const sample = all.filter((_, at) => at % Math.floor(all.length / 30) === 0).map(({situatie}) => JSON.stringify(situatie));
const slip = (situatie) => {
  const {status, stdout, stderr} = run(['slip', '-'], {input: situatie});
  assert.deepEqual({status, stderr}, {status: 0, stderr: ''}, stdout);
  assert.match(stdout, /^[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{5})*(-[0-9A-HJKMNP-TV-Z]{1,4})?\n$/);
  return stdout.trim();
};
const code = slip(sample[0]);
const refused = (text, fault, ...rest) => {
  const {status, stdout} = run(['check', '--slip', text, ...rest]);
  assert.equal(status, 2, stdout);
  const document = JSON.parse(stdout);
  assert.deepEqual(faults(schemaNamed('uitkomst'), document), []);
  assert.deepEqual(document.fouten.map((een) => een.code), [fault]);
};

test('the outcome of a code is that of its situatie, byte for byte, in every form', () => {
  const forms = [[], ['--tekst', 'nl'], ['--tekst', 'en'], ['--zonder-toelichting'], ['--lezingen']];
  for (const [at, situatie] of sample.entries()) {
    const form = forms[at % forms.length];
    const asked = run(['check', '-', ...form], {input: situatie});
    const {status, stdout, stderr} = run(['check', '--slip', slip(situatie), ...form]);
    assert.deepEqual({status, stderr}, {status: 0, stderr: ''});
    assert.ok(stdout === asked.stdout, situatie);
  }
});

test('the situatie of a code is one by the schema, with the same code', () => {
  const validate = schemaNamed('situatie');
  for (const situatie of sample.slice(0, 10)) {
    const text = slip(situatie);
    const {status, stdout} = run(['slip', '--code', text]);
    assert.equal(status, 0);
    assert.deepEqual(faults(validate, JSON.parse(stdout)), []);
    assert.equal(slip(stdout), text);
  }
});

test('typed in small letters, with spaces, O for 0 and l for 1', () => {
  const typed = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
  assert.equal(run(['check', '--slip', typed]).stdout, run(['check', '--slip', code]).stdout);
});

test('typed wrong: a fault, and no outcome', () => {
  refused(code.replace(/^./, code[0] === '7' ? '8' : '7'), 'slip-controle');
  refused(code.slice(0, -1), 'slip-controle');
  refused(`${code}-${code}`, 'slip-controle');
  refused(code.replace('-', '/'), 'slip-teken');
  refused('', 'slip-leeg');
  assert.equal(run(['slip', '--code', code.slice(1)]).status, 2);
});

test('under other policy: the outcome as it is now, a sentence and exit 1', () => {
  const boxmeer = all.find(({situatie}) => situatie.gemeente === 'boxmeer').situatie;
  const text = slip(JSON.stringify(boxmeer));
  const map = join(folder, 'policy-data');
  cpSync(data, map, {recursive: true});
  assert.equal(run(['check', '--slip', text, '--policy-data', map]).status, 0);
  const file = join(map, 'gemeenten/boxmeer/2005-10-01.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('"500.00"', '"500.01"'));
  const {status, stdout, stderr} = run(['check', '--slip', text, '--policy-data', map]);
  assert.equal(status, 1);
  assert.match(stderr, /^minima check: let op: deze code is gemaakt met ander beleid of een andere versie van het programma;[^\n]*\n$/);
  assert.equal(stdout, run(['check', '-', '--policy-data', map], {input: JSON.stringify(boxmeer)}).stdout);
});

test('a situatie with faults has no code', () => {
  const {status, stdout} = run(['slip', '-'], {input: '{"gemeente": "boxmeer"}'});
  assert.equal(status, 2);
  assert.deepEqual(JSON.parse(stdout).fouten.map(({code: fault}) => fault), ['sleutel-ontbreekt']);
});

test('wrong words: exit 2 and nothing on standard output', () => {
  for (const [args, reason] of [
    [['slip'], /precies een bestand/], [['slip', 'a', 'b'], /precies een bestand/], [['slip', '/bestaat/niet.json'], /kan niet worden gelezen/],
    [['slip', 'a', '--code', code], /niet allebei/], [['check', 'a', '--slip', code], /niet allebei/], [['check', '--slip'], /hoort een waarde/],
    [['batch', '--slip', code], /hoort niet bij batch/],
  ]) {
    const {status, stdout, stderr} = run(args);
    assert.deepEqual({status, stdout}, {status: 2, stdout: ''}, args.join(' '));
    assert.match(stderr, reason);
  }
});

// The mark of the outcome in it changes with the policy; the household it holds doesn't.
test('the code in the README holds the household in the README', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const [, situatie] = /In `gezin\.json`:\n\n```json\n([^]*?)```/.exec(readme);
  const [, printed] = /minima slip gezin\.json\n((?:[0-9A-Z]{1,5}-)+[0-9A-Z]{1,5})\n/.exec(readme);
  const {status, stdout} = run(['slip', '--code', printed]);
  assert.equal(status, 0, stdout);
  assert.equal(stdout, run(['slip', '--code', slip(situatie)]).stdout);
});
