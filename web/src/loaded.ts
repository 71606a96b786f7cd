// What the page can show of itself: what was loaded, and what was requested after that.
import { useEffect, useState } from 'preact/hooks';
import type { Calculator } from './calculator';
import type { Ready } from './messages';
import { countRequests } from './requests';

export interface Loaded {
  ready?: Ready;
  /** Undefined until everything is loaded. */
  requests?: number;
}

export function useLoaded(calculator: Calculator | undefined): Loaded {
  const [ready, setReady] = useState<Ready>();
  const [own, setOwn] = useState(0);
  const [worker, setWorker] = useState(0);
  useEffect(() => {
    // A core that doesn't come is told on the start page.
    calculator?.ready.then(
      (found) => {
        setReady(found);
        countRequests(setOwn);
        calculator.onRequests(setWorker);
      },
      () => undefined,
    );
  }, []);
  return ready ? { ready, requests: own + worker } : {};
}
