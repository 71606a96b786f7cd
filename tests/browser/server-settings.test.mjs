// The settings that the build writes for nginx and Apache, in the real ones: same headers as serve.mjs, and the page works.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request, createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { setTimeout } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { compress, filesOf } from '../../web/server/compress.mjs';
import { apache } from '../../web/server/apache.mjs';
import { nginx } from '../../web/server/nginx.mjs';
import { serve } from '../../web/serve.mjs';
import { begin, BOXMEER, card, installed, MOTHER, openSite, toOutcome, walk } from './support.mjs';

const WEB = fileURLToPath(new URL('../../web/', import.meta.url));
const root = process.getuid() === 0;

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const NGINX = {
  program: '/usr/sbin/nginx',
  settings: 'nginx.conf',
  args: (folder) => ['-p', folder, '-c', join(folder, 'server.conf'), '-e', 'stderr'],
  whole: (folder, port, own, brotli) => `
    ${brotli ? 'load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;' : ''}
    ${root ? 'user www-data;' : ''}
    daemon off; master_process on; worker_processes 1; pid ${folder}/pid; error_log stderr;
    events {}
    http { access_log off; client_body_temp_path ${folder}/t1; proxy_temp_path ${folder}/t2; fastcgi_temp_path ${folder}/t3;
      uwsgi_temp_path ${folder}/t4; scgi_temp_path ${folder}/t5;
      server { listen 127.0.0.1:${port}; root ${folder}/site; ${brotli ? own.replace('#brotli_static', 'brotli_static') : own} } }`,
};
const APACHE = {
  program: '/usr/sbin/apache2',
  settings: 'apache.conf',
  args: (folder) => ['-D', 'FOREGROUND', '-d', folder, '-f', join(folder, 'server.conf')],
  whole: (folder, port, own) => `
    ${['mpm_event', 'authz_core', 'dir', 'headers', 'mime', 'rewrite'].map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
    ${root ? 'User www-data\nGroup www-data' : ''}
    ServerName localhost
    Listen 127.0.0.1:${port}
    PidFile ${folder}/pid
    ErrorLog ${folder}/log
    TypesConfig /dev/null
    DocumentRoot ${folder}/site
    <Directory ${folder}/site>
    Require all granted
    ${own}
    </Directory>`,
};

const answers = (url) => fetch(url).then(() => true, () => false);

/** The built page behind a real server, started for this test and ended by it. */
async function start({ program, settings, args, whole }, brotli = false) {
  const folder = mkdtempSync(join(tmpdir(), 'minima-server-'));
  chmodSync(folder, 0o755);
  cpSync(join(WEB, 'dist'), join(folder, 'site'), { recursive: true });
  const port = await freePort();
  writeFileSync(join(folder, 'server.conf'), whole(folder, port, readFileSync(join(WEB, 'deploy', settings), 'utf8'), brotli));
  const child = spawn(program, args(folder), { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (text) => (said += text));
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const close = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true });
  };
  const url = `http://127.0.0.1:${port}/`;
  for (let n = 0; n < 100 && child.exitCode === null && !(await answers(url)); n++) await setTimeout(100);
  if (child.exitCode !== null) {
    await close();
    throw new Error(`${program} did not start: ${said}`);
  }
  return { url, close };
}

/** Without fetch, that decompresses and chooses its own encodings. */
const ask = (url, { method = 'GET', accept = 'identity' } = {}) =>
  new Promise((resolve, reject) => {
    const asked = request(url, { method, headers: { 'Accept-Encoding': accept } }, (answer) => {
      const parts = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }));
    });
    asked.on('error', reject).end();
  });

const SENT = [
  'content-type', 'content-security-policy', 'x-content-type-options', 'referrer-policy', 'cross-origin-opener-policy',
  'cross-origin-embedder-policy', 'cross-origin-resource-policy', 'permissions-policy', 'cache-control',
];
const those = ({ headers }, names) => Object.fromEntries(names.map((name) => [name, headers[name]]));

let own;
let site;
before(async () => {
  own = await serve({ port: 0, framedBy: [] });
  site = await openSite();
});
after(async () => {
  await own.close();
  await site.close();
});

const names = () => ['', ...filesOf(join(WEB, 'dist'))];

async function sameAsOwn(url) {
  for (const name of names()) {
    const [theirs, ours] = [await ask(url + name), await ask(own.url + name)];
    assert.equal(theirs.status, 200, name);
    assert.deepEqual(those(theirs, SENT), those(ours, SENT), name);
    assert.ok(SENT.every((header) => theirs.headers[header]), name);
    assert.ok(theirs.body.equals(ours.body), name);
  }
  const [theirs, ours] = [await ask(`${url}nergens`), await ask(`${own.url}nergens`)];
  const safe = SENT.filter((name) => !['content-type', 'cache-control'].includes(name));
  assert.equal(theirs.status, 404);
  assert.deepEqual(those(theirs, safe), those(ours, safe));
}

