// The helper's page: one household filled in, by mouse or by keyboard.
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

/** Until no question waits for its calculation: the last word of the outcome is there. */
export const settled = (page) => page.waitForFunction(() => !document.querySelector('#uitkomst[aria-busy="true"]'));

/** Verdicts by scheme, as the outcome beside the questions shows them. */
export const verdicts = (page) =>
  page.evaluate(() => Object.fromEntries([...document.querySelectorAll('#uitkomst [data-uitkomst]')].map((e) => [e.dataset.uitkomst, e.dataset.oordeel])));

/** The mother of support.mjs, told on one page. */
export async function mother(page) {
  await choose(page, 'inwoner', 'Ja');
  await writeDate(page, 'aanvrager-geboortedatum', ['2', 'maart', '1971']);
  await choose(page, 'partner', 'Nee');
  await write(page, 'kinderen', '1');
  await writeDate(page, 'kind-1', ['10', '2', '1992'], 'geboortedatum');
  await choose(page, 'kind-1', 'Ja');
  await question(page, 'kind-1').getByLabel('Middelbare school').check();
  await choose(page, 'inkomsten-aanvrager', 'Loon');
  await write(page, 'inkomen-aanvrager-loon', '€ 1.023,45', 'bedrag');
  await choose(page, 'inkomen-aanvrager-loon', 'Per maand');
  await choose(page, 'inkomen-aanvrager-loon', 'Ja, die zit erin');
  await choose(page, 'inkomen-totaal', 'Ja, dit klopt');
  await write(page, 'vermogen', '1.500', 'bank');
  for (const kind of ['auto', 'overig', 'schulden']) await write(page, 'vermogen', '0', kind);
  await question(page, 'kosten').getByLabel(/^Middelbare school/).check();
  await question(page, 'kosten-school').getByLabel(/^Fiets/).check();
  await write(page, 'kost-school-fiets-1', '90', 'bedrag');
  await writeDate(page, 'kost-school-fiets-1', ['20', '10', '2005'], 'datum');
  await choose(page, 'kost-school-fiets-1', 'Ja');
  await write(page, 'kost-school-fiets-1', '0', 'vergoed');
  await settled(page);
}
