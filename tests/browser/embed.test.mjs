// In a frame of a page of another site, one that means no good: the page works, its height follows, and nothing else gets out.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { openHost } from './host.mjs';
import { card, MOTHER, openSite, toOutcome, until, walk } from './support.mjs';

let site;
let host;
let framed;
let pages;

before(async () => {
  site = await openSite();
  host = await openHost();
  ({ framed, pages } = host);
});
after(async () => {
  await host.close();
  await site.close();
});

/** The host page at `path`, and the frame in it as a page to walk through. */
async function open(path = '/') {
  const { page, context, troubles } = await site.visit();
  // The last days to apply are still ahead.
  await page.clock.setSystemTime(new Date('2005-11-01T12:00:00'));
  await page.goto(host.origin + path);
  const frame = () => page.frames().find((f) => f.url().startsWith(framed.url));
  await page.frameLocator('iframe').getByRole('button', { name: /^Begin/ }).waitFor();
  return { page, context, troubles, frame: frame() };
}

const heightOf = (page) => page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height);
const inView = (page) =>
  page.locator('iframe').evaluate(async (frame) => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return { top: frame.getBoundingClientRect().top, screen: innerHeight };
  });
const start = (frame) => frame.getByRole('button', { name: /^Begin/ }).click().then(() => frame.waitForURL(/#stap/));

test('the example page: height follows, the heading of each step comes into view, the outcome is the same', async () => {
  const { page, frame, troubles } = await open();
  await page.waitForFunction(() => document.querySelector('iframe').style.height !== '');
  const first = await heightOf(page);
  await start(frame);
  const heights = new Set([first]);
  await walk(frame, MOTHER, async () => {
    const content = () => frame.evaluate(() => document.getElementById('app').getBoundingClientRect().height);
    const sizes = async () => ({ height: await heightOf(page), content: await content() });
    const fits = ({ height, content }) => height >= content && height < content + 101;
    const size = await until(sizes, fits);
    heights.add(size.height);
    assert.ok(fits(size), `${size.height} for ${size.content}`);
    const place = async () => {
      const { top, screen } = await inView(page);
      return { screen, heading: top + (await frame.evaluate(() => document.querySelector('h1').getBoundingClientRect().top)) };
    };
    const seen = ({ heading, screen }) => heading >= 0 && heading < screen;
    const at = await until(place, seen);
    assert.ok(seen(at), `heading at ${at.heading}`);
  });
  await toOutcome(frame);
  assert.equal(await card(frame, 'schoolkosten-vo').getAttribute('data-oordeel'), 'recht');
  assert.ok(heights.size > 2);
  assert.deepEqual(troubles, []);
});

test('a dialog comes into view, however long the page and wherever the resident stands in it', async () => {
  const { page, frame } = await open();
  await start(frame);
  await walk(frame, MOTHER);
  await toOutcome(frame);
  for (const end of ['top', 'bottom']) {
    const wipe = frame.getByRole('button', { name: 'Wis alle antwoorden' })[end === 'top' ? 'first' : 'last']();
    await wipe.scrollIntoViewIfNeeded();
    await wipe.click();
    const place = async () => {
      const { top, screen } = await inView(page);
      const dialog = await frame.evaluate(() => document.querySelector('dialog[open]').getBoundingClientRect().toJSON());
      return { from: top + dialog.top, to: top + dialog.bottom, screen };
    };
    const seen = ({ from, to, screen }) => from >= 0 && to <= screen;
    const at = await until(place, seen);
    assert.ok(seen(at), `dialog from ${at.from} to ${at.to} of ${at.screen}`);
    await frame.locator('body').press('Escape');
  }
});

test('a host that means no good: it hears lengths only, and changes nothing', async () => {
  const { page, frame } = await open('/kwaad');
  await start(frame);
  await walk(frame, MOTHER);
  await toOutcome(frame);
  assert.equal(await card(frame, 'schoolkosten-vo').getAttribute('data-oordeel'), 'recht');
  const heard = (await page.evaluate(() => globalThis.heard)).filter(({ origin }) => origin !== host.origin);
  assert.ok(heard.length > 2);
  for (const { origin, data } of heard) {
    assert.equal(`${origin}/`, framed.url);
    const [kind, name] = Object.keys(data);
    assert.equal(kind, 'minima');
    assert.equal(name, data.minima === 'height' ? 'height' : 'top');
    assert.ok(['height', 'show'].includes(data.minima) && data[name] % 100 === 0 && Object.keys(data).length === 2);
  }
  // Its own message was not taken for one of the frame, and its style stayed outside.
  assert.notEqual(await heightOf(page), 12345);
  assert.equal(await frame.evaluate(() => getComputedStyle(document.querySelector('p')).color === 'rgb(255, 0, 0)'), false);
  assert.ok((await frame.evaluate(() => parseFloat(getComputedStyle(document.querySelector('p')).fontSize))) >= 16);
  const seen = await page.evaluate(() => {
    const frame = document.querySelector('iframe');
    const tried = (read) => { try { return String(read()); } catch (error) { return error.name; } };
    return [frame.contentDocument, tried(() => frame.contentWindow.location.href), tried(() => frame.contentWindow.document.title)];
  });
  assert.deepEqual(seen, [null, 'SecurityError', 'SecurityError']);
});

test('a frame of 120 by 260 pixels, without the script: everything can be reached by scrolling in it', async () => {
  pages['/klein'] = () => pages['/']().replace(/<script[^>]*><\/script>/, '').replace('width="100%" height="900"', 'width="260" height="120"');
  const { frame } = await open('/klein');
  await start(frame);
  await walk(frame, MOTHER);
  await toOutcome(frame);
  assert.equal(await card(frame, 'schoolkosten-vo').getAttribute('data-oordeel'), 'recht');
});

test('the sandbox that the example names is enough; a calendar file is among what it allows', async () => {
  pages['/zandbak'] = () => pages['/']().replace('<iframe ', '<iframe sandbox="allow-scripts allow-same-origin allow-forms allow-modals allow-downloads" ');
  assert.match(pages['/'](), /minstens: allow-scripts allow-same-origin allow-forms allow-modals allow-downloads/);
  const { page, frame, troubles } = await open('/zandbak');
  await start(frame);
  await walk(frame, MOTHER);
  await toOutcome(frame);
  const [file] = await Promise.all([page.waitForEvent('download'), frame.getByRole('button', { name: /in uw agenda/ }).click()]);
  assert.match(file.suggestedFilename(), /\.ics$/);
  assert.deepEqual(troubles, []);
});

test('loading takes no focus and does not scroll the page around', async () => {
  pages['/ver'] = () => pages['/']().replace('<h1>', '<input id="zoek" autofocus><div style="height: 3000px"></div><h1>');
  const { page } = await open('/ver');
  await page.waitForTimeout(300);
  assert.deepEqual(await page.evaluate(() => [document.activeElement.id, scrollY]), ['zoek', 0]);
});

test('without the setting no page may hold it, and another site than the one named may not either', async () => {
  for (const [name, address] of [['default', site.site.url], ['another', framed.url]]) {
    const { page, context } = await site.visit();
    const other = createServer((_, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end(`<iframe src="${address}"></iframe>`));
    await new Promise((done) => other.listen(0, '127.0.0.1', done));
    await page.goto(`http://localhost:${other.address().port}/`);
    await page.waitForTimeout(300);
    assert.equal(await page.frames()[1].locator('#app').count(), 0, name);
    await context.close();
    await new Promise((done) => (other.close(done), other.closeAllConnections()));
  }
});

test('the plain link of the example leads to the page itself', async () => {
  const { page } = await open();
  await page.getByRole('link', { name: 'Open de rekenhulp in een eigen venster' }).click();
  await page.getByRole('button', { name: /^Begin/ }).waitFor();
  assert.ok(page.url().startsWith(framed.url));
});
