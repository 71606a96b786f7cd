// What each reading makes of the example on its page: figures worked out there from the note, not here.
// are in tests/unit/draagkracht and tests/unit/regeling.
import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test, {after} from 'node:test';
import {run} from '../ways/ways.mjs';
import {patched} from './plek.mjs';
import {data, readJson} from './schemas.mjs';

const own = join('gemeenten', 'boxmeer', '2005-10-01.json');
const policy = readJson(join(data, own));
const {lezingen} = readJson(join(data, 'interpretaties', 'boxmeer-2005.json'));

const folder = mkdtempSync(join(tmpdir(), 'minima-effect-'));
for (const part of ['landelijk', 'gemeenten', 'texts']) cpSync(join(data, part), join(folder, part), {recursive: true});
after(() => rmSync(folder, {recursive: true}));

function outcome(situatie, changes) {
  writeFileSync(join(folder, own), JSON.stringify(patched(policy, changes)));
  const {stdout, stderr} = run(['check', '-', '--policy-data', folder], {input: JSON.stringify(situatie)});
  assert.equal(stderr, '');
  return JSON.parse(stdout);
}

// ---- households ----------------------------------------------------------------------------------

const single = {
  gemeente: 'boxmeer', peildatum: '2005-11-15', inwoner: true, aanvrager: {geboortedatum: '1970-06-15'}, partner: null,
  kinderen: [], medebewoners: [], eigenWoning: null, inkomen: [], eerdereVerstrekkingen: [], lening: 'geweigerd',
  vermogen: {bank: '0.00', overig: '0.00', auto: '0.00', schulden: '0.00'}, identiteitsbewijzen: [], maatregelen: [],
  laagInkomen: [{procent: 115, maanden: 70}, {procent: 100, maanden: 70}], bijstandInReferteperiode: true,
};
const couple = {...single, partner: {geboortedatum: '1970-06-15'}};
const wage = (bedrag) => [{soort: 'loon', van: 'aanvrager', bedrag, per: 'maand', vakantietoeslag: 'inbegrepen'}];
const cost = (regeling, soort, bedrag, datum, more = {}) => ({
  kosten: [{id: 'k1', regeling, soort, bedrag, datum, persoon: 'aanvrager', betaalbewijs: true, vergoedDoorAnderen: '0.00', ...more}],
});
const good = (soort, bedrag, datum) => cost('duurzame-gebruiksgoederen', soort, bedrag, datum);
const grant = (soort, bedrag, datum) => ({regeling: 'duurzame-gebruiksgoederen', soort, bedrag, datum, persoon: 'aanvrager', vorm: 'om-niet'});
const child = (geboortedatum) => ({kinderen: [{id: 'kind-1', geboortedatum, thuiswonend: true, onderwijs: 'voortgezet'}]});
const reduction = {soort: 'verlaging', procent: 5, maanden: 1, reden: 'niet-ingeschreven-cwi'};
const heavier = {soort: 'verlaging', procent: 20, maanden: 1, reden: 'arbeidsverplichting'};

// ---- what the pages say --------------------------------------------------------------------------

const scheme = (id) => (uitkomst) => {
  const {oordeel, bedrag} = uitkomst.regelingen.find((regeling) => regeling.id === id);
  return bedrag === undefined ? oordeel : `${oordeel} ${bedrag}`;
};
const home = (uitkomst) => uitkomst.eigenWoning.oordeel;
const left = (uitkomst) => uitkomst.draagkracht.regulier.beschikbaar;

const card = (persoon, more) => ({...single, ...more, ...cost('identiteitskaart', 'identiteitskaart', '31.25', '2005-11-10', {persoon})});
const ldt = 'langdurigheidstoeslag';
const tv = {...single, eerdereVerstrekkingen: [grant('tv', '100.00', '2005-08-01')], ...good('tv', '200.00', '2005-11-10')};

