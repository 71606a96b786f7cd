// The page in Arabic: from start to outcome, from right to left, Dutch words and amounts in it the right way round; switching
// keeps every answer; nothing is fetched for it but its own file, and not even that once the copy for offline is there.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axeFaults } from './axe.mjs';
import { BOXMEER, begin, dontKnow, fill, heading, installed, MOTHER, next, openSite, step, toOutcome, walk } from './support.mjs';

const NAMES = { nl: 'Nederlands', en: 'English', ar: 'العربية' };

let site;
before(async () => (site = await openSite()));
after(() => site.close());

async function speak(page, language) {
  await page.getByRole('button', { name: NAMES[language], exact: true }).click();
  await page.waitForFunction((lang) => document.documentElement.lang === lang, language);
}

async function faults(page) {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return [...(await axeFaults(page)), ...(wide > 0 ? [`${wide} px too wide`] : [])];
}

/** Texts on the page in which Dutch or an amount stands among Arabic without being set apart. */
const loose = (page) =>
  page.evaluate(() => {
    const found = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode;
      const apart = parentElement.closest('bdi, [lang]:not(html), [dir]:not(html), svg, option, script, noscript');
      if (!apart && /[a-z€]/i.test(data)) found.push(parentElement.outerHTML.slice(0, 300));
    }
    return found;
  });

for (const width of [360, 1280]) {
  test(`from the start to the outcome in Arabic, ${width} px`, async () => {
    const { page, troubles } = await site.visit({ width, height: 800 });
    await speak(page, 'ar');
    assert.equal(await page.evaluate(() => document.documentElement.dir), 'rtl');
    const look = async (where, thorough = true) => {
      const found = thorough ? await faults(page) : [];
      assert.deepEqual([where, ...found, ...(await loose(page))], [where]);
    };
    await look('start');
    await step(page, () => page.getByRole('button', { name: 'ابدأ الأسئلة' }).click());
    for (let n = 0; n < 40 && (await heading(page)) !== 'تحقق من أجوبتك'; n++) {
      await dontKnow(page);
      // The parts are the same on every page, and axe sees them in Dutch on each (accessibility.test.mjs).
      await look(await heading(page), width === 360 && n < 3);
      await step(page, () => page.getByRole('button', { name: 'التالي' }).click());
    }
    await look('check', false);
    await step(page, () => page.getByRole('button', { name: 'انظر النتيجة' }).click());
    await page.locator('details').evaluateAll((all) => all.forEach((d) => (d.open = true)));
    await look('outcome');
    assert.match(await page.locator('main').innerText(), /هذا تقدير وليس قراراً/);
    assert.deepEqual(troubles, []);
    assert.deepEqual(await page.evaluate(() => globalThis.violations), []);
  });
}

test('switching keeps the answers, also what was just typed, and the sentences follow', async () => {
  const { page } = await site.visit({ width: 1280 });
  await begin(page);
  let switched = 0;
  await walk(page, MOTHER.map(([title, answer]) => [title, async (p) => {
    await answer(p);
    const typed = () => p.locator('main input').evaluateAll((all) => all.map((e) => (/radio|checkbox/.test(e.type) ? e.checked : e.value)));
    const given = await typed();
    await speak(p, 'ar');
    assert.deepEqual(await typed(), given);
    assert.match(await heading(p), /\p{Script=Arabic}/u);
    await speak(p, 'nl');
    assert.deepEqual(await typed(), given);
    switched++;
  }]));
  assert.ok(switched >= 6, `${switched} pages`);
  await toOutcome(page);
  // The last thing to come: after it nothing on the page changes by itself.
  await page.locator('.slip__code').waitFor();
  const dutch = await page.locator('main').innerText();
  await speak(page, 'ar');
  const arabic = await page.locator('main').innerText();
  await speak(page, 'en');
  await speak(page, 'nl');
  assert.equal(await page.locator('main').innerText(), dutch);
  // The same amounts, from left to right, in another sentence.
  const amounts = (text) => (text.match(/€\s?[\d.]+(,\d\d)?/g) ?? []).map((a) => a.replace(/\s/g, '')).sort();
  assert.deepEqual(amounts(arabic), amounts(dutch));
  assert.ok(amounts(arabic).length > 5, `${amounts(arabic).length} amounts`);
});

