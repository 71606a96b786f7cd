// situatie.schema.json takes what the contract allows and every case, and refuses what it does not.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import test from 'node:test';
import {faults, filesUnder, fromRoot, root, schemaNamed} from './schemas.mjs';

const validate = schemaNamed('situatie');
const accepts = (situatie, what) => assert.deepEqual(faults(validate, situatie), [], what);

// Everything the contract shows, in one situation.
const full = {
  peildatum: '2005-11-01',
  gemeente: 'boxmeer',
  inwoner: true,
  aanvrager: {leeftijd: 34, studeert: false, opleidingAfgerond: null},
  partner: {geboortedatum: '1971-03-02', studeert: true, opleidingAfgerond: '2025-02-28'},
  kinderen: [{id: 'kind-1', geboortedatum: '1992-02-10', thuiswonend: true, onderwijs: 'voortgezet'},
    {id: 'kind-2', leeftijd: {van: 3, tot: 11}, studeert: false}],
  medebewoners: [{leeftijd: 30, kostendeler: true}, {geboortedatum: '1980-01-31'}, {}],
  inkomen: [
    {soort: 'loon', van: 'aanvrager', bedrag: '1023.45', per: 'maand', vakantietoeslag: 'inbegrepen'},
    {soort: 'alimentatie', van: 'kind-1', bedrag: {van: '0.00', tot: '150.00'}, per: 'vier-weken'},
    {soort: 'overig', bedrag: {van: '900.00'}, per: 'jaar'}, {soort: 'gift', bedrag: {}, per: 'week'},
  ],
  vermogen: {bank: '1500.00', overig: {tot: '9999999.99'}, auto: '0.00', schulden: '0.01'},
  eigenWoning: {waarde: '180000.00', hypotheek: {van: '100000.00', tot: '120000.00'}},
  laagInkomen: [{procent: 115, maanden: 40}, {procent: 100, maanden: {van: 12, tot: 60}}, {procent: 130}],
  bijstandInReferteperiode: true,
  arbeidsverplichtingNagekomen: true,
  maatregelen: [{soort: 'verlaging', procent: 5, maanden: 1, reden: 'niet-ingeschreven-cwi', datum: '2004-09-14'},
    {soort: 'waarschuwing'}],
  identiteitsbewijzen: [{persoon: 'aanvrager', soort: 'geen'},
    {persoon: 'kind-1', soort: 'paspoort', geldigTotEnMet: '2006-03-01'}, {persoon: 'partner'}],
  schuldhulptraject: false,
  lening: 'geweigerd',
  kosten: [
    {id: 'k1', soort: 'wasmachine', bedrag: '450.00', datum: '2005-10-20', persoon: 'aanvrager', betaalbewijs: true,
      vergoedDoorAnderen: '0.00', offerte: true, regeling: 'duurzame-gebruiksgoederen', per: 'eenmalig',
      voorliggend: false, dringend: false, eersteKaart: false},
    {id: 'k2', soort: 'warmtekosten', per: 'maand', maanden: 12, bedrag: {tot: '60.00'}, draagkrachtregime: 'bijlage-3',
      voldaan: false, indicatie: 'positief', grond: 'geen', categorie: 3, zwangerschapsmaanden: {van: 3},
      termijnBegin: null, duurMaanden: 8, bovenHuurgrens: false, mogelijkeVerlaging: '0.00', ovZones: 4,
      kilometers: null},
  ],
  eerdereVerstrekkingen: [{regeling: 'duurzame-gebruiksgoederen', soort: 'tv', bedrag: '340.00', datum: '2005-12-01',
    persoon: 'aanvrager', vorm: 'om-niet'}],
  eerdereAanvragen: [{regeling: 'duurzame-gebruiksgoederen', datum: '2005-11-02'}],
  vermogenInvordering: '0.00',
  bijzondereBijstandPerJaar: '0.00',
  kostenVestigingHypotheek: '0.00',
  draagkrachtperiode: {begin: '2005-06-01', inkomenPerMaand: '1400.00', verbruikt: '100.00',
    verbruiktPerSoort: {'bijlage-2': '100.00', 'bijlage-3': '0.00', 'vermogen': '0.00'}},
  verblijfInInrichting: 'beiden',
  rotterdampakket: true,
  rechtInkomenstoeslag2024: false,
};

test('the smallest situation: a date and a municipality', () => {
  accepts({peildatum: '2005-11-01', gemeente: 'boxmeer'});
});

test('everything of the contract and the further keys', () => accepts(full));

test('the full example uses every key of the schema', () => {
  const used = new Set();
  JSON.stringify(full, (key, value) => (used.add(key), value));
  const keys = new Set();
  (function walk(part) {
    if (typeof part !== 'object' || part === null) return;
    for (const key of Object.keys(part.properties ?? {})) keys.add(key);
    Object.values(part).forEach(walk);
  })(validate.schema);
  assert.deepEqual([...keys].filter((key) => !used.has(key)), []);
});

