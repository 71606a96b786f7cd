// node tests/benchmarks/groei.mjs [FOLDER]: how the cost of one household grows with the number of costs, children,
// lines of income, earlier grants, schemes and packs. Prints a table and, with a folder, writes a plot of each.
// Fails when something grows faster than linear: when twice as much costs more than twice as much, and a quarter
// of that for noise. It needs the release preset: cmake --preset release && cmake --build --preset release
import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, openSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {data, root} from '../ways/ways.mjs';

const minima = join(resolve(process.env.MINIMA_RELEASE ?? join(root, 'build/release')), 'minima');
const ROUNDS = 5;
const NOISE = 1.25;
const folder = mkdtempSync(join(tmpdir(), 'minima-groei-'));
process.on('exit', () => rmSync(folder, {recursive: true, force: true}));

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const times = (n, make) => Array.from({length: n}, (_, at) => make(at));

const HOUSEHOLD = {
  peildatum: '2005-11-01', gemeente: 'boxmeer', inwoner: true, aanvrager: {geboortedatum: '1971-03-02', studeert: false},
  partner: null, kinderen: [], medebewoners: [],
  inkomen: [{soort: 'loon', van: 'aanvrager', bedrag: '823.45', per: 'maand', vakantietoeslag: 'inbegrepen'}],
  vermogen: {bank: '1500.00', overig: '0.00', auto: '0.00', schulden: '0.00'}, eigenWoning: null,
  laagInkomen: [{procent: 115, maanden: 40}, {procent: 100, maanden: 40}], maatregelen: [], identiteitsbewijzen: [],
  eerdereVerstrekkingen: [], lening: 'geweigerd', kosten: [],
};

// Each kind with most of what one household can have of it (the bounds of the schema), the last step being that much.
const KINDS = {
  kosten: [[5, 10, 20, 40, 80], (n) => ({kosten: times(n, (at) => ({id: `k${at}`, soort: ['wasmachine', 'tv', 'sport', 'medisch-eigen-bijdrage'][at % 4],
    bedrag: '45.00', datum: '2005-10-20', persoon: 'aanvrager', betaalbewijs: true, vergoedDoorAnderen: '0.00'}))})],
  kinderen: [[3, 6, 12, 24], (n) => ({kinderen: times(n, (at) => ({id: `kind-${at}`, geboortedatum: `${1988 + (at % 16)}-02-10`, thuiswonend: true, onderwijs: 'voortgezet'}))})],
  inkomen: [[12, 25, 50, 100], (n) => ({inkomen: times(n, () => ({soort: 'loon', van: 'aanvrager', bedrag: '8.45', per: 'maand', vakantietoeslag: 'inbegrepen'}))})],
  eerdereVerstrekkingen: [[25, 50, 100, 200], (n) => ({eerdereVerstrekkingen: times(n, (at) => ({regeling: 'duurzame-gebruiksgoederen', soort: 'tv', bedrag: '1.00',
    datum: `${1990 + (at % 14)}-05-01`, persoon: 'aanvrager', vorm: 'om-niet'}))})],
};

/** CPU microseconds of one household of so many, in one thread; the start with its policy left out. */
function cost(line, count, policy) {
  const file = join(folder, 'in.jsonl');
  const run = (lines) => {
    writeFileSync(file, `${line}\n`.repeat(lines));
    // What the clock of a busy machine says means little, so it is the time on the processor.
    const {status, stderr} = spawnSync('bash', ['-c', 'TIMEFORMAT="%U %S"; time "$@" >/dev/null', '-', minima, 'batch', '--kernen', '1',
      '--zonder-toelichting', '--policy-data', policy], {stdio: [openSync(file, 'r'), 'ignore', 'pipe'], encoding: 'utf8'});
    const used = /^(\d+\.\d+) (\d+\.\d+)$/m.exec(stderr);
    if (status !== 0 || !used) throw new Error(`minima batch: ${status} ${stderr.slice(0, 500)}`);
    return (Number(used[1]) + Number(used[2])) * 1e6;
  };
  return median(times(ROUNDS, () => (run(count + 1) - run(1)) / count));
}

