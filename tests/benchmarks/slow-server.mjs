// web/dist as a server of deploy/ sends it, compressed with brotli, over a line of a given speed. The line is slow here and not in
// the browser: so it holds for the worker's requests too, and all requests share it.
import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { headers, TYPES } from '../../web/server/headers.mjs';

export const DIST = fileURLToPath(new URL('../../web/dist', import.meta.url));
/** What goes out at once, in bytes: about what a line has under way. */
const PIECE = 4096;

/** The name of the file that a path of an address asks for. */
export const nameOf = (path) => (path === '/' ? 'index.html' : path.slice(1));

/** As it is sent: with brotli where that is smaller. Without the few hundred bytes of the headers. */
export function sent(name) {
  const packed = join(DIST, `${name}.br`);
  return existsSync(packed) ? { bytes: readFileSync(packed), packed: true } : { bytes: readFileSync(join(DIST, name)), packed: false };
}

/**
 * line: { bitsPerSecond, latency } in bits and milliseconds; latency: from a request to the first byte of its answer.
 * `requests`: the names asked for, in order.
 */
export async function serveSlowly({ bitsPerSecond, latency }) {
  const requests = [];
  let free = 0;
  /** When these bytes have come over the line, after all that was put on it before. */
  const arrival = (bytes) => (free = Math.max(free, performance.now()) + (bytes * 8000) / bitsPerSecond);
  async function answer(request, response) {
    const name = nameOf(new URL(request.url, 'http://x').pathname);
    requests.push(name);
    await wait(latency);
    if (!existsSync(join(DIST, name))) return void response.writeHead(404).end();
    const { bytes, packed } = sent(name);
    response.writeHead(200, {
      ...Object.fromEntries(headers()),
      'Content-Type': TYPES[extname(name).slice(1)] ?? 'application/octet-stream',
      'Cache-Control': 'no-store',
      ...(packed && { 'Content-Encoding': 'br' }),
    });
    for (let at = 0; at < bytes.length; at += PIECE) {
      const piece = bytes.subarray(at, at + PIECE);
      await wait(Math.max(0, arrival(piece.length) - performance.now()));
      response.write(piece);
    }
    response.end();
  }
  const server = createServer((request, response) => void answer(request, response).catch(() => response.destroy()));
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const close = () => new Promise((done) => (server.close(done), server.closeAllConnections()));
  return { url: `http://127.0.0.1:${server.address().port}/`, requests, close };
}
