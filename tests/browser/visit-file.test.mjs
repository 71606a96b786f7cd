// A household kept as a file and opened again: by this page, by another way, under newer rules, and when it shouldn't open.
import assert from 'node:assert/strict';
import { createDecipheriv, createHash, pbkdf2Sync } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serve } from '../../web/serve.mjs';
import { answer, choose, dialog, mother, open, openVisits, PHRASE, question, save, settled, verdicts, VISIT, write } from './visit-support.mjs';

const DIST = fileURLToPath(new URL('../../web/dist', import.meta.url));

let site;
before(async () => (site = await openVisits()));
after(() => site.close());

/** By node's own crypto, as the head of web/src/visit/seal.ts tells it. */
function decrypt(file, phrase = PHRASE) {
  const key = pbkdf2Sync(phrase, file.subarray(12, 28), file.readUInt32BE(8), 32, 'sha256');
  const decipher = createDecipheriv('aes-256-gcm', key, file.subarray(28, 40)).setAAD(file.subarray(0, 40)).setAuthTag(file.subarray(-48, -32));
  return JSON.parse(Buffer.concat([decipher.update(file.subarray(40, -48)), decipher.final()]).toString());
}

test('kept, wiped, opened: the same answers, the same outcome, and nothing is different', async () => {
  const { page, requests } = await site.visit();
  await mother(page);
  const before = await verdicts(page);
  const asked = requests.length;
  const { name, bytes } = await save(page);
  assert.equal(name, 'huishouden-1.minima');
  assert.match(await page.locator('.visit__message').innerText(), /huishouden-1\.minima is gemaakt/);
  await page.getByRole('button', { name: 'Wis alles' }).click();
  await page.getByRole('button', { name: 'Ja, wis alle huishoudens' }).click();
  assert.equal(await page.locator('#veld-gezin-kinderen').inputValue(), '');

  await open(page, bytes);
  const notice = page.locator('.opened');
  await notice.getByText('De uitkomst is hetzelfde gebleven').waitFor();
  assert.match(await notice.innerText(), /De regels en het rekenprogramma zijn dezelfde als toen/);
  assert.match(await page.evaluate(() => document.activeElement.textContent), /^Geopend uit een bestand van/);
  assert.equal(await page.locator('[id="veld-inkomen-aanvrager-loon-bedrag"]').inputValue(), '€ 1.023,45');
  assert.deepEqual(await verdicts(page), before);
  await page.getByRole('button', { name: 'Sluit dit bericht' }).click();
  assert.equal(await notice.count(), 0);
  assert.deepEqual(requests.slice(asked).filter((url) => !url.startsWith('blob:')), []);
  assert.deepEqual(await page.evaluate(() => globalThis.violations), []);
});

test('in the file stands no readable answer; with the passphrase another program reads facts, outcome and rules', async () => {
  const { page } = await site.visit();
  await mother(page);
  const { bytes } = await save(page);
  assert.equal(bytes.subarray(0, 6).toString(), 'MINIMA');
  assert.ok(bytes.readUInt32BE(8) >= 600_000);
  for (const text of ['1.023', '1023', 'boxmeer', 'Huishouden', 'kind']) assert.equal(bytes.includes(text), false, text);
  const { naam, gemaaktMet, situaties } = decrypt(bytes);
  assert.equal(naam, 'Huishouden 1');
  assert.equal(situaties[0].situatie.inkomen[0].bedrag, '1023.45');
  assert.equal(situaties[0].uitkomst.beleid.gemeente, 'boxmeer');
  const policy = createHash('sha256').update(readFileSync(join(DIST, 'policy.json'))).digest('hex');
  assert.equal(gemaaktMet.vingerafdrukken.policy, policy);
  assert.match(situaties[0].uitkomst.verantwoording.beleid, /^sha256:[0-9a-f]{64}$/);
});

test('both situations of a comparison come back', async () => {
  const { page } = await site.visit();
  await mother(page);
  await page.getByRole('button', { name: 'Vergelijk met een andere situatie' }).click();
  await page.locator('#situatie-naam').fill('8 uur meer');
  await write(page, 'inkomen', '1.323,45', 'aanvrager-loon-bedrag');
  await settled(page);
  const { bytes } = await save(page);
  await open(page, bytes);
  await page.getByRole('tabpanel').getByRole('heading', { name: '8 uur meer' }).waitFor();
  assert.match(await page.locator('#uitkomst [role=status]').innerText(), /^Bij [1-9]/);
});

test('a wrong passphrase, a damaged file, a file that is no case: one clear sentence each, and nothing is opened', async () => {
  const { page } = await site.visit();
  await answer(page, 'gezin', /^Heeft u een partner/, 'Nee');
  const { bytes } = await save(page);
  const turned = Buffer.from(bytes);
  turned[60] ^= 1;
  const wrong = [
    [bytes, 'vier woorden naast elkaa', /wachtwoord past niet/],
    [turned, PHRASE, /beschadigd/],
    [bytes.subarray(0, -1), PHRASE, /beschadigd/],
    [Buffer.from('{"peildatum":"2005-11-01"}'), PHRASE, /geen bestand dat met deze pagina is bewaard/],
    [Buffer.alloc(1_000_001), PHRASE, /te groot/],
  ];
  for (const [file, phrase, sentence] of wrong) {
    await open(page, file, phrase);
    await dialog(page).getByRole('alert').filter({ hasText: sentence }).waitFor();
    assert.equal(await page.getByRole('tab').count(), 1);
  }
  await open(page, bytes);
  await page.getByRole('tab', { name: 'Huishouden 1' }).nth(1).waitFor();
  assert.ok(await question(page, 'gezin').getByRole('radiogroup', { name: /^Heeft u een partner/ }).getByLabel('Nee', { exact: true }).isChecked());
});

