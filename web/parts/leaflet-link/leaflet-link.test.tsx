import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from '../../test/html';
import { examples } from './examples';

test('with answers it opens beside the page, and says so; without, it simply leads there', () => {
  assert.match(html(examples.outcome), /target="_blank"[^>]*>Bekijk alle regelingen van Rotterdam \(opent in een nieuw venster\)</);
  assert.doesNotMatch(html(examples.start), /target|nieuw venster/);
});
