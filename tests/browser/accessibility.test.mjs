// axe on every page of the interview, on a telephone and on a wide screen; and what axe doesn't see.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axeFaults } from './axe.mjs';
import { begin, MOTHER, openSite, toOutcome, walk } from './support.mjs';

let site;
before(async () => (site = await openSite()));
after(() => site.close());

/** Wider than the window, or controls smaller than a fingertip. */
async function layoutFaults(page) {
  return page.evaluate(() => {
    const wide = document.documentElement.scrollWidth > innerWidth ? [`${document.documentElement.scrollWidth} px wide`] : [];
    const small = [...document.querySelectorAll('main button, main summary, main .option, header button, footer button')]
      .filter((e) => e.checkVisibility() && e.getBoundingClientRect().height < 43.5)
      .map((e) => `${e.getBoundingClientRect().height} px high: ${e.textContent}`);
    return [...wide, ...small];
  });
}

for (const width of [360, 1280]) {
  test(`no violations on any page, ${width} px wide`, async () => {
    const { page } = await site.visit({ width, height: 800 });
    const found = [];
    const look = async (where) => {
      for (const fault of [...(await axeFaults(page)), ...(await layoutFaults(page))]) found.push(`${where}: ${fault}`);
    };
    await look('start');
    await begin(page);
    await walk(page, MOTHER, look);
    await toOutcome(page);
    await look('outcome');
    for (const details of await page.locator('details').all()) await details.evaluate((d) => (d.open = true));
    await look('outcome, unfolded');
    assert.deepEqual(found, []);
  });
}

test('no violations with errors shown, in English, and in the wipe dialog', async () => {
  const { page } = await site.visit({ width: 360, height: 800 });
  await begin(page);
  await page.getByRole('button', { name: 'Verder' }).click();
  assert.deepEqual(await axeFaults(page), []);
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'What do you want help with?' }).waitFor();
  assert.deepEqual(await axeFaults(page), []);
  await page.getByLabel('None of these').check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Erase all answers' }).click();
  assert.deepEqual(await axeFaults(page), []);
  // That it would have seen one.
  await page.evaluate(() => document.querySelector('dialog').append(document.createElement('img')));
  assert.match((await axeFaults(page)).join(), /^image-alt: <img>$/);
});

test('at 320 px with letters twice as large nothing is cut off', async () => {
  const { page } = await site.visit({ width: 320, height: 800 });
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  await begin(page);
  const wide = [];
  await walk(page, MOTHER, async (title) => {
    if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) wide.push(title);
  });
  await toOutcome(page);
  if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) wide.push('outcome');
  assert.deepEqual(wide, []);
});

test('the page does not jump while it loads', async () => {
  const { context } = await site.visit();
  const page = await context.newPage();
  await page.addInitScript(() => {
    globalThis.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) globalThis.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(site.site.url);
  await page.waitForTimeout(300);
  assert.ok((await page.evaluate(() => globalThis.shift)) <= 0.01);
});
