// The built core with the real policy, as the worker loads it.
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { default as Create } from '../../wasm/minima';
import type { Situatie, Uitkomst } from '../src/contract';
import { POLICY } from './told';

/** Named in the environment as its folder or as minima.mjs, as for the build. */
const wasm = resolve(process.env.MINIMA_WASM?.replace(/[^/\\]*\.mjs$/, '') || '../build/wasm/wasm');

export async function loadCore(): Promise<(situatie: Situatie) => Uitkomst> {
  const { default: create } = (await import(pathToFileURL(join(wasm, 'minima.mjs')).href)) as { default: typeof Create };
  const core = await create({ wasmBinary: readFileSync(join(wasm, 'minima.wasm')) });
  for (const folder of ['landelijk', 'gemeenten']) {
    for (const name of readdirSync(join(POLICY, folder), { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.json')) continue;
      const faults = core.laad(`${folder}/${name}`, readFileSync(join(POLICY, folder, name), 'utf8'));
      if (faults) throw new Error(`${name}: ${faults}`);
    }
  }
  return (situatie) => JSON.parse(core.berekenZonderToelichting(JSON.stringify(situatie))) as Uitkomst;
}
