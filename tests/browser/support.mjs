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
  /** A fresh profile each time; what went wrong in it is collected. */
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
    await page.goto(site.url + address);
    return { page, context, requests, troubles };
  }
  return { site, visit, close };
}

/** Until everything is loaded, also what the page keeps of itself for a visit without internet. */
export const installed = (page) => page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));

/** Does something that leads to another step and waits until it is there. */
export async function step(page, action) {
  const before = await page.evaluate(() => location.hash + document.title);
  await action();
  await page.waitForFunction((old) => location.hash + document.title !== old, before, { timeout: 5000 });
}

export const heading = (page) => page.locator('h1').innerText();
export const next = (page) => step(page, () => page.getByRole('button', { name: /^(Verder|Continue)$/ }).click());
export const begin = (page) => step(page, () => page.getByRole('button', { name: /^(Begin|Start)/ }).click());

export async function fillDate(page, [day, month, year], field = 'antwoord') {
  await page.locator(`#veld-${field}-dag`).fill(day);
  await page.locator(`#veld-${field}-maand`).fill(month);
  await page.locator(`#veld-${field}-jaar`).fill(year);
}

/** "Weet ik niet" on every field of the page; where there is no such answer, the last one. */
export async function dontKnow(page) {
  const boxes = await page.locator('[id$="-weet-niet"]').all();
  for (const box of boxes) await box.check();
  if (boxes.length === 0) await page.locator('form input[type=radio]').last().check();
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

/** A single mother with one child at secondary school, low wages for years, who paid for a bicycle. */
export const MOTHER = [
  [/^Woont u in/, choose('Ja')],
  [/^Wat is uw geboortedatum/, (page) => fillDate(page, ['2', 'maart', '1971'])],
  [/^Heeft u een partner/, choose('Nee')],
  [/^Hoeveel kinderen/, (page) => page.locator('#veld-antwoord').fill('1')],
  [
    /^Vertel ons over kind 1/,
    async (page) => {
      await fillDate(page, ['10', '2', '1992'], 'geboortedatum');
      await page.getByLabel('Ja', { exact: true }).check();
      await page.getByLabel('Middelbare school').check();
    },
  ],
  [/^Hoeveel andere volwassenen/, (page) => page.locator('#veld-antwoord').fill('0')],
  [/^Welk inkomen heeft u zelf/, (page) => page.getByLabel('Loon', { exact: true }).check()],
  [
    /^Loon: hoeveel/,
    async (page) => {
      await page.locator('#veld-bedrag').fill('€ 1.023,45');
      await page.getByLabel('Per maand').check();
      await page.getByLabel('Ja, die zit erin').check();
    },
  ],
  [/^Klopt dit inkomen/, choose('Ja, dit klopt')],
  [/^Heeft u een eigen huis/, choose('Nee')],
  [
    /^Hoeveel geld en bezit heeft u\?$/,
    async (page) => {
      await page.locator('#veld-bank').fill('1.500');
      for (const kind of ['auto', 'overig', 'schulden']) await page.locator(`#veld-${kind}`).fill('0');
    },
  ],
  [/^Waar wilt u hulp bij/, (page) => page.getByLabel(/^Middelbare school/).check()],
  [/^Welke kosten voor de middelbare school/, (page) => page.getByLabel(/^Fiets/).check()],
  [
    /^Fiets.*vertel meer/,
    async (page) => {
      await page.locator('#veld-bedrag').fill('90');
      await fillDate(page, ['20', '10', '2005'], 'datum');
      await page.getByLabel('Ja', { exact: true }).first().check();
      await page.locator('#veld-vergoed').fill('0');
      // One more for somebody else: no.
      const more = page.getByRole('radiogroup', { name: /ook voor iemand anders/ });
      if (await more.count()) await more.getByLabel('Nee').check();
    },
  ],
  [/^Hoe lang heeft u al een laag/, choose('5 jaar of langer')],
  [/^Hoe lang is uw inkomen niet hoger/, choose('5 jaar of langer')],
  [/^Had u in de afgelopen 5 jaar een bijstands/, choose('Ja')],
  [/^Heeft u in de afgelopen 5 jaar gedaan/, choose('Ja')],
  [/^Kreeg u in de afgelopen 5 jaar een waarschuwing/, choose('Nee')],
  [
    /^Welk identiteitsbewijs is er nu/,
    async (page) => {
      for (const none of await page.getByLabel('Geen, of verloren of gestolen').all()) await none.check();
    },
  ],
  [/^Kunt u ergens anders geld lenen/, choose('Nee, ik kan nergens lenen')],
  [/volgens de belastingregels/, (page) => page.locator('#veld-antwoord').fill('0')],
  [/^Krijgt u hulp bij uw schulden/, choose('Nee')],
  [/^Kreeg u al eerder geld/, choose('Nee, niets van dit alles')],
];

const cost = (amount, day, more = async () => {}) => async (page) => {
  await page.locator('#veld-bedrag').fill(amount);
  await more(page);
  await fillDate(page, day, 'datum');
  const persons = page.getByRole('radiogroup', { name: 'Voor wie is het?' });
  if (await persons.count()) await persons.getByLabel('Uzelf').check();
  await page.getByRole('radiogroup', { name: /bon/ }).first().getByLabel('Ja', { exact: true }).check();
  await page.locator('#veld-vergoed').fill('0');
};

/** The same mother with a wage just over the limits and several costs, one of them every month. */
export const SEVERAL_COSTS = [
  [
    /^Loon: hoeveel/,
    async (page) => {
      await page.locator('#veld-bedrag').fill('1.203,45');
      await page.getByLabel('Per maand').check();
      await page.getByLabel('Ja, die zit erin').check();
    },
  ],
  [
    /^Waar wilt u hulp bij/,
    async (page) => {
      for (const subject of [/^Middelbare school/, /^Spullen voor in huis/, /^Zorg/]) await page.getByLabel(subject).check();
    },
  ],
  [/^Welke spullen/, (page) => page.getByLabel(/^Wasmachine/).check()],
  [
    /^Welke zorgkosten/,
    async (page) => {
      for (const kind of [/^Eigen bijdrage voor zorg/, /^Alarmknop/]) await page.getByLabel(kind).check();
    },
  ],
  [/^Wasmachine.*vertel meer/, cost('400', ['22', '10', '2005'])],
  [/^Eigen bijdrage voor zorg.*vertel meer/, cost('150', ['5', '10', '2005'])],
  [
    /^Alarmknop.*vertel meer/,
    cost('20', ['25', '10', '2005'], async (page) => {
      await page.getByLabel('Voor elke maand').check();
      await page.locator('#veld-maanden').fill('6');
    }),
  ],
  ...MOTHER,
];
