import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from '../../test/html';
import { examples } from './examples';
test('three labelled inputs', () => {
  for (const part of ['dag', 'maand', 'jaar']) assert.match(html(examples.empty), new RegExp(`for="d-${part}"`));
});

test('only the wrong part is marked', () => {
  assert.equal(html(examples.wrong).match(/aria-invalid/g)?.length, 1);
});

test('a month may be a word', () => {
  assert.match(html(examples.filled), /value="maart"/);
});
