import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from '../../test/html';
import { examples } from './examples';

const values = (text: string): string[] => [...text.matchAll(/<dd[^>]*>(.*?)<\/dd>/g)].map(([, value]) => value!);

test('while loading every value says that it is not known yet, and none is zero', () => {
  const found = values(html(examples.loading));
  assert.equal(found.length, 6);
  assert.equal(found.filter((value) => value === 'Nog niet bekend').length, 5);
});

test('shows what was loaded', () => {
  const [requests, , core, wasm, rules, policy] = values(html(examples.loaded));
  assert.deepEqual([requests, core, wasm, policy], ['0', '1.2.3', 'bb22', 'aa11']);
  assert.match(rules!, /1 januari 2006/);
});

test('without a secure connection it says why there is no hash', () => {
  const [requests, , , wasm] = values(html(examples.insecure));
  assert.equal(requests, '2');
  assert.match(wasm!, /verbinding/);
});
