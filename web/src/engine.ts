// The worker: it fetches the core and the policy from beside itself.
import create from './minima.mjs';
import { startCore, type Expected } from './core';
import type { FromWorker, ToWorker } from './messages';
import { countRequests } from './requests';

const scope = self as unknown as DedicatedWorkerGlobalScope;

/** Written here by the build. */
declare const EXPECTED: Expected;

/** What the service worker keeps comes first: on a first visit it does not answer for the page yet. No such thing without https. */
async function bytesOf(name: string): Promise<ArrayBuffer> {
  const url = new URL(name, scope.location.href);
  const kept = 'caches' in scope && name in EXPECTED.languages ? await caches.match(url) : undefined;
  const answer = kept ?? (await fetch(url));
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return answer.arrayBuffer();
}

function send(message: FromWorker): void {
  if (message.type === 'ready') countRequests((count) => scope.postMessage({ type: 'requests', count } satisfies FromWorker));
  scope.postMessage(message);
}

const ask = startCore({ create, bytesOf, expected: EXPECTED }, send);
scope.onmessage = ({ data }: MessageEvent<ToWorker>) => ask(data);
