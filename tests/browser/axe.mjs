// axe on the page as it is now. Called directly and for violations only: a third of the time of the
// usual wrapper, which opens another page for every look and writes down what was fine as well.
import axe from 'axe-core';

const OPTIONS = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  resultTypes: ['violations'],
  // Nothing is fetched for it: it runs on the page's own terms.
  preload: false,
};

/** What axe finds against WCAG 2.2 A and AA and good practice, a line each; frames aren't looked into. */
export async function axeFaults(page) {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const violations = await page.evaluate(async (options) => (await globalThis.axe.run(document, options)).violations, OPTIONS);
  return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 140)).join(' | ')}`);
}
