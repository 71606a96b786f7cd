import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from '../../test/html';
import { examples } from './examples';
test('is folded at first', () => {
  assert.match(html(examples.closed), /<details class="why"><summary/);
});
