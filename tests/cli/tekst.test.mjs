// `check --tekst`: the outcome as text for people, in every language, for every case.
import assert from 'node:assert/strict';
import test from 'node:test';
import {unreadableText, ownIds} from '../ways/leesbaar.mjs';
import {facts, without} from '../ways/verminderen.mjs';
import {join} from 'node:path';
import {readJson} from '../policy/schemas.mjs';
import {batch, cases, data, run} from '../ways/ways.mjs';

const all = cases();
// A tenth of the cases, spread over all; of each also what is left when little is known.
const everyOther = (situatie) => facts(situatie).filter((path, at) => path.length === 1 && at % 2 === 0);
const sample = all.filter((_, at) => at % 10 === 0).flatMap(({id, situatie}) =>
  [{id, situatie}, {id: `${id}, little known`, situatie: without(situatie, ...everyOther(situatie))}]);

// Arabic goes the way of Dutch, but for its marks of direction: a third of them will do.
const sampleOf = (taal) => (taal === 'ar' ? sample.filter((_, at) => at % 3 === 0) : sample);

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
  ar: (amount) => `\u2066${written.nl(amount)}\u2069`,
};
// What the name of a scheme follows on its line: in Arabic the Dutch name comes after the Arabic one.
const before = {nl: '\n', en: '\n', ar: ' – '};
const wrongAmount = {ar: /(?<!\u2066)€|€(?!\u00a0-?\d{1,3}(\.\d{3})*,\d{2}\u2069)/, nl: /€(?!\u00a0-?\d{1,3}(\.\d{3})*,\d{2}(?!\d))/, en: /€(?!-?\d{1,3}(,\d{3})*\.\d{2}(?!\d))/};

for (const taal of ['nl', 'en', 'ar']) {
  test(`${taal}: every scheme, every known amount, the articles`, () => {
    for (const {id, situatie} of sampleOf(taal)) {
      const text = report(situatie, taal);
      const values = outcome(situatie, taal);
      for (const regeling of values.regelingen) {
        const at = text.indexOf(`${before[taal]}${regeling.naam}`);
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
    for (const {id, situatie} of sampleOf(taal)) {
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

test('the languages tell different things in the same lines', () => {
  for (const {id, situatie} of sample.slice(0, 10)) {
    const [nl, ...others] = ['nl', 'en', 'ar'].map((taal) => report(situatie, taal).split('\n'));
    for (const lines of others) {
      assert.equal(nl.length, lines.length, id);
      assert.notDeepEqual(nl, lines, id);
    }
  }
});

test('a translation that no native speaker checked says so, the Dutch does not', () => {
  for (const [taal, said] of [['nl', false], ['en', true], ['ar', true]]) {
    const {'cli.vertaling': told, nagekeken} = readJson(join(data, 'texts', `${taal}.json`));
    assert.equal(nagekeken, said ? 'nee' : 'ja', taal);
    assert.equal(report(all[0].situatie, taal).includes(told), said, taal);
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
