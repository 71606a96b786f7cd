// The picture of what somebody pays himself: its numbers are those of the outcome, also of whoever really has that income.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axeFaults } from './axe.mjs';
import { begin, openSite, SEVERAL_COSTS, toOutcome, wage, walk } from './support.mjs';

let site;
before(async () => (site = await openSite()));
after(() => site.close());

/** The outcome for that wage, with what is folded open. */
async function outcome({ amount, width = 1280 } = {}) {
  const { page } = await site.visit({ width, height: 800 });
  await begin(page);
  await walk(page, amount ? [[/^Welk inkomen/, wage(amount)], ...SEVERAL_COSTS] : SEVERAL_COSTS);
  await toOutcome(page);
  await page.evaluate(() => document.querySelectorAll('details').forEach((d) => (d.open = true)));
  return page;
}
/** What is said beside the picture: one amount for each of the rules. */
async function said(page) {
  await page.locator('.chart').waitFor();
  return page.locator('details:has(> summary:text-is("Wat u zelf kunt betalen")) dd').allInnerTexts();
}
async function rows(page) {
  await page.locator('.chart').waitFor();
  return page.locator('.chart tbody tr').evaluateAll((all) =>
    all.map((row) => ({ head: row.querySelector('th').textContent, cells: [...row.querySelectorAll('td')].map((td) => td.textContent) })));
}

test('the own row says what the outcome says, and another row what somebody with that income is told', async () => {
  const page = await outcome();
  const table = await rows(page);
  const own = table.findIndex(({ head }) => head.includes('uw inkomen nu'));
  assert.match(table[own].head, /^€\s1\.203,45/);
  assert.deepEqual(table[own].cells, await said(page));
  assert.ok(table.length >= 13, `${table.length} rows`);
  // The next one: far above the limits nobody asks any more what somebody owns.
  const other = table[own + 1];
  assert.notDeepEqual(other.cells, table[own].cells);
  const elsewhere = await outcome({ amount: other.head });
  assert.deepEqual(await said(elsewhere), other.cells);
  assert.deepEqual(site.site.requests.filter((line) => !line.startsWith('GET /')), []);
});

for (const width of [360, 1280]) {
  test(`no violations, nothing too wide, in both languages, ${width} px`, async () => {
    const page = await outcome({ width });
    for (const [button, words] of [['', 'uw inkomen nu'], ['English', 'your income now']]) {
      if (button) await page.getByRole('button', { name: button }).click();
      await page.locator('.chart__own', { hasText: words }).waitFor();
      await page.evaluate(() => document.querySelectorAll('details').forEach((d) => (d.open = true)));
      assert.deepEqual(await axeFaults(page), []);
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width);
      // Nothing of the drawing falls outside it.
      const cut = await page.locator('.chart__drawing').evaluate((svg) => {
        const { x, y, width: w, height: h } = svg.viewBox.baseVal;
        return [...svg.querySelectorAll('text, polyline, circle')].filter((e) => {
          const box = e.getBBox();
          return box.x < x || box.y < y || box.x + box.width > x + w || box.y + box.height > y + h;
        }).map((e) => e.textContent || e.tagName);
      });
      assert.deepEqual(cut, []);
    }
    assert.deepEqual(await page.evaluate(() => globalThis.violations), []);
  });
}

test('wiping takes the picture away with the answers', async () => {
  const page = await outcome();
  await page.locator('.chart').waitFor();
  await page.getByRole('button', { name: 'Wis alle antwoorden' }).click();
  await page.getByRole('button', { name: 'Ja, wis alles' }).click();
  await page.getByRole('button', { name: /^Begin/ }).waitFor();
  assert.equal(await page.locator('.chart').count(), 0);
});
