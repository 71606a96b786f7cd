// All of it in one file, opened from a disk: both pages, no request, and a policy that would stop one.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { axeFaults } from './axe.mjs';
import { begin, BOXMEER, card, MOTHER, openSite, toOutcome, walk } from './support.mjs';
import { mother, open, save, verdicts, VISIT } from './visit-support.mjs';

const WEB = fileURLToPath(new URL('../../web/', import.meta.url));
const FILE = join(WEB, 'dist-single/minima.html');
const HTML = readFileSync(FILE, 'utf8');
const ADDRESS = pathToFileURL(FILE).href;

let site;
let folder;
before(async () => {
  site = await openSite();
  folder = mkdtempSync(join(tmpdir(), 'minima-'));
});
after(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

/** The file, or another one with this text, at a page of it. */
async function visit(page = '', html) {
  const address = html === undefined ? ADDRESS : pathToFileURL(join(folder, `${createHash('sha256').update(html).digest('hex')}.html`)).href;
  if (html !== undefined) writeFileSync(fileURLToPath(address), html);
  return site.visit({ address: address + page });
}

/** Nothing but the file itself was asked for, and nothing went against its policy. */
async function quiet({ page, requests, troubles }) {
  assert.deepEqual(requests.filter((url) => !url.startsWith(`${ADDRESS}`) && !url.startsWith('data:') && !url.startsWith('blob:')), []);
  assert.deepEqual([await page.evaluate(() => globalThis.violations), troubles], [[], []]);
}

const width = (page) => page.locator('main').evaluate((e) => getComputedStyle(e).maxInlineSize);

test('home visit: from the choice to an outcome, the same as on the site; kept as a file and opened again', async () => {
  const opened = await visit(BOXMEER);
  const { page } = opened;
  await page.getByRole('link', { name: /^Voor iemand anders/ }).click();
  await page.locator('#uitkomst').waitFor();
  await mother(page);
  const here = await verdicts(page);
  const { page: other, context } = await site.visit({ address: VISIT });
  await other.locator('#uitkomst').waitFor();
  await mother(other);
  assert.ok(Object.keys(here).length > 8);
  assert.deepEqual(here, await verdicts(other));
  assert.equal(await width(page), await width(other));
  const { bytes } = await save(other);
  await context.close();
  // A file of the site opens here, and the rules and the program are said to be the same.
  await open(page, bytes);
  await page.locator('.opened').getByText('De uitkomst is hetzelfde gebleven').waitFor();
  assert.match(await page.locator('.opened').innerText(), /De regels en het rekenprogramma zijn dezelfde als toen/);
  assert.equal((await save(page)).bytes.subarray(0, 6).toString(), 'MINIMA');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { level: 1, name: 'Home visit' }).waitFor();
  await quiet(opened);
});

test('resident: from the choice to an outcome on paper, in two languages; it shows its own policy and no request', async () => {
  const opened = await visit(BOXMEER);
  const { page, context } = opened;
  await page.getByRole('link', { name: /^Voor mijzelf/ }).click();
  // The other page is in the same file; the municipality goes along as soon as the page has it.
  await page.locator('a[href^="?huisbezoek#gemeente=boxmeer"]').getByText(/^Helpt u iemand anders/).waitFor();
  await begin(page);
  await walk(page, MOTHER);
  await toOutcome(page);
  assert.equal(await card(page, 'schoolkosten-vo').getAttribute('data-oordeel'), 'recht');
  await page.emulateMedia({ media: 'print' });
  assert.ok(await card(page, 'schoolkosten-vo').locator('.conditions').first().isVisible());
  assert.ok((await page.pdf({ format: 'A4' })).length > 10_000);
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { level: 1, name: /estimate|outcome|may/i }).waitFor();
  await page.locator('footer details summary').click();
  const values = await page.locator('footer dd').allInnerTexts();
  assert.equal(values[0], '0');
  assert.match(values[1], /connect-src 'none'/);
  for (const name of ['minima.wasm', 'policy.json']) {
    assert.ok(values.includes(createHash('sha256').update(readFileSync(join(WEB, 'dist', name))).digest('hex')), name);
  }
  // It is as wide as on the site: the helper's styles are not the resident's.
  assert.equal(await width(page), await width((await site.visit()).page));
  // No leaflets lie beside it, and nothing is kept of it.
  assert.equal(await page.locator('a[href*="alle-regelingen"]').count(), 0);
  assert.deepEqual(await context.cookies(), []);
  assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length]), [0, 0]);
  await quiet(opened);
});

test('the choice: every language, no barrier, and it fits', async () => {
  const { page } = await visit();
  await page.setViewportSize({ width: 360, height: 800 });
  for (const [language, following] of [['nl', 'English'], ['en', 'العربية'], ['ar', '']]) {
    await page.waitForFunction((lang) => document.documentElement.lang === lang, language);
    assert.deepEqual(await axeFaults(page), []);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false);
    if (following) await page.getByRole('button', { name: following }).click();
  }
});