test('null and [] mean none', () => {
  accepts({peildatum: '2005-11-01', gemeente: 'boxmeer', partner: null, eigenWoning: null, draagkrachtperiode: null,
    kinderen: [], medebewoners: [], inkomen: [], maatregelen: [], identiteitsbewijzen: [], kosten: [],
    eerdereVerstrekkingen: [], eerdereAanvragen: [], laagInkomen: []});
});

test('a total stands alone; somebody may be old', () => {
  accepts({peildatum: '2100-12-31', gemeente: 'boxmeer', inkomen: [{soort: 'totaal', per: 'maand', bedrag: '1.00'}],
    aanvrager: {geboortedatum: '1899-02-28'}});
});

test('any single fact may be left out', () => {
  for (const key of Object.keys(full)) {
    if (key === 'peildatum' || key === 'gemeente') continue;
    const {[key]: _, ...rest} = full;
    accepts(rest, `without ${key}`);
  }
});

// ---- What must be refused: one change to a good situation each. ----------------------------------

const change = (path, value) => {
  const copy = structuredClone(full);
  const last = path.pop();
  path.reduce((part, key) => part[key], copy)[last] = value;
  return copy;
};
const without = (path) => {
  const copy = structuredClone(full);
  const last = path.pop();
  delete path.reduce((part, key) => part[key], copy)[last];
  return copy;
};

