// policy.json: the policy files as they stand in policy-data, in one request.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist, policy } from './paths.mjs';

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

export function buildPolicy() {
  const names = FOLDERS.flatMap(jsonUnder);
  // Byte for byte: the outcome names the fingerprint of the file that was used.
  const files = Object.fromEntries(names.map((name) => [name, readFileSync(join(policy, name), 'utf8')]));
  writeFileSync(join(dist, 'policy.json'), JSON.stringify({ bestanden: files }));
  return names;
}
