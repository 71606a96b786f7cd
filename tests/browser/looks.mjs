// Every look a page can have: each theme of web/theme/, each language. The themes are put on a page
// that stands there, so that one walk shows them all.
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { themeCss } from '../../web/build/theme.mjs';
import { axeFaults } from './axe.mjs';
import { begin, MOTHER, toOutcome, walk } from './support.mjs';

export const WEB = fileURLToPath(new URL('../../web/', import.meta.url));
export const themes = readdirSync(join(WEB, 'theme')).filter((name) => name.endsWith('.json'));

const css = ['minima.css', 'huisbezoek.css'].map((name) => readFileSync(join(WEB, 'dist', name), 'utf8')).join('\n');
const sheets = await Promise.all(themes.map(async (name) => ({ name: basename(name, '.json'), css: await themeCss(join(WEB, 'theme', name), css) })));

/** After the stylesheets of the page itself, and in the way its policy allows; null: as it came. */
const wear = (page, sheet) =>
  page.evaluate((text) => {
    const own = new CSSStyleSheet();
    if (text !== null) own.replaceSync(text);
    document.adoptedStyleSheets = text === null ? [] : [own];
  }, sheet);

/** The colour of the brand, as the page has it and as a sheet says. */
const worn = (page) => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--minima-brand').trim());
const meant = (sheet) => /--minima-brand:\s*([^;}]+)/.exec(sheet)[1].trim();

const spoken = (page) => page.evaluate(() => document.documentElement.lang);

/** Waits until the page speaks it: its words come when they are asked for. */
async function speak(page, language) {
  if ((await spoken(page)) === language) return;
  await page.locator(`header button[lang="${language}"]`).click();
  await page.waitForFunction((l) => document.documentElement.lang === l, language);
}

const wide = (page) => page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));

/** What is wrong on the page in each theme, and in each language if asked; it is left as it was. */
export async function faultsInEveryLook(page, where, { languages = false } = {}) {
  const found = [];
  const first = await spoken(page);
  const others = languages ? await page.locator('header button[lang]').evaluateAll((all) => all.map((b) => b.lang)) : [];
  for (const language of [first, ...others]) {
    await speak(page, language);
    for (const { name, css: sheet } of sheets) {
      await wear(page, sheet);
      if ((await worn(page)) !== meant(sheet)) found.push(`${where}: ${name} does not show`);
      for (const fault of await axeFaults(page)) found.push(`${where}, ${name}, ${language}: ${fault}`);
      if (await wide(page)) found.push(`${where}, ${name}, ${language}: ${await wide(page)} px wider than the window`);
    }
  }
  await wear(page, null);
  await speak(page, first);
  return found;
}

/** From the start to the outcome unfolded, and the home visit; `look` sees each step. */
export async function everyStep(page, url, look, { home }) {
  await look('start');
  await begin(page);
  await page.getByRole('button', { name: 'Verder' }).click();
  await look('faults');
  await walk(page, MOTHER, look);
  await toOutcome(page);
  for (const details of await page.locator('details').all()) await details.evaluate((d) => (d.open = true));
  await look('outcome');
  await page.goto(url + home);
  await page.locator('#uitkomst .live__scheme').first().waitFor();
  await look('home visit');
}
