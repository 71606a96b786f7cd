// main.js and huisbezoek.js. The helper's page takes what both need out of main.js: so the resident loads one file, as if
// there were no other page, and the helper loads nothing twice. (On the helper's page main.js finds no place to draw in.)
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { at, dist } from './paths.mjs';

const PARTS = at('.cache/parts');
const MAIN = 'main';
const VISIT = 'huisbezoek';

/** Both pages in parts: what they share in a file of its own. Returns its name. */
async function split(shared) {
  const { metafile } = await build({
    ...shared,
    entryPoints: { [MAIN]: at('src/main.tsx'), [VISIT]: at('src/visit/main.tsx') },
    outdir: PARTS,
    splitting: true,
    metafile: true,
  });
  const parts = Object.keys(metafile.outputs).map((name) => basename(name, '.js'));
  const common = parts.filter((name) => name !== MAIN && name !== VISIT);
  if (common.length !== 1) throw new Error(`the pages should share one part, not: ${common.join(' ')}`);
  return common[0];
}

export async function buildScripts(shared) {
  const common = await split(shared);
  const joined = `export * from './${common}.js'; import './${MAIN}.js';`;
  await build({ ...shared, stdin: { contents: joined, resolveDir: PARTS }, outfile: join(dist, `${MAIN}.js`) });
  const fromMain = {
    name: 'from-main',
    setup: ({ onResolve }) => onResolve({ filter: new RegExp(`/${common}\\.js$`) }, () => ({ path: `./${MAIN}.js`, external: true })),
  };
  await build({ ...shared, entryPoints: [join(PARTS, `${VISIT}.js`)], outfile: join(dist, `${VISIT}.js`), plugins: [fromMain] });
}
