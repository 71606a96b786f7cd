// node tests/benchmarks/meet.mjs: measures size, speed and start, and prints them as a Markdown
// table, for README.md. It needs what it measures, and a machine that does nothing else:
//
//   cmake --preset release && cmake --build --preset release
//   cmake --preset wasm && cmake --build --preset wasm && npm run build --prefix web
//   (cd tests && npm ci)
//
// MINIMA_RELEASE names another release build, MINIMA_WASM another module (build/…/minima.mjs),
// MINIMA_CHROMIUM another browser. The native and the WASM runs take turns, so that what else the
// machine does falls on both alike; every number is the median of five.
import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {cpus, tmpdir} from 'node:os';
import {join, relative, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {chromium} from 'playwright-core';
import {serve} from '../../web/serve.mjs';
import {module, root, wasm, wasmBinary} from '../ways/ways.mjs';

const ROUNDS = 5;
const release = resolve(process.env.MINIMA_RELEASE ?? join(root, 'build/release'));
const dist = join(root, 'web/dist');
const native = join(release, 'minima');
const benchmark = join(release, 'tests/bereken_bench');

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
/** Milliseconds that `work` takes. */
const timed = (work) => {
  const begin = performance.now();
  work();
  return performance.now() - begin;
};

const count = (n) => Math.round(n).toLocaleString('en');
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const ms = (n) => `${n < 10 ? n.toFixed(1) : Math.round(n)} ms`;
const line = (...cells) => console.log(`| ${cells.join(' | ')} |`);
const table = (...heads) => {
  console.log('');
  line(...heads);
  line(...heads.map((_, at) => (at === 0 ? '---' : '---:')));
};

// ---- size ----------------------------------------------------------------------------------------

function sizes(file) {
  const bytes = readFileSync(file);
  const brotli = brotliCompressSync(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}});
  return [bytes.length, gzipSync(bytes, {level: 9}).length, brotli.length];
}

const total = (files) => files.map(sizes).reduce((sum, one) => sum.map((n, at) => n + one[at]), [0, 0, 0]);

