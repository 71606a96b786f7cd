// No resident reads an id: every id that the policy data or the page can bring on the screen has a word
// in the real texts, in every language.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Uitkomst } from '../src/contract';
import { offerOf } from '../src/questions/offer';
import { CATALOGUE } from './told';

const POLICY = process.env.MINIMA_POLICY ?? '../policy-data';
const read = (...parts: string[]): unknown => JSON.parse(readFileSync(join(POLICY, ...parts), 'utf8'));
const LANGUAGES = ['nl', 'en', 'ar'] as const;

/** Where in a policy file an id stands, and under which prefix its word is. */
const ONE: Record<string, string> = { verwijzing: 'verwijzing', vorm: 'vorm', per: 'per' };
const MANY: Record<string, string> = { bewijsstukken: 'bewijsstuk', kostensoorten: 'kostensoort', regelingen: 'regeling', regimes: 'regime', voorwaarden: 'voorwaarde' };

const idOf = (item: unknown): unknown =>
  typeof item === 'object' && item !== null ? ((item as { id?: string }).id ?? (item as { soort?: string }).soort) : item;

function keysIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const one = ONE[key] && typeof inner === 'string' ? [`${ONE[key]}.${inner}`] : [];
    const many = MANY[key] && Array.isArray(inner) ? inner.map((item) => `${MANY[key]}.${String(idOf(item))}`) : [];
    return [...one, ...many, ...keysIn(inner)];
  });
}

const municipalities = readdirSync(join(POLICY, 'gemeenten'));
const policies = municipalities.flatMap((g) =>
  readdirSync(join(POLICY, 'gemeenten', g))
    .filter((name) => /^\d{4}-.*\.json$/.test(name))
    .map((name) => read('gemeenten', g, name)),
);

function missing(keys: string[]): string[] {
  return LANGUAGES.flatMap((language) => {
    const texts = read('texts', `${language}.json`) as Record<string, string>;
    return [...new Set(keys)].filter((key) => !texts[key]).map((key) => `texts/${language}.json: ${key}`);
  });
}

test('every cost, scheme, document and reference of the policy has a word', () => {
  const keys = keysIn(policies);
  for (const prefix of ['kostensoort.', 'bewijsstuk.', 'verwijzing.', 'regeling.', 'vorm.', 'per.', 'regime.']) {
    assert.ok(keys.some((key) => key.startsWith(prefix)), `no ${prefix} found: has the policy another form?`);
  }
  assert.deepEqual(missing(keys), []);
});

test('every cost, scheme and ground that the page offers has a word', () => {
  const offers = CATALOGUE.flatMap((m) => m.versies.map(({ vanaf }) => offerOf(m, vanaf)));
  const kinds = offers.flatMap(({ groups }) => groups.flatMap((g) => g.kinds));
  assert.ok(kinds.length > 0);
  assert.deepEqual(missing(kinds.flatMap((k) => [`regeling.${k.regeling}`, `kostensoort.${k.soort}`, ...(k.gronden ?? []).map((g) => `grond.${g}`)])), []);
});

test('every warning and form of help that the contract knows has a word', () => {
  const schema = JSON.stringify(read('schema', 'uitkomst.schema.json'));
  const forms = /"vorm":\{[^}]*"enum":\[([^\]]*)\]/.exec(schema)?.[1]?.match(/[a-z-]+/g) ?? [];
  assert.ok(forms.length > 3);
  const warnings: Uitkomst['waarschuwingen'] = ['verouderd', 'normen-niet-gevonden', 'toeslag-medebewoners'].map((w) => `waarschuwing.${w}`);
  assert.deepEqual(missing([...forms.map((form) => `vorm.${form}`), ...warnings]), []);
});
