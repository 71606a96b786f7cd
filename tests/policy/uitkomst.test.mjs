// uitkomst.schema.json takes the contract's outcome, the faults document and what the cases expect.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import test from 'node:test';
import {faults, filesUnder, fromRoot, root, schemaNamed} from './schemas.mjs';

const validate = schemaNamed('uitkomst');
const accepts = (uitkomst, what) => assert.deepEqual(faults(validate, uitkomst), [], what);

const toelichting = {
  sleutel: 'norm.opbouw',
  artikel: '21 b, 25 lid 2 WWB',
  waarden: {norm: '804.89', toeslag: {van: '0.00', tot: '229.97'}, personen: 2, afstand: '-3.10', wie: 'alleenstaande-ouder',
    maanden: {van: 12}, op: {van: '2005-11-01', tot: '2005-12-01'}},
  zin: 'De norm voor een alleenstaande ouder is 804,89 euro.',
  delen: [{sleutel: 'norm.toeslag', delen: [{sleutel: 'norm.toeslag.gemeente'}]}],
};
const sha = `sha256:${'0123456789abcdef'.repeat(4)}`;
const full = {
  beleid: {gemeente: 'boxmeer', versie: '2005-10-01', titel: 'Notitie minimabeleid', normen: '2005-01-01',
    zekerheid: 'afgeleid'},
  bijstandsnorm: {perMaand: '1034.86', perJaar: '12418.32', toelichting},
  inkomen: {perMaand: '1023.45', perJaar: '12281.40', procentVanNorm: '98.89', toelichting},
  vermogen: {inAanmerking: '-1500.00', grens: '10210.00', bovenGrens: '0.00', toelichting},
  draagkracht: {
    'regulier': {uitInkomen: '0.00', uitVermogen: '0.00', totaal: '0.00', beschikbaar: '0.00', toelichting},
    'lening': {},
    'bijlage-2': {uitInkomen: {van: '0.00', tot: '564.20'}, herzien: true},
  },
  eigenWoning: {oordeel: 'krediethypotheek', ontbreekt: ['/eigenWoning/hypotheek'], toelichting},
  regelingen: [{
    id: 'schoolkosten-vo', naam: 'Bijdrageregeling schoolkosten voortgezet onderwijs', artikel: '8.4.1', oordeel: 'recht',
    bedrag: '115.00', maximaal: {tot: '115.00'}, per: 'kalenderjaar', vorm: 'om-niet',
    kosten: [{id: 'k1', bedrag: '115.00', oordeel: 'recht', vorm: 'om-niet', regime: 'regulier', teBeoordelen: '0.00',
      maximaal: '115.00', verwijzing: 'wtos', ontbreekt: ['/kosten/0/betaalbewijs'], toelichting,
      voorwaarden: [{id: 'betaalbewijs', oordeel: 'ja'}]}],
    voorwaarden: [
      {id: 'inkomensgrens', oordeel: 'ja', bron: '8.4.1 lid 3', afstand: '166.63', toelichting},
      {id: 'laag-inkomen', oordeel: 'nee', afstand: -4}, {id: 'leeftijd', oordeel: 'onbekend', afstand: {van: -1, tot: 2}},
      {id: 'noodzaak', oordeel: 'beoordeling', afstand: {van: '-0.01'}, verwijzing: 'kredietbank'},
    ],
    ontbreekt: ['/vermogen', '/kinderen/0/geboortedatum'], bewijsstukken: ['aanvraagformulier', 'betaalbewijs'],
    aanvragenTotEnMet: '2006-03-01', omslag: [{datum: '2006-03-02', oordeel: 'geen-recht', reden: 'termijn-voorbij', zin: 'Vanaf 2 maart 2006.'}],
    wijziging: {
      soort: 'datum', voorwaarde: 'leeftijd', bedrag: '1.00', maanden: 1, datum: '2006-03-02', kost: 'k1', zin: 'Dit verandert.',
    },
    verwijzing: 'kredietbank', gevolgen: {terugbetalen: false, teltAlsInkomen: false, huisbezoek: true}, toelichting,
  }],
  grootboek: [{kost: 'k1', regeling: 'bijzondere-bijstand', regime: 'regulier', datum: '2005-10-20', kosten: '450.00',
    verbruikt: '100.00', vergoed: '350.00', resteert: {van: '0.00', tot: '20.00'}}],
  volgendeVragen: ['/vermogen'],
  waarschuwingen: ['waarschuwing.verouderd'],
  verantwoording: {rekenkern: '1.0.0', beleid: sha, normen: sha},
};

test('the full outcome', () => accepts(full));

