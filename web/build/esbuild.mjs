// How every script is bundled.
export const SHARED = {
  bundle: true,
  format: 'esm',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  minify: true,
  target: 'es2021',
  logLevel: 'warning',
};
