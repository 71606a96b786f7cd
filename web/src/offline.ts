// The page's side of the service worker: registers it once everything is loaded, and tells when a newer
// version of the page lies ready. Nothing changes under somebody's answers: the resident chooses when.
import { useEffect, useState } from 'preact/hooks';
import type { Calculator } from './calculator';

/** Tells each worker that lies ready while another one still serves. */
function watch(registration: ServiceWorkerRegistration, tell: (worker: ServiceWorker) => void): void {
  const look = (): void => {
    if (registration.waiting && registration.active) tell(registration.waiting);
  };
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', look));
  registration.installing?.addEventListener('statechange', look);
  look();
}

/** What `swap` needs of a ServiceWorker. */
export type Waiting = Pick<ServiceWorker, 'state' | 'postMessage' | 'addEventListener'>;

/**
 * Asks the worker to serve and starts this window again once it does; only this one, for it is where it
 * was asked. Another window can have asked before, or a still newer version can have come in between:
 * whatever serves then, starting again brings it. A change of controller would not do: a window that was
 * loaded past the worker has none.
 */
export function swap(worker: Waiting, reload: () => void): void {
  let done = false;
  const look = (): void => {
    if (done || (worker.state !== 'activated' && worker.state !== 'redundant')) return;
    done = true;
    reload();
  };
  worker.addEventListener('statechange', look);
  look();
  if (!done) worker.postMessage('activate');
}

/** What brings the newer version, where there is one. */
export function useNewVersion(calculator: Calculator | undefined): (() => void) | undefined {
  const [waiting, setWaiting] = useState<ServiceWorker>();
  useEffect(() => {
    // Not there on a connection that isn't secure; the page works without it.
    if (!calculator || !('serviceWorker' in navigator)) return;
    calculator.ready
      .then(() => navigator.serviceWorker.register(new URL('sw.js', document.baseURI), { updateViaCache: 'none' }))
      .then((registration) => watch(registration, setWaiting))
      .catch(() => undefined);
  }, []);
  return waiting && (() => swap(waiting, () => location.reload()));
}
