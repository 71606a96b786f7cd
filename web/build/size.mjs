// npm run size: bytes of every file in dist/, raw, gzip -9 and brotli 11.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotli, filesOf, gzip } from '../server/compress.mjs';
import { dist } from './paths.mjs';

const rows = filesOf(dist).map((name) => {
  const bytes = readFileSync(join(dist, name));
  return [name, bytes.length, gzip(bytes).length, brotli(bytes).length];
});
const total = rows.reduce((sum, row) => sum.map((n, i) => n + row[i + 1]), [0, 0, 0]);
const line = ([name, ...numbers]) => name.padEnd(24) + numbers.map((n) => String(n).padStart(10)).join('');

console.log(line(['file', 'raw', 'gzip', 'brotli']));
for (const row of rows.sort((a, b) => b[3] - a[3])) console.log(line(row));
console.log(line(['total', ...total]));
