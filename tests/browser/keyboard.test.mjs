// The whole way without a mouse: every press here is a key.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { heading, openSite, step } from './support.mjs';

let site;
before(async () => (site = await openSite()));
after(() => site.close());

/** Tab until the focused element answers to `matches`, and never more than a page has stops. */
async function tabTo(page, matches) {
  for (let n = 0; n < 80; n++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(matches)) return;
  }
  throw new Error('not reached by keyboard');
}

/** What has the focus, and what there is to do with it. */
const look = () => {
  const { type, id, name, checked, textContent } = document.activeElement;
  const open = type === 'radio' && document.querySelector(`[name="${name}"]:checked`) === null;
  return { verder: textContent === 'Verder', open, box: type === 'checkbox' && id.endsWith('-weet-niet') && !checked };
};

/** Chooses "weet ik niet" in every field on the way to "Verder", also in those that such an answer brings. */
async function answerUnknown(page) {
  for (let n = 0; n < 160; n++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(look);
    if (stop.verder) return;
    // Up from the first radio goes round to the last: "weet ik niet".
    if (stop.open) await page.keyboard.press('ArrowUp');
    if (stop.box) await page.keyboard.press('Space');
  }
  throw new Error('"Verder" is not reached by keyboard');
}

test('from start to outcome with Tab, arrows, space and Enter', async () => {
  const { page } = await site.visit();
  await tabTo(page, () => document.activeElement.textContent === 'Begin met de vragen');
  await step(page, () => page.keyboard.press('Enter'));
  for (let n = 0; n < 40 && !/Kijk uw antwoorden/.test(await heading(page)); n++) {
    await answerUnknown(page);
    await step(page, () => page.keyboard.press('Enter'));
  }
  assert.equal(await heading(page), 'Kijk uw antwoorden na');
  await tabTo(page, () => document.activeElement.textContent === 'Bekijk de uitkomst');
  await step(page, () => page.keyboard.press('Enter'));
  assert.equal(await heading(page), 'Uw uitkomst');
  await tabTo(page, () => document.activeElement.tagName === 'SUMMARY');
  await page.keyboard.press('Enter');
  assert.ok(await page.locator('details[open]').count());
});

test('the skip link is the first stop and goes to the content', async () => {
  const { page } = await site.visit();
  await page.keyboard.press('Tab');
  assert.match(await page.evaluate(() => document.activeElement.textContent), /Ga naar de inhoud/);
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'inhoud');
});

test('focus is visible on every kind of control', async () => {
  const { page } = await site.visit();
  const check = async () => {
    for (let n = 0; n < 30; n++) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
        const text = document.activeElement === document.body ? '' : document.activeElement.outerHTML.slice(0, 120);
        return { text, visible: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 };
      });
      if (!stop.text) return;
      assert.ok(stop.visible, stop.text);
    }
  };
  await check();
  await step(page, () => page.getByRole('button', { name: 'Begin met de vragen' }).click());
  await check();
});
