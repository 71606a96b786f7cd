import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from '../../test/html';
import { examples } from './examples';
test('an amount is text with a decimal keypad, never type=number', () => {
  assert.match(html(examples.empty), /type="text"[^>]*inputmode="decimal"/i);
});

test('keeps what was typed', () => {
  assert.match(html(examples.filled), /value="1.450,50"/);
});

test('a wrong amount is marked and tied to its error', () => {
  assert.match(html(examples.wrong), /aria-invalid="true"[^>]*aria-describedby="bedrag-fout"/);
});

test('the browser remembers no amounts', () => {
  assert.match(html(examples.filled), /autocomplete="off"/);
});
