// What `minima brochure` says of a municipality on a day, and the words around it. Asked of the module for policy officers,
// which answers as the command line does: the site and the paper say the same.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { policy, wasm } from './paths.mjs';

const jsonUnder = (folder) =>
  readdirSync(join(policy, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = folder ? `${folder}/${entry.name}` : entry.name;
    return entry.isDirectory() ? jsonUnder(name) : name.endsWith('.json') ? [name] : [];
  });

/** A function of municipality, day ("2026-07-01") and language; throws what the module has against it. */
export async function openBrochure() {
  const file = join(wasm, 'minima-beheer.mjs');
  if (!existsSync(file)) throw new Error(`no ${file}: build the whole wasm preset first, or set MINIMA_WASM`);
  const { default: create } = await import(pathToFileURL(file));
  const beheer = await create({ wasmBinary: readFileSync(join(wasm, 'minima-beheer.wasm')) });
  for (const name of jsonUnder('')) beheer.zet(`policy-data/${name}`, readFileSync(join(policy, name), 'utf8'));
  return (gemeente, peildatum, taal) => {
    const { code, uitvoer, meldingen } = JSON.parse(beheer.brochure(JSON.stringify({ gemeente, peildatum, taal, formaat: 'json' })));
    if (code !== 0) throw new Error(`brochure of ${gemeente} on ${peildatum}: ${meldingen.join('\n')}`);
    return JSON.parse(uitvoer);
  };
}

export const brochureTexts = (taal) => JSON.parse(readFileSync(join(policy, 'brochure', `${taal}.json`), 'utf8'));
