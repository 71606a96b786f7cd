// Every command for policy officers, both ways: the module gives the bytes, the exit status and the sentences of the
// command line, on the policies as they are, on broken ones, and on wrong input.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import test from 'node:test';
import {data, readJson} from '../policy/schemas.mjs';
import {both, folderFiles} from './beheer.mjs';
import {cases, policyFiles, root} from './ways.mjs';

const ways = await both();
test.after(ways.end);

// Asks both and compares; returns what they said. Long outputs are compared first as a whole: a diff of megabytes helps
// nobody.
function same(command, options, code = 0) {
  const {cli, module} = ways.ask(command, options);
  const name = `${command} ${JSON.stringify(options)}`;
  assert.deepEqual(module.meldingen, cli.meldingen, name);
  if (module.uitvoer !== cli.uitvoer) {
    const at = [...module.uitvoer].findIndex((letter, index) => letter !== cli.uitvoer[index]);
    assert.equal(module.uitvoer.slice(Math.max(0, at - 80), at + 80), cli.uitvoer.slice(Math.max(0, at - 80), at + 80), `${name}, from ${at}`);
    assert.fail(`${name}: ${module.uitvoer.length} and ${cli.uitvoer.length} letters`);
  }
  assert.deepEqual([module.code, cli.code], [code, code], `${name}\n${cli.meldingen.join('\n')}`);
  return module;
}

// A policy version for each file of a municipality: {gemeente, dag}.
const packs = policyFiles().map(({naam}) => /^gemeenten\/([a-z-]+)\/(\d{4}-\d\d-\d\d)\.json$/.exec(naam)).filter(Boolean)
    .map(([, gemeente, dag]) => ({gemeente, dag}));
const household = readFileSync(join(root, 'tests/cli/voorbeelden/alleenstaande.json'), 'utf8');
const boxmeer = readFileSync(join(data, 'gemeenten/boxmeer/2005-10-01.json'), 'utf8');
const lines = (list) => list.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('');

// A draft with a lower plafond: somebody loses by it.
ways.put('oud.json', boxmeer);
ways.put('nieuw.json', boxmeer.replace('"115.00"', '"90.00"'));
assert.ok(boxmeer.includes('"115.00"'));
ways.put('gezin.json', household);

// ---- validate ------------------------------------------------------------------------------------

test('validate: the policies as they are, as text and as JSON', () => {
  assert.match(same('validate', {}).uitvoer, /\d+ bestanden: 0 fouten/);
  assert.equal(JSON.parse(same('validate', {json: true}).uitvoer).fouten, 0);
  assert.equal(same('validate', {json: false}).uitvoer, same('validate', {bestand: 'policy-data'}).uitvoer);
});

test('validate: a policy made wrong, in each way there is an example of', () => {
  const good = folderFiles(join(root, 'tests/beheer/geldig'), 'stuk');
  for (const {pad, inhoud} of good) ways.put(pad, inhoud);
  same('validate', {bestand: 'stuk'});
  const policy = 'gemeenten/proefstad/2026-01-01.json';
  const codes = new Set();
  for (const {patch, bestand = policy} of readJson(join(root, 'tests/beheer/gebroken.json'))) {
    const {pad, inhoud} = good.find((een) => een.pad === `stuk/${bestand}`) ?? {};
    if (!pad || !patch) continue;
    ways.put(pad, JSON.stringify(patched(JSON.parse(inhoud), patch)));
    const {cli: {code}} = ways.ask('validate', {bestand: 'stuk', json: true});
    for (const een of JSON.parse(same('validate', {bestand: 'stuk', json: true}, code).uitvoer).bevindingen) codes.add(een.code);
    ways.put(pad, inhoud);
  }
  assert.ok(codes.size > 15, [...codes].join(' '));
  ways.put(`stuk/${policy}`, '{"gemeente": ');
  assert.match(same('validate', {bestand: 'stuk'}, 1).uitvoer, /json-vorm/);
});

// RFC 6902, as far as the examples use it.
function patched(json, patch) {
  for (const {op, path, value} of patch) {
    const parts = path.split('/').slice(1).map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
    const last = parts.pop();
    const parent = parts.reduce((node, part) => node[part], json);
    if (op === 'remove') Array.isArray(parent) ? parent.splice(Number(last), 1) : delete parent[last];
    else if (op === 'add' && Array.isArray(parent)) parent.splice(last === '-' ? parent.length : Number(last), 0, value);
    else parent[last] = value;
  }
  return json;
}

// ---- compare -------------------------------------------------------------------------------------

const days = [...new Set(packs.map(({dag}) => dag))];

test('compare: all policies of every day on which one begins, in every format', () => {
  for (const peildatum of days) for (const formaat of ['tekst', 'csv', 'html']) same('compare', {peildatum, formaat});
});

