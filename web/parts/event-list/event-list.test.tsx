import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from '../../test/html';
import { examples } from './examples';

test('each event is a button in a list below a heading', () => {
  const drawn = html(examples.two);
  assert.match(drawn, /<h2[^>]*>Is er net iets gebeurd\?</);
  assert.deepEqual([...drawn.matchAll(/<li><button type="button"[^>]*>([^<]+)</g)].map(([, text]) => text), [
    'Mijn wasmachine is kapot',
    'Ik ben mijn werk kwijt',
  ]);
});
