import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from '../../test/html';
import { examples } from './examples';

const text = (name: keyof typeof examples): string => html(examples[name]).replace(/<[^>]*>/g, '');

test('the code stands there whole, its groups apart, with what it holds and for which day', () => {
  assert.match(text('code'), /CK7CR-6X8EX-5QZ1/);
  assert.deepEqual([...html(examples.code).matchAll(/<span class="slip__group">([^<]*)</g)].map(([, group]) => group), ['CK7CR-', '6X8EX-', '5QZ1']);
  assert.match(text('code'), /staan al uw antwoorden.*minima check --slip.*1 november 2005.*rules and program/s);
});

test('without a code it says so, and shows no piece of one', () => {
  assert.match(text('none'), /geen code maken/);
  assert.doesNotMatch(text('none'), /--slip|staan al uw antwoorden/);
});

test('until the code is made nothing is said of it', () => {
  assert.doesNotMatch(text('waiting'), /--slip|geen code/);
});
