// Shortcuts of the helper's page: always with Alt and Shift, so that no letter typed alone does anything (WCAG 2.1.4).
import { useEffect, useRef } from 'preact/hooks';

/** Puts the focus on an element of the page. */
export function jump(id: string): void {
  document.getElementById(id)?.focus();
}

/** Questions that still need an answer, in the order of the page. */
const waiting = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('.question[data-mark="needed"], .question[data-mark="incomplete"]'),
];

/** The first of them after the focus; past the last it begins again. */
export function nextNeeded(): void {
  const all = waiting();
  const here = document.activeElement;
  const after = all.find(
    (q) => here && !q.contains(here) && (here.compareDocumentPosition(q) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  const question = after ?? all[0];
  if (!question) return jump('uitkomst');
  const folded = question.closest('details');
  if (folded) folded.open = true;
  question.querySelector<HTMLElement>('input, button')?.focus();
}

/** By the place of the key and not by its letter: with Alt a Mac types another sign. */
export function useShortcuts(toTabs: () => void): void {
  const tabs = useRef(toTabs);
  tabs.current = toTabs;
  useEffect(() => {
    const DOES: Record<string, () => void> = {
      KeyV: nextNeeded,
      KeyU: () => jump('uitkomst'),
      KeyT: () => tabs.current(),
    };
    function onKey(event: KeyboardEvent): void {
      const does = event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey ? DOES[event.code] : undefined;
      if (!does || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      does();
    }
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
