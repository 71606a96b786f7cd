// `check --tekst`: the outcome as text for people, in both languages, for every case.
import assert from 'node:assert/strict';
import test from 'node:test';
import {unreadableText, ownIds} from '../ways/leesbaar.mjs';
import {facts, without} from '../ways/verminderen.mjs';
import {batch, cases, run} from '../ways/ways.mjs';

const all = cases();
// A tenth of the cases, spread over all; of each also what is left when little is known.
const everyOther = (situatie) => facts(situatie).filter((path, at) => path.length === 1 && at % 2 === 0);
const sample = all.filter((_, at) => at % 10 === 0).flatMap(({id, situatie}) =>
  [{id, situatie}, {id: `${id}, little known`, situatie: without(situatie, ...everyOther(situatie))}]);

const report = (situatie, taal) => {
  const {status, stdout, stderr} = run(['check', '-', '--tekst', taal], {input: JSON.stringify(situatie)});
  assert.deepEqual({status, stderr}, {status: 0, stderr: ''});
  return stdout;
};
const outcome = (situatie, taal) => JSON.parse(batch([situatie], ['--tekst', taal]).answers[0]);

// An amount as the language writes it.
const written = {
  nl: (amount) => `€\u00a0${amount.replace('.', ',').replace(/\B(?=(\d{3})+,)/g, '.')}`,
  en: (amount) => `€${amount.replace(/\B(?=(\d{3})+\.)/g, ',')}`,
};
const wrongAmount = {nl: /€(?!\u00a0-?\d{1,3}(\.\d{3})*,\d{2}(?!\d))/, en: /€(?!-?\d{1,3}(,\d{3})*\.\d{2}(?!\d))/};

for (const taal of ['nl', 'en']) {
  test(`${taal}: every scheme, every known amount, the articles`, () => {
    for (const {id, situatie} of sample) {
      const text = report(situatie, taal);
      const values = outcome(situatie, taal);
      for (const regeling of values.regelingen) {
        const at = text.indexOf(`\n${regeling.naam}`);
        assert.ok(at >= 0, `${id}: ${regeling.naam}`);
        const section = text.slice(at, text.indexOf('\n\n', at + 1));
        for (const amount of [regeling.bedrag, regeling.maximaal]) {
          if (typeof amount !== 'string') continue;
          assert.ok(section.includes(written[taal](amount)), `${id}, ${regeling.id}: ${amount}\n${section}`);
        }
        for (const {bron} of regeling.voorwaarden) {
          assert.ok(!bron || section.includes(bron), `${id}, ${regeling.id}: ${bron}\n${section}`);
        }
      }
      for (const amount of [values.bijstandsnorm?.perMaand, values.inkomen?.perMaand, values.vermogen?.inAanmerking]) {
        if (typeof amount === 'string') assert.ok(text.includes(written[taal](amount)), `${id}: ${amount}`);
      }
    }
  });

  test(`${taal}: nothing that is meant for programs`, () => {
    const wrong = new Set();
    for (const {id, situatie} of sample) {
      const own = ownIds(situatie);
      const text = report(situatie, taal);
      assert.ok(text.endsWith('\n'));
      for (const line of text.split('\n').filter((line) => line.trim() !== '')) {
        unreadableText(line, own).forEach((what) => wrong.add(`${id} ${what}`));
        if (wrongAmount[taal].test(line)) wrong.add(`${id} amount: ${line}`);
      }
    }
    assert.deepEqual([...wrong].slice(0, 20), []);
  });
}

test('the check on readable text finds what it looks for', () => {
  for (const text of ['', 'tot {grens}', 'voor k1', 'vorm om-niet', 'feit kost-bedrag', 'norm 1034.86', 'op 2005-11-01', 'undefined']) {
    assert.notDeepEqual(unreadableText(text, new Set(['k1'])), [], text);
  }
  assert.deepEqual(unreadableText('Uw inkomen is €\u00a01.034,86 (artikel 8.4.1 lid 3, 31 WWB), een lening.'), []);
});

test('the two languages tell different things in the same lines', () => {
  for (const {id, situatie} of sample.slice(0, 10)) {
    const [nl, en] = ['nl', 'en'].map((taal) => report(situatie, taal).split('\n'));
    assert.equal(nl.length, en.length, id);
    assert.notDeepEqual(nl, en, id);
  }
});

test('outside the period of the policy: that, for every scheme, and no amounts', () => {
  const situatie = {...all[0].situatie, peildatum: '2003-01-15', kosten: [], eerdereAanvragen: [], eerdereVerstrekkingen: [],
    draagkrachtperiode: null, kinderen: [], aanvrager: {}, partner: null};
  const values = outcome(situatie, 'nl');
  assert.deepEqual([...new Set(values.regelingen.map(({oordeel}) => oordeel))], ['buiten-geldigheid']);
  const text = report(situatie, 'nl');
  assert.ok(!text.includes('€'), text);
  for (const {naam} of values.regelingen) assert.ok(text.includes(naam), naam);
});
