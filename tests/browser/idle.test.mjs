// A computer somebody walked away from: the answers go, but not without a warning that can be answered.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axeFaults } from './axe.mjs';
import { begin, BOXMEER, choose, heading, next, openSite } from './support.mjs';

let site;
before(async () => (site = await openSite()));
after(() => site.close());

/** The first page, on a clock that the test can move. */
async function open(options) {
  const { page } = await site.visit(options);
  await page.goto('about:blank');
  await page.clock.install({ time: new Date('2026-01-05T14:00:00') });
  await page.goto(site.site.url + BOXMEER);
  return page;
}

async function oneAnswer(options) {
  const page = await open(options);
  await begin(page);
  await choose('Geen van deze')(page);
  await next(page);
  return page;
}
/** What has the focus; a wiped page starts where a screen reader starts. */
const focused = (page) => page.evaluate(() => `${document.activeElement.tagName} ${document.activeElement.textContent}`);
const START = 'H1 Waar heb ik recht op?';
const dialog = (page) => page.getByRole('alertdialog');

test('eight minutes of nothing give a warning with the hour, ten wipe to the start', async () => {
  const page = await oneAnswer();
  await page.clock.runFor('07:50');
  assert.equal(await dialog(page).isVisible(), false);
  await page.clock.runFor('00:11');
  await dialog(page).waitFor();
  assert.match(await dialog(page).innerText(), /Bent u er nog\?\s+.*Om 14:1\d wissen wij uw antwoorden/s);
  await page.clock.runFor('02:00');
  await page.getByRole('heading', { level: 1, name: 'Waar heb ik recht op?' }).waitFor();
  assert.equal(await dialog(page).isVisible(), false);
  assert.match(await page.getByRole('status').innerText(), /Uw antwoorden zijn gewist/);
  await page.clock.runFor('00:01');
  assert.equal(await focused(page), START);
  await page.goBack();
  assert.equal(await heading(page), 'Waar heb ik recht op?');
  await begin(page);
  assert.equal(await page.locator('input:checked').count(), 0);
});

test('who wipes from the warning stands at the start', async () => {
  const page = await oneAnswer();
  await page.clock.runFor('08:01');
  await dialog(page).getByRole('button', { name: 'Wis alles nu' }).click();
  await page.getByRole('button', { name: /^Begin/ }).waitFor();
  await page.clock.runFor('00:01');
  assert.equal(await dialog(page).isVisible(), false);
  assert.equal(await focused(page), START);
});

test('it can be extended more than ten times, by keyboard, and the answer stays', async () => {
  const page = await oneAnswer();
  const title = await heading(page);
  for (let n = 0; n < 11; n++) {
    await page.clock.runFor('08:01');
    await dialog(page).waitFor();
    await page.keyboard.press(n % 2 ? 'Escape' : 'Enter');
    await dialog(page).waitFor({ state: 'hidden' });
  }
  assert.equal(await heading(page), title);
  await page.getByRole('button', { name: 'Terug' }).click();
  await page.getByLabel('Geen van deze').waitFor();
  assert.ok(await page.getByLabel('Geen van deze').isChecked());
});

test('who does something is not warned; while the warning stands only its button counts', async () => {
  const page = await oneAnswer();
  for (let n = 0; n < 3; n++) {
    await page.clock.runFor('05:00');
    await page.keyboard.press('Tab');
  }
  assert.equal(await dialog(page).isVisible(), false);
  await page.clock.runFor('08:00');
  await dialog(page).waitFor();
  await page.mouse.move(10, 10);
  await page.mouse.move(20, 20);
  await page.clock.runFor('02:00');
  await page.getByRole('status').waitFor();
});

test('a computer that slept for an hour shows no answers when it wakes', async () => {
  const page = await oneAnswer();
  await page.clock.fastForward('01:00:00');
  await page.getByRole('heading', { level: 1, name: 'Waar heb ik recht op?' }).waitFor();
});

test('nothing typed yet on the start page: nothing to warn about', async () => {
  const page = await open();
  await page.clock.runFor('30:00');
  assert.equal(await dialog(page).isVisible(), false);
  assert.equal(await page.getByRole('status').count(), 0);
});

for (const width of [360, 1280]) {
  test(`the warning has no violations, ${width} px wide`, async () => {
    const page = await oneAnswer({ width, height: 800 });
    await page.clock.runFor('08:01');
    await dialog(page).waitFor();
    assert.deepEqual(await axeFaults(page), []);
  });
}
