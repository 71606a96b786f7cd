import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from '../../test/html';
import { examples } from './examples';
test('says that these are rules of another day, and which', () => {
  assert.match(html(examples.full), /andere dag.*1 november 2005/s);
  assert.match(html(examples.short), /andere dag.*1 november 2005/s);
});
