// Shared by the policy tests: where the data stands, the compiled schemas, amounts as whole cents.
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {dirname, join, relative, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
export const data = join(root, 'policy-data');
export const fromRoot = (file) => relative(root, file);
export const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

// All files under a folder whose name ends so; nothing when the folder is not there.
export function filesUnder(folder, ending) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
      .sort();
}

const compiled = new Map();
export function schema(file) {
  if (!compiled.has(file)) {
    // strictTypes and strictRequired would refuse "anyOf amount or range" and "not both", which are meant.
    const ajv = new Ajv2020({
      allErrors: true, strict: true, strictTypes: false, strictRequired: false, allowUnionTypes: true,
    });
    addFormats(ajv);
    compiled.set(file, ajv.compile(readJson(file)));
  }
  return compiled.get(file);
}

export const schemaNamed = (name) => schema(join(data, 'schema', `${name}.schema.json`));

// The errors as lines with their place; an empty list means valid.
export function faults(validate, document) {
  if (validate(document)) return [];
  return validate.errors.map(
      (e) => `${e.instancePath || '/'} ${e.message} ${JSON.stringify(e.params)}`);
}

export function cents(amount) {
  const parts = /^(-?)(\d+)\.(\d{2})$/.exec(amount);
  if (!parts) throw new Error(`not an amount: ${amount}`);
  return (parts[1] ? -1 : 1) * (Number(parts[2]) * 100 + Number(parts[3]));
}
