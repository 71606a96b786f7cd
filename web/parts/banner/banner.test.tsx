import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from '../../test/html';
import { examples } from './examples';
test('says that these are old rules, and of which day', () => {
  assert.match(html(examples.full), /oude regels.*1 november 2005/s);
  assert.match(html(examples.short), /oude regels.*1 november 2005/s);
});
