// A browser, the site on a free port, and a resident who walks through the questions.
import { chromium } from 'playwright-core';
import { serve } from '../../web/serve.mjs';

const ARGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
];
const CHROMIUM = process.env.MINIMA_CHROMIUM ?? '/usr/bin/chromium';

/** The municipality and the day that most walks are for, as a link to the page would give them. */
export const BOXMEER = '#gemeente=boxmeer&datum=2005-11-01';

export async function openSite() {
  const site = await serve({ port: 0 });
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGS });
  const close = async () => {
    await browser.close();
    await site.close();
  };
  /** A fresh profile each time; what went wrong in it is collected. address: below the site, or whole (file:). */
  async function visit({ width = 1280, height = 900, address = BOXMEER, ...options } = {}) {
    const context = await browser.newContext({ viewport: { width, height }, locale: 'nl-NL', ...options });
    const requests = [];
    const troubles = [];
    context.on('request', (r) => requests.push(r.url()));
    context.on('weberror', (e) => troubles.push(String(e.error())));
    context.on('console', (m) => m.type() === 'error' && troubles.push(m.text()));
    await context.addInitScript(() => {
      globalThis.violations = [];
      addEventListener('securitypolicyviolation', (e) => globalThis.violations.push(`${e.violatedDirective} ${e.blockedURI}`));
    });
    const page = await context.newPage();
    await page.goto(new URL(address, site.url).href);
    return { page, context, requests, troubles };
  }
  return { site, visit, close };
}

/** Until everything is loaded, also what the page keeps of itself for a visit without internet. */
export const installed = (page) => page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));

/** Does something that leads to another step and waits until it is there: its title is set last, and holds its heading. */
export async function step(page, action) {
  const before = await page.evaluate(() => location.hash + document.title);
  await action();
  await page.waitForFunction((old) => {
    const words = (text) => text.replace(/\s+/g, ' ').trim();
    const heading = document.querySelector('h1');
    return location.hash + document.title !== old && heading && words(document.title).includes(words(heading.textContent));
  }, before, { polling: 30 }); // By the clock: a frame that is scrolled out of view draws nothing, so it has no frames to look at.
}

/** Reads until what is read is as it should be, as a page needs a moment; what was read last. Ten seconds, however busy the machine. */
export async function until(read, good) {
  for (const end = Date.now() + 10_000; ; ) {
    const value = await read();
    if (good(value) || Date.now() > end) return value;
    await new Promise((done) => setTimeout(done, 20));
  }
}

export const heading = (page) => page.locator('h1').innerText();
export const next = (page) => step(page, () => page.getByRole('button', { name: /^(Verder|Continue)$/ }).click());
export const begin = (page) => step(page, () => page.getByRole('button', { name: /^(Begin|Start)/ }).click());

export async function fillDate(page, [day, month, year], field = 'antwoord') {
  await page.locator(`#veld-${field}-dag`).fill(day);
  await page.locator(`#veld-${field}-maand`).fill(month);
  await page.locator(`#veld-${field}-jaar`).fill(year);
}

/** "Weet ik niet" on every field of the page, also on what such an answer shows; where there is none, the last one. */
export async function dontKnow(page) {
  const open = page.locator('[id$="-weet-niet"]:not(:checked)');
  // A radio that is not chosen stays open too: by id, so that each is chosen once.
  const done = new Set();
  for (;;) {
    const ids = (await open.evaluateAll((all) => all.map((e) => e.id))).filter((id) => !done.has(id));
    if (ids.length === 0) break;
    done.add(ids[0]);
    await page.locator(`[id="${ids[0]}"]`).check();
  }
  // Questions inside a page that only ask for a repetition have no "weet ik niet": no.
  for (const group of await page.locator('form fieldset[role=radiogroup]').all()) {
    if ((await group.locator('input:checked').count()) === 0) await group.locator('input').last().check();
  }
}

const LAST = /^(Kijk uw antwoorden na|Check your answers)$/;

/**
 * From the first question to the check page. `answers`: [title, how to answer] pairs; every other
 * question is answered with "weet ik niet". `onPage` sees every page. Returns the titles.
 */
export async function walk(page, answers = [], onPage = async () => {}) {
  const titles = [];
  for (let n = 0; n < 60; n++) {
    const title = await heading(page);
    await onPage(title);
    if (LAST.test(title)) return titles;
    titles.push(title);
    const known = answers.find(([pattern]) => pattern.test(title));
    if (known) await known[1](page);
    else await dontKnow(page);
    await next(page);
  }
  throw new Error(`no end after: ${titles.join(' | ')}`);
}

export const toOutcome = (page) =>
  step(page, () => page.getByRole('button', { name: /^(Bekijk de uitkomst|See the outcome)$/ }).click());

export const choose = (name) => (page) => page.getByLabel(name, { exact: true }).check();
export const card = (page, scheme) => page.locator(`[data-regeling="${scheme}"]`);

