// Shared by the tests of the national tables: each with its norms as whole cents.
import assert from 'node:assert/strict';
import {basename, join} from 'node:path';
import {cents, data, filesUnder, readJson} from './schemas.mjs';

export const tables = filesUnder(join(data, 'landelijk'), '.json').map((file) => {
  const table = readJson(file);
  const norm = Object.fromEntries(table.normen.map((n) => [n.categorie, cents(n.bedrag)]));
  return {file, name: basename(file, '.json'), table, norm};
});
export const at = (name) => tables.find((t) => t.name === name);
export const near = (actual, expected, margin, what) =>
    assert.ok(Math.abs(actual - expected) <= margin, `${what}: ${actual} cent, expected about ${expected}`);
