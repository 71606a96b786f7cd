// The national tables: complete, in order, each figure with its source, and as read by hand in that source. The relations
// between the figures are for landelijk-verbanden.test.mjs.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import test from 'node:test';
import {at, near, tables} from './landelijk.mjs';
import {cents, data, faults, fromRoot, schemaNamed} from './schemas.mjs';

test('the twenty tables are there', () => {
  assert.deepEqual(tables.map((t) => t.name), [
    '2004-01-01', '2004-04-01', '2004-07-01', '2005-01-01', '2006-01-01', '2006-07-01', '2018-01-01',
    '2018-07-01', '2019-01-01', '2019-07-01', '2022-01-01', '2022-07-01', '2023-01-01', '2023-07-01',
    '2024-01-01', '2024-07-01', '2025-01-01', '2025-07-01', '2026-01-01', '2026-07-01',
  ]);
});

test('the changelog tells of every table', () => {
  const changelog = readFileSync(join(data, 'CHANGELOG.md'), 'utf8');
  assert.deepEqual(tables.map((t) => t.name).filter((name) => !changelog.includes(`| ${name} |`)), []);
});

for (const {file, name, table} of tables) {
  test(`${fromRoot(file)} follows its schema`, () => {
    assert.deepEqual(faults(schemaNamed('landelijk'), table), []);
    assert.equal(table.geldigVanaf, name, 'the file name is geldigVanaf');
    const categories = table.normen.map((n) => n.categorie);
    assert.equal(new Set(categories).size, categories.length, 'a category stands once');
  });
}

test('no table overlaps the next; the gaps are the two known ones', () => {
  const gaps = [];
  for (const [i, {name, table}] of tables.entries()) {
    const next = tables[i + 1]?.name;
    if (!next) {
      assert.equal(table.geldigTot, undefined, 'the newest table is open');
      continue;
    }
    assert.ok(table.geldigTot > name, `${name} ends after it begins`);
    assert.ok(table.geldigTot <= next, `${name} ends before ${next} begins`);
    if (table.geldigTot < next) gaps.push([table.geldigTot, next]);
  }
  assert.deepEqual(gaps, [['2007-01-01', '2018-01-01'], ['2020-01-01', '2022-01-01']]);
});

// Every object that holds a figure names its source, itself or through the block it stands in.
function unsourced(value, covered, path = '') {
  if (Array.isArray(value)) return value.flatMap((v, i) => unsourced(v, covered, `${path}/${i}`));
  if (typeof value !== 'object' || value === null) return [];
  const here = covered || typeof value.bron?.document === 'string';
  const isFigure = (v) => typeof v === 'number' || (typeof v === 'string' && /^\d+\.\d{2}$/.test(v));
  const bare = !here && Object.values(value).some(isFigure) ? [path || '/'] : [];
  return bare.concat(Object.entries(value).flatMap(([k, v]) => unsourced(v, here, `${path}/${k}`)));
}

test('every number has a source and an article', () => {
  for (const {name, table} of tables) {
    const {bron, normen, vakantietoeslagAandeel, ...blocks} = table;
    assert.ok(bron.document && bron.artikel, `${name}: the source of the norms`);
    for (const norm of normen) assert.ok(norm.artikel, `${name} ${norm.categorie}`);
    // The file's own source is that of the norms; no other block may lean on it.
    assert.deepEqual(unsourced(blocks, false), [], name);
    for (const [key, block] of Object.entries(blocks)) {
      if (typeof block === 'object') assert.ok(block.artikel, `${name} ${key}: article`);
    }
  }
});

test('what is uncertain says so', () => {
  const young = at('2005-01-01').table.normen.filter((n) => n.categorie.includes('18-20'));
  assert.equal(young.length, 6);
  for (const norm of young) assert.equal(norm.zekerheid, 'onzeker', norm.categorie);
  for (const name of ['2004-01-01', '2004-04-01', '2004-07-01', '2005-01-01', '2006-01-01', '2019-01-01']) {
    assert.equal(at(name).table.zekerheid, 'afgeleid', name);
  }
  assert.match(at('2005-01-01').table.opmerking, /1 mei 2005/);
  for (const name of ['2005-01-01', '2006-01-01', '2006-07-01']) {
    assert.equal(at(name).table.vermogensgrenzen.zekerheid, 'afgeleid', name);
  }
});

