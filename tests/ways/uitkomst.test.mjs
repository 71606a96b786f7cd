// What the command line says of every case, in each language: an outcome the schema takes, with
// sentences a resident can read.
import assert from 'node:assert/strict';
import test from 'node:test';
import {faults, schemaNamed} from '../policy/schemas.mjs';
import {unreadable} from './leesbaar.mjs';
import {batch, cases, inParts} from './ways.mjs';

const validate = schemaNamed('uitkomst');
const all = cases();

for (const [taal, options] of [['no language', []], ['nl', ['--tekst', 'nl']], ['en', ['--tekst', 'en']], ['ar', ['--tekst', 'ar']]]) {
  test(`every outcome is as the schema says: ${taal}`, () => {
    const wrong = [];
    for (const part of inParts(all, 100)) {
      batch(part.map(({situatie}) => situatie), options).answers.forEach((answer, at) => {
        const outcome = JSON.parse(answer);
        wrong.push(...faults(validate, outcome).map((fault) => `${part[at].id} ${fault}`));
        if (options.length > 0) wrong.push(...unreadable(outcome, part[at].situatie).map((what) => `${part[at].id} ${what}`));
      });
    }
    assert.deepEqual([...new Set(wrong)].slice(0, 20), []);
  });
}
