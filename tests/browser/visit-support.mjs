// The helper's page: one household filled in, by mouse or by keyboard.
import { readFileSync } from 'node:fs';
import { BOXMEER, openSite } from './support.mjs';

export const VISIT = `huisbezoek.html${BOXMEER}`;

/** The site, and the helper's page in it, ready to calculate. */
export async function openVisits() {
  const site = await openSite();
  async function visit(options = {}) {
    const opened = await site.visit({ address: VISIT, ...options });
    await opened.page.locator('#uitkomst').waitFor();
    return opened;
  }
  return { ...site, visit };
}

export const question = (page, id) => page.locator(`#vraag-${id}`);
const input = (page, id, field) => page.locator(`[id="veld-${id}-${field}"]`);

/** Types into a field and leaves it. */
export async function write(page, id, text, field = 'antwoord') {
  await input(page, id, field).fill(text);
  await input(page, id, field).blur();
}

export async function writeDate(page, id, parts, field = 'antwoord') {
  for (const [i, part] of ['dag', 'maand', 'jaar'].entries()) await page.locator(`[id="veld-${id}-${field}-${part}"]`).fill(parts[i]);
  await page.locator(`[id="veld-${id}-${field}-jaar"]`).blur();
}

export const choose = (page, id, label, n = 0) => question(page, id).getByLabel(label, { exact: true }).nth(n).check();

/** One of several choices of a question. */
export const answer = (page, id, name, label) =>
  question(page, id).getByRole('radiogroup', { name }).getByLabel(label, { exact: true }).check();

/** Until no question waits for its calculation: the last word of the outcome is there. */
export const settled = (page) => page.waitForFunction(() => !document.querySelector('#uitkomst[aria-busy="true"]'));

/** Verdicts by scheme, as the outcome beside the questions shows them. */
export const verdicts = (page) =>
  page.evaluate(() => Object.fromEntries([...document.querySelectorAll('#uitkomst [data-uitkomst]')].map((e) => [e.dataset.uitkomst, e.dataset.oordeel])));

/** The mother of support.mjs, told on one page. */
export async function mother(page) {
  await answer(page, 'gezin', /^Woont u in de gemeente/, 'Ja');
  await writeDate(page, 'gezin', ['2', 'maart', '1971'], 'geboortedatum');
  await answer(page, 'gezin', /^Heeft u een partner/, 'Nee');
  await answer(page, 'gezin', /^Woont u in een instelling/, 'Nee');
  await write(page, 'gezin', '1', 'kinderen');
  await writeDate(page, 'kinderen', ['10', '2', '1992'], '1-geboortedatum');
  await choose(page, 'kinderen', 'Ja');
  await question(page, 'kinderen').getByLabel('Middelbare school').check();
  await choose(page, 'inkomen', 'Loon');
  await write(page, 'inkomen', '€ 1.023,45', 'aanvrager-loon-bedrag');
  await choose(page, 'inkomen', 'Per maand');
  await choose(page, 'inkomen', 'Ja, die zit erin');
  await write(page, 'geld', '1.500', 'bank');
  for (const kind of ['auto', 'overig', 'schulden']) await write(page, 'geld', '0', kind);
  await question(page, 'kosten').getByLabel(/^Middelbare school/).check();
  await question(page, 'kosten').getByLabel(/^Fiets/).check();
  await write(page, 'kost-school-fiets-1', '90', 'bedrag');
  await writeDate(page, 'kost-school-fiets-1', ['20', '10', '2005'], 'datum');
  await answer(page, 'kost-school-fiets-1', /een bon/, 'Ja');
  await write(page, 'kost-school-fiets-1', '0', 'vergoedDoorAnderen');
  await settled(page);
}

export const dialog = (page) => page.locator('dialog[open]');

export const PHRASE = 'vier woorden naast elkaar';

/** The passphrase, twice, in the dialog that is open. */
export async function fillPhrase(page, phrase) {
  await page.locator('#bewaar-woord').fill(phrase);
  await page.locator('#bewaar-nog-eens').fill(phrase);
}

/** Keeps the household that is shown; the bytes of the file. */
export async function save(page, phrase = PHRASE) {
  await page.getByRole('button', { name: 'Bewaar als bestand' }).click();
  await fillPhrase(page, phrase);
  const [made] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  await dialog(page).waitFor({ state: 'hidden' });
  return { name: made.suggestedFilename(), bytes: readFileSync(await made.path()) };
}

/** Opens such a file, in the dialog that is there or a new one. */
export async function open(page, bytes, phrase = PHRASE) {
  if ((await dialog(page).count()) === 0) await page.getByRole('button', { name: 'Open een bestand' }).click();
  await page.locator('#open-bestand').setInputFiles({ name: 'x.minima', mimeType: '', buffer: bytes });
  await page.locator('#open-woord').fill(phrase);
  await dialog(page).getByRole('button', { name: 'Open', exact: true }).click();
}
