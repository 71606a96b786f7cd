import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from '../../test/html';
import { examples } from './examples';

test('who has given answers is told that they go', () => {
  assert.match(html(examples.during), /verdwijnen uw antwoorden.*<button/s);
  assert.doesNotMatch(html(examples.before), /antwoorden/);
});
