import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from '../../test/html';
import { examples } from './examples';
test('only a submit button submits', () => {
  assert.match(html(examples.primary), /type="submit"/);
  assert.match(html(examples.secondary), /type="button"/);
});

test('a word in another language says so', () => {
  assert.match(html(examples.subtle), /lang="en"/);
});
