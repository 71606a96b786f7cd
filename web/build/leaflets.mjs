// alle-regelingen/: a page for every municipality, day and language, and the overview of them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { brochureTexts, openBrochure } from './brochure.mjs';
import { meta } from './csp.mjs';
import { at, dist } from './paths.mjs';

const LANGUAGES = ['nl', 'en', 'ar'];

async function renderer(shared) {
  const outfile = at('.cache/leaflet.mjs');
  await build({ ...shared, minify: false, platform: 'node', entryPoints: [at('src/leaflet/render.tsx')], outfile });
  return import(`${pathToFileURL(outfile)}?${Date.now()}`);
}

/** Returns the paths of those of an earlier day: too many to keep for use without internet. */
export async function buildLeaflets(shared, municipalities) {
  const { FOLDER, leafletName, leafletPage, overviewName, overviewPage } = await renderer(shared);
  const brochure = await openBrochure();
  const write = (name, html) => writeFileSync(join(dist, FOLDER, name), html);
  const shown = municipalities.filter(({ bladen }) => bladen.length > 0);
  mkdirSync(join(dist, FOLDER), { recursive: true });
  const earlier = [];
  for (const language of LANGUAGES) {
    const texts = brochureTexts(language);
    write(overviewName(language), overviewPage(language, meta, shown));
    for (const municipality of shown) {
      const successor = municipalities.find(({ id }) => id === municipality.opgevolgdDoor);
      for (const span of municipality.bladen) {
        const leaflet = brochure(municipality.id, span.vanaf, language);
        const name = leafletName(municipality.id, span.vanaf, language);
        write(name, leafletPage(language, meta, { leaflet, texts, municipality, span, successor }));
        if (span !== municipality.bladen.at(-1)) earlier.push(FOLDER + name);
      }
    }
  }
  return earlier;
}
