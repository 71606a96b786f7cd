// npm run size: bytes of every file in dist/, raw, gzip -9 and brotli 11.
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { dist } from './paths.mjs';

const list = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((e) =>
    e.isDirectory() ? list(join(folder, e.name)) : [join(folder, e.name)],
  );

const rows = list(dist).map((name) => {
  const bytes = readFileSync(name);
  const brotli = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  return [relative(dist, name), bytes.length, gzipSync(bytes, { level: 9 }).length, brotli.length];
});
const total = rows.reduce((sum, row) => sum.map((n, i) => n + row[i + 1]), [0, 0, 0]);
const line = ([name, ...numbers]) => name.padEnd(24) + numbers.map((n) => String(n).padStart(10)).join('');

console.log(line(['file', 'raw', 'gzip', 'brotli']));
for (const row of rows.sort((a, b) => b[3] - a[3])) console.log(line(row));
console.log(line(['total', ...total]));
