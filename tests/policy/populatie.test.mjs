// The made-up populations: valid under their schema, named after their id, and said to be made up.
import assert from 'node:assert/strict';
import {basename, join} from 'node:path';
import test from 'node:test';
import {data, faults, filesUnder, fromRoot, readJson, schemaNamed} from './schemas.mjs';

const files = filesUnder(join(data, 'populatie'), '.json');

test('there is a population', () => assert.notEqual(files.length, 0));

for (const file of files) {
  test(`${fromRoot(file)} follows its schema and says what it is`, () => {
    const content = readJson(file);
    assert.deepEqual(faults(schemaNamed('populatie'), content), []);
    assert.equal(content.id, basename(file, '.json'));
    assert.match(content.toelichting, /aanname|bron/i);
  });
}

test('a population without weights or with a key of its own is refused', () => {
  const {typen, ...zonder} = readJson(files[0]);
  assert.notDeepEqual(faults(schemaNamed('populatie'), zonder), []);
  assert.notDeepEqual(faults(schemaNamed('populatie'), {...zonder, typen, extra: 1}), []);
});
