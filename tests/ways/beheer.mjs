// Shared by the tests of the module for policy officers: where it stands, and how to ask it and the command line the
// same.
import {mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, relative} from 'node:path';
import {pathToFileURL} from 'node:url';
import {filesUnder} from '../policy/schemas.mjs';
import {data, run, wasm} from './ways.mjs';

export const beheerWasm = wasm.replace(/minima\.mjs$/, 'minima-beheer.mjs');
export const beheerBinary = beheerWasm.replace(/\.mjs$/, '.wasm');

// The function of the module for each command.
export const FUNCTIONS = {
  validate: 'valideer', compare: 'vergelijk', cases: 'gevallen', brochure: 'brochure', steekproef: 'steekproef', simulate: 'simuleer',
};

const posix = (path) => path.split('\\').join('/');

// Every JSON file below a folder, named as below `name`.
export const folderFiles = (folder, name) =>
  filesUnder(folder, '.json').map((file) => ({pad: posix(join(name, relative(folder, file))), inhoud: readFileSync(file, 'utf8')}));

// A fresh module: `loaded` with all that stands in policy-data.
export async function beheerModule({loaded = true} = {}) {
  const {default: create} = await import(pathToFileURL(beheerWasm).href);
  const instance = await create({wasmBinary: readFileSync(beheerBinary)});
  if (loaded) for (const {pad, inhoud} of folderFiles(data, 'policy-data')) instance.zet(pad, inhoud);
  return instance;
}

// The options of the module as words of the command line.
export const words = ({bestand = [], ...options}) => [
  ...Object.entries(options).flatMap(([key, value]) => (value === true ? [`--${key}`] : value === false ? [] : [`--${key}`, String(value)])),
  ...[bestand].flat(),
];

// A folder that the command line and a module both see: `put` writes a file for both, `ask` runs a command both ways.
export async function both() {
  const folder = mkdtempSync(join(tmpdir(), 'minima-'));
  symlinkSync(data, join(folder, 'policy-data'));
  const module = await beheerModule();
  return {
    module,
    end: () => rmSync(folder, {recursive: true, force: true}),
    put(pad, inhoud) {
      mkdirSync(dirname(join(folder, pad)), {recursive: true});
      writeFileSync(join(folder, pad), inhoud);
      module.zet(pad, inhoud);
    },
    // {cli, module}, each {code, uitvoer, meldingen}: standard error as its sentences.
    ask(command, options) {
      const {status, stdout, stderr} = run([command, ...words({'policy-data': 'policy-data', ...options})], {cwd: folder});
      const start = `minima ${command}: `;
      const sentences = stderr.split('\n').filter((line) => line !== '').map((line) => (line.startsWith(start) ? line.slice(start.length) : line));
      return {
        cli: {code: status, uitvoer: stdout, meldingen: sentences},
        module: JSON.parse(module[FUNCTIONS[command]](JSON.stringify(options))),
      };
    },
  };
}
