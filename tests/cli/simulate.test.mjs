// `minima simulate`: two policy files, households from a file or made up, and what goes wrong.
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test from 'node:test';
import {cases, cli, data, run} from '../ways/ways.mjs';

const folder = mkdtempSync(join(tmpdir(), 'minima-'));
test.after(() => rmSync(folder, {recursive: true, force: true}));
const written = (name, contents) => {
  const file = join(folder, name);
  writeFileSync(file, contents);
  return file;
};
const oud = join(data, 'gemeenten/boxmeer/2005-10-01.json');
const draft = JSON.parse(readFileSync(oud, 'utf8'));
const vo = draft.regelingen.find(({id}) => id === 'schoolkosten-vo');
vo.routes[0].hoogte.plafond.bedrag = '90.00';
const nieuw = written('nieuw.json', JSON.stringify(draft));
const simulate = (...rest) => run(['simulate', '--oud', oud, '--nieuw', nieuw, ...rest]);

test('the same seed gives the same report, another seed another', () => {
  const een = simulate('--synthetisch', '500', '--zaad', '7', '--formaat', 'csv');
  assert.deepEqual({status: een.status, stderr: een.stderr}, {status: 0, stderr: ''});
  assert.equal(simulate('--synthetisch', '500', '--zaad', '7', '--formaat', 'csv').stdout, een.stdout);
  assert.notEqual(simulate('--synthetisch', '500', '--zaad', '8', '--formaat', 'csv').stdout, een.stdout);
  assert.equal(een.stdout.split('\r\n').length, 502);  // a head, 500 rows, the end
});

test('nobody gains when only a plafond goes down, and the report adds up to its rows', () => {
  const rows = simulate('--synthetisch', '2000', '--formaat', 'csv').stdout.trim().split('\r\n').slice(1)
      .map((row) => Number(row.split(',')[6].replace('.', '')));
  assert.ok(rows.every((verschil) => verschil <= 0));
  const som = -rows.reduce((a, b) => a + b, 0);
  assert.ok(som > 0);
  const {stdout} = simulate('--synthetisch', '2000');
  assert.match(stdout, /Gaan erop vooruit: 0,/);
  const [, euros, cents] = /achteruit: [\d.]+, samen -€ ([\d.]+),(\d\d)/.exec(stdout);
  assert.equal(Number(euros.replaceAll('.', '')) * 100 + Number(cents), som);
});

test('a household of a file differs by what two checks differ', () => {
  const {situatie} = cases().find(({verwacht}) => verwacht.regelingen?.['schoolkosten-vo']?.bedrag === '115.00');
  const file = written('een.jsonl', `${JSON.stringify(situatie)}\n`);
  const {status, stdout} = simulate('--huishoudens', file, '--formaat', 'csv');
  assert.equal(status, 0);
  assert.equal(stdout.trim().split('\r\n')[1].split(',')[6], '-25.00');
});

test('the page stands on its own', () => {
  const {status, stdout} = simulate('--synthetisch', '200', '--formaat', 'html');
  assert.equal(status, 0);
  assert.match(stdout, /^<!doctype html>/);
  assert.match(stdout, /<svg role="img"/);
  assert.doesNotMatch(stdout, /<script|<link|src=|https?:/);
});

test('a broken line is named, left out and gives exit 2', () => {
  const goed = JSON.stringify(cases().find(({situatie}) => situatie.gemeente === 'boxmeer').situatie);
  const file = written('kapot.jsonl', `${goed}\n{"peildatum"\n${goed.replace('"boxmeer"', '"cuijk"')}\n`);
  const {status, stdout, stderr} = simulate('--huishoudens', file);
  assert.equal(status, 2);
  assert.match(stderr, /regel 2 .*json-vorm/);
  assert.match(stderr, /regel 3 \/gemeente.*gemeente-onbekend/);
  assert.match(stdout, /Niet gelezen regels: 2\n/);
});

test('nothing to read, wrong words: exit 2 and nothing on standard output', () => {
  const leeg = written('leeg.jsonl', '');
  const ander = written('ander.json', JSON.stringify({...draft, gemeente: 'cuijk'}));
  const kapot = written('kapot.json', '{}');
  for (const [args, reason] of [
    [['simulate'], /--oud en --nieuw/],
    [['simulate', 'x'], /geef bestanden op met --oud/],
    [['simulate', '--oud', oud], /--oud en --nieuw/],
    [['simulate', '--oud', oud, '--nieuw', '/bestaat/niet'], /kan niet worden gelezen/],
    [['simulate', '--oud', oud, '--nieuw', kapot], /sleutel-ontbreekt/],
    [['simulate', '--oud', oud, '--nieuw', ander], /verschillende gemeenten/],
    [['simulate', '--oud', oud, '--nieuw', nieuw, '--huishoudens', leeg], /geen huishouden/],
    [['simulate', '--oud', oud, '--nieuw', nieuw, '--huishoudens', leeg, '--formaat', 'csv'], /geen huishouden/],
    [['simulate', '--oud', oud, '--nieuw', nieuw, '--huishoudens', '/bestaat/niet'], /kan niet worden gelezen/],
    [['simulate', '--oud', oud, '--nieuw', nieuw, '--huishoudens', leeg, '--synthetisch', '1'], /kies uit/],
    [['simulate', '--oud', oud, '--nieuw', nieuw, '--synthetisch', '0'], /geheel getal van 1/],
    [['simulate', '--oud', oud, '--nieuw', nieuw, '--synthetisch', '1e3'], /geheel getal van 1/],
    [['simulate', '--oud', oud, '--nieuw', nieuw, '--zaad', 'x'], /--zaad vraagt/],
    [['simulate', '--oud', oud, '--nieuw', nieuw, '--peildatum', '2005-02-30'], /bestaande dag/],
    [['simulate', '--oud', oud, '--nieuw', nieuw, '--peildatum', '2010-01-01'], /geen landelijke normen/],
    [['simulate', '--oud', oud, '--nieuw', nieuw, '--formaat', 'pdf'], /kies uit tekst, csv en html/],
    [['simulate', '--oud', oud, '--nieuw', nieuw, '--populatie', kapot], /sleutel-ontbreekt/],
  ]) {
    const {status, stdout, stderr} = run(args);
    assert.deepEqual({status, stdout}, {status: 2, stdout: ''}, `${args.join(' ')} ${stderr}`);
    assert.match(stderr, reason);
  }
});

test('a reader that goes away ends it soon, without a crash', async () => {
  const child = spawn(cli, ['simulate', '--oud', oud, '--nieuw', nieuw, '--synthetisch', '100000000', '--formaat', 'csv'],
    {stdio: ['ignore', 'pipe', 'ignore']});
  await once(child.stdout, 'data');
  child.stdout.destroy();
  const [code, signal] = await once(child, 'exit');
  assert.ok(code === 2 || signal === 'SIGPIPE', `${code} ${signal}`);
});
