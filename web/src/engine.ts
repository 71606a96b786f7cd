// The worker: it fetches the core and the rules from beside itself. Its name says with which municipality to begin.
import create from './minima.mjs';
import { startCore } from './core';
import type { FromWorker, ToWorker } from './messages';
import { countRequests } from './requests';
import type { Expected } from './rule-files';

const scope = self as unknown as DedicatedWorkerGlobalScope;

/** Written here by the build. */
declare const EXPECTED: Expected;

const urlOf = (name: string): string => new URL(name, scope.location.href).href;

async function bytesOf(name: string): Promise<ArrayBuffer> {
  const answer = await fetch(urlOf(name));
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return answer.arrayBuffer();
}

/** No such thing without https. */
const keptOf = async (name: string): Promise<ArrayBuffer | undefined> =>
  'caches' in scope ? (await caches.match(urlOf(name)))?.arrayBuffer() : undefined;

function send(message: FromWorker): void {
  if (message.type === 'ready') countRequests((count) => scope.postMessage({ type: 'requests', count } satisfies FromWorker));
  scope.postMessage(message);
}

const first = scope.name === '*' ? EXPECTED.municipalities : [scope.name];
const ask = startCore({ create, bytesOf, keptOf, expected: EXPECTED, first }, send);
scope.onmessage = ({ data }: MessageEvent<ToWorker>) => ask(data);