test('an arrow points the way the text runs, a drawing does not turn round', async () => {
  const { page } = await site.visit();
  await begin(page);
  const turned = () => page.locator('.back__button .icon').evaluate((e) => getComputedStyle(e).transform);
  assert.equal(await turned(), 'none');
  await speak(page, 'ar');
  assert.equal(await turned(), 'matrix(-1, 0, 0, 1, 0, 0)');
});

test('a translation that no native speaker checked says so, on the screen and on paper', async () => {
  const { page } = await site.visit({ address: '' });
  const notice = page.locator('.frame__translated:not([hidden])');
  assert.equal(await notice.count(), 0);
  for (const [language, said] of [['en', /No native speaker has checked it/], ['ar', /لم يراجعها بعد/]]) {
    await speak(page, language);
    assert.match(await notice.innerText(), said);
    await page.emulateMedia({ media: 'print' });
    assert.ok(await notice.isVisible(), language);
    assert.ok(!(await page.getByRole('button', { name: NAMES.nl }).isVisible()), language);
    await page.emulateMedia({ media: 'screen' });
  }
});

test('on a first visit without the copy, one request: its own file', async () => {
  const { page, requests } = await site.visit({ serviceWorkers: 'block' });
  await page.waitForLoadState('networkidle');
  const before = requests.length;
  for (const language of ['ar', 'nl', 'ar', 'en', 'ar']) await speak(page, language);
  assert.deepEqual(requests.slice(before).map((url) => new URL(url).pathname), ['/texts/ar.json', '/texts/en.json']);
});

test('with the copy for offline there is no request, and without internet it works', async () => {
  const { page, context, requests } = await site.visit();
  await installed(page);
  const before = requests.length;
  await context.setOffline(true);
  await speak(page, 'ar');
  assert.deepEqual(requests.slice(before), []);
});

test('a language file that is not the one that was built is refused: the page goes on in Dutch', async () => {
  const { page, context } = await site.visit({ serviceWorkers: 'block', address: 'about:blank' });
  await context.route('**/texts/ar.json', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()).replace('تقدير', 'قرار') });
  });
  await page.goto(`${site.site.url}${BOXMEER}`);
  await page.getByRole('button', { name: NAMES.ar }).click();
  await page.getByText('Deze taal laadt niet. Probeer het straks nog eens.').waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'nl');
  await begin(page);
  await dontKnow(page);
  await next(page);
});

test('the home visit in Arabic: no fault, the words of both pages', async () => {
  const { page } = await site.visit({ address: `huisbezoek.html${BOXMEER}`, width: 1280 });
  await page.getByRole('heading', { level: 1, name: 'Huisbezoek' }).waitFor();
  await fill(page, { kinderen: '1' });
  await speak(page, 'ar');
  assert.equal(await heading(page), 'زيارة بيتية');
  assert.deepEqual([...(await faults(page)), ...(await loose(page))], []);
});

test('the leaflets in Arabic: from right to left, with their own language switch', async () => {
  const { page } = await site.visit({ address: 'alle-regelingen/overzicht.ar.html', javaScriptEnabled: false, width: 360, height: 800 });
  assert.deepEqual(await page.locator('html').evaluate((e) => [e.lang, e.dir]), ['ar', 'rtl']);
  await page.locator('main a[href*="boxmeer"]').first().click();
  assert.match(await page.locator('main').innerText(), /لم يراجعه بعد/);
  assert.deepEqual(await loose(page), []);
  await page.getByRole('link', { name: NAMES.en }).click();
  assert.match(page.url(), /boxmeer-.*\.en\.html$/);
});
