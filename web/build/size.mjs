// npm run size: bytes of every file in dist/ and of all leaflets together, raw, gzip -9 and brotli 11.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotli, filesOf, gzip } from '../server/compress.mjs';
import { dist } from './paths.mjs';

const LEAFLETS = 'alle-regelingen/';
const names = filesOf(dist);
const isLeaflet = (name) => name.startsWith(LEAFLETS);
const add = (rows) => rows.reduce((sum, row) => sum.map((n, i) => n + row[i + 1]), [0, 0, 0]);
const size = (name) => {
  const bytes = readFileSync(join(dist, name));
  return [name, bytes.length, gzip(bytes).length, brotli(bytes).length];
};

const rows = names.filter((name) => !isLeaflet(name)).map(size);
const leaflets = names.filter(isLeaflet).map(size);
const worker = readFileSync(join(dist, 'sw.js'), 'utf8');
const kept = leaflets.filter(([name]) => worker.includes(`"${name}"`));
const line = ([name, ...numbers]) => name.padEnd(24) + numbers.map((n) => String(n).padStart(10)).join('');

console.log(line(['file', 'raw', 'gzip', 'brotli']));
for (const row of rows.sort((a, b) => b[3] - a[3])) console.log(line(row));
console.log(line(['total of the page', ...add(rows)]));
console.log(line([`${kept.length} leaflets kept`, ...add(kept)]));
console.log(line([`${leaflets.length} leaflets`, ...add(leaflets)]));
