// One household from the start to its outcome, with the amounts, and nothing asked of the network.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { begin, card, installed, MOTHER, openSite, pick, toOutcome, walk } from './support.mjs';

let site;
before(async () => (site = await openSite()));
after(() => site.close());

test('a single mother learns what she probably can get, and nothing leaves the browser', async () => {
  const { page, troubles } = await site.visit();
  // The server's own list: what the browser asks of its cache leaves no trace anywhere.
  const { requests } = site.site;
  await begin(page);
  await installed(page);
  const loaded = requests.length;
  const titles = await walk(page, MOTHER);
  assert.ok(titles.length <= 10, `${titles.length} questions`);
  await toOutcome(page);

  const school = card(page, 'schoolkosten-vo');
  assert.equal(await school.getAttribute('data-oordeel'), 'recht');
  assert.match(await school.innerText(), /U heeft waarschijnlijk recht/);
  assert.match(await school.innerText(), /Ongeveer €\u00a090/);
  assert.match(await school.innerText(), /Uiterlijk 1 maart 2006/);
  assert.equal(await card(page, 'stimuleringsregeling').getAttribute('data-oordeel'), 'recht');
  assert.match(await card(page, 'stimuleringsregeling').innerText(), /Tot ongeveer €\u00a0140 per kalenderjaar/);
  assert.match(await card(page, 'langdurigheidstoeslag').innerText(), /Ongeveer €\u00a0418 per jaar/);
  assert.match(await page.locator('main').innerText(), /Dit is een schatting, geen besluit\. U mag altijd aanvragen\./);

  assert.deepEqual(requests.slice(loaded), [], 'requests after load');
  assert.deepEqual(await page.evaluate(() => globalThis.violations), []);
  assert.deepEqual(troubles, []);
});

test('the reason names the amounts compared and the article', async () => {
  const { page } = await site.visit();
  await begin(page);
  await walk(page, MOTHER);
  await toOutcome(page);
  const school = card(page, 'schoolkosten-vo');
  await school.getByText('Waarom deze uitkomst?').click();
  assert.match(await school.innerText(), /€\s1\.023,45.*artikel 8\.4\.1 lid 3/s);
});

test('what is likely stands first, what is not likely last and folded', async () => {
  const { page } = await site.visit();
  await begin(page);
  await walk(page, MOTHER);
  await toOutcome(page);
  const order = ['recht', 'onbekend', 'beoordeling', 'voorliggend', 'geen-recht'];
  const found = await page.locator('article[data-oordeel]').evaluateAll((all) => all.map((a) => a.dataset.oordeel));
  assert.deepEqual(found, [...found].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
  const body = await page.locator('main').innerText();
  assert.doesNotMatch(body, /U heeft recht|U heeft geen recht/);
});

test('who lives elsewhere is not asked anything more', async () => {
  const { page } = await site.visit();
  await begin(page);
  const titles = await walk(page, [[/^Wie bent u/, (p) => pick(p, /^Woont u in de gemeente/, 'Nee')]]);
  assert.deepEqual(titles, ['Waar wilt u hulp bij?', 'Wie bent u en met wie woont u?']);
  await toOutcome(page);
  assert.match(await page.locator('main').innerText(), /U mag altijd aanvragen/);
});
