import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dutch, words } from '../../src/i18n';
import { html } from '../../test/html';
import { examples, SCHEMES } from './examples';
import { lastDays } from './view';

test('only what can be applied for, with a day that has not gone, the first day first', () => {
  const days = lastDays(words('nl', dutch, {}), SCHEMES);
  assert.deepEqual(days.map(({ id, date }) => [id, date]), [['a', '2998-12-31'], ['b', '2999-03-01']]);
  assert.equal(days[0]?.title, 'Laatste dag om aan te vragen: Regeling A');
});

test('without such a day there is no button', () => {
  assert.match(html(examples.two), /<button.*agenda \(2\)/s);
  assert.equal(html(examples.none), '');
});
