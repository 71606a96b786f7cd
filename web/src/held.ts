// A link to another day has a notice on top, which only the page's own script can write. Until it has, what the build drew stays
// unseen: so nothing moves down before somebody's eyes. What goes wrong meanwhile, or takes long, ends that.
import { settingsFrom, today } from './settings';

const LONGEST = 3000;

export function release(): void {
  delete document.documentElement.dataset.held;
}

/** Before anything is drawn: the browser waits for early.js with that (blocking="render"), which is there before the stylesheets. */
export function holdStill(): void {
  const root = document.documentElement;
  // The helper's page draws nothing before it has everything.
  if (root.dataset.gemeenten === 'alle') return;
  if (settingsFrom(location.hash, undefined).peildatum === today()) return;
  root.dataset.held = '';
  // A script that doesn't come is told to the element that asked for it, and on the way down to the window.
  window.addEventListener('error', release, { capture: true, once: true });
  setTimeout(release, LONGEST);
}
