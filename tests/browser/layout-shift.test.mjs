// Nothing on the first page moves by itself, also where a link names another day and a notice says so; and a page whose script doesn't
// come is still there to read.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { BOXMEER, openSite } from './support.mjs';

let site;
before(async () => (site = await openSite()));
after(() => site.close());

const lead = (page) => page.locator('.nl-paragraph--lead');

/** A page whose own script comes when the test says so, with the moves of its layout in `shifts`. */
async function opened(address, come) {
  const { page, context } = await site.visit({ address: 'about:blank', width: 360, height: 740, serviceWorkers: 'block' });
  let release = () => undefined;
  const held = new Promise((done) => (release = done));
  await context.route('**/main.js', async (route) => {
    await held;
    await (come ? route.continue() : route.abort());
  });
  await context.addInitScript(() => {
    globalThis.shifts = [];
    new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => globalThis.shifts.push(value))).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(site.site.url + address, { waitUntil: 'commit' });
  await lead(page).waitFor({ state: 'attached' });
  // Two frames: whatever there is to see has been drawn.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return { page, release };
}

/** The sum of its moves (CLS), as a share of the screen. */
const moved = async (page) => {
  const shifts = await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(globalThis.shifts))))));
  return shifts.reduce((sum, value) => sum + value, 0);
};
/** What was aimed at: at the bottom edge a link gets the name of the municipality, and can take a line more. */
const LITTLE = 0.01;

test('a link to another day: nothing is seen before its notice, and nothing moves', async () => {
  const { page, release } = await opened(BOXMEER, true);
  await page.waitForFunction(() => 'held' in document.documentElement.dataset);
  assert.equal(await lead(page).isVisible(), false);
  release();
  await lead(page).waitFor();
  assert.ok(await page.locator('.banner').isVisible());
  await page.locator('a[href*="huisbezoek.html#"]').waitFor();
  assert.ok((await moved(page)) < LITTLE);
});

test('a link to today can be read before any script has come, and does not move either', async () => {
  const { page, release } = await opened('#gemeente=land-van-cuijk', true);
  assert.ok(await lead(page).isVisible());
  release();
  await page.locator('a[href*="huisbezoek.html#"]').waitFor();
  assert.ok((await moved(page)) < LITTLE);
});

test('a link to another day on a page whose script does not come: it can be read', async () => {
  const { page, release } = await opened(BOXMEER, false);
  release();
  await lead(page).waitFor();
});
