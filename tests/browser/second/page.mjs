// As much of Playwright's Page and Locator as the walks of support.mjs use, over plain WebDriver: real presses and real keys.
import { setTimeout as wait } from 'node:timers/promises';
import { find } from './find.mjs';

/** How long something may take to come, in milliseconds. */
const PATIENCE = 10_000;
const REFERENCE = 'element-6066-11e4-a52e-4f735466cecf';
const DELETE = '\ue017';

const pattern = (text) => (text instanceof RegExp ? { source: text.source, flags: text.flags } : { text });

async function until(look, what, patience = PATIENCE) {
  for (const end = Date.now() + patience; ; await wait(15)) {
    const found = await look();
    if (found) return found;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
  }
}

export class Locator {
  #page;
  #steps;
  constructor(page, steps = []) {
    this.#page = page;
    this.#steps = steps;
  }
  #then(step) {
    return new Locator(this.#page, [...this.#steps, step]);
  }
  locator(css) {
    return this.#then({ css });
  }
  getByRole(role, { name, level, exact } = {}) {
    return this.#then({ role, level, exact, name: name && pattern(name) });
  }
  getByLabel(label, { exact } = {}) {
    return this.#then({ label: pattern(label), exact });
  }
  nth(nth) {
    return this.#then({ nth });
  }
  first() {
    return this.nth(0);
  }
  last() {
    return this.nth(-1);
  }
  evaluateAll(look, argument) {
    return this.#page.run(`return (${look})((${find})(arguments[0]), arguments[1])`, this.#steps, argument);
  }
  count() {
    return this.evaluateAll((all) => all.length);
  }
  async all() {
    return Array.from({ length: await this.count() }, (_, n) => this.nth(n));
  }
  /** The one element there is; waits until it is there, and refuses to choose. */
  async #one() {
    const found = await until(async () => {
      const all = await this.evaluateAll((all) => all);
      return all.length > 0 && all;
    }, JSON.stringify(this.#steps));
    if (found.length > 1) throw new Error(`${found.length} elements: ${JSON.stringify(this.#steps)}`);
    return found[0];
  }
  async evaluate(look, argument) {
    return this.#page.run(`return (${look})(arguments[0], arguments[1])`, await this.#one(), argument);
  }
  async click() {
    const element = await this.#one();
    await this.#page.send('WebDriver:ElementClick', { id: element[REFERENCE] });
  }
  async check() {
    if (await this.isChecked()) return;
    await this.click();
    if (!(await this.isChecked())) throw new Error(`not checked after a press: ${JSON.stringify(this.#steps)}`);
  }
  async fill(text) {
    const element = await this.#one();
    await this.#page.run('arguments[0].focus(); arguments[0].select()', element);
    await this.#page.send('WebDriver:ElementSendKeys', { id: element[REFERENCE], text: text || DELETE });
  }
  /** file: where it stands on this disk. */
  async setInputFiles(file) {
    await this.#page.send('WebDriver:ElementSendKeys', { id: (await this.#one())[REFERENCE], text: file });
  }
  blur() {
    return this.evaluate((e) => e.blur());
  }
  isChecked() {
    return this.evaluate((e) => e.checked);
  }
  inputValue() {
    return this.evaluate((e) => e.value);
  }
  innerText() {
    return this.evaluate((e) => e.innerText);
  }
  getAttribute(name) {
    return this.evaluate((e, name) => e.getAttribute(name), name);
  }
  async waitFor({ state = 'visible' } = {}) {
    const seen = () => this.evaluateAll((all) => all.some((e) => e.checkVisibility()));
    await until(async () => (await seen()) === (state === 'visible'), `${state}: ${JSON.stringify(this.#steps)}`);
  }
}

export class Page {
  #root = new Locator(this);
  /** send: a WebDriver command with its parameters. */
  constructor(send) {
    this.send = send;
  }
  locator(css) {
    return this.#root.locator(css);
  }
  getByRole(role, options) {
    return this.#root.getByRole(role, options);
  }
  getByLabel(label, options) {
    return this.#root.getByLabel(label, options);
  }
  goto(url) {
    return this.send('WebDriver:Navigate', { url });
  }
  back() {
    return this.send('WebDriver:Back');
  }
  run(script, ...args) {
    return this.send('WebDriver:ExecuteScript', { script, args });
  }
  evaluate(look, argument) {
    return this.run(`return (${look})(arguments[0])`, argument);
  }
  async waitForFunction(look, argument, { timeout } = {}) {
    await until(() => this.evaluate(look, argument), String(look), timeout);
  }
  /** From here on everything is looked for in this frame, or with nothing in the page itself. */
  async into(css) {
    const id = css ? (await this.evaluate((css) => document.querySelector(css), css))[REFERENCE] : null;
    await this.send('WebDriver:SwitchToFrame', id ? { element: id } : { id: null });
  }
  /** The page on paper, as a PDF. */
  async pdf() {
    return Buffer.from(await this.send('WebDriver:Print', {}), 'base64');
  }
}
