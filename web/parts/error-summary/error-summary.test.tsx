import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from '../../test/html';
import { examples } from './examples';
test('each fault is a link to its input, in the words that stand there', () => {
  assert.match(html(examples.one), /href="#veld-bedrag"[^>]*>Bedrag: Vul een bedrag in\.</);
});

test('its heading can take focus', () => {
  assert.match(html(examples.one), /<h2[^>]*tabindex="-1"/i);
});
