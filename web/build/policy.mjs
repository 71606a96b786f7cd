// The policy files as they stand in policy-data, and what the page needs to know of them. In policy.json what every resident needs:
// the municipalities by name, the national tables, the Dutch sentences; in gemeenten/<id>.json one municipality. policy.json names the
// hash of each of those: its own hash is that of all rules.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { catalogue, listed } from './catalogue.mjs';
import { sha256 } from './hash.mjs';
import { dist, policy, wasm } from './paths.mjs';
import { tablesIn } from './spans.mjs';
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

/** The core with these files. One it refuses would leave the page without a start: better no page than that one. */
async function coreWith(files) {
  const { default: create } = await import(pathToFileURL(join(wasm, 'minima.mjs')));
  const core = await create({ wasmBinary: readFileSync(join(wasm, 'minima.wasm')) });
  const faults = Object.entries(files).map(([name, text]) => core.laad(name, text)).filter(Boolean);
  if (faults.length > 0) throw new Error(`the core refuses policy data:\n${faults.join('\n')}`);
  return core;
}

/** What can have happened to somebody; other policy data may do without. */
function possibleEvents() {
  const file = join(policy, 'aanleidingen/aanleidingen.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).aanleidingen : [];
}

const MOOT = ['geen-recht', 'buiten-geldigheid'];

/** Whether something can still be granted to somebody of whom nothing is told, on a day. */
function isOpen(core, gemeente, peildatum) {
  const { regelingen } = JSON.parse(core.berekenZonderToelichting(JSON.stringify({ peildatum, gemeente, aanvrager: {} })));
  return regelingen.some(({ oordeel }) => !MOOT.includes(oordeel));
}

/** Each version with whether it is open on the first day and wherever a table begins: then the first question needs no core. */
const withOpen = (core, municipality, tables) => ({
  ...municipality,
  versies: municipality.versies.map((version) => {
    const days = [version.vanaf, ...tables.filter((day) => version.vanaf < day && (!version.tot || day < version.tot))];
    return { ...version, open: days.every((day) => isOpen(core, municipality.id, day)) };
  }),
});

const within = (files, folder) => Object.fromEntries(Object.entries(files).filter(([name]) => name.startsWith(folder)));

/** One municipality: what the page knows of it, and its files. Returns its line for the list of all. */
function writeMunicipality(municipality, files) {
  const name = `gemeenten/${municipality.id}.json`;
  writeFileSync(join(dist, name), JSON.stringify({ gemeente: municipality, bestanden: within(files, `gemeenten/${municipality.id}/`) }));
  return { ...listed(municipality), sha256: sha256(name) };
}

/** only: see catalogue(). Returns the names of the files, the catalogue, and the version of the core. */
export async function buildPolicy(only) {
  const names = FOLDERS.flatMap(jsonUnder);
  // Byte for byte: the outcome names the fingerprint of the file that was used.
  const files = Object.fromEntries(names.map((name) => [name, readFileSync(join(policy, name), 'utf8')]));
  const core = await coreWith(files);
  const tables = tablesIn(files).map(({ vanaf }) => vanaf);
  const catalogus = catalogue(files, only, possibleEvents()).map((municipality) => withOpen(core, municipality, tables));
  for (const language of LATER) delete files[`texts/${language}.json`];
  mkdirSync(join(dist, 'gemeenten'), { recursive: true });
  const list = catalogus.map((municipality) => writeMunicipality(municipality, files));
  const common = { ...within(files, 'landelijk/'), ...within(files, 'texts/') };
  writeFileSync(join(dist, 'policy.json'), JSON.stringify({ catalogus: list, bestanden: common }));
  return { names, catalogus, version: core.versie() };
}
