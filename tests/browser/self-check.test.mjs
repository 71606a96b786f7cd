// "Controleer zelf" shows what the browser sees, and a file that was changed after the build stops the page.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { meta } from '../../web/build/csp.mjs';
import { serve } from '../../web/serve.mjs';
import { axeFaults } from './axe.mjs';
import { begin, BOXMEER, MOTHER, openSite, toOutcome, walk } from './support.mjs';

const DIST = fileURLToPath(new URL('../../web/dist', import.meta.url));
const sha256 = (name) => createHash('sha256').update(readFileSync(join(DIST, name))).digest('hex');

let site;
before(async () => (site = await openSite()));
after(() => site.close());

const panel = (page) => page.locator('footer details');
async function shown(page) {
  await panel(page).locator('summary').click();
  const names = await panel(page).locator('dt').allInnerTexts();
  const values = await panel(page).locator('dd').allInnerTexts();
  return (pattern) => values[names.findIndex((name) => pattern.test(name))];
}

test('after the whole way: no request, the policy of the page, and the hashes of the files', async () => {
  const { page } = await site.visit();
  await begin(page);
  await walk(page, MOTHER);
  await toOutcome(page);
  const value = await shown(page);
  assert.equal(value(/^Verzoeken/), '0');
  assert.equal(value(/Content-Security-Policy/), meta);
  assert.equal(value(/minima\.wasm/), sha256('minima.wasm'));
  assert.equal(value(/policy\.json/), sha256('policy.json'));
  assert.match(value(/^Versie van de regels/), /^Geldig vanaf \d+ \w+ 200\d$/);
  assert.match(value(/^Versie van het rekenprogramma/), /^\d+\.\d+/);
});

test('a request after loading is counted, so that the zero means something', async () => {
  const { page } = await site.visit();
  await begin(page);
  await page.evaluate(() => fetch('theme.css').then((r) => r.text()));
  const value = await shown(page);
  await page.waitForFunction(() => document.querySelector('footer dd').textContent === '1');
  assert.equal(value(/Content-Security-Policy/), meta);
});

/** A copy of the site in which one file was changed after the build. */
async function tampered(name, change, look) {
  const root = mkdtempSync(join(tmpdir(), 'minima-'));
  cpSync(DIST, root, { recursive: true });
  writeFileSync(join(root, name), change(readFileSync(join(root, name))));
  const other = await serve({ port: 0, root });
  try {
    const { page } = await site.visit();
    await page.goto(other.url + BOXMEER);
    await look(page);
  } finally {
    await other.close();
    rmSync(root, { recursive: true });
  }
}

/** Still valid JSON, and accepted by the core: only the hash tells. */
const anotherAmount = (bytes) => {
  const text = bytes.toString();
  const changed = text.replace(/\\"bedrag\\": ?\\"(\d)/, (whole, digit) => whole.slice(0, -1) + ((Number(digit) % 9) + 1));
  assert.notEqual(changed, text);
  return changed;
};
/** A custom section at the end: still a valid module. */
const longer = (bytes) => Buffer.concat([bytes, Buffer.from([0, 2, 1, 120])]);

for (const [name, change] of [['policy.json', anotherAmount], ['gemeenten/boxmeer.json', anotherAmount], ['minima.wasm', longer]]) {
  test(`${name} changed after the build: the page does not start and says so`, async () => {
    await tampered(name, change, async (page) => {
      await page.getByRole('alert').waitFor();
      assert.match(await page.getByRole('alert').innerText(), /start niet\s+Een bestand van deze pagina is niet zoals het hoort/);
      assert.equal(await page.getByRole('button', { name: /^Begin/ }).count(), 0);
    });
  });
}

for (const width of [360, 1280]) {
  test(`the panel has no violations and fits, ${width} px wide`, async () => {
    const { page } = await site.visit({ width, height: 800 });
    await shown(page);
    assert.deepEqual(await axeFaults(page), []);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false);
  });
}
