// node tests/benchmarks/targets.mjs [FOLDER]: every target for speed and memory beside what is measured now; exit 1 on a miss by more than noise.
// Ratios are medians of the rounds of one run (peers/measure.mjs); with a folder, what was measured is kept there. It needs what peers.mjs and
// meet.mjs need: the release and wasm builds, and the packages of tests/. Takes about ten minutes.
import {spawn, spawnSync} from 'node:child_process';
import {mkdirSync, openSync, readFileSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {cpus} from 'node:os';
import {basename, dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {chromium} from 'playwright-core';
import {policyFiles} from '../ways/ways.mjs';
import {measure, median, ratio} from './peers/measure.mjs';
import {input, out, release, root, wasm} from './peers/pack.mjs';

const NOISE = 0.1;
const ROUNDS = 5;
const werklast = join(release, 'tests/werklast');
const folder = process.argv[2];
const lines = readFileSync(join(root, 'tests/cases/boxmeer/boxmeer-2005.jsonl'), 'utf8').split('\n').filter(Boolean)
    .map((line) => JSON.stringify(JSON.parse(line).situatie));

function tool(args, file) {
  const {status, stdout, stderr} = spawnSync(werklast, args, {stdio: [openSync(file, 'r'), 'pipe', 'pipe'], encoding: 'utf8'});
  if (status !== 0) throw new Error(`werklast ${args.join(' ')}: ${stderr}`);
  return stdout.trim().split(' ').map(Number);
}

/** All schemes of Boxmeer with reasons, from JSON to JSON, one thread: households a second of processor time. */
function boxmeer() {
  const file = join(out, 'boxmeer');
  writeFileSync(file, input(policyFiles(), lines));
  return median(Array.from({length: ROUNDS}, () => tool(['meet', 'json-redenen', '300'], file)[0]));
}

/** minima batch on two cores: situations a minute if both cores were free, and the most memory, in MiB. */
async function batch() {
  const file = join(out, 'batch');
  writeFileSync(file, `${lines.join('\n')}\n`.repeat(30));
  const count = lines.length * 30;
  const child = spawn('bash', ['-c', `TIMEFORMAT='%U %S'; time "${join(release, 'minima')}" batch --kernen 2 >/dev/null`],
      {stdio: [openSync(file, 'r'), 'ignore', 'pipe']});
  let said = '';
  let most = 0;
  child.stderr.on('data', (data) => (said += data));
  const look = setInterval(() => {
    try {
      const [pid] = readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').split(' ');
      most = Math.max(most, Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0));
    } catch {
      // Not there yet, or no more.
    }
  }, 20);
  await new Promise((done) => child.on('close', done));
  clearInterval(look);
  const [user, system] = said.trim().split(/\s+/).map(Number);
  return {perMinute: count / ((user + system) / 2) * 60, mebibytes: most / 1024};
}

/** Chromium with an empty cache, from fetching module and rules of Boxmeer on loopback to the first answer, in milliseconds. */
async function coldStart() {
  const rules = policyFiles().filter(({naam}) => /^landelijk|^gemeenten\/boxmeer|^texts\/nl/.test(naam));
  const page = `<!doctype html><script type="module">
    const begin = performance.now();
    const [{default: create}, rules] = await Promise.all([import('./minima.mjs'), fetch('./rules').then((answer) => answer.json())]);
    const core = await create();
    for (const {naam, inhoud} of rules) core.laad(naam, inhoud);
    core.bereken(${JSON.stringify(lines[0])}, 'nl');
    window.took = performance.now() - begin;
  </script>`;
  const served = {'/': ['text/html', page], '/rules': ['application/json', JSON.stringify(rules)], '/minima.mjs': ['text/javascript', readFileSync(wasm)],
    '/minima.wasm': ['application/wasm', readFileSync(join(dirname(wasm), `${basename(wasm, '.mjs')}.wasm`))]};
  const server = createServer(({url}, answer) => {
    const [type, body] = served[url] ?? ['text/plain', ''];
    answer.writeHead(served[url] ? 200 : 404, {'Content-Type': type, 'Cache-Control': 'no-store'}).end(body);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const took = [];
  for (let round = 0; round < ROUNDS; round++) {
    const browser = await chromium.launch({executablePath: process.env.MINIMA_CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-background-networking']});
    const tab = await browser.newPage();
    await tab.goto(`http://127.0.0.1:${server.address().port}/`);
    took.push(await (await tab.waitForFunction(() => window.took)).jsonValue());
    await browser.close();
  }
  server.close();
  return median(took);
}

const say = (text) => console.error(text);
const found = await measure({rounds: ROUNDS, say});
const wrong = Math.max(...Object.entries(found).filter(([name]) => name.startsWith('minima')).map(([, one]) => one.wrong));
const perSecond = boxmeer();
say('ten million evaluations ...');
const [first, last] = tool(['geheugen', '10000000'], join(out, 'situaties'));
const stream = await batch();
const cold = await coldStart();
say('growth ...');
const growth = spawnSync(process.execPath, [join(dirname(fileURLToPath(import.meta.url)), 'groei.mjs')], {encoding: 'utf8', env: {...process.env, MINIMA_RELEASE: release}});

// [what, target, measured, whether more is better]
const compiled = 'json-logic-engine, compiled';
const rows = [
  ['wrong answers of ours, of 10,000 households', 0, wrong, false],
  ['native core, times json-logic-engine compiled', 2, ratio(found, 'minima, native core', compiled), true],
  ['WASM core, times json-logic-engine compiled', 1.3, ratio(found, 'minima, WASM core', compiled), true],
  ['hand-written C++, times the native core', 20, ratio(found, 'hand-written C++', 'minima, native core'), false],
  ['hand-written C++, times the native core with reasons', 440, ratio(found, 'hand-written C++', 'minima, native core, with reasons'), false],
  ['all schemes of Boxmeer with reasons, JSON to JSON, a second', 20_000, perSecond, true],
  ['memory after ten million evaluations, times that after ten thousand', 1, last / first, false],
  ['Chromium, loopback: fetch to first answer, ms', 60, cold, false],
  ['batch, two cores: situations a minute', 1_000_000, stream.perMinute, true],
  ['batch: most memory, MiB', 100, stream.mebibytes, false],
  ['cost grows no faster than linear (groei.mjs; 0: it does not)', 0, growth.status, false],
];
const number = (n) => (n >= 1000 ? Math.round(n).toLocaleString('en') : String(Math.round(n * 100) / 100));
const reached = ([, target, measured, more]) => (more ? measured >= target * (1 - NOISE) : measured <= target * (1 + NOISE));
const table = ['| what | target | measured | |', '|---|---:|---:|---|',
  ...rows.map((row) => `| ${row[0]} | ${row[3] ? 'at least' : 'at most'} ${number(row[1])} | ${number(row[2])} | ${reached(row) ? 'reached' : 'not reached'} |`)].join('\n');
console.log(`${cpus()[0].model}, ${cpus().length} cores, Node ${process.version}, noise ${NOISE * 100} %\n\n${table}`);
if (folder) {
  mkdirSync(folder, {recursive: true});
  writeFileSync(join(folder, 'targets.json'), JSON.stringify({found, rows}, null, 2));
}
if (!rows.every(reached)) process.exit(1);