test('a short passphrase and two that differ are refused, and a closed dialog forgets them', async () => {
  const { page } = await site.visit();
  await page.getByRole('button', { name: 'Bewaar als bestand' }).click();
  await page.locator('#bewaar-woord').fill('kort');
  await page.keyboard.press('Enter');
  await dialog(page).getByText(/te kort. Gebruik ten minste 12 tekens/).waitFor();
  await page.locator('#bewaar-woord').fill(PHRASE);
  await page.locator('#bewaar-nog-eens').fill(`${PHRASE}!`);
  await page.keyboard.press('Enter');
  await dialog(page).getByText('niet gelijk').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Bewaar als bestand' }).click();
  assert.deepEqual([await page.locator('#bewaar-woord').inputValue(), await page.locator('#bewaar-nog-eens').inputValue()], ['', '']);
});

/** The site with another amount in the policy of Boxmeer: school costs up to 100 euro instead of 115. */
async function newer(look) {
  const root = mkdtempSync(join(tmpdir(), 'minima-'));
  cpSync(DIST, root, { recursive: true });
  const hash = (s) => createHash('sha256').update(s).digest('hex');
  const old = (name) => readFileSync(join(root, name), 'utf8');
  const pack = JSON.parse(old('gemeenten/boxmeer.json'));
  const name = 'gemeenten/boxmeer/2005-10-01.json';
  const scheme = pack.bestanden[name].indexOf('"schoolkosten-vo"');
  const amount = pack.bestanden[name].indexOf('"115.00"', scheme);
  assert.ok(scheme > 0 && amount > scheme);
  pack.bestanden[name] = `${pack.bestanden[name].slice(0, amount)}"100.00"${pack.bestanden[name].slice(amount + 8)}`;
  // Each file's hash stands in the next: the municipality's in that of all rules, and that one's in the worker.
  let [changed, text] = ['gemeenten/boxmeer.json', JSON.stringify(pack)];
  for (const holder of ['policy.json', 'engine.js']) {
    const [before, after] = [hash(old(changed)), hash(text)];
    writeFileSync(join(root, changed), text);
    assert.ok(old(holder).includes(before), holder);
    [changed, text] = [holder, old(holder).replace(before, after)];
  }
  writeFileSync(join(root, changed), text);
  const other = await serve({ port: 0, root });
  try {
    await look(other);
  } finally {
    await other.close();
    rmSync(root, { recursive: true });
  }
}

test('under newer rules it is calculated again, and per scheme stands what became different', async () => {
  const { page } = await site.visit();
  await mother(page);
  await write(page, 'kost-school-fiets-1', '200', 'bedrag');
  await settled(page);
  const { bytes } = await save(page);
  await newer(async (other) => {
    await page.goto(other.url + VISIT);
    await page.locator('#uitkomst').waitFor();
    await open(page, bytes);
    await page.locator('[data-veranderd]').first().waitFor();
    assert.match(await page.locator('.opened').innerText(), /De regels, de bedragen of het rekenprogramma zijn anders dan toen/);
    const changed = await page.locator('[data-veranderd]').evaluateAll((all) => all.map((e) => e.dataset.veranderd));
    assert.deepEqual(changed, ['schoolkosten-vo']);
    assert.match(await page.locator('[data-veranderd]').innerText(), /eerst: Tot ongeveer €\u00a0115.*Dan: Tot ongeveer €\u00a0100/s);
  });
});

test('leaving is asked about while something stands in no file; from one page to the other and back, with the municipality', async () => {
  const { page, troubles } = await site.visit();
  const asked = [];
  page.on('dialog', (box) => {
    asked.push(box.type());
    return box.dismiss();
  });
  const away = () => page.getByRole('link', { name: /^Rekent u voor uzelf/ }).click();
  const start = page.getByRole('heading', { name: 'Is er net iets gebeurd?' });
  await answer(page, 'gezin', /^Heeft u een partner/, 'Nee');
  await away();
  await page.waitForFunction(() => document.querySelector('#vraag-gezin'));
  assert.deepEqual(asked, ['beforeunload']);
  await save(page);
  await away();
  await start.waitFor();
  assert.equal(asked.length, 1);
  await page.getByRole('link', { name: /^Helpt u iemand anders/ }).click();
  await question(page, 'gezin').getByText('Woont u in de gemeente Boxmeer?').waitFor();
  // Nothing was typed here yet.
  await away();
  await start.waitFor();
  assert.equal(asked.length, 1);
  assert.deepEqual(troubles, []);
});