// [reading, what is looked at, the household, {chosen or id of a reading: expected}]
const EFFECTS = [
  ['A-03', scheme('stimuleringsregeling'), {...couple, ...cost('stimuleringsregeling', 'bibliotheek', '20.00', '2005-11-10')},
    {gekozen: 'beoordeling 20.00', R1: 'geen-recht', R2: 'recht 20.00'}],
  // Old 1,000.00 and new 1,150.00, in the first month of the period: 312.38 stands, or it becomes 942.38.
  ['A-04', left, {...single, inkomen: wage('1150.00'), draagkrachtperiode: {begin: '2005-11-01', inkomenPerMaand: '1000.00', verbruikt: '0.00'}},
    {gekozen: '312.38', R2: '942.38'}],
  ['A-08', scheme('schoolkosten-vo'),
    {...single, ...child('1987-11-10'), ...cost('schoolkosten-vo', 'fiets', '50.00', '2005-11-09', {persoon: 'kind-1'})},
    {gekozen: 'recht 50.00', R1: 'geen-recht', R3: 'recht 50.00'}],
  // The same bicycle two days later, when the child is 18: only the year still helps.
  ['A-08', scheme('schoolkosten-vo'),
    {...single, ...child('1987-11-10'), ...cost('schoolkosten-vo', 'fiets', '50.00', '2005-11-11', {persoon: 'kind-1'})},
    {gekozen: 'geen-recht', R1: 'geen-recht', R3: 'recht 50.00'}],
  ['A-10', scheme('duurzame-gebruiksgoederen'), tv, {gekozen: 'beoordeling 0.00', R1: 'geen-recht', R2: 'geen-recht', R3: 'recht 200.00'}],
  ['A-17', scheme(ldt), {...single, maatregelen: [{soort: 'waarschuwing'}, reduction]},
    {gekozen: 'beoordeling 327.00', R2: 'recht 327.00', R3: 'recht 327.00'}],
  ['A-17', scheme(ldt), {...single, maatregelen: [reduction, heavier]}, {gekozen: 'beoordeling 327.00', R2: 'beoordeling 327.00', R3: 'geen-recht'}],
  ['A-18', scheme(ldt), {...single, inkomen: wage('850.00')}, {gekozen: 'geen-recht', R2: 'recht 327.00', R3: 'recht 327.00'}],
  ['A-19', home,
    {...single, eigenWoning: {waarde: '200000.00', hypotheek: '0.00'}, bijzondereBijstandPerJaar: '1149.83', kostenVestigingHypotheek: '500.00'},
    {gekozen: 'telt-niet-mee', R2: 'krediethypotheek'}],
  ['A-20', scheme('identiteitskaart'), card('kind-1', child('1992-06-01')), {gekozen: 'beoordeling 31.25', R2: 'geen-recht', R3: 'recht 31.25'}],
  ['A-20', scheme('identiteitskaart'),
    card('aanvrager', {identiteitsbewijzen: [{persoon: 'aanvrager', soort: 'rijbewijs', geldigTotEnMet: '2010-01-01'}]}),
    {gekozen: 'beoordeling 31.25', R2: 'geen-recht', R3: 'recht 31.25'}],
  // 115 % of 804.89 is 925.6235, so 0.0065 a month is above it: of a year 0.039 for a loan (50 %), 0.0273 for a gift (35 %).
  ['A-28', scheme('duurzame-gebruiksgoederen'), {...single, inkomen: wage('925.63'), ...good('koelkast', '250.00', '2005-11-10')},
    {gekozen: 'beoordeling 249.97', R2: 'recht 249.98'}],
];

for (const [nr, seen, situatie, expected] of EFFECTS) {
  const {alternatieven} = lezingen.find((lezing) => lezing.nr === nr);
  for (const [id, value] of Object.entries(expected)) {
    const changes = id === 'gekozen' ? [] : alternatieven.find((alternatief) => alternatief.id === id).wijzig;
    test(`${nr} ${id}: ${value}`, () => assert.equal(seen(outcome(situatie, changes)), value));
  }
}
