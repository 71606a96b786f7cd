// Three households without a mouse: every press here is a key.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openVisits, settled } from './visit-support.mjs';

let site;
before(async () => (site = await openVisits()));
after(() => site.close());

const focused = (page) => page.evaluate(() => document.activeElement.id || document.activeElement.textContent);
const tab = (page, name) => page.getByRole('tab', { name });
const selected = (page) => page.locator('[role=tab][aria-selected=true]').innerText();
const status = (page) => page.locator('#uitkomst [role=status]').innerText();

async function tabTo(page, matches, key = 'Tab') {
  for (let n = 0; n < 120; n++) {
    await page.keyboard.press(key);
    if (await page.evaluate(matches)) return;
  }
  throw new Error('not reached by keyboard');
}

/** "Weet ik niet" in every field of the question that has the focus. */
async function unknown(page) {
  const id = await page.evaluate(() => document.activeElement.closest('.question').id);
  for (let n = 0; n < 20; n++) {
    const kind = await page.evaluate((box) => {
      const here = document.activeElement;
      if (!here.closest(`[id="${box}"]`)) return 'out';
      if (here.type === 'radio') return 'radio';
      return here.type === 'checkbox' && here.id.endsWith('-weet-niet') && !here.checked ? 'tick' : 'on';
    }, id);
    if (kind === 'out') return;
    // Up from the first radio goes round to the last: "weet ik niet".
    if (kind === 'radio') await page.keyboard.press('ArrowUp');
    if (kind === 'tick') await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
  }
}

/** From one question that is needed to the next, until none is. */
async function allUnknown(page) {
  for (let n = 0; n < 60; n++) {
    await page.keyboard.press('Alt+Shift+KeyV');
    if ((await focused(page)) === 'uitkomst') return n;
    await unknown(page);
    await settled(page);
  }
  throw new Error('no end');
}

test('three households on tabs, each filled in and each its own, with keys alone', async () => {
  const { page } = await site.visit();
  assert.ok((await allUnknown(page)) > 5);
  assert.match(await status(page), /^0 keer waarschijnlijk recht, \d+ keer misschien, 0 keer waarschijnlijk geen recht\. Geen vraag/);
  const first = await status(page);

  // A second one: has a partner, and savings far above any limit.
  await page.keyboard.press('Alt+Shift+KeyT');
  await tabTo(page, () => document.activeElement.textContent === 'Nieuw huishouden');
  await page.keyboard.press('Enter');
  assert.equal(await selected(page), 'Huishouden 2');
  await page.keyboard.press('Alt+Shift+KeyT');
  await tabTo(page, () => document.activeElement.id === 'veld-gezin-partner-0');
  await page.keyboard.press('Space');
  await tabTo(page, () => document.activeElement.id === 'veld-geld-bank');
  await page.keyboard.type('100000');
  for (const kind of ['auto', 'overig', 'schulden']) {
    await tabTo(page, new Function(`return document.activeElement.id === 'veld-geld-${kind}'`));
    await page.keyboard.type('0');
  }
  await page.keyboard.press('Alt+Shift+KeyU');
  await page.waitForFunction(() => / [1-9]\d* keer waarschijnlijk geen recht/.test(document.querySelector('#uitkomst [role=status]').textContent));
  const second = await status(page);

  // A third one stays empty; its tab gets a name.
  await page.keyboard.press('Alt+Shift+KeyT');
  await tabTo(page, () => document.activeElement.textContent === 'Nieuw huishouden');
  await page.keyboard.press('Enter');
  await tabTo(page, () => document.activeElement.id === 'naam');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Groen');
  assert.equal(await selected(page), 'Groen');

  // Round the tabs with the arrows; each shows its own.
  await page.keyboard.press('Alt+Shift+KeyT');
  assert.equal(await focused(page), 'tab-3');
  await page.keyboard.press('ArrowRight');
  assert.deepEqual([await focused(page), await status(page)], ['tab-1', first]);
  await page.keyboard.press('ArrowRight');
  assert.deepEqual([await focused(page), await status(page)], ['tab-2', second]);
  await page.keyboard.press('End');
  assert.equal(await selected(page), 'Groen');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowLeft');
  assert.equal(await selected(page), 'Groen');

  // Wiping one, with a question first; the others stay.
  await page.keyboard.press('ArrowLeft');
  await tabTo(page, () => document.activeElement.textContent === 'Wis dit huishouden');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  assert.equal(await page.getByRole('tab').count(), 3);
  await page.keyboard.press('Enter');
  await tabTo(page, () => document.activeElement.textContent === 'Ja, wis dit huishouden');
  await page.keyboard.press('Enter');
  assert.deepEqual(await page.getByRole('tab').allInnerTexts(), ['Huishouden 1', 'Groen']);
  assert.match(await page.locator('.visit__message').innerText(), /Huishouden 2 is gewist/);
  await tab(page, 'Huishouden 1').click();
  assert.equal(await status(page), first);
});

test('only one tab is a stop for Tab, and it names its panel', async () => {
  const { page } = await site.visit();
  await page.getByRole('button', { name: 'Nieuw huishouden' }).click();
  assert.deepEqual(await page.getByRole('tab').evaluateAll((all) => all.map((t) => t.tabIndex)), [-1, 0]);
  const panel = page.getByRole('tabpanel', { name: 'Huishouden 2' });
  assert.equal(await tab(page, 'Huishouden 2').getAttribute('aria-controls'), await panel.getAttribute('id'));
});

test('skip links to the questions and the outcome, without a step in the address', async () => {
  const { page } = await site.visit();
  for (const [name, id] of [['Ga naar de vragen', 'vragen'], ['Ga naar de uitkomst', 'uitkomst']]) {
    await page.getByRole('link', { name }).focus();
    await page.keyboard.press('Enter');
    assert.equal(await focused(page), id);
  }
  assert.equal(new URL(page.url()).hash, '#gemeente=boxmeer&datum=2005-11-01');
});

test('letters alone do nothing, and every shortcut is written on the page', async () => {
  const { page } = await site.visit();
  await page.getByRole('button', { name: 'Nieuw huishouden' }).focus();
  for (const key of ['v', 'u', 't', 'Shift+V', 'Alt+U']) await page.keyboard.press(key);
  assert.equal(await focused(page), 'Nieuw huishouden');
  await page.getByText('Hoe werkt deze pagina?').click();
  for (const key of ['V', 'U', 'T']) await page.getByText(`Alt + Shift + ${key}:`).waitFor();
});

test('an answer that makes its own question moot does not take the focus away', async () => {
  const { page } = await site.visit();
  await page.locator('[id="veld-gezin-kinderen"]').focus();
  await page.keyboard.type('0');
  await page.keyboard.press('Tab');
  await settled(page);
  assert.equal(await focused(page), 'veld-gezin-kinderen-weet-niet');
});
