// Shared by the tests of the command line and the module: where they stand, how to ask them, and
// the cases.
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {pathToFileURL} from 'node:url';
import {data, filesUnder, root} from '../policy/schemas.mjs';

export {data, root};
export const cli = process.env.MINIMA_CLI ?? join(root, 'build/native/minima');
export const wasm = process.env.MINIMA_WASM ?? join(root, 'build/wasm/wasm/minima.mjs');
export const wasmBinary = wasm.replace(/\.mjs$/, '.wasm');

// Of the C++ side: {status, signal, stdout, stderr}, text unless `buffers`.
export function run(args, {input = '', ...rest} = {}) {
  const done = spawnSync(cli, args, {input, encoding: 'utf8', maxBuffer: 2 ** 31 - 1, timeout: 120_000, ...rest});
  if (done.error && done.error.code !== 'EPIPE') throw done.error;
  return done;
}

// The answers of `minima batch`, one a line, each still as bytes that can be compared.
export function batch(situaties, options = []) {
  const lines = situaties.map((situatie) => (typeof situatie === 'string' ? situatie : JSON.stringify(situatie)));
  const {status, signal, stdout, stderr} = run(['batch', ...options], {input: lines.map((line) => `${line}\n`).join('')});
  const answers = stdout.split('\n');
  if (answers.pop() !== '') throw new Error(`minima batch: the last line has no end (${signal ?? status}) ${stderr}`);
  return {status, stderr, answers};
}

// Answers in parts of some hundreds: what a batch says is held in memory here, never all at once.
export function* inParts(list, size = 400) {
  for (let at = 0; at < list.length; at += size) yield list.slice(at, at + size);
}

export const policyFiles = () =>
  ['landelijk', 'gemeenten', 'texts'].flatMap((folder) => filesUnder(join(data, folder), '.json'))
      .map((file) => ({naam: relative(data, file).split('\\').join('/'), inhoud: readFileSync(file, 'utf8')}));

// A fresh module: `loaded` with all policy, as the page's worker does.
export async function module({loaded = true} = {}) {
  const {default: create} = await import(pathToFileURL(wasm).href);
  const instance = await create({wasmBinary: readFileSync(wasmBinary)});
  if (loaded) {
    for (const {naam, inhoud} of policyFiles()) {
      const faults = instance.laad(naam, inhoud);
      if (faults !== '') throw new Error(`${naam}: ${faults}`);
    }
  }
  return instance;
}

export function cases() {
  const found = filesUnder(join(root, 'tests/cases'), '.jsonl').flatMap((file) =>
    readFileSync(file, 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line)));
  if (found.length === 0) throw new Error('no case below tests/cases');
  return found;
}

// What differs between a part of an outcome and the outcome: pointer, expected, actual. Lists that
// are expected as an object are keyed by id.
export function differences(expected, actual, pointer = '') {
  if (expected === null || typeof expected !== 'object' || Array.isArray(expected)) {
    return JSON.stringify(expected) === JSON.stringify(actual) ? [] :
      [`${pointer}: expected ${JSON.stringify(expected)}, actual ${JSON.stringify(actual)}`];
  }
  if (actual === null || typeof actual !== 'object') {
    return [`${pointer}: expected ${JSON.stringify(expected)}, actual ${JSON.stringify(actual)}`];
  }
  const members = Array.isArray(actual) ? byId(actual) : actual;
  return Object.keys(expected).flatMap((key) => differences(expected[key], members[key], `${pointer}/${key}`));
}

export const byId = (list) => Object.fromEntries(list.map((element) => [element.id, element]));