// ---- Typed by hand from the sources, not copied by the program that wrote the files. -------------

const byHand = {
  '2004-01-01': {'gehuwden-21-65': '1156.54', 'alleenstaande-ouder-21-65': '809.58', 'alleenstaande-21-65': '578.27',
    'toeslag-maximaal': '231.31', 'gehuwden-beiden-65-plus': '1210.30', 'gehuwden-een-65-plus': '1219.98',
    'alleenstaande-ouder-65-plus': '1093.05'},
  '2004-04-01': {'gehuwden-21-65': '1156.21', 'alleenstaande-ouder-21-65': '809.35', 'toeslag-maximaal': '231.24'},
  '2004-07-01': {'gehuwden-21-65': '1151.82', 'alleenstaande-ouder-21-65': '806.27', 'alleenstaande-21-65': '575.91'},
  '2005-01-01': {'gehuwden-21-65': '1149.84', 'alleenstaande-ouder-21-65': '804.89', 'alleenstaande-21-65': '574.92',
    'toeslag-maximaal': '229.97', 'alleenstaande-18-20': '198.68', 'gehuwden-een-18-20-met-kind': '1003.57'},
  '2006-01-01': {'gehuwden-21-65': '1201.20', 'alleenstaande-ouder-21-65': '840.84', 'alleenstaande-21-65': '600.60',
    'toeslag-maximaal': '240.24'},
  '2006-07-01': {'gehuwden-21-65': '1207.91', 'alleenstaande-ouder-21-65': '845.54', 'toeslag-maximaal': '241.58'},
  '2018-01-01': {'alleenstaande-21-aow': '992.12', 'gehuwden-21-aow': '1417.32', 'alleenstaande-aow': '1115.48',
    'gehuwden-aow': '1525.44', 'alleenstaande-18-20': '244.91', 'inrichting-gehuwden': '488.61'},
  '2018-07-01': {'alleenstaande-21-aow': '996.56', 'gehuwden-21-aow': '1423.66', 'gehuwden-aow': '1533.18',
    'gehuwden-beiden-18-20-met-kind': '776.75'},
  '2019-01-01': {'alleenstaande-21-aow': '1025.55', 'gehuwden-21-aow': '1465.07', 'alleenstaande-aow': '1147.80'},
  '2019-07-01': {'alleenstaande-21-aow': '1030.42', 'gehuwden-21-aow': '1472.03', 'alleenstaande-aow': '1154.03',
    'gehuwden-aow': '1571.50'},
  '2022-01-01': {'alleenstaande-21-aow': '1091.71', 'gehuwden-21-aow': '1559.58', 'gehuwden-aow': '1642.54',
    'kostendeler-echtgenoot-18-20-met-kind': '581.43'},
  '2022-07-01': {'alleenstaande-21-aow': '1101.82', 'gehuwden-21-aow': '1574.03', 'alleenstaande-18-20': '272.02'},
  '2023-01-01': {'alleenstaande-21-aow': '1195.66', 'gehuwden-21-aow': '1708.08', 'gehuwden-aow': '1807.20',
    'inrichting-verhoging-alleenstaande': '3.00'},
  '2023-07-01': {'alleenstaande-21-aow': '1216.62', 'gehuwden-21-aow': '1738.02', 'alleenstaande-aow': '1357.66'},
  '2024-01-01': {'alleenstaande-21-aow': '1283.83', 'gehuwden-21-aow': '1834.04', 'gehuwden-een-18-20': '1233.96'},
  '2024-07-01': {'alleenstaande-21-aow': '1308.45', 'gehuwden-21-aow': '1869.21', 'gehuwden-aow': '1976.64'},
  '2025-01-01': {'alleenstaande-21-aow': '1345.45', 'gehuwden-21-aow': '1922.07', 'alleenstaande-18-20': '332.17'},
  '2025-07-01': {'alleenstaande-21-aow': '1369.06', 'gehuwden-21-aow': '1955.80', 'alleenstaande-18-20': '337.98',
    'gehuwden-aow': '2094.98'},
  '2026-01-01': {'alleenstaande-21-aow': '1401.50', 'gehuwden-21-aow': '2002.13', 'alleenstaande-aow': '1564.69'},
  '2026-07-01': {'alleenstaande-21-aow': '1419.46', 'gehuwden-21-aow': '2027.79', 'gehuwden-aow': '2176.10',
    'gehuwden-een-18-20-met-kind': '1769.88', 'inrichting-verhoging-gehuwden': '106.00'},
};

