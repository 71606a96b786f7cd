// On paper: unfolded, black on white, with what a counter needs to know.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { begin, card, MOTHER, openSite, toOutcome, walk } from './support.mjs';

let site;
before(async () => (site = await openSite()));
after(() => site.close());

test('folded parts, rules and answers are on the paper; buttons are not', async () => {
  const { page } = await site.visit();
  await begin(page);
  await walk(page, MOTHER);
  await toOutcome(page);
  await page.emulateMedia({ media: 'print' });
  const reason = card(page, 'schoolkosten-vo').locator('.conditions').first();
  assert.ok(await reason.isVisible());
  assert.ok(await page.locator('.summary').last().isVisible());
  assert.equal(await page.getByRole('button', { name: 'Print of bewaar als pdf' }).isVisible(), false);
  assert.equal(await page.locator('.verdict').first().evaluate((e) => getComputedStyle(e).color), 'rgb(0, 0, 0)');
  assert.match(await page.locator('.provenance').innerText(), /sha256:/);
  const pdf = await page.pdf({ format: 'A4' });
  assert.ok(pdf.length > 10_000);
});
