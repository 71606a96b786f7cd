import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from '../../test/html';
import { examples } from './examples';
test('names the input it is about, for who hears only the checkbox', () => {
  assert.match(html(examples.open), /Weet ik niet.*\(Bedrag\)/s);
});

test('shows that it was chosen', () => {
  assert.match(html(examples.chosen), /<input[^>]*checked/);
});