/** Types in the fields of these names that the page has. */
export async function fill(page, values) {
  for (const [name, value] of Object.entries(values)) {
    if (Array.isArray(value)) {
      if (await page.locator(`[id="veld-${name}-dag"]`).count()) await fillDate(page, value, name);
    } else if (await page.locator(`[id="veld-${name}"]`).count()) await page.locator(`[id="veld-${name}"]`).fill(value);
  }
}

/** Chooses an answer of the question with this name, where the page has it. */
export async function pick(page, question, answer) {
  const group = page.getByRole('radiogroup', { name: question });
  if (await group.count()) await group.first().getByLabel(answer, { exact: true }).check();
}

/** The page that asks who lives there: somebody alone with one child. */
export async function alone(page) {
  await pick(page, /^Woont u in de gemeente/, 'Ja');
  await fillDate(page, ['2', 'maart', '1971'], 'geboortedatum');
  await pick(page, /^Heeft u een partner/, 'Nee');
  await pick(page, /^Woont u in een instelling/, 'Nee');
  await fill(page, { kinderen: '1' });
}

/** The page about income: one wage a month. */
export const wage = (amount) => async (page) => {
  await page.getByLabel('Loon', { exact: true }).check();
  await fill(page, { 'aanvrager-loon-bedrag': amount });
  await pick(page, /^Hoe vaak krijgt u/, 'Per maand');
  await pick(page, /^Zit de vakantietoeslag/, 'Ja, die zit erin');
};

/** The page of one cost, for oneself and for nobody else. */
const cost = (amount, day, more = async () => {}) => async (page) => {
  await fill(page, { bedrag: amount, datum: day, vergoedDoorAnderen: '0' });
  await more(page);
  await pick(page, /^Voor wie is het/, 'Uzelf');
  await pick(page, /een bon/, 'Ja');
  await pick(page, /ook voor iemand anders/, 'Nee');
};

/** A single mother with one child at secondary school, low wages for years, who paid for a bicycle. */
export const MOTHER = [
  [
    /^Waar wilt u hulp bij/,
    async (page) => {
      await page.getByLabel(/^Middelbare school/).check();
      await page.getByLabel(/^Fiets/).check();
    },
  ],
  [/^Wie bent u en met wie/, alone],
  [
    /^Vertel ons over uw kinderen/,
    async (page) => {
      await fill(page, { '1-geboortedatum': ['10', '2', '1992'] });
      await pick(page, /^Woont dit kind/, 'Ja');
      const school = page.getByLabel('Middelbare school');
      if (await school.count()) await school.check();
    },
  ],
  [/^Welk inkomen/, wage('€ 1.023,45')],
  [
    /^Hoeveel geld en bezit heeft u\?$/,
    async (page) => {
      await fill(page, { bank: '1.500', auto: '0', overig: '0', schulden: '0', invordering: '0' });
      await pick(page, /^Heeft u een eigen huis/, 'Nee');
      await pick(page, /^Kunt u ergens anders geld lenen/, 'Nee, ik kan nergens lenen');
      await pick(page, /^Krijgt u hulp bij uw schulden/, 'Nee');
    },
  ],
  [/^Fiets.*vertel meer/, cost('90', ['20', '10', '2005'])],
  [
    /^Hoe ging het in de afgelopen jaren/,
    async (page) => {
      await pick(page, /^Hoe lang heeft u al een laag/, '5 jaar of langer');
      await pick(page, /^Hoe lang is uw inkomen niet hoger/, '5 jaar of langer');
      await pick(page, /bijstandsuitkering/, 'Ja');
      await pick(page, /gedaan wat nodig was/, 'Ja');
      await pick(page, /waarschuwing of een lagere/, 'Nee');
    },
  ],
  [
    /^Welk identiteitsbewijs is er nu/,
    async (page) => {
      for (const none of await page.getByLabel('Geen, of verloren of gestolen').all()) await none.check();
    },
  ],
  [/^Kreeg u al eerder geld/, choose('Nee, niets van dit alles')],
];

/** The same mother with a wage just over the limits and several costs, one of them every month. */
export const SEVERAL_COSTS = [
  [/^Welk inkomen/, wage('1.203,45')],
  [
    /^Waar wilt u hulp bij/,
    async (page) => {
      for (const subject of [/^Middelbare school/, /^Spullen voor in huis/, /^Zorg/]) await page.getByLabel(subject).check();
      for (const kind of [/^Fiets/, /^Wasmachine(?!,)/, /^Eigen bijdrage voor zorg/, /^Alarmknop/]) await page.getByLabel(kind).check();
    },
  ],
  [/^Wasmachine.*vertel meer/, cost('400', ['22', '10', '2005'])],
  [/^Eigen bijdrage voor zorg.*vertel meer/, cost('150', ['5', '10', '2005'])],
  [
    /^Alarmknop.*vertel meer/,
    cost('20', ['25', '10', '2005'], async (page) => {
      await pick(page, /^Is dit bedrag voor één keer/, 'Voor elke maand');
      await fill(page, { maanden: '6' });
    }),
  ],
  ...MOTHER,
];