const refused = {
  'no peildatum': without(['peildatum']),
  'no gemeente': without(['gemeente']),
  'not an object': [],
  'a person\'s name': change(['aanvrager', 'naam'], 'J. Jansen'),
  'a name at the top': change(['naam'], 'J. Jansen'),
  'a child\'s first name': change(['kinderen', 0, 'voornaam'], 'Sanne'),
  'a BSN': change(['aanvrager', 'bsn'], '123456782'),
  'a BSN at the top': change(['bsn'], '123456782'),
  'an address': change(['adres'], 'Raadhuisplein 1'),
  'a postcode of a housemate': change(['medebewoners', 0, 'postcode'], '5831 JX'),
  'a child called by its BSN': change(['kinderen', 0, 'id'], '123456782'),
  'a cost for a BSN': change(['kosten', 0, 'persoon'], '123-456-782'),
  'an e-mail address as reference': change(['inkomen', 0, 'van'], 'j@jansen.nl'),
  'a child called by a name with capitals': change(['kinderen', 0, 'id'], 'Sanne'),
  'an unknown key': change(['inkomsten'], []),
  'an unknown key in a cost': change(['kosten', 0, 'prijs'], '450.00'),
  'an amount as a number': change(['inkomen', 0, 'bedrag'], 1023.45),
  'an amount with a comma': change(['inkomen', 0, 'bedrag'], '1023,45'),
  'an amount without decimals': change(['inkomen', 0, 'bedrag'], '1023'),
  'an amount with one decimal': change(['inkomen', 0, 'bedrag'], '1023.4'),
  'an amount with three decimals': change(['inkomen', 0, 'bedrag'], '1023.456'),
  'an amount with a thousands dot': change(['inkomen', 0, 'bedrag'], '1.023.45'),
  'an amount with a euro sign': change(['inkomen', 0, 'bedrag'], '€ 1023.45'),
  'an amount with a space': change(['inkomen', 0, 'bedrag'], '1023.45 '),
  'an amount with a newline': change(['inkomen', 0, 'bedrag'], '1023.45\n'),
  'an amount with a leading zero': change(['inkomen', 0, 'bedrag'], '01023.45'),
  'an amount in exponent form': change(['inkomen', 0, 'bedrag'], '1e3.00'),
  'an empty amount': change(['inkomen', 0, 'bedrag'], ''),
  'a negative income': change(['inkomen', 0, 'bedrag'], '-1023.45'),
  'a negative debt': change(['vermogen', 'schulden'], '-100.00'),
  'a negative cost': change(['kosten', 0, 'bedrag'], '-0.01'),
  'an amount over the largest': change(['vermogen', 'bank'], '10000000.00'),
  'null for an unknown amount': change(['vermogen', 'bank'], null),
  'null for an unknown list': change(['kinderen'], null),
  'null for an unknown person': change(['aanvrager'], null),
  'false for no partner': change(['partner'], false),
  'an empty list for no partner': change(['partner'], []),
  'a range with numbers': change(['vermogen', 'bank'], {van: 0, tot: 100}),
  'a range with another key': change(['vermogen', 'bank'], {van: '0.00', max: '100.00'}),
  'a range with a negative end': change(['vermogen', 'bank'], {van: '-1.00'}),
  'a range with null': change(['vermogen', 'bank'], {van: '1.00', tot: null}),
  'a range of ages as text': change(['aanvrager', 'leeftijd'], {van: '18'}),
  'a range of dates': change(['kosten', 0, 'datum'], {van: '2005-01-01'}),
  'an age as text': change(['aanvrager', 'leeftijd'], '34'),
  'half a year of age': change(['aanvrager', 'leeftijd'], 34.5),
  'a negative age': change(['aanvrager', 'leeftijd'], -1),
  'an age of a tree': change(['aanvrager', 'leeftijd'], 400),
  'age and date of birth both': change(['aanvrager', 'geboortedatum'], '1971-03-02'),
  'a date in Dutch order': change(['peildatum'], '01-11-2005'),
  'a date without day': change(['peildatum'], '2005-11'),
  'a day that does not exist': change(['peildatum'], '2005-02-29'),
  'a month that does not exist': change(['peildatum'], '2005-13-01'),
  'a date before 1900': change(['peildatum'], '1899-12-31'),
  'a date after 2100': change(['peildatum'], '2101-01-01'),
  'a date with a time': change(['peildatum'], '2005-11-01T12:00:00Z'),
  'a municipality with a capital': change(['gemeente'], 'Boxmeer'),
  'a municipality that is a path': change(['gemeente'], '../boxmeer'),
  'an unknown kind of income': change(['inkomen', 0, 'soort'], 'salaris'),
  'income without its period': without(['inkomen', 0, 'per']),
  'income without its kind': without(['inkomen', 0, 'soort']),
  'income per quarter': change(['inkomen', 0, 'per'], 'kwartaal'),
  'vakantietoeslag as a boolean': change(['inkomen', 0, 'vakantietoeslag'], true),
  'a total beside other income': change(['inkomen', 0, 'soort'], 'totaal'),
  'income of no reference': change(['inkomen', 0, 'van'], 'De Aanvrager'),
  'yes as text': change(['inwoner'], 'ja'),
  'yes as a number': change(['inwoner'], 1),
  'an unknown school': change(['kinderen', 0, 'onderwijs'], 'havo'),
  'a child without id': without(['kinderen', 0, 'id']),
  'a child that is the applicant': change(['kinderen', 0, 'id'], 'aanvrager'),
  'an unknown loan answer': change(['lening'], 'onbekend'),
  'an unknown measure': change(['maatregelen', 0, 'soort'], 'boete'),
  'a measure over 100 percent': change(['maatregelen', 0, 'procent'], 101),
  'an identity document of nobody': without(['identiteitsbewijzen', 0, 'persoon']),
  'an unknown identity document': change(['identiteitsbewijzen', 0, 'soort'], 'bibliotheekpas'),
  'a cost without id': without(['kosten', 0, 'id']),
  'a cost without kind': without(['kosten', 0, 'soort']),
  'a cost type with an underscore': change(['kosten', 0, 'soort'], 'was_machine'),
  'a cost per week': change(['kosten', 0, 'per'], 'week'),
  'months of a one-off cost': change(['kosten', 0, 'maanden'], 3),
  'no months at all': change(['kosten', 1, 'maanden'], 0),
  'a list without end': change(['kosten'], Array.from({length: 101}, (_, i) => ({id: `k${i}`, soort: 'tv'}))),
  'months without per': without(['kosten', 1, 'per']),
  'a category outside 1 to 6': change(['kosten', 1, 'categorie'], 7),
  'an annex that is no id': change(['kosten', 1, 'draagkrachtregime'], 'Bijlage 2'),
  'an unknown indication': change(['kosten', 1, 'indicatie'], 'misschien'),
  'half a zone': change(['kosten', 1, 'ovZones'], 2.5),
  'an unknown form of an earlier grant': change(['eerdereVerstrekkingen', 0, 'vorm'], 'gift'),
  'a request without its scheme': without(['eerdereAanvragen', 0, 'regeling']),
  'a period without its begin': without(['draagkrachtperiode', 'begin']),
  'a split that is no id': change(['draagkrachtperiode', 'verbruiktPerSoort', 'Bijlage 2'], '0.00'),
  'a split that is no amount': change(['draagkrachtperiode', 'verbruiktPerSoort', 'vermogen'], 0),
  'low income without its percentage': without(['laagInkomen', 0, 'procent']),
  'a range of percentages': change(['laagInkomen', 0, 'procent'], {van: 100, tot: 115}),
  'low income as one object': change(['laagInkomen'], {procent: 115, maanden: 40}),
};

for (const [what, situatie] of Object.entries(refused)) {
  test(`refused: ${what}`, () => assert.notDeepEqual(faults(validate, situatie), []));
}

// ---- The cases. ----------------------------------------------------------------------------------

const caseFiles = filesUnder(join(root, 'tests', 'cases'), '.jsonl');

test('there are cases', () => assert.notEqual(caseFiles.length, 0));

for (const file of caseFiles) {
  test(`${fromRoot(file)}: every situatie is valid`, () => {
    const ids = new Set();
    for (const [i, line] of readFileSync(file, 'utf8').split('\n').entries()) {
      if (line.trim() === '') continue;
      const {id, situatie} = JSON.parse(line);
      assert.ok(id && !ids.has(id), `line ${i + 1}: an id of its own`);
      ids.add(id);
      accepts(situatie, `line ${i + 1}, ${id}`);
    }
  });
}
