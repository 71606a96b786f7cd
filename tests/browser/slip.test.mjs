// The code on the outcome: a desk that types it over gets the outcome that the page computed, byte for byte.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { after, before, test } from 'node:test';
import { begin, BOXMEER, choose, MOTHER, openSite, SEVERAL_COSTS, toOutcome, walk } from './support.mjs';
import { mother, VISIT } from './visit-support.mjs';

let site;
before(async () => (site = await openSite()));
after(() => site.close());

const minima = (...args) => spawnSync(process.env.MINIMA_CLI, args, { encoding: 'utf8' });
const code = (page) => page.locator('.slip__code').textContent();

/** A page of which `outcome` is the last one with sentences, as the worker gave it. */
async function listening(options = {}) {
  const { page: first, context, troubles } = await site.visit(options);
  await context.addInitScript(() => {
    const asked = new Map();
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function (message, ...rest) {
      if (asked.size === 0) {
        this.addEventListener('message', ({ data }) => {
          if (data.type === 'answer' && asked.get(data.id)?.wants === 'explained') globalThis.outcome = data.text;
        });
      }
      asked.set(message.id, message);
      return postMessage.call(this, message, ...rest);
    };
  });
  const page = await context.newPage();
  await page.goto(site.site.url + (options.address ?? BOXMEER));
  await first.close();
  return { page, troubles };
}

/** The sentences are the page's; the command line gives the rest. */
const withoutSentences = (json) => JSON.stringify(JSON.parse(json, (key, value) => (key === 'zin' || key === 'naam' ? undefined : value)));

async function compare(page) {
  const text = await code(page);
  assert.match(text, /^[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{1,5})+$/);
  const { status, stdout, stderr } = minima('check', '--slip', text);
  assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
  const computed = `${withoutSentences(await page.evaluate(() => globalThis.outcome))}\n`;
  assert.ok(stdout === computed, `${stdout.slice(0, 500)}\n${computed.slice(0, 500)}`);
}

test('the command line makes the outcome of the page out of its code; another answer, another code', async () => {
  const { page, troubles } = await listening();
  await begin(page);
  await walk(page, MOTHER);
  await toOutcome(page);
  await compare(page);
  const first = await code(page);
  await page.getByRole('button', { name: 'Bekijk of wijzig uw antwoorden' }).click();
  await page.getByRole('button', { name: 'Wijzig Kreeg u al eerder' }).click();
  await choose('Weet ik niet')(page);
  await page.getByRole('button', { name: 'Verder' }).click();
  await toOutcome(page);
  await page.locator('.slip__code').waitFor();
  assert.notEqual(await code(page), first);
  await compare(page);
  assert.deepEqual(troubles, []);
});

test('several costs: a longer code, on a narrow screen and on paper with what a desk needs beside it', async () => {
  const { page } = await listening({ width: 360, height: 700 });
  await begin(page);
  await walk(page, SEVERAL_COSTS);
  await toOutcome(page);
  await compare(page);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false);
  await page.emulateMedia({ media: 'print' });
  for (const part of ['.slip__code', '.slip__staff', '.slip__day']) assert.ok(await page.locator(part).isVisible(), part);
  assert.match(await page.locator('.slip').innerText(), /al uw antwoorden[^]*Gerekend voor 1 november 2005[^]*versie van 1 oktober 2005[^]*Rekenkern/);
});

test('the helper sees the code of the tab that is open, also while nothing is filled in', async () => {
  const { page } = await listening({ address: VISIT });
  const unfold = () => page.getByText('Uitleg en stukken per regeling').click();
  await unfold();
  await page.locator('.slip__code').waitFor();
  await compare(page);
  const empty = await code(page);
  await unfold();
  await mother(page);
  await unfold();
  await page.waitForFunction((old) => (document.querySelector('.slip__code')?.textContent ?? old) !== old, empty);
  await compare(page);
});
