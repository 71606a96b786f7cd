// "Alle regelingen": each scheme and each figure of `minima brochure` stands on the page and no other figure does; readable
// without a script and without internet; axe on a telephone and on a wide screen; on paper.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { axeFaults } from './axe.mjs';
import { begin, BOXMEER, installed, MOTHER, openSite, toOutcome, walk } from './support.mjs';

const CLI = process.env.MINIMA_CLI ?? fileURLToPath(new URL('../../build/native/minima', import.meta.url));
const POLICY = process.env.MINIMA_POLICY ?? fileURLToPath(new URL('../../policy-data', import.meta.url));
const FOLDER = 'alle-regelingen/';
const LEAFLETS = readdirSync(new URL(`../../web/dist/${FOLDER}`, import.meta.url)).flatMap((name) => {
  const [, gemeente, dag, taal] = /^(.+)-(\d{4}-\d{2}-\d{2})\.(nl|en|ar)\.html$/.exec(name) ?? [];
  return gemeente ? [{ name, gemeente, dag, taal }] : [];
});

let site;
before(async () => (site = await openSite()));
after(() => site.close());

const brochure = ({ gemeente, dag, taal }) =>
  JSON.parse(execFileSync(CLI, ['brochure', '--gemeente', gemeente, '--peildatum', dag, '--taal', taal, '--formaat', 'json', '--policy-data', POLICY], { maxBuffer: 1 << 26 }));

/** Whitespace of the layout is not part of what is said. */
const plain = (text) => text.replace(/\s+/g, ' ').trim();
const figures = (text) => text.match(/\d(?:[\d.,]*\d)?/g) ?? [];
const sentences = (scheme) => [
  scheme.naam, ...(scheme.bestaat ? [scheme.officieel, scheme.bron.document] : []),
  ...[scheme.voorWie, scheme.kosten, scheme.krijgt, scheme.aanvragen].flat().flatMap(({ tekst, artikel = '' }) => [tekst, artikel]),
  ...scheme.bewijsstukken, scheme.verwijzing ?? '', scheme.opmerking ?? '', scheme.bron.artikel,
];

test('every leaflet says what the command line says, scheme by scheme and figure by figure', async () => {
  const { page, troubles } = await site.visit({ javaScriptEnabled: false, address: '' });
  assert.ok(LEAFLETS.length >= 20, `${LEAFLETS.length} leaflets`);
  const faults = [];
  let said = 0;
  // Arabic is made in the same way: a third of it will do.
  for (const leaflet of LEAFLETS.filter(({ taal }, i) => taal !== 'ar' || i % 3 === 0)) {
    const wanted = brochure(leaflet);
    const check = (text, wantedText, where) => {
      said++;
      if (!text.includes(plain(wantedText))) faults.push(`${leaflet.name} ${where}: ${wantedText}`);
    };
    await page.goto(site.site.url + FOLDER + leaflet.name);
    const main = plain(await page.locator('main').textContent());
    for (const text of [wanted.titel, wanted.beleid, ...wanted.meldingen, ...wanted.waar, wanted.waarUrl ?? '']) check(main, text, 'page');
    const rows = (await page.locator('.amounts tbody tr').allTextContents()).map(plain);
    const amounts = ({ huishouden, bijstand, grenzen, vermogen = '–' }) => plain([huishouden, bijstand, ...grenzen, vermogen].join(''));
    if (rows.join() !== wanted.rijen.map(amounts).join()) faults.push(`${leaflet.name}: the limits`);
    const own = new Map(await page.locator('[id]').evaluateAll((all) => all.map((e) => [e.id, e.textContent])));
    for (const scheme of wanted.regelingen) {
      const text = plain(own.get(scheme.id) ?? '');
      for (const sentence of sentences(scheme)) check(text, sentence, scheme.id);
      const more = figures(text).filter((figure) => !figures(sentences(scheme).join(' ')).includes(figure));
      if (more.length > 0) faults.push(`${leaflet.name} ${scheme.id}: also ${more}`);
    }
  }
  assert.deepEqual(faults, []);
  assert.ok(said > 5000, `${said} sentences`);
  assert.deepEqual(troubles, []);
});

