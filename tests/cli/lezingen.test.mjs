// `check --lezingen`: which outcomes depend on how an unclear rule is read.
import assert from 'node:assert/strict';
import test from 'node:test';
import {batch, cases, run} from '../ways/ways.mjs';

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

test('a situatie with faults gets its faults', () => {
  const {status, stdout} = run(['check', '-', '--lezingen'], {input: '{"peildatum": "2005-11-01"}'});
  assert.equal(status, 2);
  assert.ok(JSON.parse(stdout).fouten.length > 0);
});
