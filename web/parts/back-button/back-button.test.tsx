import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from '../../test/html';
import { examples } from './examples';
test('says where it leads in words', () => {
  assert.match(html(examples.plain), /Terug/);
});
