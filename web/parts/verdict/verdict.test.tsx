import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from '../../test/html';
import { examples } from './examples';
test('never promises and never refuses: every outcome is "waarschijnlijk", "misschien" or a pointer elsewhere', () => {
  for (const example of Object.values(examples)) {
    assert.match(html(example), /[Ww]aarschijnlijk|Misschien|Iets anders gaat voor/);
  }
});

test('words and a drawing, not colour alone', () => {
  assert.match(html(examples.recht), /<svg.*U heeft waarschijnlijk recht/s);
});
