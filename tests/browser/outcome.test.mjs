// The outcome with several costs: what would change it, what changes by itself, what somebody pays, and
// what the municipality doesn't have.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axeFaults } from './axe.mjs';
import { begin, card, openSite, SEVERAL_COSTS, toOutcome, walk } from './support.mjs';

let site;
before(async () => (site = await openSite()));
after(() => site.close());

async function outcome(width, answers = SEVERAL_COSTS) {
  const { page } = await site.visit({ width, height: 800 });
  await begin(page);
  const titles = await walk(page, answers);
  await toOutcome(page);
  return { page, titles };
}
const unfold = (page) => page.evaluate(() => document.querySelectorAll('details').forEach((d) => (d.open = true)));
const tooWide = (page) => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

for (const width of [360, 1280]) {
  test(`several costs: everything in words, no violations, ${width} px wide`, async () => {
    const { page, titles } = await outcome(width);
    assert.equal(new Set(titles).size, titles.length, 'a page came by twice');
    await unfold(page);
    const school = await card(page, 'schoolkosten-vo').innerText();
    assert.match(school, /Waarschijnlijk geen recht\s+Dit verandert als uw inkomen per maand €\s13,37 lager is\./);
    // The bicycle's own page wasn't asked: at this income nothing of it matters until the new amounts.
    assert.match(school, /Wat verandert vanzelf\?\s+Vanaf 1 januari 2006: Misschien: wij missen nog gegevens/);
    assert.match(await card(page, 'duurzame-gebruiksgoederen').innerText(), /Goed om te weten\s+Het telt niet mee als inkomen/);

    const table = page.getByRole('table', { name: /^Wat u zelf betaalt/ });
    assert.equal(await table.getByRole('row').count(), 4);
    assert.equal(await table.getByRole('columnheader').count(), 5);
    const cells = await table.getByRole('row', { name: /^Eigen bijdrage/ }).getByRole('cell').allInnerTexts();
    assert.deepEqual(cells.map((c) => c.replace(/\s+/g, ' ').trim()), ['€ 150', '€ 56,11', '€ 93,89', '€ 0']);
    // 6 months of € 20.
    assert.match(await table.getByRole('row', { name: /^Alarmknop/ }).innerText(), /€\s120/);

    assert.deepEqual(await axeFaults(page), []);
    assert.equal(await tooWide(page), false);
  });
}

test('what the municipality does not have stands folded, by name, not among what is refused', async () => {
  const { page } = await outcome(1280);
  const folded = page.locator('details', { has: page.getByRole('heading', { name: 'Wat er in deze gemeente niet is (2)' }) });
  assert.equal(await folded.evaluate((d) => d.open), false);
  await folded.locator('summary').click();
  assert.equal(await folded.locator('[data-afwezig]').count(), 2);
  assert.equal(await page.locator('[data-regeling=collectieve-verzekering]').count(), 0);
});

test('no id of the policy is on the page: words have no hyphens inside that only ids have', async () => {
  const { page } = await outcome(1280);
  await unfold(page);
  const text = await page.locator('main').innerText();
  const ids = await page.evaluate(async () => [
    ...new Set((await (await fetch('gemeenten/boxmeer.json')).text()).match(/(?<=\\"(id|soort|verwijzing|regime)\\": ?\\")[a-z0-9]+(-[a-z0-9]+)+/g)),
  ]);
  assert.ok(ids.length > 20);
  // Some ids are plain Dutch words too.
  assert.deepEqual(ids.filter((id) => new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(text)), []);
  assert.doesNotMatch(text, /\bk\d\b/);
});

test('on paper the table stays a table, and folded parts are there', async () => {
  const { page } = await outcome(1280);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('.ledger').evaluate((e) => getComputedStyle(e).display), 'table');
  assert.ok(await page.locator('[data-afwezig]').first().isVisible());
  assert.ok(await card(page, 'schoolkosten-vo').getByText(/^Dit verandert als/).isVisible());
});

test('at 320 px with letters twice as large the table is not cut off', async () => {
  const { page } = await outcome(320);
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  await unfold(page);
  assert.equal(await tooWide(page), false);
});
