// The texts that a municipality publishes: everything is filled in, and what they say is tested is a test.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { at } from '../build/paths.mjs';
import { fill, statements, values } from '../build/statements.mjs';

const catalogue = [
  { id: 'a', naam: 'Aadorp', versies: [{ vanaf: '2025-01-01', tot: '2026-01-01' }, { vanaf: '2026-01-01' }] },
  { id: 'b', naam: 'Beedorp', versies: [{ vanaf: '2024-07-01' }] },
];
const build = { version: '1.2.3', wasm: 'aa11', policy: 'bb22', catalogue, gemeente: 'a', framedBy: [] };
const textOf = (name) => readFileSync(at('statements', name), 'utf8');
const filled = (name, changed = {}) => fill(textOf(name), values({ ...build, ...changed }));

test('accessibility, privacy and the register are there, the first two in English and Arabic too', () => {
  assert.deepEqual(statements(), ['algoritmeregister.nl.md', 'privacy.ar.md', 'privacy.en.md', 'privacy.nl.md', 'toegankelijkheid.ar.md', 'toegankelijkheid.en.md', 'toegankelijkheid.nl.md']);
});

for (const name of statements()) {
  test(`${name}: nothing is left to fill in but what the municipality knows`, () => {
    const text = filled(name);
    assert.doesNotMatch(text, /\{\{|\}\}|undefined/);
    assert.match(text, /1\.2\.3/);
    assert.match(text, /gemeente Aadorp/);
    assert.match(filled(name, { gemeente: '' }), /\[naam van de gemeente\]/);
  });

  test(`${name}: every test it names is there`, () => {
    for (const [, file] of textOf(name).matchAll(/`((?:tests|web)\/[\w./-]+\.mjs)`/g)) assert.ok(existsSync(at('..', file)), file);
  });
}

test('a name without a value is refused', () => assert.throws(() => fill('{{niets}}', {}), /niets/));

test('the register names the rules of the municipality, and of all where the site is for all', () => {
  const own = filled('algoritmeregister.nl.md');
  assert.match(own, / {2}- Aadorp, vanaf 2025-01-01 tot 2026-01-01\n {2}- Aadorp, vanaf 2026-01-01\n/);
  assert.doesNotMatch(own, /Beedorp/);
  assert.match(filled('algoritmeregister.nl.md', { gemeente: '' }), /Beedorp, vanaf 2024-07-01/);
  assert.match(own, /sha256 aa11.*sha256 bb22/);
});

test('privacy says whether another website may hold the page, and what that one then hears', () => {
  assert.match(filled('privacy.nl.md'), /mogen haar niet in een kader tonen/);
  const framed = { framedBy: ['https://www.a.example'] };
  assert.match(filled('privacy.nl.md', framed), /https:\/\/www\.a\.example\. Die website hoort/);
  assert.match(filled('privacy.en.md', framed), /hears about how long the page is/);
  assert.match(filled('privacy.ar.md', framed), /https:\/\/www\.a\.example\. يعرف ذلك الموقع/);
});

test('no status is claimed that takes an examination', () => {
  assert.doesNotMatch(filled('toegankelijkheid.nl.md'), /voldoet (volledig|gedeeltelijk)|status is (A|B)\b/i);
});
