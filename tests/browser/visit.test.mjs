// The helper's page: the same questions and the same core as the resident's, all at once and with the outcome beside them.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { begin, BOXMEER, fill, MOTHER, toOutcome, walk } from './support.mjs';
import { answer, choose, mother, openVisits, question, settled, verdicts, write } from './visit-support.mjs';

let site;
before(async () => (site = await openVisits()));
after(() => site.close());

const status = (page) => page.locator('#uitkomst [role=status]').innerText();

test('the same answers give the same verdicts as the resident gets, one question a page', async () => {
  const { page } = await site.visit();
  await mother(page);
  const { page: other, context } = await site.visit();
  await other.goto('about:blank');
  await other.goto(site.site.url + BOXMEER);
  await begin(other);
  // Only what mother() tells; the rest is "weet ik niet" there and left empty here.
  const told = MOTHER.filter(([pattern]) => !/geld en bezit|afgelopen jaren|identiteitsbewijs|al eerder/.test(pattern.source));
  assert.equal(told.length, MOTHER.length - 4);
  told.push([
    /^Hoeveel geld en bezit heeft u/,
    async (page) => {
      await fill(page, { bank: '1.500', auto: '0', overig: '0', schulden: '0' });
      for (const unknown of await page.locator('fieldset[role=radiogroup] [id$="-weet-niet"], #veld-invordering-weet-niet').all()) await unknown.check();
    },
  ]);
  await walk(other, told);
  await toOutcome(other);
  const shown = await other.evaluate(() => Object.fromEntries([...document.querySelectorAll('[data-regeling]')].map((e) => [e.dataset.regeling, e.dataset.oordeel])));
  assert.ok(Object.keys(shown).length > 8);
  assert.deepEqual(await verdicts(page), shown);
  await context.close();
});

test('each change counts when the field is left, and one short sentence tells it', async () => {
  const { page } = await site.visit();
  assert.match(await status(page), /^0 keer waarschijnlijk recht, \d+ keer misschien, 0 keer waarschijnlijk geen recht\. Nog nodig: \d+\.$/);
  const first = await status(page);
  // Not while it is typed …
  await page.locator('[id="veld-geld-bank"]').pressSequentially('50.000');
  assert.equal(await status(page), first);
  await page.keyboard.press('Tab');
  // … and 50,000 in the bank is far above the limit of 2005, but debts can still bring it down.
  for (const kind of ['auto', 'overig', 'schulden']) await write(page, 'geld', '0', kind);
  await answer(page, 'gezin', /^Heeft u een partner/, 'Nee');
  await write(page, 'gezin', '0', 'kinderen');
  await page.waitForFunction(() => / [1-9]\d* keer waarschijnlijk geen recht/.test(document.querySelector('#uitkomst [role=status]').textContent));
  assert.match(await page.locator('.live__figures').innerText(), /Vermogen dat meetelt\s+€\u00a050\.000/);
});

test('only what can still matter is marked, and the rest is folded away but there', async () => {
  const { page } = await site.visit();
  assert.equal(await question(page, 'gezin').getAttribute('data-mark'), 'needed');
  const folded = page.locator('.question[data-mark="moot"]').first();
  assert.match(await folded.innerText(), /Maakt nu niets uit/);
  assert.equal(await folded.locator('input').first().isVisible(), false);
  await folded.getByRole('button', { name: /^Toch invullen/ }).click();
  await folded.locator('input').first().waitFor();
  assert.ok(await folded.evaluate((e) => e.contains(document.activeElement)));
  await answer(page, 'gezin', /^Woont u in de gemeente/, 'Nee');
  await settled(page);
  // Who lives elsewhere gets nothing here: little is left to ask.
  await page.waitForFunction(() => document.querySelectorAll('.question[data-mark="needed"]').length < 8);
});

