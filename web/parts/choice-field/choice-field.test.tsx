import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from '../../test/html';
import { examples } from './examples';
const checkedInputs = (text: string) => [...text.matchAll(/<input[^>]*id="([^"]*)"[^>]*checked[^>]*>/g)].map((m) => m[1]);

test('nothing is chosen for the resident', () => {
  assert.deepEqual(checkedInputs(html(examples.empty)), []);
});

test('"weet ik niet" is an answer like the others', () => {
  assert.deepEqual(checkedInputs(html(examples.unknown)), ['v-weet-niet']);
  assert.deepEqual(checkedInputs(html(examples.yes)), ['v-0']);
});

test('no "weet ik niet" where the options have their own', () => {
  assert.doesNotMatch(html(examples.certain), /Weet ik niet/);
});
