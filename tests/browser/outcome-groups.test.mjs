// A municipality with many schemes: what is likely first, and what nobody told of by name only, one click or one print away.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axeFaults } from './axe.mjs';
import { begin, heading, openSite, step, toOutcome, walk } from './support.mjs';

const ANSWERS = [
  [
    /^Waar wilt u hulp bij/,
    async (page) => {
      await page.getByLabel(/^Zorg/).check();
      await page.getByLabel(/^Bril/).check();
    },
  ],
];
const RANK = { recht: 0, onbekend: 1, beoordeling: 1, voorliggend: 2 };

let site;
before(async () => (site = await openSite()));
after(() => site.close());

async function outcome(width) {
  const { page } = await site.visit({ width, height: 800, address: '#gemeente=rotterdam&datum=2026-07-01' });
  await begin(page);
  await walk(page, ANSWERS);
  await toOutcome(page);
  return page;
}
const schemes = (page) =>
  page.locator('[data-regeling]').evaluateAll((all) =>
    all.map((e) => ({ id: e.dataset.regeling, verdict: e.dataset.oordeel, folded: e.tagName === 'DETAILS', name: e.querySelector('h3').textContent })));

test('every scheme stands there once; what was asked is open, the rest by name', async () => {
  const page = await outcome(360);
  const all = await schemes(page);
  assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
  const known = await page.evaluate(async () => JSON.parse((await (await fetch('gemeenten/rotterdam.json')).json()).bestanden['gemeenten/rotterdam/2025-07-01.json']).regelingen.length);
  assert.equal(all.length + (await page.locator('[data-afwezig]').count()), known);

  const open = all.filter(({ folded, verdict }) => !folded && verdict in RANK);
  assert.ok(open.some(({ id }) => id === 'bril'), 'asked for');
  assert.ok(open.some(({ id }) => id === 'individuele-inkomenstoeslag'), 'an amount in itself');
  const ranks = open.map(({ verdict }) => RANK[verdict]);
  assert.deepEqual(ranks, [...ranks].sort());
  const folded = all.filter((scheme) => scheme.folded);
  assert.ok(folded.length > 15, `${folded.length}`);
  assert.equal(folded.find(({ verdict }) => verdict === 'recht'), undefined);
  for (const { id } of folded) assert.ok(await page.locator(`[data-regeling="${id}"] h3`).isVisible(), id);
  // With all open it was 24,000 px and more.
  assert.ok((await page.evaluate(() => document.documentElement.scrollHeight)) < 12_000);
  assert.deepEqual(await axeFaults(page), []);
});

test('one of them unfolds, and leads to the costs', async () => {
  const page = await outcome(1280);
  const scheme = page.locator('[data-regeling="gehoorapparaat"], [data-regeling="warmtekosten"]').last();
  assert.equal(await scheme.locator('.verdict').isVisible(), false);
  await scheme.locator('summary').first().press('Enter');
  assert.ok(await scheme.locator('.verdict').isVisible());
  await step(page, () => page.getByRole('button', { name: 'Noem meer kosten' }).click());
  assert.equal(await heading(page), 'Waar wilt u hulp bij?');
});

test('on paper all of it is there', async () => {
  const page = await outcome(1280);
  await page.emulateMedia({ media: 'print' });
  for (const verdict of await page.locator('.verdict').all()) assert.ok(await verdict.isVisible());
});
