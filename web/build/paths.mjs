// Where everything stands, in one place.
import { fileURLToPath } from 'node:url';
import { resolve } from 'node:path';

export const web = fileURLToPath(new URL('..', import.meta.url));
export const at = (...parts) => resolve(web, ...parts);
export const dist = at('dist');
/** The page as one file, for a disk or a stick. */
export const single = at('dist-single/minima.html');
/** What the administrator gets beside dist/, not for the document root. */
export const deploy = at('deploy');
/** The modules as built; another build can be named in the environment, as its folder or as minima.mjs. */
export const wasm = resolve(process.env.MINIMA_WASM?.replace(/[^/\\]*\.mjs$/, '') || at('../build/wasm/wasm'));
export const policy = process.env.MINIMA_POLICY ? resolve(process.env.MINIMA_POLICY) : at('../policy-data');
/** One file with the design tokens that differ from the default theme. */
export const theme = process.env.MINIMA_THEME ? resolve(process.env.MINIMA_THEME) : at('theme/standaard.json');
