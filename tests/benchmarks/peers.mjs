// node tests/benchmarks/peers.mjs: workload W (w/huishoudens.mjs) through our core and through other rule engines, in one run. Prints a Markdown
// table and draws build/peers/peers.svg. It needs the release and wasm builds (see meet.mjs; MINIMA_RELEASE and MINIMA_WASM name others), and
// fetches the peers from npm the first time; no test needs them. Exit 1 when an answer of ours is wrong.
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {measure, ROWS} from './peers/measure.mjs';
import {out} from './peers/pack.mjs';

const count = (n) => (n >= 1e6 ? `${(n / 1e6).toFixed(2)} M` : n >= 1e4 ? `${(n / 1e3).toFixed(0)} k` : Math.round(n).toLocaleString('en'));
const kB = (n) => (n / 1000).toFixed(1);

/** A bar for each engine, on a logarithmic scale. */
function plot(rows) {
  const [line, left, width] = [24, 330, 900];
  const top = Math.log10(Math.max(...rows.map(([, {rate}]) => rate)) * 1.5);
  const at = (rate) => left + Math.max(0, (Math.log10(rate) - 2) / (top - 2)) * (width - left - 80);
  const bars = rows.map(([name, {rate}], n) => {
    const y = 40 + n * line;
    const ours = ROWS[name].ours;
    return `<text x="${left - 8}" y="${y + 13}" text-anchor="end"${ours ? ' font-weight="bold"' : ''}>${name.replaceAll('&', '&amp;')}</text>` +
      `<rect x="${left}" y="${y}" width="${(at(rate) - left).toFixed(1)}" height="${line - 7}" fill="${ours ? '#154273' : '#8b8b8b'}"/>` +
      `<text x="${(at(rate) + 6).toFixed(1)}" y="${y + 13}">${count(rate)}</text>`;
  }).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${60 + rows.length * line}" font-family="sans-serif" font-size="13">` +
    `<rect width="100%" height="100%" fill="#fff"/><text x="10" y="22" font-weight="bold">Workload W: households a second, one thread (logarithmic)</text>${bars}</svg>\n`;
}

const found = await measure({say: (text) => console.error(text)});
const rows = Object.entries(found).sort(([, a], [, b]) => b.rate - a.rate);
console.log('| engine | households a second | slowest and fastest round | tells why | cold start in Node, ms | minified / gzip, kB | wrong of 10,000 |');
console.log('|---|---:|---:|---|---:|---:|---:|');
for (const [name, {rate, rates, cold, size, wrong}] of rows) {
  console.log(`| ${[ROWS[name].ours ? `**${name}**` : name, count(rate), `${count(Math.min(...rates))}, ${count(Math.max(...rates))}`, ROWS[name].explains ? 'yes' : '',
    cold === null ? '' : cold.toFixed(0), size ? size.map(kB).join(' / ') : '', wrong].join(' | ')} |`);
}
writeFileSync(join(out, 'peers.svg'), plot(rows));
console.log(`\nbuild/peers/peers.svg`);
if (rows.some(([name, {wrong}]) => ROWS[name].ours && wrong > 0)) process.exit(1);
