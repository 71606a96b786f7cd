// Waiting for a file that is still on its way, told on the page. Who walks back or answers again meanwhile doesn't wait for it any more.
import { useState } from 'preact/hooks';
import { Wiped, type Rounds } from './rounds';

export interface Waiting {
  /** What the work gives. Rejects with Wiped when it was given up. */
  until<T>(work: Promise<T>): Promise<T>;
  /** Gives up what is waited for, if anything is. */
  quit(): void;
}

/** tell: whether something is waited for now; not told of work that fails. */
export function startWaiting(rounds: Rounds, tell: (waits: boolean) => void): Waiting {
  let busy = false;
  function quit(): void {
    if (!busy) return;
    busy = false;
    rounds.end();
    tell(false);
  }
  async function until<T>(work: Promise<T>): Promise<T> {
    quit();
    busy = true;
    tell(true);
    const result = await rounds.within(work).catch((error: unknown) => {
      // Given up: then something else may be waited for by now.
      if (!(error instanceof Wiped)) busy = false;
      throw error;
    });
    busy = false;
    tell(false);
    return result;
  }
  return { until, quit };
}

/** `tell` stays the first one. */
export const useWaiting = (rounds: Rounds, tell: (waits: boolean) => void): Waiting =>
  useState(() => startWaiting(rounds, tell))[0];