for (const [name, amounts] of Object.entries(byHand)) {
  test(`${name}: norms as read in the source`, () => {
    const found = Object.fromEntries(at(name).table.normen.map((n) => [n.categorie, n.bedrag]));
    for (const [category, amount] of Object.entries(amounts)) assert.equal(found[category], amount, category);
  });
}

test('every table is checked by hand', () => {
  assert.deepEqual(tables.map((t) => t.name).filter((name) => !(name in byHand)), []);
});

// The same, for what no relation below pins down: AOW single and couple; institution single and couple, and the
// addition to each (art. 23 lid 2).
const aowAndInstitution = {
  '2018-01-01': ['1115.48', '1525.44', '314.13', '488.61', '34.00', '81.00'],
  '2018-07-01': ['1121.43', '1533.18', '315.54', '490.81', '34.00', '81.00'],
  '2019-01-01': ['1147.80', '1563.46'],
  '2019-07-01': ['1154.03', '1571.50'],
  '2022-01-01': ['1213.06', '1642.54', '345.68', '537.69', '34.00', '79.00'],
  '2022-07-01': ['1225.67', '1660.36', '348.89', '542.69', '34.00', '79.00'],
  '2023-01-01': ['1330.67', '1807.20', '378.62', '588.93', '3.00', '50.00'],
  '2023-07-01': ['1357.66', '1843.60', '385.24', '599.23', '3.00', '50.00'],
  '2024-01-01': ['1425.76', '1932.32', '406.51', '632.31', '42.00', '95.00'],
  '2024-07-01': ['1456.85', '1976.64', '414.31', '644.45', '42.00', '95.00'],
  '2025-01-01': ['1501.07', '2053.48', '426.03', '662.69'],
  '2025-07-01': ['1530.21', '2094.98', '433.49', '674.29', '45.00', '101.00'],
  '2026-01-01': ['1564.69', '2144.16', '443.76', '690.27', '47.00', '106.00'],
  '2026-07-01': ['1587.34', '2176.10', '449.44', '699.11', '47.00', '106.00'],
};

test('AOW and institution norms as read in the source', () => {
  const categories = ['alleenstaande-aow', 'gehuwden-aow', 'inrichting-alleenstaande', 'inrichting-gehuwden',
    'inrichting-verhoging-alleenstaande', 'inrichting-verhoging-gehuwden'];
  for (const {name, table} of tables) {
    const found = categories.map((c) => table.normen.find((n) => n.categorie === c)?.bedrag).filter(Boolean);
    assert.deepEqual(found, aowAndInstitution[name] ?? [], name);
  }
});

test('wet and vakantietoeslag per period', () => {
  const share = {2004: 460, 2005: 440, 2006: 490};
  for (const {name, table} of tables) {
    const year = Number(name.slice(0, 4));
    assert.equal(table.wet, year < 2015 ? 'WWB' : 'Participatiewet', name);
    assert.equal(table.vakantietoeslagAandeel, share[year] ?? 500, name);
  }
});