async function compressed(url, accept, encoding, open) {
  for (const name of ['', 'main.js', 'engine.js', 'minima.wasm', 'policy.json', 'gemeenten/boxmeer.json', 'minima.css', 'texts/en.json']) {
    const [small, whole] = [await ask(url + name, { accept }), await ask(url + name)];
    assert.equal(small.headers['content-encoding'], encoding, name);
    assert.match(small.headers.vary, /Accept-Encoding/i, name);
    assert.deepEqual(those(small, SENT), those(whole, SENT), name);
    assert.ok(small.body.length < whole.body.length, name);
    assert.ok(open(small.body).equals(whole.body), name);
  }
}

/** A file the browser has is asked for again and not sent again. */
async function notTwice(url) {
  const { headers } = await fetch(`${url}minima.wasm`);
  const again = await fetch(`${url}minima.wasm`, { headers: { 'If-None-Match': headers.get('etag') } });
  assert.equal(again.status, 304);
}

async function nothingElse(url) {
  assert.ok([403, 404].includes((await ask(`${url}img/`)).status));
  for (const method of ['POST', 'PUT', 'DELETE']) assert.ok((await ask(`${url}index.html`, { method })).status >= 403, method);
}

async function walkThrough(url) {
  const { page, requests, troubles } = await site.visit();
  await page.goto(url + BOXMEER);
  await begin(page);
  await walk(page, MOTHER);
  await toOutcome(page);
  assert.equal(await card(page, 'schoolkosten-vo').getAttribute('data-oordeel'), 'recht');
  await installed(page);
  assert.deepEqual(requests.filter((asked) => !asked.startsWith(url) && !asked.startsWith(site.site.url)), []);
  assert.deepEqual(await page.evaluate(() => globalThis.violations), []);
  assert.deepEqual(troubles, []);
}

for (const [name, server] of [['nginx', NGINX], ['Apache', APACHE]]) {
  test(`${name}: headers, types, compression, no more than needed, and the page from start to outcome`, async () => {
    const { url, close } = await start(server);
    try {
      await sameAsOwn(url);
      await compressed(url, 'gzip, deflate', 'gzip', gunzipSync);
      await notTwice(url);
      await nothingElse(url);
      if (server === APACHE) await compressed(url, 'gzip, deflate, br', 'br', brotliDecompressSync);
      await walkThrough(url);
    } finally {
      await close();
    }
  });
}

test('nginx with its brotli module: the line to uncomment works', async () => {
  const { url, close } = await start(NGINX, true);
  try {
    await sameAsOwn(url);
    await compressed(url, 'gzip, deflate, br', 'br', brotliDecompressSync);
  } finally {
    await close();
  }
});

test('a page that may stand in another says so to every server alike, and only then', () => {
  const host = 'https://www.gemeente.example';
  for (const make of [nginx, apache]) {
    assert.match(make([]), /frame-ancestors 'none'"/);
    assert.match(make([host]), /frame-ancestors https:\/\/www\.gemeente\.example"/);
  }
});

test('MINIMA_FRAME_ANCESTORS takes origins only', async () => {
  const read = (text) =>
    spawnSync(process.execPath, ['-e', 'import(process.argv[1]).then(({ ancestors }) => console.log(ancestors(process.argv[2]).join()))', join(WEB, 'build/csp.mjs'), text]);
  assert.equal(String(read('https://a.example  https://b.example:8443').stdout).trim(), 'https://a.example,https://b.example:8443');
  for (const wrong of ['*', 'http://a.example', 'https://a.example/pad', "https://a.example; script-src *", 'https:', '"']) {
    assert.notEqual(read(wrong).status, 0, wrong);
  }
});

test('what is compressed beside the files is the files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'minima-'));
  mkdirSync(join(folder, 'diep'));
  writeFileSync(join(folder, 'diep/groot.txt'), 'armoede '.repeat(200));
  writeFileSync(join(folder, 'klein.txt'), 'x');
  compress(folder);
  compress(folder);
  assert.deepEqual(filesOf(folder), ['diep/groot.txt', 'klein.txt']);
  assert.equal(String(gunzipSync(readFileSync(join(folder, 'diep/groot.txt.gz')))), 'armoede '.repeat(200));
  assert.equal(String(brotliDecompressSync(readFileSync(join(folder, 'diep/groot.txt.br')))), 'armoede '.repeat(200));
  rmSync(folder, { recursive: true });
});
