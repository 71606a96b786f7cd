// A resident loads the rules of one municipality: that of the link before the start, or the one that is chosen, when it is chosen.
// After that nothing is requested, on the whole way; and what is asked first doesn't wait for the core.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { begin, BOXMEER, card, choose, dontKnow, heading, installed, MOTHER, next, openSite, step, toOutcome, walk } from './support.mjs';

let site;
before(async () => (site = await openSite()));
after(() => site.close());

const DAY = '#datum=2005-11-01';
/** Without the icon, which the browser takes out of its own memory at every step. */
const names = (requests) => requests.map((url) => new URL(url).pathname.slice(1)).filter((name) => name !== 'favicon.svg');
const packs = (requests) => names(requests).filter((name) => name.startsWith('gemeenten/'));
const loaded = (page) => page.locator('a[href*="huisbezoek.html#"]').waitFor();

test('a link names it: its rules and no others, and nothing after loading, from start to outcome', async () => {
  const { page, requests } = await site.visit({ serviceWorkers: 'block' });
  await loaded(page);
  const before = requests.length;
  await begin(page);
  await walk(page, MOTHER);
  await toOutcome(page);
  assert.equal(await card(page, 'schoolkosten-vo').getAttribute('data-oordeel'), 'recht');
  assert.deepEqual(packs(requests), ['gemeenten/boxmeer.json']);
  assert.deepEqual(names(requests).filter((name) => name.startsWith('texts/')), []);
  assert.deepEqual(names(requests.slice(before)), []);
});

test('chosen from the list: one request for it, and the same outcome', async () => {
  const { page, requests } = await site.visit({ address: DAY, serviceWorkers: 'block' });
  await loaded(page);
  assert.deepEqual(packs(requests), []);
  await begin(page);
  await choose('Boxmeer')(page);
  const before = requests.length;
  await next(page);
  await walk(page, MOTHER);
  await toOutcome(page);
  assert.equal(await card(page, 'schoolkosten-vo').getAttribute('data-oordeel'), 'recht');
  assert.deepEqual(names(requests.slice(before)), ['gemeenten/boxmeer.json']);
});

test('with the copy for offline a choice is no request, also without internet', async () => {
  const { page, context, requests } = await site.visit({ address: DAY });
  await installed(page);
  await context.setOffline(true);
  const before = requests.length;
  await begin(page);
  await choose('Boxmeer')(page);
  await next(page);
  assert.match(await heading(page), /^Waar wilt u hulp bij/);
  assert.deepEqual(names(requests.slice(before)), []);
});

test('rules that do not come are told, and can be asked for again; a name that is none is not asked for', async () => {
  const { page, context, requests } = await site.visit({ address: `${DAY}&gemeente=atlantis`, serviceWorkers: 'block' });
  await context.route('**/gemeenten/*', (route) => route.abort());
  await begin(page);
  await choose('Boxmeer')(page);
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.getByText('De regels van deze gemeente laden niet.').waitFor();
  assert.match(await heading(page), /^In welke gemeente/);
  await context.unroute('**/gemeenten/*');
  await next(page);
  assert.match(await heading(page), /^Waar wilt u hulp bij/);
  assert.deepEqual(new Set(packs(requests)), new Set(['gemeenten/boxmeer.json']));
});

/** The core comes when the test says so. */
async function withoutCore(look) {
  const { page, context } = await site.visit({ address: 'about:blank', serviceWorkers: 'block' });
  let release = () => undefined;
  const held = new Promise((done) => (release = done));
  await context.route('**/minima.wasm', async (route) => {
    await held;
    await route.continue().catch(() => undefined);
  });
  await page.goto(site.site.url + BOXMEER);
  await begin(page);
  await look({ page, context, release });
  release();
}
const waits = (page) => page.locator('form .actions').getByText('Even geduld');

test('what is asked first is there before the core; the answer waits for it, and who walks back does not', async () => {
  await withoutCore(async ({ page, release }) => {
    assert.match(await heading(page), /^Waar wilt u hulp bij/);
    await dontKnow(page);
    await page.getByRole('button', { name: 'Verder' }).click();
    await waits(page).waitFor();
    await step(page, () => page.goBack());
    await begin(page);
    assert.equal(await waits(page).count(), 0);
    await dontKnow(page);
    // Twice: the second answer counts, and leads one step on.
    await page.getByRole('button', { name: 'Verder' }).click();
    await waits(page).waitFor();
    const before = await page.evaluate(() => history.length);
    await page.getByRole('button', { name: 'Verder' }).click();
    await step(page, async () => release());
    assert.doesNotMatch(await heading(page), /^Waar wilt u hulp bij/);
    assert.equal(await page.evaluate(() => history.length), before + 1);
  });
});

test('a core that does not come is told there too', async () => {
  const { page, context } = await site.visit({ address: 'about:blank', serviceWorkers: 'block' });
  let abort = () => undefined;
  await context.route('**/minima.wasm', (route) => new Promise((done) => (abort = () => done(route.abort()))));
  await page.goto(site.site.url + BOXMEER);
  await begin(page);
  await dontKnow(page);
  await step(page, async () => abort());
  assert.match(await heading(page), /start niet/);
});
