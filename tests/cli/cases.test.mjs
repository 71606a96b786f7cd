// `minima cases`: boundary cases from the policy, the sheet, and the check of a case file.
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test from 'node:test';
import {faults, filesUnder, schemaNamed} from '../policy/schemas.mjs';
import {cli, data, root, run} from '../ways/ways.mjs';

const folder = mkdtempSync(join(tmpdir(), 'minima-'));
test.after(() => rmSync(folder, {recursive: true, force: true}));
const written = (name, contents) => {
  const file = join(folder, name);
  writeFileSync(file, contents);
  return file;
};
const boxmeer = ['cases', '--gemeente', 'boxmeer', '--peildatum', '2005-11-01'];

test('the cases are situations as the schema has them, and expect what the rules say', () => {
  const {status, stdout, stderr} = run(boxmeer);
  assert.deepEqual({status, stderr}, {status: 0, stderr: ''});
  const lines = stdout.trim().split('\n').map((line) => JSON.parse(line));
  const validate = schemaNamed('situatie');
  for (const {id, situatie, verwacht, waarom, herkomst} of lines) {
    assert.deepEqual(faults(validate, situatie), [], id);
    assert.notDeepEqual(verwacht, {}, id);
    assert.ok(waarom.endsWith('.'), id);
    assert.equal(herkomst, 'berekend');
  }
  const check = run(['cases', '--controleer', written('goed.jsonl', stdout)]);
  assert.deepEqual({status: check.status, stdout: check.stdout},
    {status: 0, stdout: `${lines.length} kloppen, 0 niet, 0 niet gelezen\n`});
});

test('the cases of a folder of policy, for every municipality in it', () => {
  const {status, stdout} = run(['cases', data], {maxBuffer: 2 ** 30});
  assert.equal(status, 0);
  assert.equal(stdout, run(['cases'], {maxBuffer: 2 ** 30}).stdout);
  const check = run(['cases', '--controleer', '-'], {input: stdout});
  assert.equal(check.status, 0, check.stdout.slice(0, 2000));
});

test('of a folder of policy only that folder is read', () => {
  const given = run([...boxmeer, data, '--policy-data', '/nonexistent']);
  assert.deepEqual({status: given.status, stderr: given.stderr}, {status: 0, stderr: ''});
  assert.equal(given.stdout, run(boxmeer).stdout);
  assert.equal(run([...boxmeer, '--policy-data', '/nonexistent']).status, 2);
});

test('the case files of the tests hold', () => {
  for (const file of filesUnder(join(root, 'tests/cases/boxmeer'), '.jsonl')) {
    assert.equal(run(['cases', '--controleer', file]).status, 0, file);
  }
});

test('a case that no longer holds is a finding: exit 1, with the place', () => {
  const [een] = run(boxmeer).stdout.split('\n').filter((line) => line.includes('schoolkosten-vo-om-niet-plafond-op'));
  const anders = een.replace(/"bedrag":"115.00"\}\}\}/, '"bedrag":"114.00"}}}');
  assert.notEqual(anders, een);
  const {status, stdout} = run(['cases', '--controleer', '-'], {input: `${een}\n${anders}\n`});
  assert.equal(status, 1);
  assert.match(stdout, /^regel 2 .*\/regelingen\/schoolkosten-vo.*verwacht "114.00", nu "115.00"\n1 kloppen, 1 niet/);
});

test('the sheet stands on its own and can be signed', () => {
  const {status, stdout} = run([...boxmeer, '--formaat', 'html']);
  assert.equal(status, 0);
  assert.match(stdout, /^<!doctype html>/);
  assert.match(stdout, /Gezien door:/);
  assert.doesNotMatch(stdout, /<script|<link|src=|https?:/);
});

test('a broken line gives exit 2; nothing to read and wrong words too', () => {
  const kapot = run(['cases', '--controleer', '-'], {input: '{"situatie"\n'});
  assert.equal(kapot.status, 2);
  assert.match(kapot.stderr, /regel 1 /);
  for (const [args, reason] of [
    [['cases', '--controleer', '-'], /geen geval in het bestand/],
    [['cases', '--controleer', '/bestaat/niet'], /kan niet worden gelezen/],
    [['cases', '/bestaat/niet'], /geen beleid/],
    [['cases', 'a', 'b'], /ten hoogste een map/],
    [['cases', '--gemeente', 'nergens'], /zijn er geen regels/],
    [['cases', '--formaat', 'html'], /geef --gemeente/],
    [['cases', '--formaat', 'csv'], /kies uit jsonl en html/],
    [['cases', '--peildatum', '2005-13-01'], /bestaande dag/],
    [['cases', '--gemeente', 'boxmeer', '--peildatum', '1999-01-01'], /geldt er geen beleid/],
  ]) {
    const {status, stdout, stderr} = run(args);
    assert.deepEqual({status, stdout}, {status: 2, stdout: ''}, args.join(' '));
    assert.match(stderr, reason);
  }
});

test('a reader that goes away ends it without a crash', async () => {
  const child = spawn(cli, ['cases'], {stdio: ['ignore', 'pipe', 'ignore']});
  await once(child.stdout, 'data');
  child.stdout.destroy();
  const [code, signal] = await once(child, 'exit');
  assert.ok(code === 2 || code === 0 || signal === 'SIGPIPE', `${code} ${signal}`);
});
