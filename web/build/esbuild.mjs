// How every script is bundled.
import { join } from 'node:path';
import { wasm } from './paths.mjs';

/** The glue of the core stands beside minima.wasm; it goes into the script that starts the core. */
const glue = {
  name: 'glue',
  setup: ({ onResolve }) => onResolve({ filter: /\/minima\.mjs$/ }, () => ({ path: join(wasm, 'minima.mjs') })),
};

export const SHARED = {
  bundle: true,
  format: 'esm',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  minify: true,
  target: 'es2021',
  logLevel: 'warning',
  plugins: [glue],
};
