// The worker: it fetches the core and the policy from beside itself.
import create from './minima.mjs';
import { startCore } from './core';
import type { Hashes } from './integrity';
import type { FromWorker, ToWorker } from './messages';
import { countRequests } from './requests';

const scope = self as unknown as DedicatedWorkerGlobalScope;

/** Written here by the build. */
declare const EXPECTED: Hashes;

async function bytesOf(name: string): Promise<ArrayBuffer> {
  const answer = await fetch(new URL(name, scope.location.href));
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return answer.arrayBuffer();
}

function send(message: FromWorker): void {
  if (message.type === 'ready') countRequests((count) => scope.postMessage({ type: 'requests', count } satisfies FromWorker));
  scope.postMessage(message);
}

const ask = startCore({ create, bytesOf, expected: EXPECTED }, send);
scope.onmessage = ({ data }: MessageEvent<ToWorker>) => ask(data);
