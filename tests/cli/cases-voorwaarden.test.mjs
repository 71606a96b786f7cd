// `minima cases`, every condition of every policy: cases on both sides of it, whose verdict is what a second reading of
// the policy file says (tests/policy/voorwaarden.mjs).
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import test from 'node:test';
import {data, filesUnder, readJson} from '../policy/schemas.mjs';
import {kinds, verdictOf} from '../policy/voorwaarden.mjs';
import {root, run} from '../ways/ways.mjs';

const tables = filesUnder(join(data, 'landelijk'), '.json').map(readJson);
const tableOn = (day) => tables.find((t) => t.geldigVanaf <= day && (!t.geldigTot || day < t.geldigTot));
const versions = filesUnder(join(data, 'gemeenten'), '.json').filter((file) => basename(file) !== 'gemeente.json').map(readJson);
const versionOn = (id, day) => versions.find((v) =>
  v.gemeente === id && v.geldigVanaf <= day && (!v.geldigTot || day < v.geldigTot));

// The day the cases of a version are made for: its first, else the first of a month, on which limits are known.
function dayOf(version) {
  const months = Array.from({length: 36}, (_, i) => {
    const [y, m] = version.geldigVanaf.split('-').map(Number);
    return i === 0 ? version.geldigVanaf : new Date(Date.UTC(y, m - 1 + i, 1)).toISOString().slice(0, 10);
  });
  return months.find((day) => versionOn(version.gemeente, day) === version && tableOn(day)?.vermogensgrenzen) ??
      version.geldigVanaf;
}

// Every condition of a version with the route it stands in; those that answer the same to everybody need no case.
const constant = ['individueel', 'niet-voorzien'];
const conditionsOf = (version) => version.regelingen.flatMap((scheme) => [
  {scheme, list: scheme.voorwaarden, route: 'voorwaarde'},
  ...scheme.routes.map((route) => ({scheme, list: [...route.wanneer ?? [], ...route.voorwaarden ?? []], route: route.id})),
].flatMap(({scheme: own, list, route}) => list.filter((c) => !constant.includes(c.soort))
    .map((condition) => ({scheme: own, route, condition, id: condition.id ?? condition.soort}))));

// The verdict a case expects on a condition: {scheme, id, verdict}, or undefined when it is about something else.
function expected({verwacht}) {
  for (const [scheme, said] of Object.entries(verwacht.regelingen ?? {})) {
    for (const part of [said, ...Object.values(said.kosten ?? {})]) {
      for (const [id, {oordeel}] of Object.entries(part.voorwaarden ?? {})) return {scheme, id, verdict: oordeel};
    }
  }
  return undefined;
}

const withoutLimits = [];
for (const version of versions) {
  const name = `${version.gemeente} ${version.geldigVanaf}`;
  test(`${name}: a case on each side of every condition, with the verdict of a second reading`, () => {
    const day = dayOf(version);
    const {status, stdout, stderr} = run(['cases', '--gemeente', version.gemeente, '--peildatum', day]);
    assert.equal(status, 0, stderr);
    const cases = stdout.trim().split('\n').map((line) => JSON.parse(line));
    const conditions = conditionsOf(version);
    const seen = new Map(conditions.map((c) => [c, new Set()]));
    const wrong = [];
    for (const one of cases) {
      const about = expected(one);
      if (!about) continue;
      // Two routes may have a condition of the same name; the id of the case holds the route.
      const fitting = conditions.filter((c) => c.scheme.id === about.scheme && c.id === about.id);
      const condition = fitting.find((c) => one.id.startsWith(`${version.gemeente}-${c.scheme.id}-${c.route}-${c.id}-`));
      assert.ok(condition, `${one.id}: of a condition of the policy`);
      const facts = {scheme: condition.scheme, table: tableOn(one.situatie.peildatum)};
      const verdict = verdictOf(condition.condition, one.situatie, facts);
      if (verdict !== about.verdict) wrong.push(`${one.id}: ${about.verdict}, second reading ${verdict}`);
      seen.get(condition).add(about.verdict);
    }
    assert.deepEqual(wrong, []);
    const oneSided = conditions.filter((c) => {
      const verdicts = seen.get(c);
      return !verdicts.has('ja') || !(verdicts.has('nee') || verdicts.has('beoordeling'));
    });
    // Only where the country's amount isn't known there is no limit, and then the tool says so.
    const table = tableOn(day);
    const noLimit = (c) => (c.condition.soort === 'inkomensgrens' && !table) ||
        (c.condition.soort === 'vermogensgrens' && !c.condition.bedrag && !table?.vermogensgrenzen);
    assert.deepEqual(oneSided.filter((c) => !noLimit(c)).map((c) => `${c.scheme.id}/${c.route}/${c.id}`), []);
    const said = stderr.trim().split('\n').filter(Boolean);
    assert.equal(said.length, oneSided.length, stderr);
    for (const line of said) assert.match(line, /: op deze dag is er geen (norm|vermogensgrens) gevonden$/);
    if (said.length > 0) withoutLimits.push(name);
  });
}

test('only one version has no day with limits', () => assert.deepEqual(withoutLimits, ['assen 2020-01-01']));

test('a limit is found to the cent and to the day: neighbours that differ', () => {
  const {stdout} = run(['cases'], {maxBuffer: 2 ** 30});
  const trios = new Map();
  for (const line of stdout.trim().split('\n')) {
    const one = JSON.parse(line);
    const about = expected(one);
    const side = /-(onder|op|boven|dag-ervoor|op-de-dag|dag-erna)(-\d+)?$/.exec(one.id);
    if (!about || !side) continue;
    const key = `${one.id.slice(0, side.index)}${side[2] ?? ''} ${versionOn(one.situatie.gemeente, one.situatie.peildatum)?.geldigVanaf}`;
    trios.set(key, [...trios.get(key) ?? [], about.verdict]);
  }
  const flat = [...trios].filter(([, verdicts]) => new Set(verdicts).size === 1).map(([key]) => key);
  assert.ok(trios.size > 400, `${trios.size} limits`);
  for (const kind of ['inkomensgrens', 'vermogensgrens', 'vermogen-invordering', 'niet-vergoed', 'minimum-kosten']) {
    assert.deepEqual(flat.filter((key) => key.includes(`-${kind}`) && !key.startsWith('assen')), []);
  }
});

test('every kind there is is read a second time, and each verdict can fail', () => {
  const reader = readFileSync(join(root, 'calc/json/voorwaarde_json.cc'), 'utf8');
  const known = [...reader.matchAll(/\{"([a-z-]+)", S::k/g)].map((m) => m[1]);
  assert.ok(known.length >= 44, `${known.length} kinds`);
  assert.deepEqual(known.filter((kind) => !(kind in kinds)).sort(), constant);
  assert.equal(kinds.inwoner({}, {inwoner: false}), 'nee');
  assert.equal(kinds.inwoner({}, {}), 'onbekend');
  assert.equal(kinds['minimum-kosten']({bedrag: '50.00'}, {kosten: [{bedrag: '49.99'}]}), 'nee');
});
