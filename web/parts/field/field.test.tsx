import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from '../../test/html';
import { examples } from './examples';
test('hint and error stand above the input, each with its own id', () => {
  const text = html(examples.label);
  assert.ok(text.indexOf('x-hulp') < text.indexOf('x-fout'));
  assert.ok(text.indexOf('x-fout') < text.indexOf('<input'));
});

test('the question of a page is its heading, inside the legend', () => {
  assert.match(html(examples.heading), /<legend[^>]*><h1[^>]*tabindex="-1"[^>]*>Heeft u een partner\?<\/h1>/i);
});
