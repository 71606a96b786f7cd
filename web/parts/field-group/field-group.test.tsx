import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from '../../test/html';
import { examples } from './examples';

test('what the fields are about is the legend around them, and a heading', () => {
  assert.match(html(examples.one), /^<fieldset[^>]*><legend[^>]*><h2[^>]*>Kind 1<\/h2><\/legend>/);
});
