// The words of the page: a missing key, a key too many or another placeholder stops the build.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from './hash.mjs';
import { at, dist, policy } from './paths.mjs';

/** Fetched when they are first chosen: in one file with the words about the rules, and in no other. Dutch is inside the script. */
export const LATER = ['en', 'ar'];

const read = (name) => JSON.parse(readFileSync(at('i18n', name), 'utf8'));
const holes = (text) => (text.match(/\{\w+\}/g) ?? []).sort().join();

export function faults(source, other) {
  const all = new Set([...Object.keys(source), ...Object.keys(other)]);
  return [...all].flatMap((key) => {
    if (!(key in other)) return [`missing: ${key}`];
    if (!(key in source)) return [`unknown: ${key}`];
    return holes(source[key]) === holes(other[key]) ? [] : [`other placeholders: ${key}`];
  });
}

/** The other languages of a folder; throws when one says something else than the Dutch. */
function languages(folder = '') {
  const nl = read(`${folder}nl.json`);
  const names = readdirSync(at('i18n', folder)).filter((n) => n.endsWith('.json') && n !== 'nl.json');
  for (const name of names) {
    const found = faults(nl, read(folder + name));
    if (found.length > 0) throw new Error(`i18n/${folder}${name}\n  ${found.join('\n  ')}`);
  }
  return names;
}

/** What a language that comes later consists of. The words about the rules stand in it as they are: the core reads them. */
function lesson(name) {
  const rules = readFileSync(join(policy, 'texts', name), 'utf8');
  return { page: read(name), visit: read(`visit/${name}`), rules };
}

/** The hashes of the languages that come later, by their path. */
export function buildTexts() {
  // The helper's words in the other languages are in its script.
  languages('visit/');
  mkdirSync(join(dist, 'texts'), { recursive: true });
  const later = LATER.map((language) => `${language}.json`);
  const strange = languages().filter((name) => !later.includes(name));
  if (strange.length > 0) throw new Error(`i18n: no language of the page: ${strange.join(' ')}`);
  for (const name of later) writeFileSync(join(dist, 'texts', name), JSON.stringify(lesson(name)));
  return Object.fromEntries(LATER.map((language) => [`texts/${language}.json`, sha256(`texts/${language}.json`)]));
}
