import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from '../../test/html';
import { examples } from './examples';
test('the skip link comes first and leads to the content', () => {
  assert.match(html(examples.start), /^<a[^>]*href="#inhoud"/);
});

test('every other language is offered in that language', () => {
  assert.match(html(examples.start), /lang="en"[^>]*>.*English.*lang="ar"[^>]*>.*العربية/s);
  assert.doesNotMatch(html(examples.start), /Nederlands/);
});

test('there is something to wipe only once something was answered', () => {
  assert.doesNotMatch(html(examples.start), /Wis alle antwoorden/);
  assert.match(html(examples.question), /Wis alle antwoorden/);
});
