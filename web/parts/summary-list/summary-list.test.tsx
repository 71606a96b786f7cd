import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from '../../test/html';
import { examples } from './examples';
test('the change button says what it changes', () => {
  assert.match(html(examples.changeable), /Wijzig<span class="visually-hidden"> Heeft u een partner\?/);
});

test('without a way to change there is no button', () => {
  assert.doesNotMatch(html(examples.fixed), /<button/);
});
