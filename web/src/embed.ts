// Inside another page: tells that page how high this one is and what it must bring into view, and nothing
// else. It listens to nobody.

/** Coarse, for the exact height of an outcome would say something of the answers; in CSS pixels. */
const STEP = 100;

/** All that ever leaves the frame. In CSS pixels, multiples of STEP; `top` counts from the top of the frame. */
export type FrameMessage = { minima: 'height'; height: number } | { minima: 'show'; top: number };

/** What `speaker` needs of the window around this one. */
type Outer = Pick<Window, 'postMessage'>;

/** The origin of the page around this one as far as the browser tells it. */
function around(): string | undefined {
  const [nearest] = [...((location as { ancestorOrigins?: Iterable<string> }).ancestorOrigins ?? [])];
  return nearest ?? (document.referrer ? new URL(document.referrer).origin : undefined);
}

/** To whom: of the origins that the build allows the one that is around, or all where the browser doesn't tell. */
export function receivers(allowed: readonly string[], outer: string | undefined): readonly string[] {
  return outer === undefined ? allowed : allowed.filter((origin) => origin === outer);
}

/** Speaks to named origins, never "*": the browser delivers to no one else. */
export function speaker(outer: Outer, origins: readonly string[]): { height(h: number): void; show(top: number): void } {
  const send = (message: FrameMessage): void => origins.forEach((origin) => outer.postMessage(message, origin));
  return {
    height: (height) => send({ minima: 'height', height: Math.ceil(height / STEP) * STEP }),
    show: (top) => send({ minima: 'show', top: Math.max(0, Math.floor(top / STEP) * STEP) }),
  };
}

/** What a step, a fault or a dialog gives the focus; a field the resident chose is in view already. */
const shown = (target: EventTarget | null): Element | null =>
  target instanceof Element ? target.closest('h1, h2, dialog') : null;

/** `content` must not be as high as the frame by itself: it would never shrink again. */
export function startEmbedding(content: Element, allowed = ''): void {
  if (window.parent === window) return;
  const origins = receivers(allowed.split(' ').filter(Boolean), around());
  if (origins.length === 0) return;
  const tell = speaker(window.parent, origins);
  new ResizeObserver(() => tell.height(content.getBoundingClientRect().height)).observe(content);
  content.addEventListener('focusin', ({ target }) => {
    const found = shown(target);
    if (found) tell.show(found.getBoundingClientRect().top);
  });
}
