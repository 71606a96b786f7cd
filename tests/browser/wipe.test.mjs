// Wiping while the core calculates, and a core that gives up: on a worker that the test makes slow or breaks.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axeFaults } from './axe.mjs';
import { begin, BOXMEER, choose, dontKnow, heading, next, openSite } from './support.mjs';

let site;
before(async () => (site = await openSite()));
after(() => site.close());

/** On the second question; `globalThis.pass(message, post)` then decides what reaches the worker. */
async function second() {
  const { page } = await site.visit();
  await page.addInitScript(() => {
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (message) {
      const send = (given) => post.call(this, given);
      if (globalThis.pass) globalThis.pass(message, send);
      else send(message);
    };
  });
  await page.goto('about:blank');
  await page.goto(site.site.url + BOXMEER);
  await begin(page);
  await choose('Geen van deze')(page);
  await next(page);
  return page;
}
const press = (page, name) => page.getByRole('button', { name, exact: true }).click();

test('a calculation under way does not bring wiped answers back', async () => {
  const page = await second();
  await page.evaluate(() => (globalThis.pass = (message, send) => (globalThis.letGo = () => send(message))));
  await dontKnow(page);
  await press(page, 'Verder');
  await page.waitForFunction(() => globalThis.letGo);
  await press(page, 'Wis alle antwoorden');
  await press(page, 'Ja, wis alles');
  await page.getByRole('button', { name: /^Begin/ }).waitFor();
  await page.evaluate(() => {
    globalThis.pass = undefined;
    globalThis.letGo();
  });
  // The core answers in order: what is asked now comes after the answer that was late.
  await begin(page);
  assert.match(await heading(page), /^Waar wilt u hulp bij/);
  assert.equal(await page.locator('input:checked').count(), 0);
  assert.equal(await page.getByRole('button', { name: 'Wis alle antwoorden' }).count(), 0);
  await page.goBack();
  assert.equal(await heading(page), 'Waar heb ik recht op?');
});

test('a core that gives up is told, instead of a next question', async () => {
  const page = await second();
  await page.evaluate(() => (globalThis.pass = (message, send) => send({ ...message, situatie: 1 })));
  await dontKnow(page);
  await press(page, 'Verder');
  await page.getByRole('heading', { level: 1, name: 'De rekenhulp is gestopt' }).waitFor();
  await page.locator('h1:focus').waitFor();
  assert.deepEqual(await axeFaults(page), []);
  await Promise.all([page.waitForEvent('load'), press(page, 'Laad de pagina opnieuw')]);
  await page.getByRole('button', { name: /^Begin/ }).waitFor();
});
