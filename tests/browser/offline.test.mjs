// After one visit the page works without internet, keeps its own files only, and a new version waits to be asked for.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serve } from '../../web/serve.mjs';
import { filesOf } from '../../web/server/compress.mjs';
import { axeFaults } from './axe.mjs';
import { begin, BOXMEER, card, choose, heading, installed, MOTHER, next, openSite, toOutcome, walk } from './support.mjs';

const DIST = fileURLToPath(new URL('../../web/dist', import.meta.url));
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

let site;
before(async () => (site = await openSite()));
after(() => site.close());

const kept = (page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const files = await Promise.all(names.map(async (n) => (await (await caches.open(n)).keys()).map((r) => new URL(r.url).pathname.slice(1))));
    return { names, files: files.flat().sort() };
  });

/** Of the leaflets of a municipality only the newest is kept. */
function isEarlier(name, _, all) {
  const [, place, day, language] = /^(alle-regelingen\/.+)-(\d{4}-\d{2}-\d{2})\.(\w+)\.html$/.exec(name) ?? [];
  return place && all.some((other) => other.startsWith(place + '-2') && other.endsWith(`.${language}.html`) && other > `${place}-${day}.${language}.html`);
}

const built = () =>
  filesOf(DIST)
    .map((name) => (name === 'index.html' ? '' : name))
    .filter((name) => name !== 'sw.js')
    .filter((name, i, all) => !isEarlier(name, i, all))
    .sort();

test('without internet the page loads again, calculates, and speaks English', async () => {
  const { page, context } = await site.visit();
  await installed(page);
  await context.setOffline(true);
  const asked = site.site.requests.length;
  await page.goto('about:blank');
  await page.goto(site.site.url + BOXMEER);
  await begin(page);
  await walk(page, MOTHER);
  await toOutcome(page);
  assert.equal(await card(page, 'schoolkosten-vo').getAttribute('data-oordeel'), 'recht');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { level: 1, name: 'Your outcome' }).waitFor();
  // The browser itself looks for a newer sw.js after a while; playwright's "offline" doesn't reach that.
  assert.deepEqual(site.site.requests.slice(asked).filter((line) => line !== 'GET /sw.js'), []);
  assert.deepEqual(await page.evaluate(() => globalThis.violations), []);
});

test('kept are the built files and nothing else, before and after answering', async () => {
  const { page } = await site.visit();
  await installed(page);
  const first = await kept(page);
  assert.equal(first.names.length, 1);
  assert.deepEqual(first.files, built());
  await begin(page);
  await walk(page, MOTHER);
  await page.evaluate(() => fetch('nergens.json?antwoord=1'));
  assert.deepEqual(await kept(page), first);
});

/** A copy of the site of which another version can be put in its place. */
async function changing(look) {
  const root = mkdtempSync(join(tmpdir(), 'minima-'));
  cpSync(DIST, root, { recursive: true });
  const other = await serve({ port: 0, root });
  function renew({ whole }) {
    const old = readFileSync(join(root, 'theme.css'));
    const renewed = Buffer.concat([old, Buffer.from('\n')]);
    const worker = readFileSync(join(root, 'sw.js'), 'utf8').replace(/"[0-9a-f]{16}"/, '"0123456789abcdef"');
    writeFileSync(join(root, 'sw.js'), worker.replace(sha256(old), sha256(renewed)));
    if (whole) writeFileSync(join(root, 'theme.css'), renewed);
  }
  const { page, context } = await site.visit();
  try {
    await page.goto(other.url + BOXMEER);
    await installed(page);
    await look(page, renew, { context, url: other.url + BOXMEER });
  } finally {
    await page.close();
    await other.close();
    rmSync(root, { recursive: true });
  }
}
const open = async (page, url) => {
  await page.goto('about:blank');
  await page.goto(url);
};
const offer = (page) => page.getByRole('button', { name: 'Laad de nieuwe versie' });

test('a new version is offered, does nothing to running answers, and comes when asked for', async () => {
  await changing(async (page, renew, { context, url }) => {
    assert.equal(await offer(page).count(), 0);
    await open(page, url);
    await begin(page);
    await choose('Geen van deze')(page);
    await next(page);
    const title = await heading(page);

    renew({ whole: true });
    const second = await context.newPage();
    await second.goto(url);
    await offer(second).waitFor();
    assert.deepEqual(await axeFaults(second), []);
    // The first window was told as well, and keeps its question.
    await offer(page).waitFor();
    assert.match(await page.getByRole('complementary', { name: /nieuwe versie/ }).innerText(), /verdwijnen uw antwoorden/);
    await Promise.all([second.waitForEvent('load'), offer(second).click()]);
    await second.waitForFunction(async () => (await caches.keys()).join() === 'minima-0123456789abcdef');
    await second.getByRole('button', { name: /^Begin/ }).waitFor();
    assert.equal(await offer(second).count(), 0);

    assert.equal(await heading(page), title);
    await page.getByRole('button', { name: 'Terug' }).click();
    assert.ok(await page.getByLabel('Geen van deze').isChecked());
    // Here the new version serves by now without the window having started again; its button still brings it.
    await Promise.all([page.waitForEvent('load'), offer(page).click()]);
    await page.getByRole('button', { name: /^Begin/ }).waitFor();
    assert.equal(await offer(page).count(), 0);
  });
});

test('a window that was loaded past the worker gets the new version too', async () => {
  await changing(async (page, renew, { context, url }) => {
    // It keeps the old version serving; without any such window the new one would come by itself.
    await open(page, url);
    renew({ whole: true });
    const second = await context.newPage();
    await second.goto(url);
    await offer(second).waitFor();
    // What Shift and the reload button do.
    const devtools = await context.newCDPSession(second);
    await Promise.all([second.waitForEvent('load'), devtools.send('Page.reload', { ignoreCache: true })]);
    await offer(second).waitFor();
    assert.equal(await second.evaluate(() => navigator.serviceWorker.controller), null);
    await Promise.all([second.waitForEvent('load'), offer(second).click()]);
    await second.getByRole('button', { name: /^Begin/ }).waitFor();
    assert.equal(await offer(second).count(), 0);
  });
});

test('half a new version is not kept: the old one goes on serving', async () => {
  await changing(async (page, renew, { context, url }) => {
    const before = await kept(page);
    renew({ whole: false });
    await open(page, url);
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration.update().catch(() => undefined);
      const worker = registration.installing;
      if (worker) await new Promise((done) => worker.addEventListener('statechange', () => worker.state === 'redundant' && done()));
    });
    assert.equal(await offer(page).count(), 0);
    assert.deepEqual(await kept(page), before);
    await context.setOffline(true);
    await open(page, url);
    await begin(page);
  });
});
