// Shared by the tests of the sentences: the texts of every language, and every key the sources say.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {data, filesUnder, readJson, root} from './schemas.mjs';

export const languages = ['nl', 'en', 'ar'];
export const translations = languages.filter((l) => l !== 'nl');
export const files = Object.fromEntries(languages.map((l) => [l, join(data, 'texts', `${l}.json`)]));
export const texts = Object.fromEntries(languages.map((l) => {
  const {$schema, taal, nagekeken, ...rest} = readJson(files[l]);
  return [l, rest];
}));
export const has = (key) => languages.every((l) => key in texts[l]);
export const missing = (keys) => [...new Set(keys)].filter((key) => !has(key)).sort();

export const sources = ['calc', 'cli', 'wasm']
    .flatMap((folder) => [...filesUnder(join(root, folder), '.cc'), ...filesUnder(join(root, folder), '.h')])
    // The leaflet has sentences of its own (policy-data/brochure; tests/cli/brochure.test.mjs).
    .filter((file) => !/calc.beheer.brochure/.test(file))
    .map((file) => ({file, code: readFileSync(file, 'utf8').replace(/\/\/.*$/gm, '')}));
export const literals = (code) => [...code.matchAll(/"((?:[^"\\\n]|\\.)*)"/g)].map((m) => m[1]);
const isKey = (text) => /^[a-z][a-z0-9-]*(\.[a-z0-9-]+)*$/.test(text);

// The first argument of each zeg(...), without what stands between inner brackets.
function said(code) {
  return [...code.matchAll(/\bzeg\(/g)].flatMap(({index}) => {
    let depth = 1;
    let end = index + 4;
    for (; depth > 0 && !(depth === 1 && code[end] === ','); ++end) {
      if (code[end] === '(' || code[end] === '[') ++depth;
      if (code[end] === ')' || code[end] === ']') --depth;
    }
    return literals(code.slice(index, end)).filter(isKey);
  });
}

// Keys are also chosen beforehand, in a table or a ternary: every literal with a dot is one, save a file name.
const dotted = (code) => literals(code).filter(
    (text) => isKey(text) && text.includes('.') && !/\.(cc|h|json|jsonl|js|mjs|md|wasm)$/.test(text));
const reading = (file) => file.includes(join('calc', 'json'));
// The report asks for its own words by their id: cli("waarom"), paar(1, "bedrag", ...).
const asked = (code) => [...code.matchAll(/\b(?:cli\(|paar\(\s*\d+,)\s*"([a-z-]+)"/g)].map((m) => `cli.${m[1]}`);
export const saidBySources = sources.flatMap(({file, code}) => [...said(code), ...asked(code),
  ...(reading(file) ? dotted(code).filter((k) => k.startsWith('cli.')) : dotted(code))]);

export function isSentence(text) { return /[.?!؟]$/.test(text); }
