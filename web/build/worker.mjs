// sw.js, built last: it names every file that dist/ then holds and that is kept for use without internet, with its hash.
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { sha256 } from './hash.mjs';
import { at, dist } from './paths.mjs';

export const names = (folder = '') =>
  readdirSync(join(dist, folder), { withFileTypes: true }).flatMap((e) =>
    e.isDirectory() ? names(`${folder}${e.name}/`) : [folder + e.name],
  );

/** without: paths that always come from the server. */
export async function buildServiceWorker(shared, without) {
  // The page itself goes by the address of its folder, as a visitor asks for it.
  const kept = names().filter((name) => !without.includes(name)).sort();
  const files = Object.fromEntries(kept.map((name) => [name === 'index.html' ? '' : name, sha256(name)]));
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
