// node web/serve.mjs [port] [--requests]: serves web/dist on this machine with the headers a
// municipality should send too. --requests prints every request; tests read them from `requests`.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { header } from './build/csp.mjs';

const ROOT = fileURLToPath(new URL('dist', import.meta.url));
const FIRST_PORT = 8080;
const PORTS_TRIED = 50;
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

/** Pages never, pictures for a day (the browser looks at the icon at every step), the rest after asking. */
const CACHE = { '.html': 'no-store', '.svg': 'max-age=86400' };

function headersFor(file) {
  return {
    'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
    'Content-Security-Policy': header,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    'Cache-Control': CACHE[extname(file)] ?? 'no-cache',
  };
}

/** The file for a path, or nothing: no listing, no way out of the folder. */
function fileFor(root, url) {
  const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  const file = join(root, normalize(path.endsWith('/') ? `${path}index.html` : path));
  return file.startsWith(root) && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.removeListener('error', reject);
      resolve(server.address().port);
    });
  });
}

/** The port asked for; without one 8080, or the next that is free. Port 0: any free port. */
async function listenSomewhere(server, port) {
  if (port !== undefined) return listen(server, port);
  for (let p = FIRST_PORT; p < FIRST_PORT + PORTS_TRIED; p++) {
    try {
      return await listen(server, p);
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(`no free port from ${FIRST_PORT}`);
}

export async function serve({ port, root = ROOT, onRequest = () => {} } = {}) {
  const requests = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    onRequest(requests[requests.length - 1]);
    const file = request.method === 'GET' || request.method === 'HEAD' ? fileFor(root, request.url) : undefined;
    if (!file) return void response.writeHead(404, headersFor('x.html')).end('Niet gevonden');
    response.writeHead(200, headersFor(file));
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).pipe(response);
  });
  const used = await listenSomewhere(server, port);
  const close = () => new Promise((resolve) => (server.close(resolve), server.closeAllConnections?.()));
  return { url: `http://127.0.0.1:${used}/`, requests, close };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const args = process.argv.slice(2);
  const number = args.find((a) => /^\d+$/.test(a));
  const onRequest = args.includes('--requests') ? (line) => console.log(line) : undefined;
  const { url } = await serve({ port: number === undefined ? undefined : Number(number), onRequest });
  console.log(`Serving on ${url}`);
}
