// Another look by one file: in each theme of web/theme/ axe finds nothing on the main steps.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { themeCss } from '../../web/build/theme.mjs';
import { serve } from '../../web/serve.mjs';
import { axeFaults } from './axe.mjs';
import { begin, BOXMEER, MOTHER, openSite, toOutcome, walk } from './support.mjs';

const WEB = fileURLToPath(new URL('../../web/', import.meta.url));
const themes = readdirSync(join(WEB, 'theme')).filter((name) => name.endsWith('.json'));
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

let site;
before(async () => (site = await openSite()));
after(() => site.close());

/** dist/ with the stylesheet of another theme, and its hash in the worker. */
async function dressed(theme) {
  const root = mkdtempSync(join(tmpdir(), 'minima-'));
  cpSync(join(WEB, 'dist'), root, { recursive: true });
  const old = readFileSync(join(root, 'theme.css'));
  const made = await themeCss(join(WEB, 'theme', theme), readFileSync(join(root, 'minima.css'), 'utf8'));
  writeFileSync(join(root, 'theme.css'), made);
  const worker = readFileSync(join(root, 'sw.js'), 'utf8');
  writeFileSync(join(root, 'sw.js'), worker.replace(sha256(old), sha256(made)));
  const served = await serve({ port: 0, root });
  return { url: served.url, close: () => served.close().then(() => rmSync(root, { recursive: true })) };
}

const colourOf = (page, name) => page.evaluate((n) => getComputedStyle(document.documentElement).getPropertyValue(n), name);

for (const theme of themes) {
  test(`${theme}: start, faults, a question, the answers, the outcome unfolded`, async () => {
    const { url, close } = await dressed(theme);
    const { page } = await site.visit({ width: 360, height: 800 });
    const found = [];
    const look = async (where) => {
      for (const fault of await axeFaults(page)) found.push(`${where}: ${fault}`);
    };
    try {
      await page.goto(url + BOXMEER);
      const { tokens } = JSON.parse(readFileSync(join(WEB, 'theme', theme), 'utf8'));
      assert.equal((await colourOf(page, '--minima-brand')).replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3'), tokens['--minima-brand']);
      await look('start');
      await begin(page);
      await page.getByRole('button', { name: 'Verder' }).click();
      await look('faults');
      await walk(page, MOTHER, (title) => (/^(Hoeveel kinderen|Loon: hoeveel|Waar wilt u)/.test(title) ? look(title) : undefined));
      await look('answers');
      await toOutcome(page);
      for (const details of await page.locator('details').all()) await details.evaluate((d) => (d.open = true));
      await look('outcome');
      await page.goto(`${url}huisbezoek.html${BOXMEER}`);
      await page.locator('#uitkomst .live__scheme').first().waitFor();
      await look('home visit');
      assert.deepEqual(found, []);
    } finally {
      await close();
    }
  });
}
