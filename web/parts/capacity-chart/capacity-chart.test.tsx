import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from '../../test/html';
import { examples } from './examples';
import { rounded } from './view';

const drawn = html(examples.full);
const pairs = (text: string): number[][] => text.split(' ').map((pair) => pair.split(',').map(Number));
const lines = [...drawn.matchAll(/<polyline class="([^"]+)" points="([^"]+)"/g)].map(([, look, points]) => ({ look, points: pairs(points!) }));

test('a line goes from nothing at the left below to the highest at the right on top', () => {
  const [first] = lines;
  assert.equal(first!.points.length, 3);
  const [left, middle, right] = first!.points as [number, number][];
  assert.ok(left![0] < middle![0] && middle![0] < right![0]);
  // 0, 500 and 1000 euro on a scale up to 1000: the middle one halfway.
  assert.equal(middle![1], (left![1] + right![1]) / 2);
  assert.ok(right![1] < left![1]);
});

test('an amount between two is drawn at both ends, with what is between them', () => {
  assert.equal(lines.filter(({ look }) => look?.includes('--dash')).length, 2);
  assert.equal(drawn.match(/<polygon/g)?.length, 1);
});

test('the own income has a mark with a word, and a row of its own in the table', () => {
  assert.match(drawn, /<line x1="185(\.0)?" x2="185(\.0)?"/);
  assert.match(drawn, /€\u00a01\.500 \(uw inkomen nu\).*€\u00a0500.*Tussen €\u00a00 en €\u00a0800/s);
  assert.equal(drawn.match(/role="rowheader"/g)?.length, 3);
});

test('the scale ends at a round number', () => {
  assert.deepEqual([1, 99, 100, 101, 241_26, 260_00, 690_00].map(rounded), [1, 100, 100, 200, 250_00, 500_00, 1_000_00]);
});
