// `minima batch` between other programs: bounded memory, pipes that close, disks that are full, and
// GNU parallel. Whatever happens, what was written is whole lines.
import assert from 'node:assert/strict';
import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test from 'node:test';
import {cases, cli, root, run} from '../ways/ways.mjs';

const folder = mkdtempSync(join(tmpdir(), 'minima-'));
test.after(() => rmSync(folder, {recursive: true, force: true}));
const lines = cases().slice(0, 500).map(({situatie}) => `${JSON.stringify(situatie)}\n`);
const answers = run(['batch', '--kernen', '1'], {input: lines.join('')}).stdout;

// As a person would type it; `minima` is the program.
const bash = (command, options = {}) => spawnSync('bash', ['-c', `minima() { "${cli}" "$@"; }; ${command}`],
    {encoding: 'utf8', maxBuffer: 2 ** 31 - 1, timeout: 120_000, cwd: folder, ...options});

// ---- memory --------------------------------------------------------------------------------------

const LIMIT = 100 * 1024; // kB

// The most memory `batch` ever had, in kB, after `total` bytes of input or more; `slow` reads the
// answers only when the batch has had the time to run ahead.
async function memory(t, part, total, options, slow = false) {
  const child = spawn(cli, ['batch', ...options], {stdio: ['pipe', 'pipe', 'inherit']});
  t.after(() => child.kill());
  let said = 0;
  let asked = 0;
  const count = (text) => text.split('\n').length - 1;
  child.stdout.setEncoding('utf8').on('data', (text) => (said += count(text)));
  if (slow) {
    child.stdout.pause();
    setTimeout(() => child.stdout.resume(), 2000);
  }
  for (let sent = 0; sent < total; sent += part.length) {
    asked += count(part);
    if (!child.stdin.write(part)) await once(child.stdin, 'drain');
  }
  while (said < asked) await once(child.stdout, 'data');
  const [, most] = /VmHWM:\s*(\d+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'));
  child.stdin.end();
  await once(child, 'close');
  assert.equal(said, asked);
  return Number(most);
}

test('memory does not grow with the input, and stays under 100 MiB', {timeout: 120_000}, async (t) => {
  const part = lines.join('');
  const little = await memory(t, part, part.length, ['--tekst', 'nl']);
  const much = await memory(t, part, 15 * part.length, ['--tekst', 'nl']);
  assert.ok(little > 1000 && much < LIMIT, `${little} kB, ${much} kB`);
  assert.ok(much < 1.5 * little + 4096, `${little} kB for ${lines.length} lines, ${much} kB for 15 times as many`);
});

test('nor when nobody reads the answers for a while', {timeout: 120_000}, async (t) => {
  const part = lines.join('');
  const most = await memory(t, part, 5 * part.length, ['--tekst', 'nl', '--kernen', '8'], true);
  assert.ok(most < LIMIT, `${most} kB`);
});

test('nor with the longest lines, many at once', {timeout: 120_000}, async (t) => {
  const facts = Array.from({length: 95_000}, (_, i) => `"${i}":1`).join(',');
  const long = `{${facts}}\n`;
  assert.ok(long.length > 900_000 && long.length < 2 ** 20);
  for (const kernen of ['2', '16']) {
    const most = await memory(t, long, 40 * long.length, ['--kernen', kernen]);
    assert.ok(most < LIMIT, `${most} kB on ${kernen} cores`);
  }
});

// ---- the input -----------------------------------------------------------------------------------

test('an input that is a folder, is closed, or breaks off', () => {
  for (const command of ['minima batch < /', 'minima batch <&-']) {
    const {status, stdout, stderr} = bash(command);
    assert.deepEqual({status, stdout}, {status: 2, stdout: ''}, command);
    assert.equal(stderr, 'minima batch: de standaardinvoer kan niet worden gelezen\n');
  }
  // Our own memory at address 0: it opens, and reading it fails, as on a disk that is broken.
  const broken = openSync('/proc/self/mem', 'r');
  for (const [args, reason] of [[['batch'], /standaardinvoer brak af/], [['batch', '--kernen', '3'], /standaardinvoer brak af/],
    [['steekproef', '-'], /het lezen brak af na regel 0/], [['cases', '--controleer', '-'], /het lezen brak af na regel 0/]]) {
    const {status, stdout, stderr} = run(args, {stdio: [broken, 'pipe', 'pipe']});
    assert.deepEqual({status, stdout}, {status: 2, stdout: ''}, args.join(' '));
    assert.match(stderr, reason);
  }
  closeSync(broken);
});

// ---- the output ----------------------------------------------------------------------------------

for (const kernen of ['1', '4']) {
  test(`a reader that has seen enough, ${kernen} cores: whole lines, exit 141, nothing on standard error`, () => {
    writeFileSync(join(folder, 'in'), lines.join('').repeat(5));
    const {stdout, stderr} = bash(`minima batch --kernen ${kernen} < in 2> errors | head -n 3; echo "\${PIPESTATUS[0]}" >&2; cat errors >&2`);
    assert.equal(stdout, answers.split('\n').slice(0, 3).map((line) => `${line}\n`).join(''));
    assert.equal(stderr, '141\n');
  });

  test(`the same where the signal is ignored, ${kernen} cores: said, exit 2`, () => {
    const {stderr} = bash(`trap '' PIPE; minima batch --kernen ${kernen} < in 2> errors | head -n 3 > /dev/null; echo "\${PIPESTATUS[0]}" >&2; cat errors >&2`);
    assert.equal(stderr, '2\nminima batch: de uitvoer kan niet worden geschreven\n');
  });

  test(`a full disk, ${kernen} cores, while the input stays open: said at once, exit 2`, {timeout: 30_000}, async (t) => {
    const full = openSync('/dev/full', 'w');
    const child = spawn(cli, ['batch', '--kernen', kernen], {stdio: ['pipe', full, 'pipe']});
    closeSync(full);
    t.after(() => child.kill());
    child.stdin.on('error', () => {}); // It has left: that is what we wait for.
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text) => (said += text));
    child.stdin.write(lines[0]);
    assert.deepEqual(await once(child, 'close'), [2, null]);
    assert.equal(said, 'minima batch: de uitvoer kan niet worden geschreven\n');
  });

  test(`a disk that fills up, ${kernen} cores: the file ends after a whole line, and can be gone on with`, () => {
    // 300 kB is all a file may have, and exceeding it is an error, not a signal.
    const command = `trap '' XFSZ; ulimit -f 300; minima batch --kernen ${kernen} < in`;
    writeFileSync(join(folder, 'in'), lines.join(''));
    const {status, stderr} = bash(`(${command} > out)`);
    assert.deepEqual({status, stderr}, {status: 2, stderr: 'minima batch: de uitvoer kan niet worden geschreven\n'});
    const written = readFileSync(join(folder, 'out'), 'utf8');
    assert.ok(written.length > 200_000 && written.endsWith('\n') && answers.startsWith(written), `${written.length} bytes`);
    const rest = bash(`tail -n +$(($(wc -l < out) + 1)) in | minima batch --kernen ${kernen} >> out`);
    assert.deepEqual({status: rest.status, stderr: rest.stderr}, {status: 0, stderr: ''});
    assert.ok(readFileSync(join(folder, 'out'), 'utf8') === answers);
  });
}

// ---- GNU parallel --------------------------------------------------------------------------------

test('GNU parallel spreads it: the command of the README, the same bytes', () => {
  const [command] = /^parallel .*minima batch.*$/m.exec(readFileSync(join(root, 'README.md'), 'utf8')) ?? [];
  assert.ok(command, 'README.md shows how');
  const here = command.replaceAll('build/native/minima', cli);
  const twice = lines.join('').repeat(2);
  writeFileSync(join(folder, 'situaties.jsonl'), twice);
  // Smaller blocks than the README's, or all would be one.
  const {status, stderr} = bash(here.replace(/--block \S+/, '--block 100k'));
  assert.equal(status, 0, `is the Debian package 'parallel' there (tests/install)? ${stderr}`);
  assert.ok(readFileSync(join(folder, 'uitkomsten.jsonl'), 'utf8') === answers.repeat(2));
});
