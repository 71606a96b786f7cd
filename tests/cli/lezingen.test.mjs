// `check --lezingen`: which outcomes depend on how an unclear rule is read.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import test from 'node:test';
import {batch, cases, root, run} from '../ways/ways.mjs';

const all = cases();
const byId = (id) => all.find((one) => one.id === id).situatie;
const readings = (situatie) => {
  const {status, stdout, stderr} = run(['check', '-', '--lezingen'], {input: JSON.stringify(situatie)});
  assert.deepEqual({status, stderr}, {status: 0, stderr: ''});
  return JSON.parse(stdout).lezingen;
};
const under = (situatie, nr, alternatief) =>
  readings(situatie).find((one) => one.nr === nr && one.alternatief === alternatief);

// A single person of 804.89 a month (2005) with exactly the vermogensgrens of 5105.00 in the bank.
const opDeGrens = {...byId('stimulering-2005-59'), kinderen: [], kosten: [], peildatum: '2005-12-31',
  inkomen: [{soort: 'overig', van: 'aanvrager', bedrag: '804.89', per: 'maand', vakantietoeslag: 'inbegrepen'}],
  vermogen: {bank: '5105.00', overig: '0.00', auto: '0.00', schulden: '0.00'}};

test('A-06: assets exactly at the limit are a no, and a yes under the other reading', () => {
  const [nu] = JSON.parse(batch([opDeGrens]).answers[0]).regelingen;
  assert.equal(nu.oordeel, 'geen-recht');
  const anders = under(opDeGrens, 'A-06', 'R2');
  assert.deepEqual(anders.regelingen.find(({id}) => id === 'stimuleringsregeling'),
    {id: 'stimuleringsregeling', oordeel: 'recht', maximaal: '70.00', gekozen: {oordeel: 'geen-recht'}});
  const eenCentMinder = {...opDeGrens, vermogen: {...opDeGrens.vermogen, bank: '5104.99'}};
  assert.equal(under(eenCentMinder, 'A-06', 'R2'), undefined);
});

test('A-03: a couple without children is left to judgement, and a no under the other reading', () => {
  const anders = under(byId('stimulering-2005-315'), 'A-03', 'R1');
  const een = anders.regelingen.find(({id}) => id === 'stimuleringsregeling');
  assert.equal(een.oordeel, 'geen-recht');
  assert.equal(een.gekozen.oordeel, 'beoordeling');
});

test('every reading can be computed for every kind of household', () => {
  const seen = new Set();
  for (const {situatie} of all.filter((_, at) => at % 25 === 0)) {
    for (const {nr, alternatief, regelingen} of readings(situatie)) {
      seen.add(`${nr} ${alternatief}`);
      assert.ok(regelingen.length > 0, nr);
      for (const {oordeel, bedrag, maximaal, vorm, gekozen} of regelingen) {
        assert.notDeepEqual({oordeel, bedrag, maximaal, vorm}, {bedrag: undefined, maximaal: undefined, vorm: undefined, ...gekozen});
      }
    }
  }
  assert.ok(seen.size >= 8, [...seen].join(', '));
});

// The command as the README shows it, for this situatie.
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const [, ...words] = /^build\/native\/minima (check) SITUATIE\.json (--lezingen --tekst nl) /m.exec(readme) ?? [];
const inWords = (situatie, taal = 'nl') => {
  const {status, stdout, stderr} = run([words[0], '-', ...words[1].replace('nl', taal).split(' ')],
    {input: JSON.stringify(situatie)});
  assert.deepEqual({status, stderr}, {status: 0, stderr: ''});
  return stdout;
};
const {lezingen} = JSON.parse(readFileSync(join(root, 'policy-data/interpretaties/boxmeer-2005.json'), 'utf8'));

test('in words: the question, both readings, and each scheme now and then', () => {
  const {vraag, gekozen, alternatieven} = lezingen.find(({nr}) => nr === 'A-06');
  const {tekst} = alternatieven.find(({id}) => id === 'R2');
  const said = inWords(opDeGrens);
  assert.ok(said.startsWith('Welke uitkomsten hangen af van hoe u de regels leest?\nDit is een schatting, geen besluit.'), said);
  assert.ok(said.includes(`\nA-06: ${vraag}\n  Zo lezen wij het: ${gekozen}\n  Zo kan het ook (R2): ${tekst}\n`), said);
  assert.match(said, /\n {4}Stimuleringsregeling[^\n]*\n {6}Nu: Waarschijnlijk geen recht\n {6}Dan: U heeft waarschijnlijk recht; Hoogstens: €\s70,00\n/);
  // The same readings as in JSON, each under its own heading once.
  const numbers = [...said.matchAll(/^([A-Z]-\d+): /gm)].map(([, nr]) => nr);
  assert.deepEqual(numbers, [...new Set(readings(opDeGrens).map(({nr}) => nr))]);
});

test('in words, in English; and when there is nothing to tell', () => {
  assert.match(inWords(opDeGrens, 'en'), /Now: Probably not entitled\n {6}Then: You are probably entitled; At most: €70\.00\n/);
  const nergens = {...byId('stimulering-2005-59'), inwoner: false, kosten: []};
  assert.deepEqual(readings(nergens), []);
  assert.match(inWords(nergens), /\n\nVoor dit huishouden geeft geen andere lezing een andere uitkomst\.\n$/);
  assert.match(inWords({...opDeGrens, gemeente: 'cuijk'}), /\n\nVoor deze gemeente en deze dag staan er geen andere lezingen van de regels\.\n$/);
});

test('a situatie with faults gets its faults', () => {
  const {status, stdout} = run(['check', '-', '--lezingen'], {input: '{"peildatum": "2005-11-01"}'});
  assert.equal(status, 2);
  assert.ok(JSON.parse(stdout).fouten.length > 0);
});
