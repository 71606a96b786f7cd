// Runs workload W through every engine: correctness over all households first, then all of them in turn, in a new order each round, each in a
// process of its own. Times are processor time, so what else the machine does isn't in them (caches and clock speed it does share).
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, openSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';
import {FLAGS, huishoudens, reference, situatie, SOORTEN, TYPES} from '../w/huishoudens.mjs';
import {ENGINES} from './engines.mjs';
import {input, out, packFiles, release, root, wasm} from './pack.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const node = (args, options = {}) => execFileSync(process.execPath, ['--single-threaded', ...args], {encoding: 'utf8', stdio: ['pipe', 'pipe', 'inherit'], ...options});
export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Installs the peers and links workload W to the module's core, once. */
function prepare() {
  mkdirSync(out, {recursive: true});
  if (!existsSync(join(here, 'node_modules'))) execFileSync('npm', ['ci', '--ignore-scripts'], {cwd: here, stdio: 'inherit'});
  for (const name of ['werklast', 'referentie']) {
    if (!existsSync(join(release, 'tests', name))) throw new Error(`no ${name}: cmake --preset release && cmake --build --preset release`);
  }
  const build = join(dirname(wasm), '..');
  execFileSync('em++', ['-std=c++20', '-O2', '-flto', '-fno-exceptions', `-I${root}`,
    join(root, 'tests/benchmarks/w/werklast.cc'), join(build, 'calc/libcalc.a'), '-sENVIRONMENT=node', '-sALLOW_MEMORY_GROWTH=1', '-sEXIT_RUNTIME=1',
    '-o', join(out, 'werklast.js')], {stdio: ['ignore', 'inherit', 'inherit'], env: {...process.env, NODE_PATH: '/usr/share/nodejs'}});
  const list = huishoudens();
  writeFileSync(join(out, 'situaties'), input(packFiles(), list.map((h) => JSON.stringify(situatie(h)))));
  writeFileSync(join(out, 'getallen'), list.map((h) => [TYPES.indexOf(h.type), h.maandinkomen, h.vermogen, h.kosten, SOORTEN.indexOf(h.kostensoort),
    h.kinderen1217, h.maandenMinimum, h.leeftijd].join(' ') + '\n').join(''));
  return list.map(reference).map((one) => [one.draagkracht, one.bijstand, ...FLAGS.map((flag) => (one[flag] ? 1 : 0))].join(' '));
}

/** A program of ours: `ask` gives its standard output for arguments. */
function program(file, from, args, extra = {}) {
  const run = (more) => {
    const stdin = openSync(join(out, from), 'r');
    const options = {encoding: 'utf8', stdio: [stdin, 'pipe', 'inherit'], maxBuffer: 2 ** 28};
    // Without fetch: Emscripten 3.1.6 would fetch a path with it.
    return file.endsWith('.js') ? node(['--no-experimental-fetch', file, ...more], options) : execFileSync(file, more, options);
  };
  return {
    ...extra,
    wrong: (right) => run(['waarden']).trimEnd().split('\n').filter((line, at) => line !== right[at]).length,
    measure: (ms) => ({rate: Number(run(['meet', ...args, ms]).split(' ')[0])}),
  };
}

function peer(name) {
  const run = (...more) => JSON.parse(node([join(here, 'run.mjs'), name, ...more]));
  return {
    explains: ENGINES[name].explains,
    package: ENGINES[name].package,
    wrong: () => run('0', 'correct').wrong,
    measure: (ms) => run(String(ms)),
  };
}

const werklast = join(release, 'tests/werklast');
export const ROWS = {
  'hand-written C++': program(join(release, 'tests/referentie'), 'getallen', []),
  'minima, native core': program(werklast, 'situaties', ['kaal'], {ours: true}),
  'minima, native core, all schemes looked at': program(werklast, 'situaties', ['waarden'], {ours: true}),
  'minima, native core, with reasons': program(werklast, 'situaties', ['redenen'], {ours: true, explains: true}),
  'minima, native, JSON to JSON': program(werklast, 'situaties', ['json-kaal'], {ours: true}),
  'minima, native, JSON to JSON, with reasons': program(werklast, 'situaties', ['json'], {ours: true, explains: true}),
  'minima, WASM core': program(join(out, 'werklast.js'), 'situaties', ['kaal'], {ours: true}),
  'minima, WASM core, with reasons': program(join(out, 'werklast.js'), 'situaties', ['redenen'], {ours: true, explains: true}),
  ...Object.fromEntries(Object.keys(ENGINES).map((name) => [name, {...peer(name), ours: name.startsWith('minima')}])),
};

function shuffled(list) {
  const result = [...list];
  for (let at = result.length - 1; at > 0; at--) {
    const other = Math.floor(Math.random() * (at + 1));
    [result[at], result[other]] = [result[other], result[at]];
  }
  return result;
}

/** Kilobytes that reach a browser, minified: [raw, gzip]; of our module with what it loads besides. Null when it doesn't bundle. */
async function size(row, name) {
  const both = (bytes) => [bytes.length, gzipSync(bytes, {level: 9}).length];
  if (name.startsWith('minima, module')) {
    return [wasm, wasm.replace(/mjs$/, 'wasm')].map((file) => both(readFileSync(file))).reduce((a, b) => a.map((n, at) => n + b[at]));
  }
  if (!row.package) return null;
  try {
    const {build} = await import(join(root, 'web/node_modules/esbuild/lib/main.js'));
    const {outputFiles: [file]} = await build({stdin: {contents: `export * from '${row.package}'; export {default} from '${row.package}'`, resolveDir: here},
      bundle: true, minify: true, format: 'esm', platform: 'browser', write: false, logLevel: 'silent'})
        .catch(() => build({stdin: {contents: `export * from '${row.package}'`, resolveDir: here},
          bundle: true, minify: true, format: 'esm', platform: 'browser', write: false, logLevel: 'silent'}));
    return both(file.contents);
  } catch {
    return null;
  }
}

/** {name: {wrong, rates, rate, cold, size}}; rates are of the rounds, in the same order for every row. */
export async function measure({rounds = 5, ms = 300, say = () => {}} = {}) {
  const right = prepare();
  const found = {};
  for (const [name, row] of Object.entries(ROWS)) {
    found[name] = {wrong: row.wrong(right), rates: [], colds: [], size: await size(row, name)};
    say(`${name}: ${found[name].wrong} wrong of ${right.length}`);
  }
  for (let round = 1; round <= rounds; round++) {
    for (const name of shuffled(Object.keys(ROWS))) {
      const {rate, cold} = ROWS[name].measure(ms);
      found[name].rates.push(rate);
      if (cold !== undefined) found[name].colds.push(cold);
    }
    say(`round ${round} of ${rounds}`);
  }
  for (const one of Object.values(found)) {
    one.rate = median(one.rates);
    one.cold = one.colds.length ? median(one.colds) : null;
  }
  return found;
}

/** How many times as fast one row is as another: the median of the rounds. */
export const ratio = (found, a, b) => median(found[a].rates.map((rate, at) => rate / found[b].rates[at]));
