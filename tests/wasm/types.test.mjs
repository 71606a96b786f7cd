// wasm/minima.d.ts is kept by hand: it has to be TypeScript, and to declare what there is.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import test from 'node:test';
import {module, root} from '../ways/ways.mjs';

const read = (file) => readFileSync(join(root, file), 'utf8');
const found = (text, pattern) => [...text.matchAll(pattern)].map(([, name]) => name);
const declarations = read('wasm/minima.d.ts').replace(/\/\*[^]*?\*\//g, '');
const members = (name) =>
  found(new RegExp(`interface ${name} {\\n([^]*?)\\n}`).exec(declarations)[1], /^ {2}(\w+)\??[(:]/gm).sort();

test('tsc --noEmit on a program that uses it all', () => {
  const {status, stdout, stderr} = spawnSync(process.execPath, [
    join(root, 'tests/node_modules/typescript/bin/tsc'), '--noEmit', '--ignoreConfig', '--strict', '--noUnusedLocals', '--target', 'es2022',
    '--module', 'esnext', '--moduleResolution', 'bundler', '--lib', 'es2022,dom', '--types', '', join(root, 'tests/wasm/gebruik.ts'),
  ], {encoding: 'utf8', cwd: root});
  assert.deepEqual({status, said: stdout + stderr}, {status: 0, said: ''});
});

test('declares the functions that bindings.cc binds, and the module has them', async () => {
  const bound = found(read('wasm/bindings.cc'), /emscripten::function\("(\w+)"/g).sort();
  assert.deepEqual(members('MinimaModule'), bound);
  const minima = await module({loaded: false});
  for (const name of bound) assert.equal(typeof minima[name], 'function', name);
});

test('declares the options that the build lets through', () => {
  const [options] = found(read('wasm/CMakeLists.txt'), /-sINCOMING_MODULE_JS_API=([\w,]+)/g);
  assert.deepEqual(members('MinimaOptions'), options.split(',').sort());
});
