// `minima steekproef`: decisions against the rules, and what goes wrong with files and words.
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import test from 'node:test';
import {faults, schemaNamed} from '../policy/schemas.mjs';
import {cases, cli, run} from '../ways/ways.mjs';

// Every case whose scheme is a plain yes or no, as if the office had decided what the case expects.
const goed = cases().flatMap(({id, situatie, verwacht}) => {
  const besluit = Object.entries(verwacht.regelingen ?? {})
      .filter(([, een]) => ['recht', 'geen-recht', 'voorliggend'].includes(een.oordeel))
      .map(([regeling, {oordeel, bedrag}]) =>
        [regeling, typeof bedrag === 'string' && oordeel === 'recht' ? {oordeel, bedrag} : {oordeel}]);
  return situatie.gemeente !== 'boxmeer' || besluit.length === 0 ? [] :
    [{id: id.toLowerCase().replace(/[^a-z0-9]+/g, '-'), situatie, besluit: Object.fromEntries(besluit)}];
});
const file = (lines) => lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('');
const steekproef = (lines, ...options) => run(['steekproef', '-', ...options], {input: file(lines)});

test('decisions that follow the rules don\'t differ, and enough of them show it', () => {
  assert.ok(goed.length > 500);
  const validate = schemaNamed('steekproef');
  for (const dossier of goed.slice(0, 100)) assert.deepEqual(faults(validate, dossier), []);
  const {status, stdout, stderr} = steekproef(goed);
  assert.deepEqual({status, stderr}, {status: 0, stderr: ''}, stdout);
  assert.match(stdout, /Daarvan anders dan de regels: 0\n/);
  assert.match(stdout, /laat zien dat ten hoogste 1 % van de besluiten afwijkt/);
});

test('a difference is a finding: exit 1, in every format', () => {
  const een = goed.find(({besluit}) => Object.values(besluit)[0].oordeel === 'geen-recht');
  const [regeling] = Object.keys(een.besluit);
  const anders = {...een, besluit: {[regeling]: {oordeel: 'recht', bedrag: '10.00'}}};
  for (const formaat of ['tekst', 'csv', 'html']) {
    const {status, stdout, stderr} = steekproef([anders], '--formaat', formaat);
    assert.deepEqual({status, stderr}, {status: 1, stderr: ''});
    assert.ok(stdout.includes(regeling) && stdout.includes(een.id), stdout);
  }
  assert.match(steekproef([anders], '--formaat', 'csv').stdout, /^regel,dossier,[^\n]*\r\n1,[^\n]*\r\n$/);
  const page = steekproef([anders], '--formaat', 'html').stdout;
  assert.match(page, /^<!doctype html>/);
  assert.doesNotMatch(page, /<script|<link|src=|https?:/);
});

test('a broken line is named, left out and gives exit 2', () => {
  const {status, stdout, stderr} = steekproef([goed[0], '{"situatie"', '', {...goed[1], besluit: {taxi: {oordeel: 'recht'}}}]);
  assert.equal(status, 2);
  assert.match(stderr, /regel 2 .*json-vorm/);
  assert.match(stderr, /regel 4 \/besluit\/taxi: .*regeling-onbekend/);
  assert.match(stdout, /Regels die niet gelezen konden worden: 2\n/);
});

test('nothing to read, wrong words: exit 2 and nothing on standard output', () => {
  for (const [args, reason] of [
    [['steekproef'], /precies een bestand/],
    [['steekproef', 'a', 'b'], /precies een bestand/],
    [['steekproef', '/bestaat/niet.jsonl'], /kan niet worden gelezen/],
    [['steekproef', '/'], /kan niet worden gelezen/],
    [['steekproef', '-'], /geen besluit in dat gelezen kan worden/],
    [['steekproef', '-', '--formaat', 'pdf'], /kies uit tekst, csv en html/],
    [['steekproef', '-', '--lezingen'], /hoort niet bij steekproef/],
  ]) {
    const {status, stdout, stderr} = run(args);
    assert.deepEqual({status, stdout}, {status: 2, stdout: ''}, args.join(' '));
    assert.match(stderr, reason);
  }
});

test('a reader that goes away ends it without a crash', async () => {
  const child = spawn(cli, ['steekproef', '-', '--formaat', 'csv'], {stdio: ['pipe', 'pipe', 'ignore']});
  child.stdin.on('error', () => {});
  child.stdout.destroy();
  child.stdin.end(file(goed.slice(0, 50)));
  const [code, signal] = await once(child, 'exit');
  assert.ok(code === 2 || code === 0 || signal === 'SIGPIPE', `${code} ${signal}`);
});
