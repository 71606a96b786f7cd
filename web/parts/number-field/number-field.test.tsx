import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from '../../test/html';
import { examples } from './examples';
test('a number is text with a numeric keypad: a mouse wheel changes nothing', () => {
  assert.match(html(examples.filled), /type="text"[^>]*inputmode="numeric"/i);
});
