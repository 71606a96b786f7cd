import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from '../../test/html';
import { examples } from './examples';
test('an amount is an estimate, and a ceiling is "tot ongeveer"', () => {
  const text = html(examples.recht);
  assert.match(text, /Ongeveer €\u00a090/);
  assert.match(text, /Tot ongeveer €\u00a0115/);
});

test('the last day to apply is a date in words', () => {
  assert.match(html(examples.recht), /Uiterlijk 1 maart 2006/);
});

test('a range has both its ends', () => {
  assert.match(html(examples.range), /Tussen €\u00a010 en €\u00a070/);
});

test('what is missing leads to its question', () => {
  assert.match(html(examples.missing), /<button[^>]*>Heeft u een eigen huis\?/);
});

test('no amounts and no papers where there is probably no right', () => {
  assert.doesNotMatch(html(examples.none), /€|type="checkbox"/);
});