function printSizes(visited) {
  const every = readdirSync(dist, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  table('size', 'raw', 'gzip -9', 'brotli 11');
  const rows = [
    ['core: minima.wasm', [wasmBinary]],
    ['core: minima.mjs as built', [wasm]],
    ['core: engine.js, with minima.mjs in it', [join(dist, 'engine.js')]],
    ['policy and its texts: policy.json', [join(dist, 'policy.json')]],
    ...(visited ? [[`the whole first visit, ${visited.length} files`, visited]] : []),
    [`web/dist, ${every.length} files`, every],
  ];
  for (const [name, files] of rows) line(name, ...total(files).map(kB));
}

// ---- households a second -------------------------------------------------------------------------

const situaties = readFileSync(join(root, 'tests/cases/boxmeer/boxmeer-2005.jsonl'), 'utf8')
    .split('\n').filter(Boolean).map((text) => JSON.stringify(JSON.parse(text).situatie));
const REPEAT = 10;

/** Milliseconds of `minima batch` over a file, its start and the reading of the policy included. */
function batch(file, options) {
  const input = openSync(file, 'r');
  return timed(() => {
    const {status, stderr} = spawnSync(native, ['batch', ...options], {stdio: [input, 'ignore', 'pipe'], encoding: 'utf8'});
    if (status !== 0) throw new Error(`minima batch: ${status} ${stderr}`);
  });
}

const WAYS = [
  {name: 'with reasons and look-ahead', options: [], ask: (minima) => (text) => minima.bereken(text, '')},
  {name: 'values alone', options: ['--zonder-toelichting'], ask: (minima) => (text) => minima.berekenZonderToelichting(text)},
];

async function printSpeed() {
  const folder = mkdtempSync(join(tmpdir(), 'minima-meet-'));
  const [full, empty] = ['full', 'empty'].map((name) => join(folder, name));
  writeFileSync(full, `${situaties.join('\n')}\n`.repeat(REPEAT));
  writeFileSync(empty, '');
  const minima = await module();
  const households = REPEAT * situaties.length;
  for (const {ask} of WAYS) for (const situatie of situaties) ask(minima)(situatie);  // compiled and warm

  const found = WAYS.map(() => ({native: [], wasm: [], ratio: []}));
  for (let n = 0; n < ROUNDS; n++) {
    WAYS.forEach(({options, ask}, at) => {
      const one = ask(minima);
      const cli = households / (batch(full, options) - batch(empty, options)) * 1000;
      const inNode = households / timed(() => {
        for (let again = 0; again < REPEAT; again++) situaties.forEach(one);
      }) * 1000;
      found[at].native.push(cli);
      found[at].wasm.push(inNode);
      found[at].ratio.push(cli / inNode);
    });
  }
  rmSync(folder, {recursive: true});
  table(`households a second, JSON to JSON (${situaties.length} cases)`, 'native, `minima batch`', 'WASM in Node', 'native / WASM');
  WAYS.forEach(({name}, at) => {
    const {native: cli, wasm: inNode, ratio} = found[at];
    line(name, count(median(cli)), count(median(inNode)), median(ratio).toFixed(2));
  });
}

// ---- what a household costs, in parts ------------------------------------------------------------

const PARTS = {
  'json_json/met_zinnen': 'JSON to JSON, with reasons as sentences',
  'json_json/met_redenen': 'JSON to JSON, with reasons and look-ahead',
  'json_json/zonder': 'JSON to JSON, values alone',
  'lezen': 'reading',
  'rekenen/zonder': 'computing, values alone',
  'rekenen/met_redenen': 'computing, with reasons',
  'rekenen/met_vooruitblik': 'computing, with look-ahead',
  'rekenen/met_alles': 'computing, with both',
  'schrijven/met_redenen': 'writing, with reasons',
  'schrijven/met_zinnen': 'writing, with reasons as sentences',
  'schrijven/zonder': 'writing, values alone',
  'json_json_niets_bekend/met_redenen': 'nothing known: JSON to JSON, with reasons and look-ahead',
  'json_json_niets_bekend/zonder': 'nothing known: JSON to JSON, values alone',
};

function printParts() {
  const json = execFileSync(benchmark, ['--benchmark_format=json', '--benchmark_min_time=0.1',
    `--benchmark_repetitions=${ROUNDS}`, '--benchmark_enable_random_interleaving=true',
    '--benchmark_report_aggregates_only=true'], {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']});
  const medians = new Map(JSON.parse(json).benchmarks.filter((one) => one.aggregate_name === 'median')
      .map((one) => [one.run_name, one]));
  table('one household, native', 'time', 'households a second', 'allocations');
  for (const [id, name] of Object.entries(PARTS)) {
    const {items_per_second: rate, allocaties} = medians.get(id);
    line(name, `${(1e6 / rate).toFixed(1)} µs`, count(rate), count(allocaties));
  }
}

// ---- start ---------------------------------------------------------------------------------------

/** In a process of its own: from nothing to the core with its policy, and to its first answer. */
async function coldStart() {
  const begin = performance.now();
  const minima = await module();
  const ready = performance.now() - begin;
  minima.bereken(situaties[0], 'nl');
  console.log(JSON.stringify({ready, first: performance.now() - begin}));
}

const fresh = () =>
  JSON.parse(execFileSync(process.execPath, [fileURLToPath(import.meta.url), '--cold'], {encoding: 'utf8'}));

/**
 * Runs in the page before its own scripts: presses the first button as soon as it works, and notes
 * when the worker was ready and had its first outcome, and when the first question could be answered.
 */
function watch() {
  const seen = (globalThis.seen = {});
  const note = (what) => (seen[what] ??= performance.now());
  const {Worker: Original} = globalThis;
  globalThis.Worker = class extends Original {
    constructor(...rest) {
      super(...rest);
      this.addEventListener('message', ({data}) => note(data.type));
      // The page's script has run; its button listens after the next task.
      setTimeout(() => document.querySelector('.actions button').click());
    }
  };
  new MutationObserver(() => {
    if (!document.querySelector('main form input:not([disabled])')) return;
    requestAnimationFrame(() => note('question'));
  }).observe(document, {childList: true, subtree: true});
}

// As in tests/browser.
const CHROMIUM = process.env.MINIMA_CHROMIUM ?? '/usr/bin/chromium';
const FLAGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
];

/** One visit by a browser that was never here: what it saw when, and the files it asked for. */
async function visit(url) {
  const browser = await chromium.launch({executablePath: CHROMIUM, args: FLAGS});
  try {
    const page = await browser.newPage({locale: 'nl-NL'});
    const files = new Set();
    page.on('request', (request) => files.add(new URL(request.url()).pathname.slice(1) || 'index.html'));
    await page.addInitScript(watch);
    await page.goto(url);
    await page.waitForFunction(() => globalThis.seen.outcome && globalThis.seen.question, null, {timeout: 20_000});
    return {seen: await page.evaluate(() => globalThis.seen), files: [...files].map((name) => join(dist, name))};
  } finally {
    await browser.close();
  }
}

async function inBrowser() {
  const site = await serve({port: 0});
  const visits = [];
  // One more than is counted: the first also waits for the disk.
  for (let n = 0; n <= ROUNDS; n++) visits.push(await visit(site.url));
  await site.close();
  return {seen: visits.slice(1).map(({seen}) => seen), files: visits[0].files};
}

function printStart(seen) {
  const starts = Array.from({length: ROUNDS + 1}, fresh).slice(1);
  table('start', 'time');
  line('Node: module and policy loaded', ms(median(starts.map(({ready}) => ready))));
  line('Node: first outcome', ms(median(starts.map(({first}) => first))));
  if (!seen) return line('Chromium', 'not here');
  line('Chromium, from navigation: module and policy loaded', ms(median(seen.map(({ready}) => ready))));
  line('Chromium, from navigation: first outcome', ms(median(seen.map(({outcome}) => outcome))));
  line('Chromium, from navigation: first question can be answered', ms(median(seen.map(({question}) => question))));
}

// ---- with what -----------------------------------------------------------------------------------

/** The first line a program says of itself. */
function version(program, pattern) {
  const {stdout = ''} = spawnSync(program, ['--version'], {encoding: 'utf8'});
  return pattern.exec(stdout ?? '')?.[1] ?? '?';
}

function nativeCompiler() {
  const cache = readFileSync(join(release, 'CMakeCache.txt'), 'utf8');
  const compiler = /^CMAKE_CXX_COMPILER:\w+=(.*)$/m.exec(cache)?.[1] ?? 'c++';
  const {stdout} = spawnSync(compiler, ['--version'], {encoding: 'utf8'});
  return `${/clang/.test(stdout) ? 'clang' : 'GCC'} ${/(\d+\.\d+\.\d+)/.exec(stdout)?.[1] ?? '?'}`;
}

if (process.argv.includes('--cold')) {
  await coldStart();
} else {
  for (const needed of [native, benchmark, wasm, join(dist, 'index.html')]) {
    if (!existsSync(needed)) throw new Error(`${relative(root, needed)} is not built: see the top of this file`);
  }
  const browser = existsSync(CHROMIUM) ? await inBrowser() : undefined;
  console.log([
    `Measured on ${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores`, nativeCompiler(),
    `Emscripten ${version('em++', /(\d+\.\d+\.\d+)/)}`, `Node ${process.versions.node}`,
    ...(browser ? [`Chromium ${version(CHROMIUM, /(\d+)\./)}, loopback, a fresh profile each time`] : []),
  ].join('; ') + `; medians of ${ROUNDS}.`);
  printSizes(browser?.files);
  await printSpeed();
  printParts();
  printStart(browser?.seen);
}
