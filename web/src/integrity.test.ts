import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sha256, Tampered, verified } from './integrity';

// FIPS 180-2, appendix B.1.
const ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
const bytes = (text: string) => new TextEncoder().encode(text);

test('the example of the standard', async () => {
  assert.equal(await sha256(bytes('abc')), ABC);
});

test('the expected file passes, one changed letter does not', async () => {
  assert.equal(await verified('x', bytes('abc'), ABC), ABC);
  await assert.rejects(verified('x', bytes('abd'), ABC), Tampered);
});
