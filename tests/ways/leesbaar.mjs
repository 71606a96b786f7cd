// Whether text is for people: nothing left to fill in, and none of the ids that programs use.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {data, filesUnder, readJson} from '../policy/schemas.mjs';

const texts = ['nl', 'en', 'ar'].map((taal) => {
  const {$schema, ...rest} = readJson(join(data, `texts/${taal}.json`));
  return rest;
});
const idLike = /^[a-z][a-zA-Z0-9-]*$/;

function collect(value, take, key) {
  if (value === null || typeof value !== 'object') return take(value, key);
  for (const name of Object.keys(value)) {
    if (!Array.isArray(value)) take(name);
    collect(value[name], take, Array.isArray(value) ? key : name);
  }
}

// Every id there is: in the keys of the texts, in the policy and in the schemas. Without those that
// are also a word of a sentence, a title or an article: "lening", say, or "partner".
function idsOnly() {
  const ids = new Set();
  const words = new Set();
  const takeWords = (text) => text.split(/[^\p{L}\p{N}-]+/u).forEach((word) => words.add(word.toLowerCase()));
  for (const taal of texts) {
    for (const [key, text] of Object.entries(taal)) {
      key.split('.').forEach((part) => ids.add(part));
      takeWords(text);
    }
  }
  for (const folder of ['gemeenten', 'landelijk', 'schema']) {
    for (const file of filesUnder(join(data, folder), '.json')) {
      collect(JSON.parse(readFileSync(file, 'utf8')), (value, key) => {
        if (typeof value !== 'string') return;
        if (['nl', 'en', 'titel', 'artikel', 'title', 'description', 'naam'].includes(key)) {
          if (folder !== 'schema') takeWords(value);
        } else if (idLike.test(value)) {
          ids.add(value);
        }
      });
    }
  }
  return new Set([...ids].filter((id) => idLike.test(id) && !words.has(id.toLowerCase())));
}
const ids = idsOnly();

// What is wrong with one text; `own` are the ids this situatie made up.
export function unreadableText(text, own = new Set()) {
  if (typeof text !== 'string' || text.trim() === '') return ['is empty'];
  const found = [];
  if (/[{}]/.test(text)) found.push('holds a brace');
  if (/undefined|null|NaN/.test(text)) found.push('holds no value');
  for (const word of text.split(/[^\p{L}\p{N}_-]+/u)) {
    if (ids.has(word) || own.has(word)) found.push(`holds the id ${word}`);
  }
  // 1034.86 or 2005-11-01, as programs write them; a paragraph number (8.4.1) is none of these.
  // Article 4.10 is no amount.
  const plain = text.replace(/\((artikel|article|المادة) [^)]*\)/g, '');
  if (/(?<![\d.,])\d+\.\d{2}(?![\d.])/.test(plain) && !/€/.test(plain)) found.push('holds a bare amount');
  if (/\d{4}-\d{2}-\d{2}/.test(text)) found.push('holds a bare date');
  return found.map((what) => `${what}: ${text}`);
}

export function ownIds(situatie) {
  const own = new Set();
  for (const list of [situatie.kinderen, situatie.kosten]) for (const {id} of list ?? []) own.add(id);
  return own;
}

// Every toelichting must say its sentence, and every sentence must be readable.
export function unreadable(outcome, situatie) {
  const own = ownIds(situatie);
  const found = [];
  (function walk(value, pointer) {
    if (value === null || typeof value !== 'object') return;
    if ('sleutel' in value) {
      found.push(...unreadableText(value.zin, own).map((what) => `${pointer} ${value.sleutel} ${what}`));
    }
    for (const key of Object.keys(value)) walk(value[key], `${pointer}/${key}`);
  })(outcome, '');
  for (const regeling of outcome.regelingen ?? []) {
    if (!regeling.naam) found.push(`${regeling.id} has no name`);
  }
  return found;
}
