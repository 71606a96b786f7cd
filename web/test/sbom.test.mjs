// The list of what ships, against other ways to know it: the disk, the lock file, the imports in the sources.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { sbom } from '../build/sbom.mjs';
import { at, dist } from '../build/paths.mjs';

const list = await sbom();
const of = (type) => list.components.filter((one) => one.type === type);

test('every file of the site, with the hash another program gives it', () => {
  const said = execFileSync('sh', ['-c', 'find . -type f | sort | xargs sha256sum'], { cwd: dist, encoding: 'utf8' });
  const disk = said.trim().split('\n').map((line) => line.split(/ +\.\//)).map(([hash, name]) => `${name} ${hash}`);
  assert.deepEqual(of('file').map(({ name, hashes }) => `${name} ${hashes[0].content}`).sort(), disk.sort());
  assert.ok(disk.length > 5);
});

test('every package is there in the version of the lock file, with its licence', () => {
  const { packages } = JSON.parse(readFileSync(at('package-lock.json'), 'utf8'));
  const npm = of('library').filter(({ purl }) => purl.startsWith('pkg:npm/'));
  for (const { name, version, licenses } of npm) {
    assert.equal(version, packages[`node_modules/${name}`].version, name);
    assert.ok(licenses[0]?.license.id, `${name} without a licence`);
  }
  assert.ok(npm.length > 10);
});

test('the packages in the scripts are those that the sources import', () => {
  const lines = execFileSync('grep', ['-rhoE', '--include=*.ts', '--include=*.tsx', '--exclude=*.test.*', '--exclude=prerender.tsx',
    "from '[^.'][^']*'", at('src'), at('parts')], { encoding: 'utf8' });
  const imported = new Set(lines.trim().split('\n').map((line) => line.slice(6, -1).replace(/^((?:@[^/]+\/)?[^/]+).*/, '$1')));
  // JSX becomes calls to preact; what is only for drawing examples or tests isn't in the page.
  for (const name of [...imported]) if (name.startsWith('node:') || name === 'preact-render-to-string') imported.delete(name);
  const css = /-css$|design-tokens$/;
  const scripts = of('library').filter(({ name, purl }) => purl.startsWith('pkg:npm/') && !css.test(name)).map(({ name }) => name);
  assert.deepEqual(scripts.sort(), [...imported].sort());
});

test('what the compiler adds is named in its version', () => {
  const generic = of('library').filter(({ purl }) => purl.startsWith('pkg:generic/'));
  assert.deepEqual(generic.map(({ name }) => name), ['nlohmann-json', 'emscripten']);
  for (const { version } of generic) assert.match(version, /^\d+\.\d+\.\d+$/);
});

test('the same site gives the same list', async () => {
  assert.deepEqual(await sbom(), list);
  assert.equal(list.bomFormat, 'CycloneDX');
  assert.equal(new Set(list.components.map((one) => one['bom-ref'])).size, list.components.length);
});
