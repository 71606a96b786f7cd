// Back, change, language, wiping: the answers stay where they are, or are gone.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { alone, begin, choose, fill, fillDate, heading, MOTHER, next, openSite, pick, step, toOutcome, walk } from './support.mjs';

let site;
before(async () => (site = await openSite()));
after(() => site.close());

/** Two pages, and then the third. */
async function threePages(page) {
  await begin(page);
  await choose('Geen van deze')(page);
  await next(page);
  await alone(page);
  await next(page);
  return heading(page);
}

test('the browser\'s back button and "Terug" go one page back, with the answers still there', async () => {
  const { page } = await site.visit();
  const third = await threePages(page);
  assert.equal(await page.locator('h1').count(), 1);
  await step(page, () => page.goBack());
  assert.equal(await page.locator('#veld-geboortedatum-jaar').inputValue(), '1971');
  await step(page, () => page.getByRole('button', { name: 'Terug' }).click());
  assert.ok(await page.getByLabel('Geen van deze').isChecked());
  await next(page);
  assert.equal(await heading(page), 'Wie bent u en met wie woont u?');
  await next(page);
  assert.equal(await heading(page), third);
});

test('the address holds a step number and no answer; a reload starts again', async () => {
  const { page } = await site.visit();
  await threePages(page);
  assert.match(page.url(), /\/#stap-\d+$/);
  await page.reload();
  assert.equal(await heading(page), 'Waar heb ik recht op?');
  assert.equal(new URL(page.url()).hash, '');
});

test('each step has its own title, and focus on its heading; the first load leaves focus alone', async () => {
  const { page } = await site.visit();
  assert.equal(await page.evaluate(() => document.activeElement.tagName), 'BODY');
  await begin(page);
  // The heading is drawn first; focus and title follow.
  await page.waitForFunction(() => document.activeElement.tagName === 'H1');
  await page.waitForFunction(() => document.title.startsWith('Stap'));
  assert.match(await page.title(), /^Stap 1 van ongeveer \d+: Waar wilt u hulp bij\? – Waar heb ik recht op\?$/);
  await choose('Geen van deze')(page);
  await next(page);
  await page.waitForFunction(() => document.activeElement.tagName === 'H1');
  await page.waitForFunction(() => document.title.startsWith('Stap 2 van ongeveer'));
});

test('a change from the check page returns there, and asks only what it opened', async () => {
  const { page } = await site.visit();
  await begin(page);
  await walk(page, MOTHER);
  await step(page, () => page.getByRole('button', { name: 'Wijzig Wie bent u' }).click());
  await pick(page, /^Heeft u een partner/, 'Ja');
  await pick(page, /^Woont u of uw partner in een instelling/, 'Nee, wij wonen allebei thuis');
  await next(page);
  // The page comes back for the one thing it didn't ask before.
  assert.equal(await heading(page), 'Wat is de geboortedatum van uw partner?');
  await fill(page, { 'partner-geboortedatum': ['1', '5', '1970'] });
  await next(page);
  assert.equal(await heading(page), 'Welk inkomen heeft uw partner?');
  const partner = [/^Welk inkomen/, (p) => p.getByLabel('Geen inkomen').check()];
  const titles = await walk(page, [partner, ...MOTHER]);
  assert.ok(titles.length < 5, titles.join(' | '));
  assert.equal(await heading(page), 'Kijk uw antwoorden na');
});

test('the sum of the income stands among the answers, to look at', async () => {
  const { page } = await site.visit();
  await begin(page);
  await walk(page, MOTHER);
  assert.match(await page.locator('main').innerText(), /Samen volgens onze berekening: €\s1\.023,45 per maand/);
});

test('English keeps the answers, and translates the reasons too', async () => {
  const { page } = await site.visit();
  await begin(page);
  await walk(page, MOTHER);
  await toOutcome(page);
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { level: 1, name: 'Your outcome' }).waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
  assert.match(await page.locator('main').innerText(), /You are probably entitled/);
  await page.getByText('Your answers', { exact: true }).click();
  assert.match(await page.locator('main').innerText(), /€\u00a01\.023,45/);
  await page.getByRole('button', { name: 'Nederlands' }).click();
  await page.getByRole('heading', { level: 1, name: 'Uw uitkomst' }).waitFor();
});

test('wiping asks first, then leaves nothing, not even behind the back button', async () => {
  const { page } = await site.visit();
  const third = await threePages(page);
  await page.getByRole('button', { name: 'Wis alle antwoorden' }).click();
  await page.getByRole('button', { name: 'Nee, ga terug' }).click();
  assert.equal(await heading(page), third);
  await page.getByRole('button', { name: 'Wis alle antwoorden' }).click();
  await step(page, () => page.getByRole('button', { name: 'Ja, wis alles' }).click());
  assert.equal(await heading(page), 'Waar heb ik recht op?');
  await page.goBack();
  assert.equal(await heading(page), 'Waar heb ik recht op?');
  await begin(page);
  assert.equal(await page.locator('input:checked').count(), 0);
});

test('who comes without a link chooses a municipality, of today or of an earlier day', async () => {
  const { page } = await site.visit({ address: '' });
  assert.equal(await page.locator('aside').count(), 0);
  await begin(page);
  assert.equal(await heading(page), 'In welke gemeente woont u?');
  assert.equal(await page.getByLabel('Boxmeer').count(), 0, 'Boxmeer has no rules of today');
  await step(page, () => page.getByRole('button', { name: 'Kijk naar een eerdere datum' }).click());
  await fillDate(page, ['1', '11', '2005']);
  await next(page);
  assert.match(await page.locator('aside').innerText(), /1 november 2005/);
  await page.getByLabel('Boxmeer').check();
  await next(page);
  assert.equal(await heading(page), 'Waar wilt u hulp bij?');
  assert.match(await page.locator('header').innerText(), /Gemeente Boxmeer/);
});

test('a day on which the municipality has no rules leads back to the choice', async () => {
  const { page } = await site.visit({ address: '#gemeente=boxmeer&datum=2016-11-01' });
  await begin(page);
  assert.equal(await heading(page), 'In welke gemeente woont u?');
  assert.match(await page.locator('aside').innerText(), /1 november 2016/);
});
