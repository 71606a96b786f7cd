// A page of another site around the page, kind or not: it stands on localhost, the page itself on 127.0.0.1.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '../../web/serve.mjs';
import { BOXMEER } from './support.mjs';

const WEB = fileURLToPath(new URL('../../web/', import.meta.url));
const sha256 = (text) => createHash('sha256').update(text).digest('hex');

/** What a host page can do to a frame: style it, post anything into it, write down all that comes out. */
const HOSTILE = `
  <style>* { font-size: 4px !important; color: red !important; display: none } html, body, p, a, iframe { display: block !important } body { margin: 3000px 0 }</style>
  <script>
    window.heard = [];
    addEventListener('message', (event) => heard.push({ origin: event.origin, data: event.data }));
    setInterval(() => {
      const frame = document.querySelector('iframe');
      for (const data of ['activate', 'wis', { minima: 'height', height: 1 }, { id: 1, soort: 'laad' }, null]) frame.contentWindow.postMessage(data, '*');
      postMessage({ minima: 'height', height: 12345 }, '*');
    }, 50);
  </script>`;

/** dist/ as the build makes it for one origin: an attribute in the page, and its hash in the worker. */
async function siteFor(origin) {
  const folder = mkdtempSync(join(tmpdir(), 'minima-'));
  cpSync(join(WEB, 'dist'), folder, { recursive: true });
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const changed = html.replace(/<html [^>]*/, (tag) => `${tag} data-framed-by="${origin}"`);
  assert.notEqual(changed, html);
  writeFileSync(join(folder, 'index.html'), changed);
  const worker = readFileSync(join(folder, 'sw.js'), 'utf8');
  writeFileSync(join(folder, 'sw.js'), worker.replace(sha256(html), sha256(changed)));
  const site = await serve({ port: 0, root: folder, framedBy: [origin] });
  return { url: site.url, close: () => site.close().then(() => rmSync(folder, { recursive: true })) };
}

/**
 * The page around, and the site that it may hold. `pages` by path, made when asked for: "/" is the example that is shipped, with the
 * address of the page under test; "/kwaad" the same, meaning no good; a test may add others.
 */
export async function openHost() {
  const example = readFileSync(join(WEB, 'embed/voorbeeld.html'), 'utf8');
  const pages = {
    '/minima-frame.js': () => readFileSync(join(WEB, 'embed/minima-frame.js')),
    '/favicon.ico': () => '',
    '/': () => example.replaceAll('https://rechtcheck.gemeente.example/', framed.url + BOXMEER),
    '/kwaad': () => pages['/']().replace('</head>', `${HOSTILE}</head>`),
  };
  const server = createServer((request, response) => {
    const made = pages[new URL(request.url, 'http://x').pathname];
    if (!made) return void response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': request.url.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8' }).end(made());
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://localhost:${server.address().port}`;
  const framed = await siteFor(origin);
  const close = async () => {
    await framed.close();
    await new Promise((done) => (server.close(done), server.closeAllConnections()));
  };
  return { origin, framed, pages, close };
}
