// How many requests the page, or its worker, made since everything was loaded. It should stay at zero.

/** Out of the browser's own memory, as the icon at every step: nothing leaves the machine. What was blocked, failed or hides its size counts. */
export const fromCache = ({ transferSize, encodedBodySize }: { transferSize: number; encodedBodySize: number }): boolean =>
  transferSize === 0 && encodedBodySize > 0;

/** Tells the total each time a request was made that started after this moment. */
export function countRequests(tell: (count: number) => void): void {
  const since = performance.now();
  let count = 0;
  new PerformanceObserver((list) => {
    const entries = list.getEntries() as PerformanceResourceTiming[];
    const late = entries.filter((entry) => entry.startTime > since && !fromCache(entry));
    if (late.length > 0) tell((count += late.length));
  }).observe({ type: 'resource' });
}