const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const csp = (html) => /Content-Security-Policy" content="([^"]*)"/.exec(html)[1];

test('its policy: its own script and style by hash, contact with nothing', () => {
  const hash = (pattern) => hashOf(pattern.exec(HTML)[1]);
  assert.deepEqual(csp(HTML).split('; '), [
    "default-src 'none'",
    `script-src ${hash(/<script type="module">([^]*?)<\/script>/)} 'wasm-unsafe-eval'`,
    `style-src ${hash(/<style>([^]*?)<\/style>/)} ${hash(/<style id="huisbezoek.css" media="not all">([^]*?)<\/style>/)}`,
    'img-src data:',
    "connect-src 'none'",
    "worker-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
  ]);
  assert.doesNotMatch(HTML.replace(/<(script|style)[^]*?<\/\1>/g, ''), /\ssrc=|\sstyle=|\son\w+=|href="(?!data:)/);
});

const SCRIPT = '"inline"';
const STYLE = 'i{}';

/** What the policy has to stop: [directive, the rule as it stands, that rule loosened]. */
const RULES = [
  ['connect-src', "connect-src 'none'", 'connect-src *'],
  ['img-src', 'img-src data:', 'img-src * data:'],
  ['frame-src', "default-src 'none'", "default-src 'none'; frame-src *"],
  ['worker-src', "worker-src 'none'", 'worker-src blob:'],
  ['form-action', "form-action 'none'", 'form-action *'],
  ['base-uri', "base-uri 'none'", 'base-uri *'],
  ['script-src-elem', 'script-src ', `script-src ${hashOf(SCRIPT)} `],
  ['script-src', 'script-src ', "script-src 'unsafe-eval' "],
  ['style-src-elem', 'style-src ', `style-src ${hashOf(STYLE)} `],
];

/** Tries all of it in the page, and waits until the policy has stopped that many; the directives that stopped something. */
async function tryEverything(page, elsewhere, expected) {
  await page.evaluate(async ([elsewhere, SCRIPT, STYLE]) => {
    const made = (name, properties) => Object.assign(document.createElement(name), properties);
    const form = made('form', { action: elsewhere, target: 'elsewhere' });
    document.body.append(form);
    form.submit();
    fetch(elsewhere).catch(() => undefined);
    new Worker(URL.createObjectURL(new Blob([''])));
    document.head.append(made('base', { href: elsewhere }));
    document.body.append(made('img', { src: `${elsewhere}x.svg` }), made('iframe', { src: elsewhere }));
    document.body.append(made('script', { textContent: SCRIPT }), made('style', { textContent: STYLE }));
    // Not in this turn: what the driver evaluates may evaluate.
    setTimeout(() => { try { Function('')(); } catch { /* stopped */ } });
  }, [elsewhere, SCRIPT, STYLE]);
  const found = () => page.evaluate(() => [...new Set(globalThis.violations.map((text) => text.split(' ')[0]))].sort());
  const enough = (n) => new Set(globalThis.violations.map((text) => text.split(' ')[0])).size >= n;
  await page.waitForFunction(enough, expected, { timeout: 10_000, polling: 50 }).catch(() => undefined);
  return found();
}

test('the browser stops every way out; a rule that is loosened is noticed', async () => {
  const all = RULES.map(([directive]) => directive).sort();
  const asked = site.site.requests.length;
  const { page, context } = await visit();
  assert.deepEqual(await tryEverything(page, site.site.url, all.length), all);
  assert.deepEqual(site.site.requests.slice(asked), []);
  for (const [directive, rule, loosened] of RULES) {
    const policy = csp(HTML);
    assert.ok(policy.includes(rule), rule);
    // The policy alone, loosened, on an empty page.
    const file = join(folder, `${directive}.html`);
    writeFileSync(file, `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy.replace(rule, loosened)}"><body>`);
    const other = await context.newPage();
    await other.goto(pathToFileURL(file).href);
    assert.deepEqual(await tryEverything(other, site.site.url, all.length - 1), all.filter((name) => name !== directive), loosened);
    await other.close();
  }
});

for (const [name, change] of [
  ['a rule', (html) => html.replace(/(\\"bedrag\\": ?\\")(\d)/, (_, before, digit) => before + ((Number(digit) % 9) + 1))],
  ['the core', (html) => html.replace(/(id="minima.wasm">[^<]{4000})(.)/, (_, before, letter) => before + (letter === 'A' ? 'B' : 'A'))],
]) {
  test(`${name} changed in the file: the page does not start and says so`, async () => {
    const changed = change(HTML);
    assert.notEqual(changed, HTML);
    const { page } = await visit('?zelf', changed);
    await page.getByRole('alert').waitFor();
    assert.match(await page.getByRole('alert').innerText(), /Een bestand van deze pagina is niet zoals het hoort/);
  });
}