test('the full example uses every key of the schema', () => {
  const used = new Set(['fouten', 'plek', 'code', 'tekst', 'waarde']);
  JSON.stringify(full, (key, value) => (used.add(key), value));
  const keys = new Set();
  (function walk(part) {
    if (typeof part !== 'object' || part === null) return;
    for (const key of Object.keys(part.properties ?? {})) keys.add(key);
    Object.values(part).forEach(walk);
  })(validate.schema);
  assert.deepEqual([...keys].filter((key) => !used.has(key)), []);
});

test('the smallest outcome: nothing in force', () => {
  accepts({beleid: {gemeente: 'boxmeer'}, volgendeVragen: [],
    regelingen: [{id: 'schoolkosten-vo', oordeel: 'buiten-geldigheid'}]});
});

test('the faults document', () => {
  accepts({fouten: [{plek: '/inkomen/0/bedrag', code: 'bedrag-vorm', tekst: 'Een bedrag is tekst.', waarde: 12.5},
    {plek: '', code: 'json', tekst: 'Geen JSON.'}, {plek: '/a~1b', code: 'onbekende-sleutel', tekst: 'x', waarde: {a: null}}]});
});

const change = (path, value) => {
  const copy = structuredClone(full);
  const last = path.pop();
  path.reduce((part, key) => part[key], copy)[last] = value;
  return copy;
};
const refused = {
  'no regelingen': change(['regelingen'], undefined),
  'faults beside an outcome': {...full, fouten: []},
  'an empty list of faults': {fouten: []},
  'a fault without its place': {fouten: [{code: 'bedrag-vorm', tekst: 'x'}]},
  'a place that is no pointer': {fouten: [{plek: 'inkomen/0', code: 'bedrag-vorm', tekst: 'x'}]},
  'an amount as a number': change(['bijstandsnorm', 'perMaand'], 1034.86),
  'a negative amount': change(['regelingen', 0, 'bedrag'], '-0.01'),
  'null for an amount that cannot be computed': change(['regelingen', 0, 'bedrag'], null),
  'an unknown oordeel': change(['regelingen', 0, 'oordeel'], 'misschien'),
  'an oordeel of a scheme on a condition': change(['regelingen', 0, 'voorwaarden', 0, 'oordeel'], 'recht'),
  'an oordeel of a condition on a scheme': change(['regelingen', 0, 'oordeel'], 'ja'),
  'a line outside validity': change(['regelingen', 0, 'kosten', 0, 'oordeel'], 'buiten-geldigheid'),
  'an unknown period': change(['regelingen', 0, 'per'], 'week'),
  'an unknown form': change(['regelingen', 0, 'vorm'], 'geschenk'),
  'a missing fact without a pointer': change(['regelingen', 0, 'ontbreekt'], ['vermogen']),
  'the same fact twice': change(['volgendeVragen'], ['/vermogen', '/vermogen']),
  'a short fingerprint': change(['verantwoording', 'beleid'], 'sha256:abc'),
  'a reason without a key': change(['bijstandsnorm', 'toelichting', 'delen', 0], {zin: 'x'}),
  'a fraction in a reason': change(['bijstandsnorm', 'toelichting', 'waarden', 'norm'], 804.89),
  'a key nobody knows': change(['regelingen', 0, 'score'], 1),
  'a scheme without its oordeel': change(['regelingen', 0, 'oordeel'], undefined),
};
for (const [what, uitkomst] of Object.entries(refused)) {
  test(`refused: ${what}`, () => assert.notDeepEqual(faults(validate, JSON.parse(JSON.stringify(uitkomst))), []));
}

// A case expects a part of the outcome, with schemes, costs and conditions keyed by id: listed again, it must fit.
const listed = (byId, each = (x) => x) =>
    Object.entries(byId).map(([id, value]) => each({id, oordeel: 'onbekend', ...value}));
const asOutcome = ({regelingen = {}, ...rest}, gemeente) => ({
  beleid: {gemeente}, volgendeVragen: [], ...rest,
  regelingen: listed(regelingen, (r) => ({
    ...r,
    ...(r.kosten && {kosten: listed(r.kosten,
      (k) => ({...k, ...(k.voorwaarden && {voorwaarden: listed(k.voorwaarden)})}))}),
    ...(r.voorwaarden && {voorwaarden: listed(r.voorwaarden)}),
  })),
});

for (const file of filesUnder(join(root, 'tests', 'cases'), '.jsonl')) {
  test(`${fromRoot(file)}: what is expected fits the outcome`, () => {
    for (const line of readFileSync(file, 'utf8').split('\n').filter((l) => l.trim() !== '')) {
      const {id, situatie, verwacht} = JSON.parse(line);
      accepts(asOutcome(verwacht, situatie.gemeente), id);
    }
  });
}
