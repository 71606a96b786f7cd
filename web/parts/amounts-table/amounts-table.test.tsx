import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from '../../test/html';
import { examples } from './examples';

test('each amount stands in its column, and says which that is', () => {
  const cells = [...html(examples.full).matchAll(/data-label="([^"]+)">([^<]+)</g)].map(([, column, amount]) => [column, amount]);
  assert.deepEqual(cells, [
    ['Bijstand per maand', '€ 1.369,06'],
    ['110% van de bijstand', '€ 1.505,96'],
    ['Geld en bezit', '€ 7.770,00'],
  ]);
});

test('an amount that is not known is left open', () => {
  assert.match(html(examples.open), /110% van de bijstand">–<.*Geld en bezit">–</);
});

test('it stays a table where it is laid out as blocks', () => {
  for (const role of ['table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell']) {
    assert.match(html(examples.full), new RegExp(`role="${role}"`));
  }
});