test('a fault is told when the question is left, not before, and an empty field is none', async () => {
  const { page } = await site.visit();
  await page.locator('[id="veld-geld-bank"]').fill('1,450');
  await page.locator('[id="veld-geld-auto"]').focus();
  assert.equal(await question(page, 'geld').locator('.field__error').count(), 0);
  await page.locator('[id="veld-gezin-kinderen"]').focus();
  assert.match(await question(page, 'geld').locator('.field__error').innerText(), /Dit bedrag is niet duidelijk/);
  assert.equal(await question(page, 'geld').locator('.field__error').count(), 1);
  assert.equal(await page.locator('[id="veld-geld-bank"]').getAttribute('aria-invalid'), 'true');
});

test('a monthly cost holds the outcome back until once or monthly is chosen', async () => {
  const { page } = await site.visit();
  await question(page, 'kosten').getByLabel(/^Zorg/).check();
  await question(page, 'kosten').getByLabel(/^Alarmknop/).check();
  await page.getByText('Deze uitkomst is voorlopig').waitFor();
  await page.locator('#uitkomst').getByRole('button', { name: /^Alarmknop/ }).click();
  assert.ok(await question(page, 'kost-zorg-personenalarmering-1').evaluate((e) => e.contains(document.activeElement)));
  await write(page, 'kost-zorg-personenalarmering-1', '20', 'bedrag');
  assert.equal(await question(page, 'kost-zorg-personenalarmering-1').getAttribute('data-mark'), 'incomplete');
  await choose(page, 'kost-zorg-personenalarmering-1', 'Voor elke maand');
  await page.getByText('Deze uitkomst is voorlopig').waitFor({ state: 'detached' });
});

test('two situations side by side: what was changed and what it does, the first one untouched', async () => {
  const { page } = await site.visit();
  await mother(page);
  const before = await verdicts(page);
  await page.getByRole('button', { name: 'Vergelijk met een andere situatie' }).click();
  await page.locator('#situatie-naam').fill('8 uur meer werk');
  assert.match(await status(page), /^Bij 0 van de \d+ regelingen/);
  await write(page, 'inkomen', '1.323,45', 'aanvrager-loon-bedrag');
  await page.waitForFunction(() => /^Bij [1-9]/.test(document.querySelector('#uitkomst [role=status]').textContent));
  assert.match(await question(page, 'inkomen').innerText(), /Anders dan in de situatie nu/);
  // 115 % of 1,034.86 is 1,190.08: school costs are for incomes up to there (8.4.1), so the second situation is above it.
  const school = page.locator('[data-verschil="schoolkosten-vo"]');
  assert.match(await school.innerText(), /Situatie nu\s+Misschien.*8 uur meer werk\s+Waarschijnlijk geen recht.*Eerst: Misschien.*Dan: Waarschijnlijk geen recht\./s);
  const answers = await page.locator('#uitkomst').innerText();
  assert.match(answers, /Bedrag: €\u00a01\.023,45.*Bedrag: €\u00a01\.323,45/s);
  await page.getByLabel('Situatie nu').check();
  assert.equal(await page.locator('[id="veld-inkomen-aanvrager-loon-bedrag"]').inputValue(), '€ 1.023,45');
  await page.getByRole('button', { name: 'Stop met vergelijken' }).click();
  assert.deepEqual(await verdicts(page), before);
});

test('in English everything is English, and the answers stay', async () => {
  const { page } = await site.visit();
  await answer(page, 'gezin', /^Heeft u een partner/, 'Nee');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { level: 1, name: 'Home visit' }).waitFor();
  assert.match(await status(page), /^0 times probably entitled/);
  assert.ok(await question(page, 'gezin').getByRole('radiogroup', { name: /^Do you have a partner/ }).getByLabel('No', { exact: true }).isChecked());
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
});

test('a link without a municipality asks for it first', async () => {
  const { page } = await site.visit({ address: 'huisbezoek.html#datum=2005-11-01' });
  assert.match(await status(page), /^Kies eerst een gemeente/);
  await choose(page, 'gemeente', 'Boxmeer');
  await question(page, 'gezin').waitFor();
  assert.match(await status(page), /keer misschien/);
});
