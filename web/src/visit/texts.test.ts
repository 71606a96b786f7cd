// The helper's words: none that nothing shows, none that is hard to read.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { fileName } from './files';
import { placeFor } from './tabs';
import ar from '../../i18n/visit/ar.json';
import nl from '../../i18n/visit/nl.json';
import { TEXTS } from './texts';

test('no text is left that nothing shows', () => {
  const sources = ['src/visit', 'src/single'].flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`));
  const code = sources.filter((n) => /(?<!\.test)\.tsx?$/.test(n)).map((n) => readFileSync(n, 'utf8')).join('\n');
  const composed = /^(deel|merk|open\.fout|keuze)\./;
  const prerendered = readFileSync('src/prerender.tsx', 'utf8');
  assert.deepEqual(Object.keys(nl).filter((key) => !composed.test(key) && !code.includes(`'${key}'`) && !prerendered.includes(key)), []);
});

test('no sentence is longer than 25 words, and the mean is at most 12', () => {
  for (const [language, texts] of Object.entries({ ...TEXTS, ar })) {
    const sentences = Object.values(texts).flatMap((text) => text.split(/(?<=[.?!؟:])\s+/));
    const lengths = sentences.map((s) => s.split(/\s+/).filter(Boolean).length);
    assert.deepEqual(sentences.filter((_, i) => lengths[i]! > 25), [], language);
    assert.ok(lengths.reduce((a, b) => a + b, 0) / lengths.length <= 12, language);
  }
});

test('a file gets a plain name, whatever the tab is called', () => {
  assert.equal(fileName('Huishouden 1'), 'huishouden-1.minima');
  assert.equal(fileName('  Bl\u00e4uw/..\\groen? '), 'blauw-groen.minima');
  assert.equal(fileName('???'), 'huishouden.minima');
});

test('arrows go round the tabs, Home and End to the ends, other keys nowhere', () => {
  assert.deepEqual([placeFor('ArrowRight', 2, 3), placeFor('ArrowLeft', 0, 3), placeFor('Home', 2, 3), placeFor('End', 0, 3), placeFor('a', 0, 3)], [0, 2, 0, 2, undefined]);
});
