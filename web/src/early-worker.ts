// The worker of a page on a site. Whoever is first starts it: early.js, or the page's own script where that came before it or alone.
import { settingsFrom } from './settings';

export interface Early {
  worker: Worker;
  /** What it said before anybody listened, in order. */
  said: Event[];
}

declare global {
  // Only a var becomes a property of globalThis.
  var early: Early | undefined;
}

/** The municipality whose rules to begin with, as the worker's name; "*" is all, for the helper's page. (Its address would do, but not out of
 * the copy for offline: that has no fragment.) */
function firstRules(): string {
  const { gemeente, gemeenten } = document.documentElement.dataset;
  return gemeenten === 'alle' ? '*' : settingsFrom(location.hash, gemeente).gemeente;
}

function start(): Early {
  const worker = new Worker(new URL('engine.js', document.baseURI), { type: 'module', name: firstRules() });
  const said: Event[] = [];
  worker.onmessage = worker.onerror = (event: Event) => void said.push(event);
  return { worker, said };
}

export const workerOfPage = (): Early => (globalThis.early ??= start());
