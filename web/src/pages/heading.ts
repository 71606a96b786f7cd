// After a step the new heading takes focus, so that screen readers read the new page. Never at the
// first load: nobody took a step yet, and the browser starts at the top itself.
import { useEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';

export function useHeading(moved: boolean): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement | null>(null);
  useEffect(() => {
    if (!moved) return;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return heading;
}
