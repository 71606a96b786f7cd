// What is promised on the first page: nothing kept, nothing sent, nothing from elsewhere.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { begin, installed, MOTHER, openSite, toOutcome, walk } from './support.mjs';

let site;
before(async () => (site = await openSite()));
after(() => site.close());

test('no cookies, no storage, no requests to others, no CSP violations', async () => {
  const { page, context, requests } = await site.visit();
  await begin(page);
  await walk(page, MOTHER);
  await toOutcome(page);
  assert.deepEqual(await context.cookies(), []);
  const kept = await page.evaluate(async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length]);
  assert.deepEqual(kept, [0, 0, 0]);
  assert.deepEqual(requests.filter((url) => !url.startsWith(site.site.url)), []);
  assert.deepEqual(await page.evaluate(() => globalThis.violations), []);
});

test('no more requests than the budget, none of them missing', async () => {
  const { page, requests, troubles } = await site.visit();
  await begin(page);
  await installed(page);
  // The leaflets, the helper's page, and languages and municipalities that nobody chose are fetched by the service worker alone.
  const own = new Set(requests.map((url) => url.replace(/#.*/, '')).filter((url) => !/\/(alle-regelingen\/|huisbezoek\.|texts\/|gemeenten\/(?!boxmeer))/.test(url)));
  assert.ok(own.size <= 12, requests.join('\n'));
  assert.deepEqual(troubles, []);
});

test('what is kept for a visit without internet is not downloaded twice, but for the page itself', async () => {
  const before = site.site.requests.length;
  const { page } = await site.visit();
  await installed(page);
  const asked = site.site.requests.slice(before).filter((line) => line !== 'GET /');
  assert.deepEqual(asked.filter((line, n) => asked.indexOf(line) !== n), []);
  assert.ok(asked.includes('GET /minima.wasm'));
});

test('every file is sent with the policy and the headers', async () => {
  for (const name of ['', 'early.js', 'main.js', 'huisbezoek.html', 'huisbezoek.js', 'huisbezoek.css', 'engine.js', 'sw.js', 'minima.wasm', 'policy.json', 'gemeenten/boxmeer.json', 'minima.css', 'theme.css', 'favicon.svg']) {
    const answer = await fetch(site.site.url + name);
    assert.equal(answer.status, 200, name);
    const policy = answer.headers.get('content-security-policy');
    assert.match(policy, /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval';/);
    assert.match(policy, /frame-ancestors/);
    assert.equal(answer.headers.get('x-content-type-options'), 'nosniff');
    assert.equal(answer.headers.get('referrer-policy'), 'no-referrer');
    assert.equal(answer.headers.get('cross-origin-opener-policy'), 'same-origin');
  }
  assert.equal((await fetch(site.site.url)).headers.get('cache-control'), 'no-store');
  assert.equal((await fetch(`${site.site.url}minima.wasm`)).headers.get('content-type'), 'application/wasm');
});

test('the server gives nothing outside its folder', async () => {
  for (const path of ['package.json', '../package.json', '%2e%2e/package.json', '..%2fpackage.json', 'img/', 'nergens']) {
    assert.equal((await fetch(site.site.url + path)).status, 404, path);
  }
});

test('no inline script, style or event handler in the page', async () => {
  const html = await (await fetch(site.site.url)).text();
  assert.doesNotMatch(html, /<style|\sstyle=|\son\w+=|javascript:|<script(?![^>]*src=)/i);
});

test('without the core the page says so instead of breaking', async () => {
  const { context } = await site.visit();
  await context.route('**/minima.wasm', (route) => route.abort());
  const page = await context.newPage();
  await page.goto(site.site.url);
  await page.getByRole('alert').waitFor();
  assert.match(await page.getByRole('alert').innerText(), /start niet/);
});
