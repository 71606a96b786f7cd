// wasm/*.d.ts are kept by hand: they have to be TypeScript, and to declare what there is.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import test from 'node:test';
import {beheerModule} from '../ways/beheer.mjs';
import {module, root} from '../ways/ways.mjs';

const read = (file) => readFileSync(join(root, file), 'utf8');
const found = (text, pattern) => [...text.matchAll(pattern)].map(([, name]) => name);
const members = (declarations, name) =>
  found(new RegExp(`interface ${name}(?: extends \\w+)? {\\n([^]*?)\\n}`).exec(declarations)[1], /^ {2}'?([\w-]+)'?\??[(:]/gm).sort();

test('tsc --noEmit on programs that use it all', () => {
  const {status, stdout, stderr} = spawnSync(process.execPath, [
    join(root, 'tests/node_modules/typescript/bin/tsc'), '--noEmit', '--ignoreConfig', '--strict', '--noUnusedLocals', '--target', 'es2022',
    '--module', 'esnext', '--moduleResolution', 'bundler', '--lib', 'es2022,dom', '--types', '',
    join(root, 'tests/wasm/gebruik.ts'), join(root, 'tests/wasm/gebruik-beheer.ts'),
  ], {encoding: 'utf8', cwd: root});
  assert.deepEqual({status, said: stdout + stderr}, {status: 0, said: ''});
});

for (const {name, types, bindings, make} of [
  {name: 'Minima', types: 'minima.d.ts', bindings: 'bindings.cc', make: () => module({loaded: false})},
  {name: 'MinimaBeheer', types: 'minima-beheer.d.ts', bindings: 'bindings-beheer.cc', make: () => beheerModule({loaded: false})},
]) {
  const declarations = read(`wasm/${types}`).replace(/\/\*[^]*?\*\//g, '');

  test(`${types} declares the functions that ${bindings} binds, and the module has them`, async () => {
    const bound = found(read(`wasm/${bindings}`), /emscripten::function\("(\w+)"/g).sort();
    assert.deepEqual(members(declarations, `${name}Module`), bound);
    const minima = await make();
    for (const each of bound) assert.equal(typeof minima[each], 'function', each);
  });

  test(`${types} declares the options that the build lets through`, () => {
    const [options] = found(read('wasm/CMakeLists.txt'), /-sINCOMING_MODULE_JS_API=([\w,]+)/g);
    assert.deepEqual(members(declarations, `${name}Options`), options.split(',').sort());
  });
}

// The options of each command as the command line takes them (calc/beheer/opdrachten.cc).
test('minima-beheer.d.ts declares the options of the commands', () => {
  const declarations = read('wasm/minima-beheer.d.ts').replace(/\/\*[^]*?\*\//g, '');
  const commands = Object.fromEntries([...read('calc/beheer/opdrachten.cc').matchAll(/\{"(\w+)",\s*\{([^}]*)\},\s*opdracht_/g)]
      .map(([, name, options]) => [name, found(options, /"--([\w-]+)"/g)]));
  const names = {
    validate: 'ValideerOpties', compare: 'VergelijkOpties', cases: 'GevallenOpties', brochure: 'BrochureOpties',
    steekproef: 'SteekproefOpties', simulate: 'SimuleerOpties',
  };
  assert.deepEqual(Object.keys(commands).sort(), Object.keys(names).sort());
  for (const [command, name] of Object.entries(names)) {
    assert.deepEqual(members(declarations, name).filter((option) => option !== 'bestand'), commands[command].sort(), command);
  }
});
