import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from '../../test/html';
import { examples } from './examples';
test('asks before it wipes', () => {
  assert.match(html(examples.closed), /<dialog class="dialog".*Ja, wis alles/s);
});
