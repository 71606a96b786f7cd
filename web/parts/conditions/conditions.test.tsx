import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from '../../test/html';
import { examples } from './examples';
test('the sentence and the article come from the engine', () => {
  assert.match(html(examples.two), /U woont in Boxmeer\..*artikel 8\.3\.1 lid 3/s);
});

test('a condition without a sentence is still named', () => {
  assert.match(html(examples.two), /Inkomensgrens/);
});