test('within the days of a leaflet the command line does not say anything else', () => {
  const inside = { 'rotterdam-2025-07-01': '2025-12-31', 'boxmeer-2005-10-01': '2005-12-31', 'assen-2026-01-01': '2026-06-30' };
  for (const [start, last] of Object.entries(inside)) {
    const leaflet = LEAFLETS.find(({ name }) => name === `${start}.nl.html`);
    const [first, later] = [leaflet.dag, last].map((dag) => {
      const { meldingen, ...rest } = brochure({ ...leaflet, dag });
      return rest;
    });
    assert.deepEqual(later, first, start);
  }
});

const SHOWN = ['overzicht.nl.html', 'rotterdam-2026-07-01.ar.html', 'rotterdam-2026-07-01.nl.html', 'boxmeer-2005-10-01.en.html'];

for (const width of [360, 1280]) {
  test(`no violations on the overview and the leaflets, nothing too wide, ${width} px`, async () => {
    const { page } = await site.visit({ width, height: 800, address: '' });
    for (const name of SHOWN) {
      await page.goto(site.site.url + FOLDER + name);
      await page.locator('details').evaluateAll((all) => all.forEach((d) => (d.open = true)));
      assert.deepEqual((await axeFaults(page)).map((fault) => `${name} ${fault}`), []);
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width, name);
      assert.deepEqual(await page.evaluate(() => globalThis.violations), []);
    }
  });
}

test('at 320 px with letters twice as large nothing is cut off', async () => {
  const { page } = await site.visit({ width: 320, height: 800, address: '' });
  for (const name of SHOWN) {
    await page.goto(site.site.url + FOLDER + name);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320, name);
  }
});

test('the start page leads there without a script, and every link between the leaflets arrives', async () => {
  const { page } = await site.visit({ javaScriptEnabled: false, address: '' });
  await page.getByRole('link', { name: 'Bekijk alle regelingen, zonder vragen' }).click();
  assert.equal(await page.locator('h1').innerText(), 'Alle regelingen');
  const seen = new Set();
  const queue = [page.url()];
  while (queue.length > 0) {
    const address = queue.pop();
    if (seen.has(address)) continue;
    seen.add(address);
    assert.equal((await page.goto(address)).status(), 200, address);
    const links = await page.locator('a[href]').evaluateAll((all) => all.map((a) => a.href.replace(/#.*/, '')));
    queue.push(...links.filter((href) => href.startsWith(site.site.url + FOLDER)));
  }
  assert.equal(seen.size, LEAFLETS.length + 3);
});

test('from the outcome it opens beside the page, also without internet, and the answers stay', async () => {
  const { page, context } = await site.visit();
  await installed(page);
  await begin(page);
  await walk(page, MOTHER);
  await toOutcome(page);
  await context.setOffline(true);
  const opened = context.waitForEvent('page');
  await page.getByRole('link', { name: 'Bekijk alle regelingen van Boxmeer (opent in een nieuw venster)' }).click();
  const leaflet = await opened;
  await leaflet.getByRole('heading', { level: 1, name: /Alle regelingen van Boxmeer/ }).waitFor();
  assert.match(leaflet.url(), /boxmeer-2005-10-01\.nl\.html$/);
  await leaflet.getByRole('link', { name: 'English' }).click();
  await leaflet.getByRole('heading', { level: 1, name: /All schemes of Boxmeer/ }).waitFor();
  assert.equal(await page.locator('h1').innerText(), 'Uw uitkomst');
  assert.deepEqual(await page.evaluate(() => globalThis.violations), []);
});

test('the questions begin with the municipality of the leaflet, and for old rules with their day', async () => {
  const { page } = await site.visit({ address: `${FOLDER}boxmeer-2005-10-01.nl.html` });
  await page.getByRole('link', { name: /^Beantwoord vragen/ }).click();
  await page.getByText(/alsof het 1 oktober 2005 is/).waitFor();
  await begin(page);
  assert.match(await page.locator('h1').innerText(), /^Waar wilt u hulp bij/);
});

test('on paper: all text, no buttons, the table whole', async () => {
  const { page } = await site.visit({ address: `${FOLDER}rotterdam-2026-07-01.nl.html` });
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('.leaflet__days').isVisible(), false);
  assert.equal(await page.getByText('Ga naar een regeling').isVisible(), false);
  assert.ok(await page.locator('.amounts thead').isVisible());
  assert.equal(await page.locator('.leaflet__scheme').last().isVisible(), true);
  assert.ok((await page.pdf({ format: 'A4' })).length > 20_000);
});
