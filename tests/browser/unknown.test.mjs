// "Weet ik niet" on everything still gives an outcome: a "misschien", with what is missing.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { begin, card, heading, openSite, pick, step, toOutcome, walk } from './support.mjs';

let site;
before(async () => (site = await openSite()));
after(() => site.close());

/** The core can't be told that it isn't known who lives in an institution: the page says what it took. */
const assumed = (page) => page.locator('[data-aanname=inrichting]');

test('not knowing anything never gives a yes or a no', async () => {
  const { page, troubles } = await site.visit();
  await begin(page);
  const titles = await walk(page);
  assert.ok(titles.length >= 6, titles.join(' | '));
  await toOutcome(page);
  for (const scheme of ['stimuleringsregeling', 'schoolkosten-vo', 'identiteitskaart', 'langdurigheidstoeslag', 'kwijtschelding']) {
    assert.equal(await card(page, scheme).getAttribute('data-oordeel'), 'onbekend', scheme);
  }
  assert.match(await assumed(page).innerText(), /alsof niemand van u in een instelling woont/);
  // The way to the question is for the screen.
  const way = assumed(page).getByRole('button');
  assert.ok(await way.isVisible());
  await page.emulateMedia({ media: 'print' });
  assert.ok((await assumed(page).isVisible()) && !(await way.isVisible()));
  assert.deepEqual(troubles, []);
});

test('what is missing leads to its question, and back to a better outcome', async () => {
  const { page } = await site.visit();
  await begin(page);
  await walk(page);
  await toOutcome(page);
  // No costs were told: of such a scheme the name stands there, the rest unfolds.
  await card(page, 'kwijtschelding').getByRole('heading', { name: /^Kwijtschelding/ }).click();
  const missing = card(page, 'kwijtschelding').getByRole('button', { name: /^Wie bent u/ });
  await step(page, () => missing.click());
  assert.equal(await heading(page), 'Wie bent u en met wie woont u?');
  await pick(page, /^Woont u in de gemeente/, 'Nee');
  await step(page, () => page.getByRole('button', { name: 'Verder' }).click());
  assert.equal(await heading(page), 'Uw uitkomst');
  assert.equal(await card(page, 'kwijtschelding').getAttribute('data-oordeel'), 'geen-recht');
  assert.equal(await assumed(page).count(), 0);
});
