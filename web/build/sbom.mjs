// npm run sbom: what the site consists of, as a CycloneDX list in ../build/sbom.cdx.json: the packages whose code
// or rules end up in it, and every file of dist/ with its hash. Of a site that was built before. What only
// builds or tests isn't in it. The same site gives the same list, byte for byte: no time, no random number.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { COMPONENTS } from './css.mjs';
import { sha256 } from './hash.mjs';
import { at, dist } from './paths.mjs';
import { BASE } from './theme.mjs';
import { names } from './worker.mjs';

/** '@scope/name/dist/x.css' or '…/node_modules/name/x.js' → the name of its package. */
export function packageOf(path) {
  const inside = path.replace(/^.*node_modules\//, '');
  return inside.split('/').slice(0, inside.startsWith('@') ? 2 : 1).join('/');
}

/** The packages of which at least one byte is in a script of the page. */
async function bundled() {
  const { metafile } = await build({
    bundle: true,
    entryPoints: [at('src/main.tsx'), at('src/engine.ts'), at('src/sw.ts')],
    external: ['./minima.mjs'],
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    metafile: true,
    minify: true,
    outdir: at('.cache/sbom'),
    write: false,
  });
  const inputs = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
  return inputs.filter(([path, { bytesInOutput }]) => path.includes('node_modules') && bytesInOutput > 0).map(([path]) => packageOf(path));
}

const licence = (id) => (id ? [{ license: { id } }] : []);

function npm(name) {
  const { version, license } = JSON.parse(readFileSync(at('node_modules', name, 'package.json'), 'utf8'));
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  return { type: 'library', 'bom-ref': purl, name, version, licenses: licence(license), purl };
}

/** What the compiler puts into the module: its own runtime, and the one header library. */
function compiled() {
  const header = ['/usr/include', '/usr/local/include'].map((folder) => join(folder, 'nlohmann')).find(existsSync);
  if (!header) throw new Error('no nlohmann/json.hpp: is nlohmann-json3-dev installed?');
  const files = ['detail/abi_macros.hpp', 'detail/macro_scope.hpp', 'json.hpp'].map((name) => join(header, name)).filter(existsSync);
  const text = files.map((name) => readFileSync(name, 'utf8')).join('\n');
  const part = (name) => text.match(new RegExp(`define NLOHMANN_JSON_VERSION_${name} +(\\d+)`))?.[1];
  const json = ['MAJOR', 'MINOR', 'PATCH'].map(part).join('.');
  const emscripten = execFileSync('emcc', ['--version'], { encoding: 'utf8' }).match(/\d+\.\d+\.\d+/)[0];
  const generic = (name, version, id) => {
    const purl = `pkg:generic/${name}@${version}`;
    return { type: 'library', 'bom-ref': purl, name, version, licenses: licence(id), purl };
  };
  return [generic('nlohmann-json', json, 'MIT'), generic('emscripten', emscripten, 'MIT')];
}

export async function sbom() {
  const packages = [...new Set([...(await bundled()), ...[...COMPONENTS, BASE].map(packageOf)])].sort();
  const files = names().sort().map((name) => ({
    type: 'file',
    'bom-ref': `file:${name}`,
    name,
    hashes: [{ alg: 'SHA-256', content: sha256(name) }],
  }));
  const libraries = [...compiled(), ...packages.map(npm)];
  const { version, license } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
  const component = { type: 'application', 'bom-ref': 'minima', name: 'minima', version, licenses: licence(license) };
  const components = [...libraries, ...files];
  const digest = createHash('sha256').update(JSON.stringify(components)).digest('hex');
  // A version 8 uuid: made from the contents.
  const uuid = `${digest.slice(0, 8)}-${digest.slice(8, 12)}-8${digest.slice(13, 16)}-8${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuid}`,
    version: 1,
    metadata: { component },
    components,
    dependencies: [{ ref: 'minima', dependsOn: libraries.map((one) => one['bom-ref']) }],
  };
}

if (process.argv[1] && basename(process.argv[1]) === 'sbom.mjs') {
  const folder = at('../build');
  mkdirSync(folder, { recursive: true });
  const list = await sbom();
  writeFileSync(join(folder, 'sbom.cdx.json'), `${JSON.stringify(list, null, 2)}\n`);
  const count = (type) => list.components.filter((one) => one.type === type).length;
  console.log(`build/sbom.cdx.json: ${count('library')} libraries, ${count('file')} files of ${basename(dist)}/`);
}
