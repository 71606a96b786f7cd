// dist-single/minima.html: both pages, the core and all rules in one file that asks nothing of anything: for a stick, or a
// disk without a server. Made of the same files as the site, so their hashes are the site's; not compressed, so that the rules
// can be read in it and no version of a packer changes its bytes.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { build } from 'esbuild';
import { metaAlone } from './csp.mjs';
import { SHARED } from './esbuild.mjs';
import { pageFrom } from './html.mjs';
import { at, dist, single, web } from './paths.mjs';

const text = (name) => readFileSync(join(dist, name), 'utf8');
const dataUri = (svg) => `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;

/** Stylesheets, with their images inside. */
const stylesheet = (...names) =>
  names
    .map(text)
    .join('')
    .replace(/url\("?(img\/\w+\.svg)"?\)/g, (_, name) => `url(${dataUri(text(name))})`);

/** One script, with the glue of the core in it. */
async function script(expected) {
  const { outputFiles } = await build({
    ...SHARED,
    entryPoints: [at('src/single/main.tsx')],
    define: { EXPECTED: JSON.stringify(expected) },
    write: false,
  });
  return outputFiles[0].text;
}

/** What would end the element it stands in, or be read otherwise than it is written. */
const ENDS = /<\/(script|style)|<!--|<script|\r/i;

function harmless(name, content) {
  const found = ENDS.exec(content);
  if (found) throw new Error(`${name} cannot stand in one file: it holds ${JSON.stringify(found[0])}`);
  return content;
}

/** The rules and the languages as the text they are, each under its own name. */
const files = ({ municipalities, languages }) =>
  ['policy.json', ...municipalities.map((id) => `gemeenten/${id}.json`), ...Object.keys(languages)]
    .map((name) => `<script type="application/json" id="${name}">${harmless(name, text(name))}</script>`)
    .join('\n');

/** words: title and noscript; settings: attributes of the page; expected: hashes of the core and the rules. */
export async function buildSingle({ expected, ...words }) {
  const inside = {
    script: await script(expected),
    style: stylesheet('theme.css', 'minima.css'),
    visitStyle: stylesheet('huisbezoek.css'),
    wasm: readFileSync(join(dist, 'minima.wasm')).toString('base64'),
  };
  for (const [name, content] of Object.entries(inside)) harmless(name, content);
  const csp = metaAlone(inside.script, [inside.style, inside.visitStyle]);
  const html = pageFrom('src/single/minima.html', { ...words, ...inside, files: files(expected), csp, icon: dataUri(text('favicon.svg')) });
  rmSync(dirname(single), { recursive: true, force: true });
  mkdirSync(dirname(single), { recursive: true });
  writeFileSync(single, html);
  return { name: relative(web, single), bytes: Buffer.byteLength(html) };
}
