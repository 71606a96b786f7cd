// A computer somebody walked away from: after ten minutes without input the answers are wiped, two
// minutes after a warning that can be answered with "go on" (WCAG 2.2.1).
import { useEffect, useRef, useState } from 'preact/hooks';

/** Milliseconds without input until everything is wiped, and how long before that the warning comes. */
export const WIPE_AFTER = 10 * 60_000;
export const WARN_BEFORE = 2 * 60_000;

export type Phase = 'active' | 'warned' | 'over';

/** `last`: time of the last input, in milliseconds. `wait`: how long this phase lasts yet. */
export function phaseAt(last: number, now: number): { phase: Phase; wait: number } {
  const end = last + WIPE_AFTER;
  if (now >= end) return { phase: 'over', wait: 0 };
  const warning = end - WARN_BEFORE;
  return now >= warning ? { phase: 'warned', wait: end - now } : { phase: 'active', wait: warning - now };
}

const INPUT = ['pointerdown', 'pointermove', 'keydown', 'input', 'wheel', 'scroll', 'touchmove'];

/**
 * Watches while there is something to wipe. Returns the time at which that happens while the warning
 * stands, and `goOn`, which starts the ten minutes again. While the warning stands only `goOn` does: a
 * sleeve on the mouse is no answer.
 */
export function useIdle(watching: boolean, onOver: () => void): { wipeAt: number | undefined; goOn: () => void } {
  const [wipeAt, setWipeAt] = useState<number>();
  const [round, setRound] = useState(0);
  const over = useRef(onOver);
  over.current = onOver;

  useEffect(() => {
    if (!watching) return;
    let last = Date.now();
    let warned = false;
    let timer: ReturnType<typeof setTimeout>;
    // By the clock and not by the timer alone: timers stand still on a computer that sleeps.
    function look(): void {
      clearTimeout(timer);
      const { phase, wait } = phaseAt(last, Date.now());
      warned = phase === 'warned';
      setWipeAt(warned ? last + WIPE_AFTER : undefined);
      if (phase === 'over') over.current();
      else timer = setTimeout(look, wait);
    }
    function onInput(): void {
      if (phaseAt(last, Date.now()).phase === 'over') look();
      else if (!warned) last = Date.now();
    }
    const passive = { capture: true, passive: true };
    for (const name of INPUT) window.addEventListener(name, onInput, passive);
    document.addEventListener('visibilitychange', look);
    look();
    return () => {
      clearTimeout(timer);
      for (const name of INPUT) window.removeEventListener(name, onInput, passive);
      document.removeEventListener('visibilitychange', look);
      setWipeAt(undefined);
    };
  }, [watching, round]);

  return { wipeAt, goOn: () => setRound((n) => n + 1) };
}
