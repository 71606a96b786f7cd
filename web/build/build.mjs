// npm run build: everything that dist/ holds. The type check has run before (see package.json).
import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { ancestors, meta } from './csp.mjs';
import { buildCss } from './css.mjs';
import { SHARED } from './esbuild.mjs';
import { sha256 } from './hash.mjs';
import { dataAttributes, pageFrom } from './html.mjs';
import { buildLeaflets } from './leaflets.mjs';
import { at, dist, wasm } from './paths.mjs';
import { buildPolicy } from './policy.mjs';
import { buildScripts } from './scripts.mjs';
import { buildServer } from './server.mjs';
import { buildSingle } from './single.mjs';
import { buildStatements } from './statements.mjs';
import { buildTexts } from './texts.mjs';
import { buildTheme } from './theme.mjs';
import { buildServiceWorker } from './worker.mjs';

/** The worker, with the glue of the core in it, and the little script that starts it early. */
async function buildWorker(expected) {
  // No module: those wait until the page was read, and this one may keep it from being drawn. It is before the stylesheets for
  // that; it doesn't hold them up (async), as it would otherwise, for a policy in the page makes the browser fetch nothing ahead.
  await build({ ...SHARED, format: 'iife', entryPoints: [at('src/early.ts')], outfile: join(dist, 'early.js') });
  await build({
    ...SHARED,
    entryPoints: [at('src/engine.ts')],
    outfile: join(dist, 'engine.js'),
    define: { EXPECTED: JSON.stringify(expected) },
  });
}

function copyCore() {
  const core = join(wasm, 'minima.wasm');
  if (!existsSync(core)) throw new Error(`no ${core}: build the wasm target first, or set MINIMA_WASM`);
  copyFileSync(core, join(dist, 'minima.wasm'));
}

/** Both pages. Images of the stylesheet are asked for at once: a tick that is first needed in the middle of the
 * interview would be a request after load. */
async function buildPages(images) {
  const outfile = at('.cache/prerender.mjs');
  await build({ ...SHARED, minify: false, platform: 'node', entryPoints: [at('src/prerender.tsx')], outfile });
  const drawn = await import(`${pathToFileURL(outfile)}?${Date.now()}`);
  const preload = images.map((name) => `<link rel="preload" as="image" type="image/svg+xml" href="${name}">`).join('');
  const settings = dataAttributes({ gemeente: GEMEENTE, 'framed-by': FRAMED_BY.join(' ') });
  const common = { csp: meta, preload, noscript: drawn.noscript, settings };
  const writePage = (source, target, parts) => writeFileSync(join(dist, target), pageFrom(source, parts));
  writePage('src/index.html', 'index.html', { ...common, title: drawn.title, start: drawn.startPage() });
  writePage('src/visit/huisbezoek.html', 'huisbezoek.html', { ...common, title: drawn.visitTitle, waiting: drawn.waiting });
  copyFileSync(at('src/favicon.svg'), join(dist, 'favicon.svg'));
  return { title: drawn.title, noscript: drawn.noscript };
}

/** The municipality whose site this is; without one the page asks. */
const GEMEENTE = process.env.MINIMA_GEMEENTE ?? '';
if (!/^[a-z0-9-]*$/.test(GEMEENTE)) throw new Error(`MINIMA_GEMEENTE: not the name of a folder: ${GEMEENTE}`);

/** The origins in whose pages this one may stand, in a frame. */
const FRAMED_BY = ancestors(process.env.MINIMA_FRAME_ANCESTORS);

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
const languages = buildTexts();
copyCore();
const { names, catalogus, version } = await buildPolicy(GEMEENTE);
const municipalities = catalogus.map(({ id }) => id);
const expected = { wasm: sha256('minima.wasm'), policy: sha256('policy.json'), languages, municipalities };
const { css, images } = await buildCss();
const earlier = await buildLeaflets(SHARED, catalogus);
const [words] = await Promise.all([buildPages(images), buildTheme(css), buildWorker(expected), buildScripts(SHARED)]);
const single = await buildSingle({ ...words, expected, settings: dataAttributes({ gemeente: GEMEENTE }) });
await buildServiceWorker(SHARED, earlier);
buildServer(FRAMED_BY);
buildStatements({ version, ...expected, catalogue: catalogus, gemeente: GEMEENTE, framedBy: FRAMED_BY });
console.log(`dist: ${names.length} policy files, core from ${wasm}`);
console.log(`${single.name}: all of it in one file of ${single.bytes} bytes`);
console.log(`sha256 of minima.wasm ${expected.wasm}\nsha256 of policy.json ${expected.policy}`);
