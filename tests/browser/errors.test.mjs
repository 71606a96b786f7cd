// A mistake is told when "Verder" is pressed: above the form, beside the field, and in the title.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { alone, begin, choose, fillDate, heading, MOTHER, next, openSite, walk } from './support.mjs';

let site;
before(async () => (site = await openSite()));
after(() => site.close());

const press = (page) => page.getByRole('button', { name: 'Verder' }).click();

test('nothing is said while typing; on "Verder" the summary takes focus and links to the field', async () => {
  const { page } = await site.visit();
  await begin(page);
  await choose('Geen van deze')(page);
  await next(page);
  await alone(page);
  await fillDate(page, ['31', '2', '1971'], 'geboortedatum');
  await page.locator('#veld-geboortedatum-jaar').blur();
  assert.equal(await page.locator('.error-summary').count(), 0);
  await press(page);
  await page.waitForFunction(() => document.activeElement.id === 'fouten');
  assert.match(await page.title(), /^Fout: Stap 2/);
  await page.getByRole('link', { name: /Deze datum bestaat niet/ }).click();
  assert.equal(await page.evaluate(() => document.activeElement.id), 'veld-geboortedatum-dag');
  assert.equal(await page.locator('#veld-geboortedatum-dag').getAttribute('aria-invalid'), 'true');
  await page.locator('#veld-geboortedatum-dag').fill('28');
  await next(page);
  assert.notEqual(await heading(page), 'Wie bent u en met wie woont u?');
});

test('an empty answer is an error that points at "Weet ik niet"', async () => {
  const { page } = await site.visit();
  await begin(page);
  await press(page);
  assert.match(await page.locator('.error-summary').innerText(), /Weet ik niet/);
  await page.getByLabel('Weet ik niet').check();
  await next(page);
});

test('the English way of writing an amount is refused with an example', async () => {
  const { page } = await site.visit();
  await begin(page);
  const stop = [/^Welk inkomen/, async () => Promise.reject(new Error('here'))];
  await assert.rejects(walk(page, [stop, ...MOTHER]), /here/);
  await page.getByLabel('Loon', { exact: true }).check();
  await page.locator('#veld-aanvrager-loon-bedrag').fill('1,450');
  await page.getByLabel('Per maand').check();
  await page.getByLabel('Ja, die zit erin').check();
  await press(page);
  const error = page.locator('#veld-aanvrager-loon-bedrag-fout');
  assert.match(await error.innerText(), /1\.450/);
  assert.match(await page.locator('#veld-aanvrager-loon-bedrag').getAttribute('aria-describedby'), /veld-aanvrager-loon-bedrag-fout/);
  assert.equal(await page.locator('#veld-aanvrager-loon-bedrag').inputValue(), '1,450');
});

test('a mistake under the name of a child or a source says which one', async () => {
  const { page } = await site.visit();
  await begin(page);
  const stop = [/^Welk inkomen/, async () => Promise.reject(new Error('here'))];
  await assert.rejects(walk(page, [stop, ...MOTHER]), /here/);
  for (const source of ['Loon', 'AOW']) await page.getByLabel(source, { exact: true }).check();
  await press(page);
  const faults = await page.locator('.error-summary li').allInnerTexts();
  assert.equal(faults.filter((text) => text.startsWith('Loon van uzelf, Bedrag:')).length, 1);
  assert.equal(faults.filter((text) => text.startsWith('AOW van uzelf, Bedrag:')).length, 1);
});

test('typing ends "weet ik niet", and "weet ik niet" empties the field', async () => {
  const { page } = await site.visit();
  await begin(page);
  const stop = [/^Wie bent u/, async () => Promise.reject(new Error('here'))];
  await assert.rejects(walk(page, [stop, ...MOTHER]), /here/);
  await page.locator('#veld-kinderen-weet-niet').check();
  await page.locator('#veld-kinderen').fill('2');
  assert.equal(await page.locator('#veld-kinderen-weet-niet').isChecked(), false);
  await page.locator('#veld-kinderen-weet-niet').check();
  assert.equal(await page.locator('#veld-kinderen').inputValue(), '');
});
