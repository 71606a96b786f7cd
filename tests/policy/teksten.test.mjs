// The sentences and words of every outcome: there is one in both languages for every key the rules say and for every id
// the policy holds. How they read is for teksten-taal.test.mjs.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import test from 'node:test';
import {data, filesUnder, readJson, root} from './schemas.mjs';
import {literals, missing, saidBySources} from './teksten.mjs';

// ---- What the rules say ---------------------------------------------------------------------------

test('the scan of the sources finds the keys it must', () => {
  for (const key of ['norm', 'inkomen.telt-niet', 'eigen-woning.onbekend', 'kostensoort.voorliggend',
    'draagkracht.bovenste-schijf', 'inwoner.beoordeling', 'waarschuwing.verouderd', 'cli.tussen',
    'cli.aanvragen-tot-en-met']) {
    assert.ok(saidBySources.includes(key), key);
  }
});

test('every key the sources say has a sentence', () => assert.deepEqual(missing(saidBySources), []));

// A condition kind is one of the rows of kSleutels: four oordelen each, so eighty-odd keys.
const oordelen = ['nee', 'onbekend', 'beoordeling', 'ja'];
const kinds = [...new Set(saidBySources.filter((k) => k.endsWith('.beoordeling')).map((k) => k.split('.')[0]))]
    .filter((kind) => saidBySources.includes(`${kind}.nee`));

test('every kind of condition has its four sentences and its label', () => {
  assert.ok(kinds.length >= 42, `${kinds.length} kinds`);
  assert.deepEqual(missing(kinds.flatMap((kind) =>
    [`voorwaarde.${kind}`, ...oordelen.map((o) => `${kind}.${o}`)])), []);
});

// ---- What the policy holds ------------------------------------------------------------------------

function idsIn(policy) {
  const keys = [];
  const visit = (part) => {
    if (Array.isArray(part)) return part.forEach(visit);
    if (typeof part !== 'object' || part === null) return;
    for (const [name, value] of Object.entries(part)) {
      if (name === 'verwijzing') keys.push(`verwijzing.${value}`);
      if (name === 'vorm' || name === 'per') keys.push(`${name}.${value}`);
      if (name === 'bewijsstukken') keys.push(...value.map((id) => `bewijsstuk.${id}`));
      if (name === 'voorwaarden' || name === 'wanneer') keys.push(...value.map((v) => `voorwaarde.${v.id ?? v.soort}`));
      if (name === 'kostensoorten') {
        keys.push(...value.map((kost) => `kostensoort.${typeof kost === 'string' ? kost : kost.id}`));
      }
      visit(value);
    }
  };
  const schemes = policy.regelingen ?? [];
  const regimes = policy.draagkracht?.regimes ?? [];
  visit(schemes);
  return [...schemes.map((scheme) => `regeling.${scheme.id}`), ...regimes.map((r) => `regime.${r.id}`), ...keys];
}

const municipal = filesUnder(join(data, 'gemeenten'), '.json').filter((f) => basename(f) !== 'gemeente.json');
for (const file of municipal) {
  test(`every id of ${file.slice(data.length + 1)} has its word`, () => {
    const ids = idsIn(readJson(file));
    for (const group of ['regeling', 'kostensoort', 'bewijsstuk', 'vorm', 'per', 'voorwaarde']) {
      assert.ok(ids.some((id) => id.startsWith(`${group}.`)), `has a ${group}`);
    }
    assert.deepEqual(missing(ids), []);
  });
}

test('an id without a word is found', () => {
  const scheme = {
    id: 'nergens', per: 'eeuw', kostensoorten: [{id: 'zeppelin', verwijzing: 'weg'}], bewijsstukken: ['zegelring'],
    routes: [{vorm: 'goud', voorwaarden: [{soort: 'adel'}]}],
  };
  assert.deepEqual(missing(idsIn({regelingen: [scheme]})), [
    'bewijsstuk.zegelring', 'kostensoort.zeppelin', 'per.eeuw', 'regeling.nergens', 'verwijzing.weg', 'voorwaarde.adel',
    'vorm.goud',
  ]);
});

// The words of a table in the sources, the first one after `start`.
const table = (file, start) =>
    literals(readFileSync(join(root, file), 'utf8').split(start)[1].match(/= \{([^}]*)\}/)[1]);
const feiten = table('calc/household/feit.cc', 'feit_naam(');

test('every fact that can be missing has its words', () => {
  const kinds = readFileSync(join(root, 'calc/household/feit.h'), 'utf8').match(/enum class FeitSoort \{([^}]*)\}/)[1];
  assert.equal(feiten.length, kinds.match(/\bk[A-Z]\w*/g).length);
  assert.deepEqual(missing(feiten.map((feit) => `feit.${feit}`)), []);
});

test('every fixed list has its words', () => {
  const lists = {
    'oordeel': ['recht', 'onbekend', 'beoordeling', 'voorliggend', 'geen-recht', 'buiten-geldigheid'],
    'oordeel-voorwaarde': oordelen,
    'vorm': ['om-niet', 'lening', 'in-natura', 'borgtocht', 'kwijtschelding'],
    'per': ['eenmalig', 'maand', 'kalenderjaar', 'jaar', 'schooljaar'],
    'huishouden': ['alleenstaande', 'alleenstaande-ouder', 'gehuwden'],
    'inkomensoort': table('calc/means/inkomen.cc', 'kNamen['),
    'maand': Array.from({length: 12}, (_, i) => String(i + 1)),
  };
  assert.equal(lists.inkomensoort.length, 17);
  assert.deepEqual(missing(Object.entries(lists).flatMap(([group, ids]) => ids.map((id) => `${group}.${id}`))), []);
});
