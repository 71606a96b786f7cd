// node web/serve.mjs [port] [--requests]: serves web/dist on this machine with the headers a
// municipality should send too. --requests prints every request; tests read them from `requests`.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ancestors } from './build/csp.mjs';
import { CACHE, CACHE_OTHERS, headers, TYPES } from './server/headers.mjs';

const ROOT = fileURLToPath(new URL('dist', import.meta.url));
const FIRST_PORT = 8080;
const PORTS_TRIED = 50;

function headersFor(file, framedBy) {
  const ending = extname(file).slice(1);
  return {
    ...Object.fromEntries(headers(framedBy)),
    'Content-Type': TYPES[ending] ?? 'application/octet-stream',
    'Cache-Control': CACHE[ending] ?? CACHE_OTHERS,
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

/** framedBy: the origins in whose pages this one may stand; as the build takes them, unless told. */
export async function serve({ port, root = ROOT, framedBy = ancestors(process.env.MINIMA_FRAME_ANCESTORS), onRequest = () => {} } = {}) {
  const requests = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    onRequest(requests[requests.length - 1]);
    const file = request.method === 'GET' || request.method === 'HEAD' ? fileFor(root, request.url) : undefined;
    if (!file) return void response.writeHead(404, headersFor('x.html', framedBy)).end('Niet gevonden');
    response.writeHead(200, headersFor(file, framedBy));
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
