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

/** Only this window starts again: it is the one where it was asked. */
function swap(worker: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  worker.postMessage('activate');
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
  return waiting && (() => swap(waiting));
}
