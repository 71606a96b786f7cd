// The service worker: keeps exactly the files that were built, so that the page works without internet.
// Nothing else is ever kept, and no answer passes here. A new version waits until somebody asks for it.
import { sha256 } from './integrity';

/** Written here by the build: every file by its path with its SHA-256, and one name for all together. */
declare const FILES: Record<string, string>;
declare const VERSION: string;

const scope = self as unknown as ServiceWorkerGlobalScope;
const PREFIX = 'minima-';
const CACHE = PREFIX + VERSION;
const address = (path: string): string => new URL(path, scope.registration.scope).href;

/** What the browser just loaded is used again if it is right; otherwise it comes from the server. */
async function fetched(path: string, hash: string): Promise<Response> {
  for (const cache of ['force-cache', 'reload'] as const) {
    const answer = await fetch(address(path), { cache });
    if (answer.ok && (await sha256(await answer.clone().arrayBuffer())) === hash) return answer;
  }
  throw new Error(`${path}: not the file of this version`);
}

/** All files or none: a half new version is never kept. */
async function install(): Promise<void> {
  const answers = await Promise.all(
    Object.entries(FILES).map(async ([path, hash]) => [path, await fetched(path, hash)] as const),
  );
  const cache = await caches.open(CACHE);
  await Promise.all(answers.map(([path, answer]) => cache.put(address(path), answer)));
}

async function removeOlder(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(PREFIX) && name !== CACHE).map((name) => caches.delete(name)));
}

/** The built file that a request is for; the part after "?" or "#" chooses no file. */
function fileOf(request: Request): string | undefined {
  const path = request.url.replace(/[?#].*$/, '');
  const found = path === address('index.html') ? address('') : path;
  return request.method === 'GET' && Object.keys(FILES).some((name) => address(name) === found) ? found : undefined;
}

async function answer(request: Request, file: string): Promise<Response> {
  const cache = await caches.open(CACHE);
  return (await cache.match(file)) ?? fetch(request);
}

scope.addEventListener('install', (event) => event.waitUntil(install()));
scope.addEventListener('activate', (event) => event.waitUntil(removeOlder()));
scope.addEventListener('message', ({ data }) => data === 'activate' && scope.skipWaiting());
scope.addEventListener('fetch', (event) => {
  const file = fileOf(event.request);
  if (file) event.respondWith(answer(event.request, file));
});