test('compare: one household in each of them', () => {
  for (const peildatum of days) {
    const {uitvoer} = same('compare', {peildatum, formaat: 'csv', bestand: 'gezin.json'});
    assert.match(uitvoer, /oordeel/);
  }
  assert.ok(same('compare', {peildatum: '2004-11-15', gemeenten: 'cuijk,grave', bestand: 'gezin.json'}).uitvoer.includes('Cuijk'));
});

test('compare: a household with faults is a document of faults', () => {
  ways.put('fout.json', household.replace('"700.00"', '700.0'));
  const {uitvoer} = same('compare', {peildatum: '2004-11-15', bestand: 'fout.json'}, 2);
  assert.deepEqual(JSON.parse(uitvoer).fouten.map(({code}) => code), ['bedrag-getal']);
});

// ---- cases ---------------------------------------------------------------------------------------

test('cases: of every policy, and they still hold when they come back', {timeout: 300_000}, () => {
  const {uitvoer} = same('cases', {});
  const count = uitvoer.split('\n').length - 1;
  assert.ok(count > 1000, String(count));
  ways.put('gevallen.jsonl', uitvoer);
  assert.equal(same('cases', {controleer: 'gevallen.jsonl'}).uitvoer, `${count} kloppen, 0 niet, 0 niet gelezen\n`);
});

test('cases: the sheet of each municipality', () => {
  for (const {gemeente, dag} of packs) {
    assert.match(same('cases', {gemeente, peildatum: dag, formaat: 'html'}).uitvoer, /^<!doctype html>/);
  }
});

test('cases: lines that differ, are broken, too long or end as Windows ends them', () => {
  const {uitvoer} = same('cases', {gemeente: 'boxmeer', peildatum: '2005-11-01'});
  const some = uitvoer.trim().split('\n');
  ways.put('anders.jsonl', lines(some).replaceAll('"oordeel":"geen-recht"', '"oordeel":"recht"'));
  same('cases', {controleer: 'anders.jsonl'}, 1);
  ways.put('stuk.jsonl', [some[0], '', '{"id":"x"}', `{"id": "${'x'.repeat(2 ** 20)}"}`, '{', some[1]].join('\r\n'));
  assert.match(same('cases', {controleer: 'stuk.jsonl'}, 2).uitvoer, /^2 kloppen, 0 niet, 3 niet gelezen/m);
});

// ---- brochure ------------------------------------------------------------------------------------

test('brochure: of every policy, in Dutch and English, in every format', () => {
  for (const {gemeente, dag} of packs) {
    for (const taal of ['nl', 'en', 'ar']) {
      for (const formaat of ['html', 'tekst', 'json']) {
        assert.ok(same('brochure', {gemeente, peildatum: dag, taal, formaat}).uitvoer.length > 1000);
      }
    }
  }
});

// ---- steekproef ----------------------------------------------------------------------------------

test('steekproef: decisions that follow the rules, decisions that do not, and broken lines', () => {
  const files = cases().flatMap(({id, situatie, verwacht}) => {
    const besluit = Object.fromEntries(Object.entries(verwacht.regelingen ?? {})
        .filter(([, een]) => ['recht', 'geen-recht', 'voorliggend', 'beoordeling'].includes(een.oordeel))
        .map(([regeling, {oordeel}]) => [regeling, {oordeel: oordeel === 'beoordeling' ? 'recht' : oordeel}]));
    return Object.keys(besluit).length === 0 ? [] : [{id: id.toLowerCase().replace(/[^a-z0-9]+/g, '-').slice(0, 60), situatie, besluit}];
  });
  ways.put('besluiten.jsonl', lines(files));
  for (const formaat of ['tekst', 'csv', 'html']) assert.ok(same('steekproef', {formaat, bestand: 'besluiten.jsonl'}).uitvoer.length > 30);
  const other = files.slice(0, 200).map(({besluit, ...rest}) => ({...rest,
    besluit: Object.fromEntries(Object.keys(besluit).map((regeling) => [regeling, {oordeel: 'recht', bedrag: '1.00'}]))}));
  ways.put('anders.jsonl', lines(other));
  for (const formaat of ['tekst', 'csv', 'html']) same('steekproef', {formaat, bestand: 'anders.jsonl'}, 1);
  ways.put('half.jsonl', lines(['{', ...files.slice(0, 3), {besluit: {}}]));
  assert.equal(same('steekproef', {bestand: 'half.jsonl'}, 2).meldingen.length > 1, true);
});

// ---- simulate ------------------------------------------------------------------------------------

