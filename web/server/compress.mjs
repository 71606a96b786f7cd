// Beside every file of dist/ that gets smaller by it a .gz and a .br, so that a server needn't compress.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Below this many bytes a packet is a packet. */
const WORTH_IT = 512;
const MADE_HERE = /\.(br|gz)$/;

/** The files of a built page, without those that were made here. Paths from its root, with "/". */
export const filesOf = (root, folder = '') =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .flatMap((e) => (e.isDirectory() ? filesOf(root, `${folder}${e.name}/`) : [folder + e.name]))
    .filter((name) => !MADE_HERE.test(name))
    .sort();

export const gzip = (bytes) => gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION });
export const brotli = (bytes) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } });

export function compress(root) {
  for (const name of filesOf(root)) {
    const bytes = readFileSync(join(root, name));
    if (bytes.length < WORTH_IT) continue;
    for (const [ending, made] of [['gz', gzip(bytes)], ['br', brotli(bytes)]]) {
      if (made.length < bytes.length) writeFileSync(join(root, `${name}.${ending}`), made);
    }
  }
}