// alleenstaande, then the double for a single parent and a couple; the home; art. 35 lid 2; the small pension
const byYear = {
  2004: {},
  2005: {limit: ['5105.00', '10210.00'], threshold: '111.00'},
  2006: {limit: ['5180.00', '10360.00']},
  2018: {limit: ['6020.00', '12040.00']},
  2019: {limit: ['6120.00', '12240.00'], home: '51600.00'},
  2022: {limit: ['6505.00', '13010.00'], home: '54900.00', threshold: '143.00', pension: ['21.50', '43.00']},
  2023: {limit: ['7605.00', '15210.00'], home: '64100.00', threshold: '167.00', pension: ['25.15', '50.30']},
  2024: {limit: ['7575.00', '15150.00'], home: '63900.00', threshold: '166.00', pension: ['25.05', '50.10']},
  2025: {limit: ['7770.00', '15540.00'], home: '65500.00', threshold: '170.00', pension: ['25.70', '51.40']},
  2026: {limit: ['8000.00', '16000.00'], home: '67500.00', threshold: '176.00', pension: ['26.50', '53.00']},
};

test('asset limits, thresholds and the small pension per year; what was not found is absent', () => {
  for (const {name, table} of tables) {
    const want = byYear[name.slice(0, 4)];
    const limit = table.vermogensgrenzen;
    assert.deepEqual(limit && [limit.alleenstaande, limit.gehuwden], want.limit, name);
    assert.equal(limit?.alleenstaandeOuder, want.limit?.[1], name);
    assert.equal(limit?.eigenWoning?.bedrag, want.home, name);
    assert.equal(table.drempelbedrag?.bedrag, want.threshold, name);
    const pension = table.kleinPensioenVrij;
    assert.deepEqual(pension && [pension.alleenstaande, pension.gehuwden], want.pension, name);
  }
});

test('langdurigheidstoeslag: 2005 only', () => {
  for (const {name, table} of tables) {
    const toeslag = table.langdurigheidstoeslag;
    if (name !== '2005-01-01') assert.equal(toeslag, undefined, name);
    else assert.deepEqual([toeslag.gehuwden, toeslag.alleenstaandeOuder, toeslag.alleenstaande],
        ['466.00', '418.00', '327.00']);
  }
});

test('AOW age', () => {
  const age = {2018: [66, 0], 2019: [66, 4], 2022: [66, 7], 2023: [66, 10], 2024: [67, 0], 2025: [67, 0], 2026: [67, 0]};
  for (const {name, table} of tables) {
    const want = age[name.slice(0, 4)] ?? [65, 0];
    assert.deepEqual([table.aowLeeftijd.jaren, table.aowLeeftijd.maanden], want, name);
  }
});

test('studietoeslag and free gifts: from 2026', () => {
  const amounts = {
    '2026-01-01': {15: '115.55', 16: '132.88', 17: '152.14', 18: '192.57', 19: '231.09', 20: '308.12', 21: '385.14'},
    '2026-07-01': {15: '117.03', 16: '134.58', 17: '154.08', 18: '195.04', 19: '234.05', 20: '312.06', 21: '390.07'},
  };
  for (const {name, table} of tables) {
    const found = table.studietoeslag?.bedragen.map((b) => [b.leeftijd, b.bedrag]);
    const want = amounts[name] && Object.entries(amounts[name]).map(([a, b]) => [Number(a), b]);
    assert.deepEqual(found, want, name);
    assert.equal(table.vrijgelatenGiftenPerJaar?.bedrag, name >= '2026' ? '1200.00' : undefined, name);
  }
  // 50, 60 and 80 percent of the amount at 21, as art. 7a has it
  for (const name of Object.keys(amounts)) {
    const at21 = cents(amounts[name][21]);
    for (const [age, percent] of [[18, 50], [19, 60], [20, 80]]) {
      near(cents(amounts[name][age]), at21 * percent / 100, 1, `${name} studietoeslag ${age}`);
    }
  }
});
