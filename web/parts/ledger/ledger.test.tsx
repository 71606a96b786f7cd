import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from '../../test/html';
import { examples, lines } from './examples';
import { tells } from './view';

test('a table with a caption, a header for every column and for every line', () => {
  const text = html(examples.range);
  assert.match(text, /<caption[^>]*><strong[^>]*>Wat u zelf betaalt/);
  assert.equal(text.match(/scope="col"/g)?.length, 5);
  assert.equal(text.match(/scope="row"/g)?.length, 2);
});

test('what is paid and what is left, in cents', () => {
  const text = html(examples.one);
  assert.match(text, /5 oktober 2005/);
  assert.match(text, />€\u00a056,11<.*>€\u00a093,89<.*>€\u00a00</s);
});

test('the same kind for two persons names the person; a cost unknown here shows no id', () => {
  assert.match(html(examples.one), /Fiets \(Kind 1\)/);
  assert.doesNotMatch(html(examples.range), /Wasmachine \(/);
  assert.doesNotMatch(html(examples.gone), /k9/);
});

test('a range has its ends, an amount that is not known says so', () => {
  const text = html(examples.range);
  assert.match(text, /Tussen €\u00a010 en €\u00a024,05/);
  assert.match(text, /Ten hoogste €\u00a0400/);
  assert.equal(text.match(/>Niet bekend</g)?.length, 2);
});

test('by which rules only where they differ', () => {
  assert.doesNotMatch(html(examples.one), /regulier/);
  assert.match(html(examples.range), /regulier.*lening/s);
});

test('one cost of which nothing is paid needs no table', () => {
  const nothing = { ...lines.first, verbruikt: '0.00' };
  assert.equal(tells([nothing]), false);
  assert.equal(tells([]), false);
  assert.equal(tells([lines.first]), true);
  assert.equal(tells([{ ...lines.first, verbruikt: { van: '0.00' } }]), true);
  assert.equal(tells([nothing, nothing]), true);
});
