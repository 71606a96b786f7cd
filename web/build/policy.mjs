// policy.json: the policy files as they stand in policy-data, and what the page needs to know of them, in
// one request.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { catalogue } from './catalogue.mjs';
import { dist, policy, wasm } from './paths.mjs';
import { LATER } from './texts.mjs';

const FOLDERS = ['landelijk', 'gemeenten', 'texts'];

function jsonUnder(folder) {
  if (!existsSync(join(policy, folder))) return [];
  return readdirSync(join(policy, folder), { withFileTypes: true })
    .sort((a, b) => a.name.localeCompare(b.name))
    .flatMap((entry) => {
      const name = `${folder}/${entry.name}`;
      return entry.isDirectory() ? jsonUnder(name) : name.endsWith('.json') ? [name] : [];
    });
}

/** The version of the core. A file it refuses would leave the page without a start: better no page than that one. */
async function checkWithCore(files) {
  const { default: create } = await import(pathToFileURL(join(wasm, 'minima.mjs')));
  const core = await create({ wasmBinary: readFileSync(join(wasm, 'minima.wasm')) });
  const faults = Object.entries(files).map(([name, text]) => core.laad(name, text)).filter(Boolean);
  if (faults.length > 0) throw new Error(`the core refuses policy data:\n${faults.join('\n')}`);
  return core.versie();
}

/** What can have happened to somebody; other policy data may do without. */
function possibleEvents() {
  const file = join(policy, 'aanleidingen/aanleidingen.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).aanleidingen : [];
}

/** only: see catalogue(). Returns the names of the files, the catalogue, and the version of the core. */
export async function buildPolicy(only) {
  const names = FOLDERS.flatMap(jsonUnder);
  // Byte for byte: the outcome names the fingerprint of the file that was used.
  const files = Object.fromEntries(names.map((name) => [name, readFileSync(join(policy, name), 'utf8')]));
  const version = await checkWithCore(files);
  const catalogus = catalogue(files, only, possibleEvents());
  for (const language of LATER) delete files[`texts/${language}.json`];
  writeFileSync(join(dist, 'policy.json'), JSON.stringify({ catalogus, bestanden: files }));
  return { names, catalogus, version };
}
