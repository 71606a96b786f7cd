import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from '../../test/html';
import { examples } from './examples';
test('an icon is skipped by screen readers', () => {
  assert.match(html(examples.check), /aria-hidden="true"/);
});
