// Another look by one file: each theme of web/theme/ dresses the page, and in each of them axe
// finds nothing on the main steps.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { themeCss } from '../../web/build/theme.mjs';
import { serve } from '../../web/serve.mjs';
import { everyStep, faultsInEveryLook, themes, WEB } from './looks.mjs';
import { BOXMEER, openSite } from './support.mjs';

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

test('one file changes the colours of the page that is served', async () => {
  for (const theme of themes) {
    const { url, close } = await dressed(theme);
    try {
      const { page, context } = await site.visit();
      await page.goto(url + BOXMEER);
      const { tokens } = JSON.parse(readFileSync(join(WEB, 'theme', theme), 'utf8'));
      assert.equal((await colourOf(page, '--minima-brand')).replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3'), tokens['--minima-brand']);
      await context.close();
    } finally {
      await close();
    }
  }
});

// Every step in every language and at both widths: every-look.mjs, by hand.
test('start, faults, a question, the answers, the outcome unfolded and the home visit, in each theme', async () => {
  const { page } = await site.visit({ width: 360, height: 800 });
  const found = [];
  let looks = 0;
  const look = async (where) => {
    if (!/^(start|faults|Waar wilt u|Welk inkomen|Kijk uw antwoorden|outcome|home visit)/.test(where)) return;
    looks += 1;
    found.push(...(await faultsInEveryLook(page, where)));
  };
  await everyStep(page, site.site.url, look, { home: `huisbezoek.html${BOXMEER}` });
  assert.ok(looks >= 7, `${looks} steps looked at`);
  assert.deepEqual(found, []);
});
