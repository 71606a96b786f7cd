import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from '../../test/html';
import { examples } from './examples';

test('names the hour at which the answers go, and offers to go on first', () => {
  assert.match(html(examples.warned), /role="alertdialog".*Om 14:05 wissen wij uw antwoorden.*Ja, ik ga verder.*Wis alles nu/s);
});

test('says nothing before that', () => {
  assert.doesNotMatch(html(examples.quiet), /Om \d/);
});
