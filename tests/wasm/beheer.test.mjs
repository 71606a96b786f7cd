// The module for policy officers as it is built: its files, its options, what it does with what is no option at all, its
// memory and its size. That it answers as the command line does: tests/ways/beheer.test.mjs.
import assert from 'node:assert/strict';
import {readFileSync, statSync} from 'node:fs';
import test from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import {beheerBinary, beheerModule, beheerWasm, FUNCTIONS} from '../ways/beheer.mjs';
import {run, wasm, wasmBinary} from '../ways/ways.mjs';

const minima = await beheerModule();
const functions = Object.values(FUNCTIONS);
const ask = (name, options) => JSON.parse(minima[name](typeof options === 'string' ? options : JSON.stringify(options)));
const refuses = (name, options, sentence) => {
  const {code, uitvoer, meldingen} = ask(name, options);
  assert.deepEqual({code, uitvoer, count: meldingen.length}, {code: 2, uitvoer: '', count: 1}, `${name} ${JSON.stringify(options)}`);
  assert.match(meldingen[0], sentence);
};

test('versie is that of the command line', () => assert.equal(run(['--version']).stdout, `minima ${minima.versie()}\n`));

test('options that can\'t be read are a sentence', () => {
  for (const name of functions) {
    for (const text of ['x', '{', '{"formaat": "tekst",}', '\ud800']) refuses(name, text, /^de opties zijn geen JSON: ./);
    for (const text of ['[]', 'null', '"formaat"', '1']) refuses(name, text, /^de opties zijn geen JSON-object$/);
    refuses(name, '['.repeat(100_000), /^de opties zijn geen JSON: ./);
    refuses(name, {bestaat: 'niet'}, /^de optie --bestaat bestaat niet$/);
    refuses(name, {kernen: '2'}, new RegExp(`^de optie --kernen hoort niet bij ${Object.keys(FUNCTIONS)[functions.indexOf(name)]}$`));
    refuses(name, {'policy-data': true}, /^bij de optie --policy-data hoort een tekst of een getal$/);
    refuses(name, {'policy-data': null}, /^bij de optie --policy-data hoort een tekst of een getal$/);
    refuses(name, {bestand: 1}, /^bij bestand hoort een naam/);
    refuses(name, {bestand: ['a', 1]}, /^bij bestand hoort een naam/);
  }
  refuses('valideer', {json: 'ja'}, /^de optie --json is true of false$/);
});

test('a call without its text is an exception of the caller, and the module lives on', () => {
  for (const name of functions) {
    assert.throws(() => minima[name]());
    assert.throws(() => minima[name]({}));
  }
  assert.throws(() => minima.zet('een.json'));
  assert.equal(ask('valideer', {}).code, 0);
});

test('no options at all is an empty text or an empty object', () => {
  assert.equal(minima.valideer(''), minima.valideer('{}'));
});

test('a fresh module has no policy; a file that is taken away is gone', async () => {
  const empty = await beheerModule({loaded: false});
  assert.deepEqual(JSON.parse(empty.valideer('')), {code: 2, uitvoer: '', meldingen: ['policy-data: In deze map staat geen beleid.']});
  const other = await beheerModule();
  other.wis('policy-data/gemeenten/rotterdam');
  assert.match(JSON.parse(other.brochure('{"gemeente": "rotterdam", "peildatum": "2025-08-01"}')).meldingen[0], /^van 'rotterdam' is er geen beleid$/);
  other.wis('policy-data');
  assert.equal(other.valideer(''), empty.valideer(''));
  other.wis('policy-data');
});

test('one pack beside another: the one that is named', async () => {
  const other = await beheerModule();
  other.zet('ontwerp/texts/nl.json', '{');
  const {code, uitvoer} = JSON.parse(other.valideer('{"policy-data": "ontwerp/"}'));
  assert.equal(code, 1);
  assert.match(uitvoer, /^texts\/nl\.json\n {2}fout: /m);
  assert.equal(other.valideer(''), minima.valideer(''));
});

test('an answer says nothing of the one before it', () => {
  const before = minima.vergelijk('{"peildatum": "2005-11-01"}');
  for (const name of functions) minima[name]('{"formaat": "pdf"}');
  assert.equal(minima.vergelijk('{"peildatum": "2005-11-01"}'), before);
});

test('needs no code from strings, as a strict Content-Security-Policy wants', () => {
  const script = readFileSync(beheerWasm, 'utf8');
  for (const forbidden of [/\bnew\s+Function\b/, /\bFunction\s*\(\s*["'`]/, /\beval\s*\(/, /\bset(Timeout|Interval)\s*\(\s*["'`]/]) {
    assert.doesNotMatch(script, forbidden);
  }
});

test('the size of what an officer fetches, and of what a resident doesn\'t', (t) => {
  const most = {[beheerBinary]: 960 * 1024, [beheerWasm]: 48 * 1024};
  for (const file of [beheerBinary, beheerWasm, wasmBinary, wasm]) {
    const {size} = statSync(file);
    t.diagnostic(`${file.replace(/.*[/\\]/, '')}: ${size} bytes, ${brotliCompressSync(readFileSync(file)).length} brotli`);
    if (most[file]) assert.ok(size <= most[file], `${file}: ${size} bytes, at most ${most[file]}`);
  }
  assert.ok(!readFileSync(wasmBinary).includes('steekproef'), 'the module of residents carries a tool');
});
