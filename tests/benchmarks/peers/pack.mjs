// Where things stand for the measurements: the builds, and workload W as the policy pack the core loads.
import {readFileSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';

export const root = resolve(process.env.MINIMA_ROOT ?? join(dirname(fileURLToPath(import.meta.url)), '../../..'));
export const release = resolve(process.env.MINIMA_RELEASE ?? join(root, 'build/release'));
export const wasm = resolve(process.env.MINIMA_WASM ?? join(root, 'build/wasm/wasm/minima.mjs'));
export const out = join(root, 'build/peers');
const w = join(root, 'tests/benchmarks/w');

export const REGIME = {'bijzonder': 'regulier', 'lening-gebruiksgoederen': 'lening', 'woonkosten': 'woonkostentoeslag'};

export const packFiles = () => ['landelijk/2005-01-01.json', 'gemeenten/meetstad/gemeente.json', 'gemeenten/meetstad/2005-01-01.json']
    .map((naam) => ({naam, inhoud: readFileSync(join(w, naam), 'utf8')}));

/** Policy files and situaties as w/werklast.cc reads them: name and JSON on a line each, an empty line, a situatie a line. */
export const input = (files, situaties) =>
  `${files.map(({naam, inhoud}) => `${naam}\n${JSON.stringify(JSON.parse(inhoud))}\n`).join('')}\n${situaties.join('\n')}\n`;