test('simulate: a thousand made-up households, in every format', () => {
  const options = {oud: 'oud.json', nieuw: 'nieuw.json', synthetisch: 1000, zaad: 7};
  assert.match(same('simulate', options).uitvoer, /achteruit: [1-9]/);
  assert.equal(same('simulate', {...options, formaat: 'csv'}).uitvoer.split('\r\n').length, 1002);
  assert.match(same('simulate', {...options, formaat: 'html'}).uitvoer, /<svg role="img"/);
});

test('simulate: every two versions of one municipality', () => {
  for (const [at, {gemeente, dag}] of packs.entries()) {
    const next = packs[at + 1];
    if (next?.gemeente !== gemeente) continue;
    const file = (day) => `policy-data/gemeenten/${gemeente}/${day}.json`;
    const options = {oud: file(dag), nieuw: file(next.dag), synthetisch: 100, peildatum: next.dag};
    same('simulate', options, ways.ask('simulate', options).cli.code);  // Assen has a day without national tables
  }
});

test('simulate: the households of a file, some of them broken', () => {
  const some = cases().filter(({situatie}) => situatie.gemeente === 'boxmeer').slice(0, 300).map(({situatie}) => situatie);
  ways.put('huishoudens.jsonl', lines(some));
  const options = {oud: 'oud.json', nieuw: 'nieuw.json', huishoudens: 'huishoudens.jsonl'};
  for (const formaat of ['tekst', 'csv', 'html']) same('simulate', {...options, formaat});
  ways.put('huishoudens.jsonl', lines([...some.slice(0, 5), '{"gemeente"', {...some[0], gemeente: 'rotterdam'}]));
  assert.equal(same('simulate', options, 2).meldingen.length, 2);
});

// ---- wrong input ---------------------------------------------------------------------------------

test('what is wrong is said in the same sentence, with nothing in the output', () => {
  ways.put('leeg.jsonl', '');
  ways.put('kapot/texts/nl.json', '{');
  for (const [command, options] of [
    ['validate', {bestand: 'nergens'}], ['validate', {bestand: ['a', 'b']}],
    ['compare', {}], ['compare', {peildatum: '2005-02-30'}], ['compare', {peildatum: '1999-01-01'}], ['compare', {peildatum: '2005-11-01', formaat: 'pdf'}],
    ['compare', {peildatum: '2005-11-01', gemeenten: 'atlantis'}], ['compare', {peildatum: '2005-11-01', gemeenten: 'boxmeer,boxmeer'}],
    ['compare', {peildatum: '2005-11-01', bestand: 'nergens.json'}], ['compare', {peildatum: '2005-11-01', 'policy-data': 'kapot'}],
    ['cases', {gemeente: 'atlantis'}], ['cases', {formaat: 'html'}], ['cases', {peildatum: 'gisteren'}], ['cases', {peildatum: '1950-01-01'}],
    ['cases', {controleer: 'nergens.jsonl'}], ['cases', {controleer: 'leeg.jsonl'}], ['cases', {formaat: 'csv'}], ['cases', {bestand: 'kapot'}],
    ['brochure', {}], ['brochure', {gemeente: 'boxmeer'}], ['brochure', {gemeente: 'boxmeer', peildatum: '2005-11-01', taal: 'fr'}],
    ['brochure', {gemeente: 'boxmeer', peildatum: '2005-11-01', taal: '../texts/nl'}], ['brochure', {gemeente: 'boxmeer', peildatum: '2005-11-01', formaat: 'pdf'}],
    ['steekproef', {}], ['steekproef', {bestand: 'leeg.jsonl'}], ['steekproef', {bestand: 'nergens.jsonl'}], ['steekproef', {bestand: 'leeg.jsonl', formaat: 'x'}],
    ['simulate', {}], ['simulate', {oud: 'oud.json', nieuw: 'nergens.json'}], ['simulate', {oud: 'oud.json', nieuw: 'gezin.json'}],
    ['simulate', {oud: 'oud.json', nieuw: 'policy-data/gemeenten/cuijk/2004-10-01.json'}], ['simulate', {oud: 'oud.json', nieuw: 'nieuw.json', synthetisch: 0}],
    ['simulate', {oud: 'oud.json', nieuw: 'nieuw.json', synthetisch: 'veel'}], ['simulate', {oud: 'oud.json', nieuw: 'nieuw.json', zaad: -1}],
    ['simulate', {oud: 'oud.json', nieuw: 'nieuw.json', huishoudens: 'leeg.jsonl'}], ['simulate', {oud: 'oud.json', nieuw: 'nieuw.json', peildatum: '1980-01-01'}],
    ['simulate', {oud: 'oud.json', nieuw: 'nieuw.json', populatie: 'gezin.json'}],
  ]) {
    const {uitvoer, meldingen} = same(command, options, 2);
    assert.equal(uitvoer, '', JSON.stringify(options));
    assert.ok(meldingen.length > 0 && meldingen.every((zin) => zin !== ''), `${command} ${JSON.stringify(options)}`);
  }
});
