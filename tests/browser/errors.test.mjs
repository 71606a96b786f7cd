// A mistake is told when "Verder" is pressed: above the form, beside the field, and in the title.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { begin, choose, heading, MOTHER, next, openSite, walk } from './support.mjs';

let site;
before(async () => (site = await openSite()));
after(() => site.close());

const press = (page) => page.getByRole('button', { name: 'Verder' }).click();

test('nothing is said while typing; on "Verder" the summary takes focus and links to the field', async () => {
  const { page } = await site.visit();
  await begin(page);
  await choose('Ja')(page);
  await next(page);
  await page.locator('#veld-antwoord-dag').fill('31');
  await page.locator('#veld-antwoord-maand').fill('2');
  await page.locator('#veld-antwoord-jaar').fill('1971');
  await page.locator('#veld-antwoord-jaar').blur();
  assert.equal(await page.locator('.error-summary').count(), 0);
  await press(page);
  await page.waitForFunction(() => document.activeElement.id === 'fouten');
  assert.match(await page.title(), /^Fout: Vraag 2/);
  await page.getByRole('link', { name: /Deze datum bestaat niet/ }).click();
  assert.equal(await page.evaluate(() => document.activeElement.id), 'veld-antwoord-dag');
  assert.equal(await page.locator('#veld-antwoord-dag').getAttribute('aria-invalid'), 'true');
  await page.locator('#veld-antwoord-dag').fill('28');
  await next(page);
  assert.equal(await heading(page), 'Heeft u een partner?');
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
  const stop = [/^Loon: hoeveel/, async () => Promise.reject(new Error('here'))];
  await assert.rejects(walk(page, [stop, ...MOTHER]), /here/);
  await page.locator('#veld-bedrag').fill('1,450');
  await page.getByLabel('Per maand').check();
  await page.getByLabel('Ja, die zit erin').check();
  await press(page);
  const error = page.locator('#veld-bedrag-fout');
  assert.match(await error.innerText(), /1\.450/);
  assert.match(await page.locator('#veld-bedrag').getAttribute('aria-describedby'), /veld-bedrag-fout/);
  assert.equal(await page.locator('#veld-bedrag').inputValue(), '1,450');
});

test('typing ends "weet ik niet", and "weet ik niet" empties the field', async () => {
  const { page } = await site.visit();
  await begin(page);
  const stop = [/^Hoeveel kinderen/, async () => Promise.reject(new Error('here'))];
  await assert.rejects(walk(page, [stop, ...MOTHER]), /here/);
  await page.locator('#veld-antwoord-weet-niet').check();
  await page.locator('#veld-antwoord').fill('2');
  assert.equal(await page.locator('#veld-antwoord-weet-niet').isChecked(), false);
  await page.locator('#veld-antwoord-weet-niet').check();
  assert.equal(await page.locator('#veld-antwoord').inputValue(), '');
});
