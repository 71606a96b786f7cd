// The main walks once more in another engine: what one browser forgives, another doesn't.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { serve } from '../../../web/serve.mjs';
import { openHost } from '../host.mjs';
import { alone, begin, BOXMEER, card, choose, fillDate, heading, installed, MOTHER, next, toOutcome, walk } from '../support.mjs';
import { answer, dialog, fillPhrase, mother, PHRASE, settled, verdicts, VISIT, write } from '../visit-support.mjs';
import { startFirefox } from './firefox.mjs';
import { Page } from './page.mjs';

const SINGLE = pathToFileURL(fileURLToPath(new URL('../../../web/dist-single/minima.html', import.meta.url))).href;

let firefox;
let page;
const sites = [];
before(async () => {
  firefox = await startFirefox();
  page = new Page(firefox.send);
});
after(async () => {
  await firefox?.close();
  for (const site of sites) await site.close();
});

/** The page on an origin that this browser has never seen. */
async function visit(address = BOXMEER) {
  const site = await serve({ port: 0 });
  sites.push(site);
  await page.goto(site.url + address);
  await page.evaluate(() => {
    window.violations = [];
    addEventListener('securitypolicyviolation', (e) => window.violations.push(`${e.violatedDirective} ${e.blockedURI}`));
  });
  return site;
}

const press = (name) => page.getByRole('button', { name, exact: true }).click();
const shown = () => page.evaluate(() => Object.fromEntries([...document.querySelectorAll('[data-regeling]')].map((e) => [e.dataset.regeling, e.dataset.oordeel])));

/** The page that asks who lives there, filled in and not yet left. */
async function toHousehold() {
  await visit();
  await begin(page);
  await choose('Geen van deze')(page);
  await next(page);
  await alone(page);
}

test('all answers: the outcome, in two languages, on paper; no request and nothing against the policy', async () => {
  const site = await visit();
  await begin(page);
  await installed(page);
  const asked = site.requests.length;
  await walk(page, MOTHER);
  await toOutcome(page);
  const outcome = await shown();
  assert.equal(outcome['schoolkosten-vo'], 'recht');
  assert.equal(outcome.langdurigheidstoeslag, 'recht');
  const pdf = await page.pdf();
  assert.equal(pdf.subarray(0, 5).toString(), '%PDF-');
  assert.ok(pdf.length > 20_000, `${pdf.length} bytes`);
  await press('English');
  await page.getByRole('heading', { level: 1, name: 'Your outcome' }).waitFor();
  assert.deepEqual(await shown(), outcome);
  assert.deepEqual(site.requests.slice(asked).filter((line) => line !== 'GET /sw.js'), []);
  assert.deepEqual(await page.evaluate(() => [window.violations.length, document.cookie, localStorage.length, sessionStorage.length]), [0, '', 0, 0]);
});

test('nothing known: no yes, no no', async () => {
  await visit();
  await begin(page);
  await walk(page);
  await toOutcome(page);
  const outcome = Object.values(await shown());
  assert.ok(outcome.length > 8);
  assert.deepEqual(outcome.filter((verdict) => !['onbekend', 'beoordeling'].includes(verdict)), []);
});

test('an error in a field: told above the form, with a link that leads to the field', async () => {
  await toHousehold();
  await fillDate(page, ['31', '2', '1971'], 'geboortedatum');
  await press('Verder');
  await page.waitForFunction(() => document.activeElement.id === 'fouten');
  assert.match(await page.evaluate(() => document.title), /^Fout: Stap 2/);
  await page.getByRole('link', { name: /Deze datum bestaat niet/ }).click();
  assert.equal(await page.evaluate(() => document.activeElement.id), 'veld-geboortedatum-dag');
  await page.locator('#veld-geboortedatum-dag').fill('28');
  await next(page);
  assert.notEqual(await heading(page), 'Wie bent u en met wie woont u?');
});

test('wiped: nothing is left, and the back button brings nothing back', async () => {
  await toHousehold();
  await press('Wis alle antwoorden');
  await press('Ja, wis alles');
  await page.getByRole('button', { name: /^Begin/ }).waitFor();
  await page.back();
  assert.equal(await heading(page), 'Waar heb ik recht op?');
  await begin(page);
  assert.equal(await page.locator('input:checked').count(), 0);
});

