// Back, change, language, wiping: the answers stay where they are, or are gone.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { begin, choose, fillDate, heading, MOTHER, next, openSite, step, toOutcome, walk } from './support.mjs';

let site;
before(async () => (site = await openSite()));
after(() => site.close());

async function threeQuestions(page) {
  await begin(page);
  await choose('Ja')(page);
  await next(page);
  await fillDate(page, ['2', '3', '1971']);
  await next(page);
}

test('the browser\'s back button and "Terug" go one question back, with the answer still there', async () => {
  const { page } = await site.visit();
  await threeQuestions(page);
  assert.equal(await heading(page), 'Heeft u een partner?');
  await step(page, () => page.goBack());
  assert.equal(await page.locator('#veld-antwoord-jaar').inputValue(), '1971');
  await step(page, () => page.getByRole('button', { name: 'Terug' }).click());
  assert.ok(await page.getByLabel('Ja', { exact: true }).isChecked());
  await next(page);
  assert.equal(await heading(page), 'Wat is uw geboortedatum?');
});

test('the address holds a step number and no answer; a reload starts again', async () => {
  const { page } = await site.visit();
  await threeQuestions(page);
  assert.match(page.url(), /\/#stap-\d+$/);
  await page.reload();
  assert.equal(await heading(page), 'Waar heb ik recht op?');
  assert.equal(new URL(page.url()).hash, '');
});

test('each step has its own title, and focus on its heading; the first load leaves focus alone', async () => {
  const { page } = await site.visit();
  assert.equal(await page.evaluate(() => document.activeElement.tagName), 'BODY');
  await begin(page);
  assert.match(await page.title(), /^Vraag 1 van ongeveer \d+: Woont u in de gemeente Boxmeer\? – Waar heb ik recht op\?$/);
  await page.waitForFunction(() => document.activeElement.tagName === 'H1');
  await choose('Ja')(page);
  await next(page);
  assert.match(await page.title(), /^Vraag 2 van ongeveer/);
  await page.waitForFunction(() => document.activeElement.tagName === 'H1');
});

test('a change from the check page returns there, and asks only what it opened', async () => {
  const { page } = await site.visit();
  await begin(page);
  await walk(page, MOTHER);
  await step(page, () => page.getByRole('button', { name: 'Wijzig Heeft u een partner?' }).click());
  await choose('Ja')(page);
  await next(page);
  assert.equal(await heading(page), 'Wat is de geboortedatum van uw partner?');
  const titles = await walk(page, MOTHER);
  assert.ok(titles.length < 10, titles.join(' | '));
  assert.equal(await heading(page), 'Kijk uw antwoorden na');
});

test('"Nee, ik wil iets wijzigen" leads back to the sources of income', async () => {
  const { page } = await site.visit();
  await begin(page);
  const stop = [/^Klopt dit inkomen/, async () => Promise.reject(new Error('here'))];
  await assert.rejects(walk(page, [stop, ...MOTHER]), /here/);
  await choose('Nee, ik wil iets wijzigen')(page);
  await next(page);
  assert.equal(await heading(page), 'Welk inkomen heeft u zelf?');
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
  await threeQuestions(page);
  await page.getByRole('button', { name: 'Wis alle antwoorden' }).click();
  await page.getByRole('button', { name: 'Nee, ga terug' }).click();
  assert.equal(await heading(page), 'Heeft u een partner?');
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
  assert.equal(await heading(page), 'Woont u in de gemeente Boxmeer?');
  assert.match(await page.locator('header').innerText(), /Gemeente Boxmeer/);
});

test('a day on which the municipality has no rules leads back to the choice', async () => {
  const { page } = await site.visit({ address: '#gemeente=boxmeer&datum=2016-11-01' });
  await begin(page);
  assert.equal(await heading(page), 'In welke gemeente woont u?');
  assert.match(await page.locator('aside').innerText(), /1 november 2016/);
});
