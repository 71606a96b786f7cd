// From the start page by what happened: something is ticked beforehand, and the resident decides.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axeFaults } from './axe.mjs';
import { begin, fill, heading, MOTHER, next, openSite, pick, step, toOutcome, walk, card } from './support.mjs';

let site;
before(async () => (site = await openSite()));
after(() => site.close());

const event = (page, name) => page.getByRole('button', { name, exact: true });
const ticked = async (page) => {
  const boxes = await page.locator('form input[type=checkbox]:checked').all();
  return Promise.all(boxes.map((box) => box.evaluate((e) => e.closest('label').querySelector('.option__text').firstChild.textContent)));
};
const go = async (page) => assert.match(await page.locator('form').innerText(), /U koos “Mijn wasmachine is kapot”/);

for (const width of [360, 1280]) {
  test(`a broken washing machine, ${width} px: ticked with its kind, told why, and the outcome follows`, async () => {
    const { page, troubles } = await site.visit({ width, height: 800 });
    await event(page, 'Mijn wasmachine is kapot').waitFor();
    assert.deepEqual(await axeFaults(page), []);
    await step(page, () => event(page, 'Mijn wasmachine is kapot').click());
    const seen = [];
    await walk(page, [
      [/^Waar wilt u hulp bij/, async () => { seen.push(await ticked(page)); await go(page); }],
      [/^Wasmachine.*vertel meer/, async () => {
        await fill(page, { bedrag: '400', datum: ['22', '10', '2005'], vergoedDoorAnderen: '0' });
        await pick(page, /een bon/, 'Ja');
      }],
      ...MOTHER,
    ]);
    assert.deepEqual(seen, [['Spullen voor in huis', 'Wasmachine']]);
    await toOutcome(page);
    assert.equal(await card(page, 'duurzame-gebruiksgoederen').count(), 1);
    assert.deepEqual(troubles, []);
  });
}

test('what was ticked can be taken away, and an answer given is not ticked over', async () => {
  const { page } = await site.visit();
  await step(page, () => event(page, 'Mijn wasmachine is kapot').click());
  const others = MOTHER.filter(([pattern]) => !pattern.test('Waar wilt u hulp bij?'));
  await walk(page, [[/^Waar wilt u hulp bij/, () => page.getByLabel(/^Geen van deze/).or(page.locator('[id$="-geen"]')).first().check()], ...others]);
  await page.goBack();
  while (!/^Waar wilt u hulp bij/.test(await heading(page))) await page.goBack();
  assert.equal((await ticked(page)).includes('Spullen voor in huis'), false);
  assert.doesNotMatch(await page.locator('form').innerText(), /U koos/);
});

test('wiped is wiped: who starts after it finds nothing ticked', async () => {
  const { page } = await site.visit();
  await step(page, () => event(page, 'Mijn wasmachine is kapot').click());
  await next(page);
  await page.getByRole('button', { name: 'Wis alle antwoorden' }).click();
  await page.getByRole('dialog').or(page.getByRole('alertdialog')).getByRole('button', { name: /^(Ja|Wis)/ }).click();
  await begin(page);
  let seen;
  await walk(page, [[/^Waar wilt u hulp bij/, async (p) => { seen = await ticked(p); await p.locator('[id$="-weet-niet"]').check(); }], ...MOTHER.filter(([p]) => !p.test('Waar wilt u hulp bij?'))]);
  assert.deepEqual(seen, []);
});

test('only what the municipality helps with is offered', async () => {
  const rotterdam = await site.visit({ address: '#gemeente=rotterdam&datum=2025-09-15' });
  await event(rotterdam.page, 'Ik krijg een baby').waitFor();
  assert.equal(await event(rotterdam.page, 'Mijn wasmachine is kapot').count(), 0);
});

for (const [gemeente, expected, note] of [
  ['Assen', ['Iets anders'], /^U koos “Mijn wasmachine is kapot”\. Daarom/],
  ['Rotterdam', [], /^U koos “Mijn wasmachine is kapot”\. In deze gemeente kruisen wij daarbij niets voor u aan\./],
]) {
  test(`without a municipality all is offered; ${gemeente} is chosen after it`, async () => {
    const { page, troubles } = await site.visit({ address: '#datum=2025-09-15' });
    await event(page, 'Ik krijg een baby').waitFor();
    await step(page, () => event(page, 'Mijn wasmachine is kapot').click());
    assert.equal(await heading(page), 'In welke gemeente woont u?');
    await page.getByLabel(gemeente, { exact: true }).check();
    await next(page);
    assert.equal(await heading(page), 'Waar wilt u hulp bij?');
    assert.deepEqual((await ticked(page)).slice(0, 1), expected);
    await page.getByText(note).waitFor();
    assert.deepEqual(troubles, []);
  });
}