/** Until the browser has written a whole file with this ending; where it stands. */
async function downloaded(ending) {
  for (let n = 0; n < 500; n++, await wait(20)) {
    const names = readdirSync(firefox.downloads);
    const name = names.find((one) => one.endsWith(ending));
    if (name && !names.some((one) => one.endsWith('.part'))) return join(firefox.downloads, name);
  }
  throw new Error(`no ${ending} among ${readdirSync(firefox.downloads)}`);
}

/** On the helper's page: what somebody who lives elsewhere gets. */
async function elsewhere() {
  await page.locator('#uitkomst').waitFor();
  await answer(page, 'gezin', /^Woont u in de gemeente/, 'Nee');
  await page.waitForFunction(() => document.querySelectorAll('#uitkomst [data-oordeel="geen-recht"]').length > 4);
}

test('home visit: three households, each its own; one kept as a file, wiped and opened again', async () => {
  await visit(VISIT);
  await page.locator('#uitkomst').waitFor();
  await mother(page);
  const first = await verdicts(page);
  assert.equal(first['schoolkosten-vo'], 'onbekend');
  await press('Nieuw huishouden');
  await elsewhere();
  const second = await verdicts(page);
  await press('Nieuw huishouden');
  await write(page, 'geld', '1,450', 'bank');
  assert.equal(await page.getByRole('tab').count(), 3);
  await page.getByRole('tab', { name: 'Huishouden 2' }).click();
  await settled(page);
  assert.deepEqual(await verdicts(page), second);
  await page.getByRole('tab', { name: 'Huishouden 1' }).click();
  await settled(page);
  assert.deepEqual(await verdicts(page), first);

  await press('Bewaar als bestand');
  await fillPhrase(page, PHRASE);
  await dialog(page).locator('button[type=submit]').click();
  await dialog(page).waitFor({ state: 'hidden' });
  const file = await downloaded('.minima');
  await press('Wis alles');
  await press('Ja, wis alle huishoudens');
  assert.equal(await page.locator('#veld-gezin-kinderen').inputValue(), '');
  await press('Open een bestand');
  await page.locator('#open-bestand').setInputFiles(file);
  await page.locator('#open-woord').fill(PHRASE);
  await dialog(page).getByRole('button', { name: 'Open', exact: true }).click();
  await page.locator('.opened').waitFor();
  assert.match(await page.locator('.opened').innerText(), /De uitkomst is hetzelfde gebleven/);
  assert.deepEqual(await verdicts(page), first);
});

test('without a server both pages load again, and calculate', async () => {
  const site = await visit();
  await page.getByRole('button', { name: /^Begin/ }).waitFor();
  await installed(page);
  await site.close();
  for (const [address, calculates] of [
    [VISIT, elsewhere],
    [BOXMEER, async () => (await begin(page), await choose('Geen van deze')(page), await next(page))],
  ]) {
    await page.goto('about:blank');
    await page.goto(site.url + address);
    await calculates();
  }
  assert.match(await heading(page), /^Wie bent u/);
});

test('in a frame of a page that means no good: the outcome is right, and lengths are all it hears', async () => {
  const host = await openHost();
  sites.push(host);
  await page.goto(`${host.origin}/kwaad`);
  await page.into('iframe');
  await page.getByRole('button', { name: /^Begin/ }).waitFor();
  await begin(page);
  await walk(page, MOTHER);
  await toOutcome(page);
  assert.equal(await card(page, 'schoolkosten-vo').getAttribute('data-oordeel'), 'recht');
  assert.ok((await page.locator('h1').evaluate((e) => parseFloat(getComputedStyle(e).fontSize))) >= 16);
  await page.into();
  const heard = await page.evaluate((own) => window.heard.filter(({ origin }) => origin !== own), host.origin);
  assert.ok(heard.length > 2);
  for (const { origin, data } of heard) {
    assert.equal(`${origin}/`, host.framed.url);
    assert.deepEqual(Object.keys(data).sort(), data.minima === 'height' ? ['height', 'minima'] : ['minima', 'top']);
    assert.equal((data.height ?? data.top) % 100, 0);
  }
});

test('the one file, from the disk: the choice, and a home visit to an outcome', async () => {
  await page.goto(SINGLE + BOXMEER);
  await page.getByRole('link', { name: /^Voor iemand anders/ }).click();
  await elsewhere();
  await page.locator('footer summary').click();
  assert.equal(await page.locator('footer dd').first().innerText(), '0');
});
