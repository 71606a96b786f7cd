import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from '../../test/html';
import { examples } from './examples';
import { toggle } from './view';

test('"none of these" excludes the others, and the other way round', () => {
  assert.deepEqual(toggle(['loon'], 'geen'), ['geen']);
  assert.deepEqual(toggle(['geen'], 'loon'), ['loon']);
  assert.deepEqual(toggle(['loon'], 'aow'), ['loon', 'aow']);
  assert.deepEqual(toggle(['loon', 'aow'], 'loon'), ['aow']);
});

test('choosing something ends "weet ik niet"', () => {
  assert.deepEqual(toggle(null, 'loon'), ['loon']);
});

test('all chosen answers are ticked', () => {
  assert.equal(html(examples.two).match(/ checked/g)?.length, 2);
});
