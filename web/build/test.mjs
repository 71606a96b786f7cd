// npm test: bundles every *.test.ts(x) with esbuild (Node runs no TypeScript) and runs node --test.
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from 'esbuild';
import { at, web } from './paths.mjs';

const SKIP = new Set(['node_modules', 'dist', '.cache']);
const tests = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((e) => {
    if (e.isDirectory()) return SKIP.has(e.name) ? [] : tests(join(folder, e.name));
    return /\.test\.tsx?$/.test(e.name) ? [join(folder, e.name)] : [];
  });

const outdir = at('.cache/test');
rmSync(outdir, { recursive: true, force: true });
const files = tests(web);
await build({
  entryPoints: files.map((file) => ({ in: file, out: relative(web, file).replace(/[/\\]/g, '_').replace(/\.tsx?$/, '') })),
  outdir,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  logLevel: 'warning',
});
const compiled = readdirSync(outdir).map((name) => join(outdir, name));
const { status } = spawnSync(process.execPath, ['--test', ...compiled, ...readdirSync(at('test')).filter((n) => n.endsWith('.test.mjs')).map((n) => at('test', n))], { stdio: 'inherit' });
process.exit(status ?? 1);
