// The worker of a page on a site. Whoever is first starts it: early.js, or the page's own script where that came before it or alone.
export interface Early {
  worker: Worker;
  /** What it said before anybody listened, in order. */
  said: Event[];
}

declare global {
  // Only a var becomes a property of globalThis.
  var early: Early | undefined;
}

function start(): Early {
  const worker = new Worker(new URL('engine.js', document.baseURI), { type: 'module' });
  const said: Event[] = [];
  worker.onmessage = worker.onerror = (event: Event) => void said.push(event);
  return { worker, said };
}

export const workerOfPage = (): Early => (globalThis.early ??= start());
