import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromCache } from './requests';

test('only what certainly came out of the cache does not count as a request', () => {
  assert.equal(fromCache({ transferSize: 0, encodedBodySize: 244 }), true);
  assert.equal(fromCache({ transferSize: 544, encodedBodySize: 244 }), false);
  // Blocked, failed, or of another site.
  assert.equal(fromCache({ transferSize: 0, encodedBodySize: 0 }), false);
});
