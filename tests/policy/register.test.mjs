// The register of rules: complete, in order, and every place it names is there. A rule that is
// decided has data or code and a test.
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import test from 'node:test';
import {at} from './plek.mjs';
import {data, faults, readJson, root, schemaNamed} from './schemas.mjs';

const validate = schemaNamed('register');
const registers = [{naam: 'boxmeer-2005', aantal: 186}, {naam: 'rotterdam-2025', aantal: 223}].map((r) => ({
  ...r,
  register: readJson(join(data, `registers/${r.naam}.json`)),
  known: readFileSync(join(root, `tests/policy/regels-${r.naam}.txt`), 'utf8').trimEnd().split('\n'),
}));

const read = new Map();
function text(file) {
  if (!read.has(file)) read.set(file, existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : undefined);
  return read.get(file);
}

function missingData(place, own) {
  const [file, pointer] = place.startsWith('/') ? [own, place] : [join(data, place.split('#')[0]), place.split('#')[1]];
  if (!existsSync(file)) return `${place}: no such file`;
  return at(readJson(file), pointer) === undefined ? `${place}: nothing stands there` : undefined;
}

function missingCode(place) {
  const [file, name] = place.split('#');
  if (text(file) === undefined) return `${place}: no such file`;
  return new RegExp(`\\b${name}\\b`).test(text(file)) ? undefined : `${place}: no such name`;
}

const caseIds = (file) => new Set(text(file).split('\n').filter(Boolean).map((line) => JSON.parse(line).id));

function missingTest(place) {
  const [file, name] = place.split('#');
  if (text(file) === undefined) return `${place}: no such file`;
  if (file.endsWith('.jsonl')) return caseIds(file).has(name) ? undefined : `${place}: no such case`;
  const [suite, single] = name.split('.');
  const macro = new RegExp(`\\bTEST(_F|_P)?\\(\\s*${suite},\\s*${single}\\)`);
  return macro.test(text(file)) ? undefined : `${place}: no such test`;
}

// Everything that is wrong with a register, as lines.
function wrong(candidate, known) {
  const own = join(data, 'gemeenten', candidate.gemeente, `${candidate.versie}.json`);
  const ids = candidate.regels.map(({regel}) => regel);
  return [
    ...faults(validate, candidate),
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${id} stands twice`),
    ...known.filter((id) => !ids.includes(id)).map((id) => `${id} is not there`),
    ...ids.filter((id) => !known.includes(id)).map((id) => `${id} is not a rule`),
    ...candidate.regels.flatMap(({regel, data: places = [], code = [], test: tests = []}) =>
      [...places.map((place) => missingData(place, own)), ...code.map(missingCode), ...tests.map(missingTest)]
          .filter(Boolean).map((fault) => `${regel}: ${fault}`)),
  ];
}

for (const {naam, aantal, register, known} of registers) {
  test(`${naam}: the list of rules holds each rule once`, () => {
    assert.equal(known.length, aantal);
    assert.equal(new Set(known).size, known.length);
  });

  test(`${naam}: the register is complete and every place it names is there`,
      () => assert.deepEqual(wrong(register, known), []));

  test(`${naam}: the rules stand in the order of the text`, () => {
    assert.deepEqual(register.regels.map(({regel}) => regel), known);
  });

  test(`${naam}: a case that names a rule names one of the register`, () => {
    const files = new Set(register.regels.flatMap(({test: tests = []}) => tests).map((place) => place.split('#')[0])
        .filter((file) => file.endsWith('.jsonl')));
    for (const file of files) {
      for (const line of text(file).split('\n').filter(Boolean)) {
        const {id, regels} = JSON.parse(line);
        assert.deepEqual(regels.filter((regel) => !known.includes(regel)), [], id);
      }
    }
  });
}

// A register that is spoilt in one way is refused, and for that reason.
const spoilt = (change) => {
  const [{register, known}] = registers;
  const copy = structuredClone(register);
  change(copy.regels, copy.regels.find(({regel}) => regel === 'BX-8.4.1-3a'));
  return wrong(copy, known).join('\n');
};

for (const [what, change, reason] of [
  ['a rule that is missing', (regels) => regels.splice(3, 1), /BX-1-a is not there/],
  ['a rule that stands twice', (regels) => regels.push(regels[0]), /BX-0-a stands twice/],
  ['a rule nobody knows', (regels) => regels.push({...regels[0], regel: 'BX-99-a'}), /BX-99-a is not a rule/],
  ['an unknown status', (_, rule) => Object.assign(rule, {status: 'klaar'}), /status/],
  ['decided without a test', (_, rule) => delete rule.test, /'test'/],
  ['decided without data or code', (_, rule) => { delete rule.data; delete rule.code; }, /'data'/],
  ['judgement without a reason', (_, rule) => Object.assign(rule, {status: 'beoordeling'}), /'waarom'/],
  ['a place that is not in the data', (_, rule) => rule.data.push('/regelingen/schoolkosten-vo/routes/om-niet/voorwaarden/reisafstand'), /nothing stands there/],
  ['a number instead of a name', (_, rule) => rule.data.push('/regelingen/1'), /nothing stands there/],
  ['a file of data that is not there', (_, rule) => rule.data.push('landelijk/1999-01-01.json#/normen'), /no such file/],
  ['a code file that is not there', (_, rule) => rule.code.push('calc/regeling/niets.cc#toets_niets'), /no such file/],
  ['a name that is not in the code', (_, rule) => rule.code.push('calc/regeling/kostregel.cc#toets_niets'), /no such name/],
  ['a test file that is not there', (_, rule) => rule.test.push('tests/unit/regeling/niets_test.cc#Niets.Niets'), /no such file/],
  ['a test that is not there', (_, rule) => rule.test.push('tests/unit/value/money_test.cc#Money.IsNotThere'), /no such test/],
  ['a case that is not there', (_, rule) => rule.test.push('tests/cases/boxmeer/regels-2005.jsonl#regel-niets'), /no such case/],
]) {
  test(`refuses ${what}`, () => assert.match(spoilt(change), reason));
}

// "Where a rule is decided": the table a newcomer starts from.
test('the README names functions that are in the files it names', () => {
  const named = [...text('README.md').matchAll(/`(calc\/[a-z_]+\/[a-z_]+\.(?:cc|h))`((?:,? `[a-z_]+`)+)/g)]
      .flatMap(([, file, names]) => [...names.matchAll(/`([a-z_]+)`/g)].map(([, name]) => `${file}#${name}`));
  assert.ok(named.length > 40, `${named.length} names`);
  assert.deepEqual(named.map(missingCode).filter(Boolean), []);
});
