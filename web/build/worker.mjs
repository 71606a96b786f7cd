// sw.js, built last: it names every file that dist/ then holds, with its hash.
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { sha256 } from './hash.mjs';
import { at, dist } from './paths.mjs';

const names = (folder = '') =>
  readdirSync(join(dist, folder), { withFileTypes: true }).flatMap((e) =>
    e.isDirectory() ? names(`${folder}${e.name}/`) : [folder + e.name],
  );

export async function buildServiceWorker(shared) {
  // The page itself goes by the address of its folder, as a visitor asks for it.
  const files = Object.fromEntries(names().sort().map((name) => [name === 'index.html' ? '' : name, sha256(name)]));
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 16);
  await build({
    ...shared,
    entryPoints: [at('src/sw.ts')],
    outfile: join(dist, 'sw.js'),
    // Not every browser takes a module here.
    format: 'iife',
    define: { FILES: JSON.stringify(files), VERSION: JSON.stringify(version) },
  });
}
