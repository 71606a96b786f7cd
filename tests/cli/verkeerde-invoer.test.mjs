// The command line with what people and pipes do wrong: it says so on standard error (or as a
// faults document), leaves no half line and ends with the exit status of the contract.
import assert from 'node:assert/strict';
import {spawn, spawnSync} from 'node:child_process';
import {chmodSync, cpSync, mkdirSync, mkdtempSync, openSync, closeSync, rmSync, writeFileSync} from 'node:fs';
import {once} from 'node:events';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test from 'node:test';
import {faults, readJson, schemaNamed} from '../policy/schemas.mjs';
import {batch, cases, cli, data, root, run} from '../ways/ways.mjs';

const folder = mkdtempSync(join(tmpdir(), 'minima-'));
test.after(() => rmSync(folder, {recursive: true, force: true}));
const validate = schemaNamed('uitkomst');
const good = cases().filter(({situatie}) => situatie.gemeente === 'boxmeer').slice(0, 3).map(({situatie}) => JSON.stringify(situatie));

function written(name, contents) {
  const file = join(folder, name);
  writeFileSync(file, contents);
  return file;
}

// Nothing on standard output, the reason on standard error, exit 2.
function refuses(args, reason, options) {
  const {status, signal, stdout, stderr} = run(args, options);
  assert.deepEqual({status, signal, stdout}, {status: 2, signal: null, stdout: ''}, `${args.join(' ')}\n${stderr}`);
  assert.match(stderr, reason);
  return stderr;
}

// A faults document on standard output, as the schema says, exit 2.
function faultsOf(args, options) {
  const {status, stdout, stderr} = run(args, options);
  assert.equal(status, 2, stdout + stderr);
  assert.equal(stderr, '');
  assert.match(stdout, /^[^\n]*\n$/, 'one line');
  const document = JSON.parse(stdout);
  assert.deepEqual(faults(validate, document), []);
  assert.ok(Array.isArray(document.fouten), stdout);
  return document.fouten;
}
const codes = (list) => list.map(({plek, code}) => `${plek} ${code}`).sort();

// ---- the words of the command ---------------------------------------------------------------------

test('no command: how to use it, exit 2', () => assert.match(refuses([], /geef een opdracht/), /gebruik: minima/));
test('an unknown command is named', () => refuses(['chekc', 'x.json'], /'chekc' bestaat niet/));
test('an unknown option is named', () => {
  refuses(['check', '--text', 'nl', '-'], /--text bestaat niet/);
  refuses(['batch', '-x'], /-x bestaat niet/);
});
test('an option without its value', () => {
  refuses(['check', '-', '--tekst'], /--tekst hoort een waarde/);
  refuses(['batch', '--policy-data'], /--policy-data hoort een waarde/);
});
test('check takes exactly one file', () => {
  refuses(['check'], /precies een bestand/);
  refuses(['check', 'a.json', 'b.json'], /precies een bestand/);
});
test('batch takes no file', () => refuses(['batch', 'a.jsonl'], /standaardinvoer/));

test('--help and --version', () => {
  for (const args of [['--help'], ['-h'], ['check', '--help'], ['batch', '-h']]) {
    const {status, stdout, stderr} = run(args);
    assert.deepEqual({status, stderr}, {status: 0, stderr: ''});
    for (const word of ['check', 'batch', '--tekst', '--policy-data', '--help']) assert.ok(stdout.includes(word), word);
  }
  const {status, stdout, stderr} = run(['--version']);
  assert.deepEqual({status, stderr}, {status: 0, stderr: ''});
  const {verantwoording} = JSON.parse(batch([good[0]]).answers[0]);
  assert.equal(stdout, `minima ${verantwoording.rekenkern}\n`);
});

// ---- the file ------------------------------------------------------------------------------------