/** Boxmeer with each of its schemes so many times; a copy has its kinds of cost under names of its own. */
function schemes(n) {
  const copy = join(folder, `regelingen-${n}`);
  cpSync(data, copy, {recursive: true});
  const file = join(copy, 'gemeenten/boxmeer/2005-10-01.json');
  const beleid = JSON.parse(readFileSync(file, 'utf8'));
  const kinds = beleid.regelingen.flatMap(({kostensoorten = []}) => kostensoorten.map(({id}) => id));
  const renamed = (one, at) => {
    const other = JSON.parse(kinds.reduce((text, kind) => text.replaceAll(`"${kind}"`, `"${kind}-${at}"`), JSON.stringify(one)));
    return {...other, id: `${one.id}-${at}`};
  };
  beleid.regelingen = times(n, (at) => (at === 0 ? beleid.regelingen : beleid.regelingen.map((one) => renamed(one, at)))).flat();
  writeFileSync(file, JSON.stringify(beleid));
  return copy;
}

/** Boxmeer under so many names. */
function packs(n) {
  const copy = join(folder, `gemeenten-${n}`);
  cpSync(data, copy, {recursive: true});
  for (let at = 1; at < n; at++) {
    const to = join(copy, `gemeenten/boxmeer-${at}`);
    cpSync(join(data, 'gemeenten/boxmeer'), to, {recursive: true});
    for (const name of readdirSync(to)) {
      const text = readFileSync(join(to, name), 'utf8');
      writeFileSync(join(to, name), text.replaceAll('"boxmeer"', `"boxmeer-${at}"`));
    }
  }
  return copy;
}

function plot(name, points) {
  const [width, height, left, bottom] = [480, 300, 70, 40];
  const most = Math.max(...points.map(([, y]) => y));
  const last = points.at(-1)[0];
  const at = ([x, y]) => [left + (x / last) * (width - left - 20), height - bottom - (y / most) * (height - bottom - 30)];
  const line = points.map((point) => at(point).map((n) => n.toFixed(1)).join(',')).join(' ');
  const dots = points.map((point) => {
    const [x, y] = at(point).map((n) => n.toFixed(1));
    return `<circle cx="${x}" cy="${y}" r="3"/><text x="${x}" y="${height - bottom + 18}" text-anchor="middle">${point[0]}</text>` +
      `<text x="${x}" y="${y - 8}" text-anchor="end">${point[1].toFixed(1)}</text>`;
  }).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">` +
    `<rect width="${width}" height="${height}" fill="#fff"/><text x="10" y="18" font-weight="bold">${name}: µs of one household</text>` +
    `<path d="M${left} 30V${height - bottom}H${width - 20}" fill="none" stroke="#666"/>` +
    `<polyline points="${line}" fill="none" stroke="#154273" stroke-width="2"/>${dots}</svg>\n`;
}

const whole = (more = {}) => JSON.stringify({...HOUSEHOLD, ...more});
const series = {
  ...Object.fromEntries(Object.entries(KINDS).map(([name, [steps, make]]) => [name, steps.map((n) => [n, () => cost(whole(make(n)), Math.ceil(40_000 / n), data)])])),
  regelingen: [1, 2, 4, 8].map((n) => [n * 13, () => cost(whole(), Math.ceil(10_000 / n), schemes(n))]),
  gemeenten: [1, 4, 16, 64].map((n) => [n, () => cost(whole(), 10_000, packs(n))]),
};

let worst = 0;
const out = process.argv[2];
if (out) mkdirSync(out, {recursive: true});
console.log('| what | how many: µs of CPU | twice as many costs at most |\n|---|---|---:|');
for (const [name, steps] of Object.entries(series)) {
  const points = steps.map(([n, measure]) => [n, measure()]);
  // How much a doubling costs: the exponent between neighbours, as a factor.
  const factors = points.slice(1).map(([n, y], at) => 2 ** (Math.log(y / points[at][1]) / Math.log(n / points[at][0])));
  const most = Math.max(...factors);
  worst = Math.max(worst, most);
  console.log(`| ${name} | ${points.map(([n, y]) => `${n}: ${y.toFixed(1)}`).join(', ')} | ${most.toFixed(2)} × |`);
  if (out) writeFileSync(join(out, `${name}.svg`), plot(name, points));
}
if (worst > 2 * NOISE) {
  console.log(`something grows faster than linear: twice as many cost ${worst.toFixed(2)} times as much`);
  process.exit(1);
}
