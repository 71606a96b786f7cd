// The core inside the page itself. Opened from a disk a page has no address that a worker of it could have, and the
// Content-Security-Policy of the one file allows no worker at all.
import create from '../minima.mjs';
import type { Core } from '../calculator';
import { startCore } from '../core';
import type { ToWorker } from '../messages';
import type { Expected } from '../rule-files';

/** Written here by the build. */
declare const EXPECTED: Expected;

const textOf = (id: string): string => document.getElementById(id)?.textContent ?? '';

/** What the build put in the page: the core in base64, the rules and the languages as the text they are. */
async function bytesOf(name: string): Promise<ArrayBuffer> {
  if (name !== 'minima.wasm') return new TextEncoder().encode(textOf(name)).buffer;
  return Uint8Array.from(atob(textOf(name)), (c) => c.charCodeAt(0)).buffer;
}

/** Answers come by the same messages as a worker's, each in a turn of its own: the page is drawn in between. */
export function coreHere(): Core {
  const { port1, port2 } = new MessageChannel();
  const ask = startCore({ create, bytesOf, expected: EXPECTED, first: EXPECTED.municipalities }, (message) => port2.postMessage(message));
  port2.onmessage = ({ data }: MessageEvent<ToWorker>) => ask(data);
  return Object.assign(port1, { onerror: null }) as unknown as Core;
}
