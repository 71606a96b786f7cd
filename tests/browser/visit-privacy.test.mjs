// The helper's page makes the same promises as the resident's: nothing kept, nothing sent, wiped when nobody is there.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axeFaults } from './axe.mjs';
import { installed } from './support.mjs';
import { answer, choose, mother, openVisits, question, settled, verdicts, VISIT, write } from './visit-support.mjs';

let site;
before(async () => (site = await openVisits()));
after(() => site.close());

const another = (page) => page.getByRole('button', { name: 'Nieuw huishouden' }).click();

test('no cookie, no storage, no request after loading, nothing against the policy of the page', async () => {
  const { page, context, requests, troubles } = await site.visit();
  await installed(page);
  const asked = requests.length;
  await mother(page);
  await another(page);
  await answer(page, 'gezin', /^Heeft u een partner/, 'Ja');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('button', { name: 'Compare with another situation' }).click();
  await page.getByText('How does this page work?').click();
  assert.deepEqual(requests.slice(asked), []);
  assert.deepEqual(await context.cookies(), []);
  const kept = await page.evaluate(async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length]);
  assert.deepEqual(kept, [0, 0, 0]);
  assert.deepEqual([await page.evaluate(() => globalThis.violations), troubles], [[], []]);
  assert.equal(page.url(), site.site.url + VISIT);
  await page.locator('footer summary').click();
  assert.equal(await page.locator('footer dd').first().innerText(), '0');
});

test('the page itself has no inline script or style, and the policy of the other page', async () => {
  const answer = await fetch(`${site.site.url}huisbezoek.html`);
  const html = await answer.text();
  assert.doesNotMatch(html, /<style|\sstyle=|\son\w+=|javascript:|<script(?![^>]*src=)/i);
  const policy = (text) => /Content-Security-Policy" content="([^"]*)"/.exec(text)[1];
  assert.equal(policy(html), policy(await (await fetch(site.site.url)).text()));
  assert.equal(answer.headers.get('cache-control'), 'no-store');
});

test('after one visit it works without internet, from opening to outcome', async () => {
  const { page, context } = await site.visit();
  await installed(page);
  await context.setOffline(true);
  const asked = site.site.requests.length;
  await page.goto('about:blank');
  await page.goto(site.site.url + VISIT);
  await page.locator('#uitkomst').waitFor();
  await mother(page);
  assert.ok(Object.keys(await verdicts(page)).length > 8);
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { level: 1, name: 'Home visit' }).waitFor();
  // The browser itself looks for a newer sw.js after a while; playwright's "offline" doesn't reach that.
  assert.deepEqual(site.site.requests.slice(asked).filter((line) => line !== 'GET /sw.js'), []);
});

test('"wis alles" leaves one empty household, and the back button brings nothing back', async () => {
  const { page } = await site.visit();
  await mother(page);
  await another(page);
  await page.getByRole('button', { name: 'Wis alles' }).click();
  await page.getByRole('button', { name: 'Ja, wis alle huishoudens' }).click();
  assert.deepEqual(await page.getByRole('tab').allInnerTexts(), ['Huishouden 3']);
  assert.equal(await page.evaluate(() => document.activeElement.tagName), 'H1');
  assert.equal(await page.locator('form input:checked:not([name*=gemeente])').count(), 0);
  await page.goto('about:blank');
  await page.goBack();
  await page.locator('#uitkomst').waitFor();
  assert.equal(await page.locator('[id="veld-gezin-kinderen"]').inputValue(), '');
});

test('eight minutes of nothing give a warning, ten wipe every household and what is typed in a dialog', async () => {
  const { page } = await site.visit();
  await page.goto('about:blank');
  await page.clock.install({ time: new Date('2026-01-05T14:00:00') });
  await page.goto(site.site.url + VISIT);
  await page.locator('#uitkomst').waitFor();
  await page.clock.runFor('30:00');
  assert.equal(await page.getByRole('alertdialog').isVisible(), false);
  await answer(page, 'gezin', /^Heeft u een partner/, 'Ja');
  await another(page);
  await page.getByRole('button', { name: 'Bewaar als bestand' }).click();
  await page.locator('#bewaar-woord').fill('vier woorden naast elkaar');
  await page.clock.runFor('08:01');
  await page.getByRole('alertdialog').waitFor();
  await page.clock.runFor('02:00');
  await page.getByText('omdat u 10 minuten niets deed').waitFor();
  assert.equal(await page.locator('dialog[open]').count(), 0);
  assert.deepEqual(await page.getByRole('tab').allInnerTexts(), ['Huishouden 3']);
  assert.equal(await page.locator('#bewaar-woord').inputValue(), '');
});

/** Wider than the window, or controls smaller than a fingertip. */
const layoutFaults = (page) =>
  page.evaluate(() => {
    const wide = document.documentElement.scrollWidth > innerWidth ? [`${document.documentElement.scrollWidth} px wide`] : [];
    const small = [...document.querySelectorAll('main button, main summary, main .option')]
      .filter((e) => e.checkVisibility() && e.getBoundingClientRect().height < 43.5)
      .map((e) => `${e.getBoundingClientRect().height} px high: ${e.textContent}`);
    return [...wide, ...small];
  });

async function faults(page) {
  return [...(await axeFaults(page)), ...(await layoutFaults(page))];
}

for (const width of [360, 1280]) {
  test(`no violations and nothing too wide or too small, ${width} px wide`, async () => {
    const { page } = await site.visit({ width, height: 800 });
    const found = [];
    const look = async (where) => found.push(...(await faults(page)).map((fault) => `${where}: ${fault}`));
    await look('empty');
    await mother(page);
    await page.locator('#veld-gezin-kinderen').fill('x');
    await page.locator('#naam').focus();
    const unfold = () => page.evaluate(() => document.querySelectorAll('details').forEach((d) => (d.open = true)));
    await unfold();
    // The cards come with the explained outcome, folded too.
    await page.locator('.live .card').first().waitFor({ state: 'attached' });
    await unfold();
    await look('filled in, unfolded, with an error');
    await write(page, 'gezin', '1', 'kinderen');
    await another(page);
    await page.getByRole('button', { name: 'Vergelijk met een andere situatie' }).click();
    await answer(page, 'gezin', /^Woont u in de gemeente/, 'Nee');
    await settled(page);
    await look('compared');
    await page.getByRole('button', { name: 'Bewaar als bestand' }).click();
    await look('saving');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Open een bestand' }).click();
    await look('opening');
    assert.deepEqual(found, []);
  });
}

test('at 320 px with letters twice as large nothing is cut off', async () => {
  const { page } = await site.visit({ width: 320, height: 800 });
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  await mother(page);
  await page.getByRole('button', { name: 'Vergelijk met een andere situatie' }).click();
  await answer(page, 'gezin', /^Woont u in de gemeente/, 'Nee');
  await question(page, 'gezin').waitFor();
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0);
});
