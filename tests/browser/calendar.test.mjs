// The last days to apply as a calendar file: made in the page, under its policy, without any request.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { begin, card, MOTHER, openSite, toOutcome, walk } from './support.mjs';

let site;
before(async () => (site = await openSite()));
after(() => site.close());

async function outcomeOn(day) {
  const { page, troubles } = await site.visit({ acceptDownloads: true });
  await page.clock.setSystemTime(new Date(`${day}T12:00:00`));
  await begin(page);
  await walk(page, MOTHER);
  await toOutcome(page);
  return { page, troubles };
}
const button = (page) => page.getByRole('button', { name: /in uw agenda/ });

test('the button gives one file with every last day that the cards name', async () => {
  const { page, troubles } = await outcomeOn('2005-11-01');
  assert.match(await card(page, 'schoolkosten-vo').innerText(), /Uiterlijk 1 maart 2006/);
  const cards = await page.locator('article.card', { hasText: /Uiterlijk \d/ }).count();
  const asked = site.site.requests.length;
  const [file] = await Promise.all([page.waitForEvent('download'), button(page).click()]);
  assert.equal(file.suggestedFilename(), 'aanvragen.ics');
  const text = readFileSync(await file.path(), 'utf8');
  assert.equal(text.match(/BEGIN:VEVENT/g).length, cards);
  const event = text.split('BEGIN:VEVENT').find((e) => e.includes('UID:schoolkosten-vo-'));
  assert.match(event, /DTSTART;VALUE=DATE:20060301\r\nDTEND;VALUE=DATE:20060302\r\n/);
  assert.match(event, /TRIGGER:-P14D\r\n/);
  assert.equal(site.site.requests.length, asked, 'the file came from somewhere');
  assert.deepEqual(await page.evaluate(() => globalThis.violations), []);
  assert.deepEqual(troubles, []);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await button(page).isVisible(), false);
});

test('a last day that has gone goes in no calendar', async () => {
  const { page } = await outcomeOn('2006-03-02');
  assert.equal(await button(page).count(), 0);
});