test('a file that is not there, or is a folder, is named', () => {
  refuses(['check', join(folder, 'weg.json')], /weg\.json' kan niet worden gelezen/);
  refuses(['check', folder], /kan niet worden gelezen/);
  refuses(['check', ''], /kan niet worden gelezen/);
});
test('a file that may not be read', () => {
  const file = written('dicht.json', good[0]);
  chmodSync(file, 0);
  // Root may read it all the same.
  if (process.getuid() === 0) assert.equal(run(['check', file]).status, 0);
  else refuses(['check', file], /kan niet worden gelezen/);
});

for (const [what, contents] of [
  ['empty', ''], ['blank', ' \n'], ['not JSON', 'peildatum: 2005'], ['cut off', good[0].slice(0, 100)],
  ['two documents', `${good[0]}\n${good[1]}`], ['no object', '[]'], ['a NUL byte', '{"peildatum": "2005\0"}'],
  ['no UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])], ['nested without end', '['.repeat(100_000)],
]) {
  test(`check, a file that is ${what}: a faults document`, () => {
    const found = faultsOf(['check', written('fout.json', contents)]);
    assert.deepEqual(found, faultsOf(['check', '-'], {input: contents}));
  });
}

test('all faults at once, each with its place', () => {
  const situatie = {peildatum: '2005-11-31', gemeente: 'boxmeer', naam: 'x', partner: {leeftijd: -1},
    inkomen: [{soort: 'loon', bedrag: 12.5, per: 'maand'}, {soort: 'lon', per: 'maand'}],
    kosten: [{id: 'k1', soort: 'tv'}, {id: 'k1', soort: 'tv', bedrag: '1.234,00'}]};
  const found = codes(faultsOf(['check', '-'], {input: JSON.stringify(situatie)})).map((line) => line.split(' ')[0]);
  assert.deepEqual(found, ['/inkomen/0/bedrag', '/inkomen/1/soort', '/kosten/1/bedrag', '/kosten/1/id', '/naam',
    '/partner/leeftijd', '/peildatum']);
});

test('an unknown gemeente or regeling', () => {
  assert.deepEqual(codes(faultsOf(['check', '-'], {input: '{"peildatum": "2005-11-01", "gemeente": "nergens"}'})),
      ['/gemeente gemeente-onbekend']);
  const input = JSON.stringify({peildatum: '2005-11-01', gemeente: 'boxmeer',
    kosten: [{id: 'k1', soort: 'tv', regeling: 'nergens'}, {id: 'k2', soort: 'tv', regeling: 'ook-niet'}]});
  assert.deepEqual(codes(faultsOf(['check', '-'], {input})),
      ['/kosten/0/regeling regeling-onbekend', '/kosten/1/regeling regeling-onbekend']);
});

test('faults are the same with --tekst', () => {
  for (const taal of ['nl', 'en', 'ar']) {
    assert.deepEqual(faultsOf(['check', '-', '--tekst', taal], {input: '{"gemeente": 1}'}),
        faultsOf(['check', '-'], {input: '{"gemeente": 1}'}));
  }
});

test('a language that is not there', () => {
  refuses(['check', '-', '--tekst', 'xx'], /'xx'/, {input: good[0]});
  refuses(['check', '-', '--tekst', '../nl'], /'\.\.\/nl'/, {input: good[0]});
  const {status, stdout} = run(['batch', '--tekst', 'xx'], {input: `${good[0]}\n`});
  assert.equal(status, 2);
  assert.ok(!stdout.includes('regelingen'), stdout.slice(0, 200));
});

// ---- the policy ----------------------------------------------------------------------------------

test('a policy folder that is not there, is empty, or is none', () => {
  const empty = join(folder, 'leeg');
  mkdirSync(empty);
  for (const dir of [join(folder, 'weg'), empty, join(root, 'tests')]) {
    const said = refuses(['check', '-', '--policy-data', dir], /geen beleid/, {input: good[0]});
    assert.ok(said.includes(dir), said);
  }
});

test('a broken policy file is named, with the place, and nothing is answered', () => {
  const copy = join(folder, 'beleid');
  cpSync(data, copy, {recursive: true});
  const answer = run(['check', '-', '--policy-data', copy], {input: good[0]});
  assert.equal(answer.stdout, run(['check', '-'], {input: good[0]}).stdout, 'a copy answers the same');

  const name = 'gemeenten/boxmeer/2005-10-01.json';
  const beleid = readJson(join(data, name));
  beleid.draagkracht.periodeMaanden = 'twaalf';
  beleid.regelingen[0].voorwaarden[0].soort = 'bestaat-niet';
  writeFileSync(join(copy, name), JSON.stringify(beleid));
  const said = refuses(['batch', '--policy-data', copy], /2005-10-01\.json#\/draagkracht\/periodeMaanden/, {input: `${good[0]}\n`});
  assert.match(said, /2005-10-01\.json#\/regelingen\/0\/voorwaarden\/0/, 'all faults at once');

  writeFileSync(join(copy, name), '{');
  refuses(['check', '-', '--policy-data', copy], /gemeenten\/boxmeer\/2005-10-01\.json#/, {input: good[0]});
  rmSync(join(copy, 'gemeenten/boxmeer'), {recursive: true});
  assert.deepEqual(codes(faultsOf(['check', '-', '--policy-data', copy], {input: good[0]})), ['/gemeente gemeente-onbekend']);
});

// ---- batch ---------------------------------------------------------------------------------------

test('batch: a broken line gets its own line, the order is kept, exit 2', () => {
  const [a, b, c] = batch(good).answers;
  const {status, stderr, answers} = batch([good[0], '{"kapot', good[1], '', '{"gemeente": "boxmeer"}', good[2]]);
  assert.deepEqual({status, stderr}, {status: 2, stderr: ''});
  assert.equal(answers.length, 6);
  assert.deepEqual([answers[0], answers[2], answers[5]], [a, b, c]);
  for (const at of [1, 3, 4]) assert.deepEqual([answers[at].slice(0, 11), faults(validate, JSON.parse(answers[at]))], ['{"fouten":[', []]);
});

test('batch: nothing in, nothing out, exit 0', () => {
  const {status, stdout, stderr} = run(['batch'], {input: ''});
  assert.deepEqual({status, stdout, stderr}, {status: 0, stdout: '', stderr: ''});
});

test('batch: line ends of Windows, and no end at the last line', () => {
  const {stdout} = run(['batch'], {input: good.map((line) => `${line}\n`).join('')});
  for (const input of [good.map((line) => `${line}\r\n`).join(''), good.join('\n'), good.join('\r\n')]) {
    const done = run(['batch'], {input});
    assert.equal(done.status, 0);
    assert.equal(done.stdout, stdout);
  }
});

test('a situatie over 1 MiB is refused, and the next line is a line again', () => {
  const large = good[0].replace('{', `{${' '.repeat(2 ** 20)}`);
  const {status, answers} = batch([good[0], large, good[1]]);
  assert.equal(status, 2);
  assert.deepEqual([answers[0], answers[2]], batch([good[0], good[1]]).answers);
  const fouten = faultsOf(['check', written('groot.json', large)]);
  assert.deepEqual(JSON.parse(answers[1]).fouten, fouten);
  assert.equal(fouten.length, 1);
  // One byte under the limit is read.
  const fits = good[0].replace('{', `{${' '.repeat(2 ** 20 - good[0].length)}`);
  assert.equal(Buffer.byteLength(fits), 2 ** 20);
  assert.deepEqual(batch([fits]).answers, batch([good[0]]).answers);
});

test('batch answers line by line, without waiting for the end', {timeout: 30_000}, async (t) => {
  const child = spawn(cli, ['batch', '--zonder-toelichting'], {stdio: ['pipe', 'pipe', 'inherit']});
  t.after(() => child.kill());
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (said += text));
  // More than any buffer holds, and yet the input stays open.
  for (let i = 0; i < 200; i += 1) child.stdin.write(`${good[0]}\n`);
  while (!said.includes('\n')) await once(child.stdout, 'data');
  child.stdin.end();
  const [status] = await once(child, 'close');
  assert.equal(status, 0);
  assert.equal(said.split('\n').length, 201);
});

// ---- the output ----------------------------------------------------------------------------------

test('batch stops when nobody reads on, and that is no success', {timeout: 60_000}, async (t) => {
  const child = spawn(cli, ['batch'], {stdio: ['pipe', 'pipe', 'pipe']});
  t.after(() => child.kill());
  child.stdin.on('error', () => {}); // It has left: EPIPE here is what we wait for.
  let fed = true;
  child.on('exit', () => (fed = false));
  const [first] = await Promise.all([once(child.stdout, 'data'), new Promise((done) => child.stdin.write(`${good[0]}\n`.repeat(50), done))]);
  assert.ok(first[0].length > 0);
  child.stdout.destroy();
  const feed = () => fed && child.stdin.write(`${good[0]}\n`.repeat(50), () => setImmediate(feed));
  feed();
  const [status, signal] = await once(child, 'exit');
  assert.ok(signal === 'SIGPIPE' || (status !== 0 && signal === null), `${status} ${signal}`);
});

test('batch into head: whole lines, then it stops', {timeout: 60_000}, () => {
  const {status, stdout, stderr} = spawnSync('bash', ['-c', '"$0" batch | head -n 3; echo "${PIPESTATUS[0]}" >&2', cli],
      {input: `${good[0]}\n`.repeat(2000), encoding: 'utf8'});
  assert.equal(status, 0);
  assert.equal(stdout, `${batch([good[0]]).answers[0]}\n`.repeat(3));
  assert.ok(!/^0$/m.test(stderr), `exit ${stderr}`);
});

const full = '/dev/full';
for (const [args, input] of [
  [['check', '-'], good[0]], [['check', '-', '--tekst', 'nl'], good[0]], [['check', '-'], '{}'], [['batch'], `${good[0]}\n`],
  [['batch'], `${good[0]}\n`.repeat(20)], [['--version'], ''], [['--help'], ''],
]) {
  test(`a full disk is said, and is no success: ${args.join(' ')} (${input.length} bytes in)`, () => {
    const out = openSync(full, 'w');
    try {
      const {status, signal, stderr} = run(args, {input, stdio: ['pipe', out, 'pipe']});
      assert.ok(signal === null && status !== 0, `exit ${status} ${signal}`);
      assert.notEqual(stderr, '', 'says nothing');
    } finally {
      closeSync(out);
    }
  });
}
