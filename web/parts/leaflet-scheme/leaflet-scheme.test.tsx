import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from '../../test/html';
import { examples } from './examples';

const drawn = html(examples.full);

test('an article stands once for the lines in a row that share it, with the last of them', () => {
  const lines = [...drawn.matchAll(/<li[^>]*>([^<]+)<span[^>]*>([^<]*)/g)].map(([, text, source]) => [text!.trim(), source]);
  assert.deepEqual(lines.slice(0, 3), [
    ['U woont in deze gemeente.', ''],
    ['Uw inkomen is laag.', '(artikel 3)'],
    ['U heeft een bon.', '(artikel 6c)'],
  ]);
});

test('what the municipality says nothing about has no heading', () => {
  assert.match(drawn, /Wat u krijgt/);
  assert.doesNotMatch(drawn, /Voor welke kosten|Wanneer aanvragen/);
});

test('the source is named with its article, and can be opened', () => {
  assert.match(drawn, /Waar dit staat: <a[^>]*href="https:\/\/voorbeeld.nl\/regels"[^>]*>Verordening<\/a> \(artikel 8.4.1\)/);
});
