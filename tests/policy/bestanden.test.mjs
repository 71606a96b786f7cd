// Every file of policy data: valid under the schema it names, named after its first day, no two at once.
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {basename, dirname, join, relative, resolve, sep} from 'node:path';
import test from 'node:test';
import {data, faults, filesUnder, fromRoot, readJson, schema} from './schemas.mjs';

const schemas = filesUnder(join(data, 'schema'), '.schema.json');
const municipal = filesUnder(join(data, 'gemeenten'), '.json');
const files = filesUnder(data, '.json').filter((file) => !schemas.includes(file));

test('the schemas are there', () => {
  const names = schemas.map((file) => basename(file, '.schema.json'));
  for (const name of ['gemeente', 'landelijk', 'situatie', 'uitkomst', 'teksten', 'brochure']) {
    assert.ok(names.includes(name), name);
  }
});

test('every folder of data has files to check', () => {
  const folders = new Set(files.map((file) => relative(data, file).split(sep)[0]));
  assert.deepEqual([...folders].sort(),
      ['aanleidingen', 'brochure', 'gemeenten', 'interpretaties', 'landelijk', 'populatie', 'registers', 'texts']);
});

test('there is a municipality', () => assert.notEqual(municipal.length, 0));

// The hover text of an editor: a title and a description in Dutch beside every key.
function untitled(part, path = '') {
  if (typeof part !== 'object' || part === null) return [];
  const here = ['properties', 'patternProperties'].flatMap((list) => Object.entries(part[list] ?? {})
      .filter(([, key]) => typeof key === 'object' && !(key.title && key.description))
      .map(([name]) => `${path}/${list}/${name}`));
  return here.concat(Object.entries(part)
      .filter(([name]) => !['if', 'then', 'else', 'dependentSchemas', 'not'].includes(name))
      .flatMap(([name, inner]) => untitled(inner, `${path}/${name}`)));
}

for (const file of schemas) {
  test(`${fromRoot(file)} is a 2020-12 schema that explains each key`, () => {
    const content = readJson(file);
    assert.equal(content.$schema, 'https://json-schema.org/draft/2020-12/schema');
    schema(file);
    assert.deepEqual(untitled(content), []);
  });
}

for (const file of files) {
  test(`${fromRoot(file)} follows its schema`, () => {
    const content = readJson(file);
    assert.equal(typeof content.$schema, 'string', 'names its schema');
    const named = resolve(dirname(file), content.$schema);
    assert.ok(existsSync(named) && schemas.includes(named), `${content.$schema} is one of ours`);
    assert.deepEqual(faults(schema(named), content), []);
    const isVersion = 'geldigVanaf' in content || /^\d/.test(basename(file));
    if (isVersion) assert.equal(content.geldigVanaf, basename(file, '.json'), 'the file name is geldigVanaf');
  });
}

test('the versions of a municipality do not overlap', () => {
  const versions = municipal.filter((file) => /^\d{4}-\d{2}-\d{2}\.json$/.test(basename(file)));
  for (const [i, file] of versions.entries()) {
    const next = versions[i + 1];
    const {geldigVanaf, geldigTot} = readJson(file);
    if (geldigTot) assert.ok(geldigTot > geldigVanaf, fromRoot(file));
    if (!next || dirname(next) !== dirname(file)) continue;
    assert.ok(geldigTot, `${fromRoot(file)} has a successor, so it ends`);
    assert.ok(geldigTot <= readJson(next).geldigVanaf, `${fromRoot(file)} ends before its successor begins`);
  }
});
