// The national tables by a second route: the relations the law lays between the amounts.
import assert from 'node:assert/strict';
import test from 'node:test';
import {at, near, tables} from './landelijk.mjs';
import {cents} from './schemas.mjs';

test('exclusive = inclusive less the share of vakantietoeslag', () => {
  let checked = 0;
  for (const {name, table} of tables) {
    for (const norm of table.normen) {
      if (!norm.exclusief) continue;
      const expected = cents(norm.bedrag) * (10000 - table.vakantietoeslagAandeel) / 10000;
      near(cents(norm.exclusief), expected, 2, `${name} ${norm.categorie}`);
      ++checked;
    }
  }
  assert.equal(checked, 39);
});

test('WWB: 100, 70, 50 and 20 percent', () => {
  for (const {name, table, norm} of tables) {
    if (table.wet !== 'WWB') continue;
    const couple = norm['gehuwden-21-65'];
    near(norm['alleenstaande-21-65'] * 2, couple, 1, `${name} alleenstaande`);
    near(norm['alleenstaande-ouder-21-65'], couple * 0.7, 1, `${name} alleenstaande ouder`);
    near(norm['toeslag-maximaal'], couple * 0.2, 1, `${name} toeslag`);
  }
});

test('Participatiewet: a single person has 70 percent of the couple', () => {
  for (const {name, table, norm} of tables) {
    if (table.wet === 'WWB') continue;
    near(norm['alleenstaande-21-aow'], norm['gehuwden-21-aow'] * 0.7, 1, name);
  }
});

test('18 to 20: two singles, half a couple, a fifth for the child', () => {
  let checked = 0;
  for (const {name, table, norm} of tables) {
    const single = norm['alleenstaande-18-20'];
    if (!single) continue;
    const wwb = table.wet === 'WWB';
    const couple = norm[wwb ? 'gehuwden-21-65' : 'gehuwden-21-aow'];
    const child = wwb ? norm['alleenstaande-ouder-18-20'] - single : couple * 0.2;
    near(child, couple * 0.2, 2, `${name} kind`);
    near(norm['gehuwden-beiden-18-20'], 2 * single, 1, `${name} beiden`);
    near(norm['gehuwden-een-18-20'], single + couple / 2, 1, `${name} een`);
    near(norm['gehuwden-beiden-18-20-met-kind'], 2 * single + child, 1, `${name} beiden met kind`);
    near(norm['gehuwden-een-18-20-met-kind'], single + couple / 2 + child, 1, `${name} een met kind`);
    const sharing = norm['kostendeler-echtgenoot-18-20-met-kind'];
    if (sharing) near(sharing, single + child, 1, `${name} art. 22a lid 3`);
    // indexed with the couple's norm in every year, so also a check across the tables
    near(single, couple * 0.1728, 6, `${name} share of the couple's norm`);
    ++checked;
  }
  assert.equal(checked, 14);
});

test('institution: a fixed share of the norm at home', () => {
  for (const {name, norm} of tables) {
    if (!norm['inrichting-alleenstaande']) continue;
    near(norm['inrichting-alleenstaande'], norm['alleenstaande-21-aow'] * 0.31663, 10, `${name} alleenstaande`);
    near(norm['inrichting-gehuwden'], norm['gehuwden-21-aow'] * 0.34475, 10, `${name} gehuwden`);
  }
});

test('the norm from AOW age is above the one before it', () => {
  for (const {name, norm} of tables) {
    for (const who of ['alleenstaande', 'gehuwden']) {
      if (norm[`${who}-aow`]) assert.ok(norm[`${who}-aow`] > norm[`${who}-21-aow`], `${name} ${who}`);
    }
  }
});

test('kostendelersnorm: age, shares, and the published amounts', () => {
  for (const {name, table} of tables) {
    if (table.wet === 'WWB') continue;
    const {leeftijdVanaf, basisProcent, perPersoonProcent} = table.kostendelersnorm;
    assert.deepEqual([leeftijdVanaf, basisProcent, perPersoonProcent], [name < '2023' ? 21 : 27, 40, 30], name);
  }
  const published = {
    '2024-07-01': {2: '934.61', 3: '809.99', 4: '747.68', 5: '710.30', 6: '685.38'},
    '2026-07-01': {2: '1013.90', 3: '878.71', 4: '811.12', 5: '770.56'},
  };
  for (const [name, amounts] of Object.entries(published)) {
    const {table, norm} = at(name);
    const {basisProcent, perPersoonProcent} = table.kostendelersnorm;
    for (const [persons, amount] of Object.entries(amounts)) {
      const share = (basisProcent + persons * perPersoonProcent) / persons / 100;
      near(cents(amount), norm['gehuwden-21-aow'] * share, 1, `${name}, ${persons} persons`);
    }
  }
});

test('control figures from other publications', () => {
  // Boxmeer 8.2: 5 % is about 40 and about 57 euro.
  const y2005 = at('2005-01-01').norm;
  near((y2005['alleenstaande-21-65'] + y2005['toeslag-maximaal']) * 0.05, 4000, 50, '5 % single');
  near(y2005['gehuwden-21-65'] * 0.05, 5700, 60, '5 % couple');
  // A fall of 1.99 against July 2004 (the two rounded tables give 1.98).
  near(at('2004-07-01').norm['gehuwden-21-65'] - y2005['gehuwden-21-65'], 199, 1, 'fall in 2005');
  // 120 % in Assen from July 2019.
  const y2019 = at('2019-07-01').norm;
  near(y2019['alleenstaande-21-aow'] * 1.2, cents('1236.50'), 1, '120 % single');
  near(y2019['gehuwden-21-aow'] * 1.2, cents('1766.44'), 1, '120 % couple');
  // Rotterdam: 150 % and 110 % in the worked example of July 2025.
  near(at('2025-07-01').norm['alleenstaande-21-aow'] * 1.1, 150596.6, 0.1, '110 % single');
});

test('the double limit, and a home limit that moves with it', () => {
  for (const {name, table} of tables) {
    const limit = table.vermogensgrenzen;
    if (!limit) continue;
    assert.equal(cents(limit.gehuwden), 2 * cents(limit.alleenstaande), name);
    assert.equal(cents(limit.alleenstaandeOuder), cents(limit.gehuwden), name);
    if (limit.eigenWoning) {
      const ratio = cents(limit.eigenWoning.bedrag) / cents(limit.alleenstaande);
      assert.ok(ratio > 8.42 && ratio < 8.45, `${name}: ${ratio}`);
    }
    const pension = table.kleinPensioenVrij;
    if (pension) assert.equal(cents(pension.gehuwden), 2 * cents(pension.alleenstaande), name);
  }
});

test('gifts up to 1,200 a year and assets looked at throughout: from 2026 on, and in no table before', () => {
  for (const {name, table} of tables) {
    const holds = name >= '2026-01-01';
    assert.equal(table.vrijgelatenGiftenPerJaar?.bedrag, holds ? '1200.00' : undefined, name);
    assert.equal(table.vermogenstoetsDoorlopend?.geldt, holds ? true : undefined, name);
  }
});
