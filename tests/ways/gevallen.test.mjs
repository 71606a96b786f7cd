// Every case through the other two doors, the command line and the module: what the case expects,
// and the same bytes from both. The C++ API itself: tests/cases_test.cc.
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test from 'node:test';
import {batch, cases, differences, inParts, module, run} from './ways.mjs';

const all = cases();
const situaties = all.map(({situatie}) => JSON.stringify(situatie));
const minima = await module();

const expected = (answers, what) => {
  assert.equal(answers.length, all.length, `${what}: an answer a case`);
  const wrong = all.flatMap(({id, verwacht}, at) =>
    differences(verwacht, JSON.parse(answers[at])).map((difference) => `${id} ${difference}`));
  assert.deepEqual(wrong, [], what);
};

test('batch meets every case, in order', () => {
  const {status, stderr, answers} = batch(situaties);
  assert.equal(stderr, '');
  assert.equal(status, all.some(({verwacht}) => verwacht.fouten) ? 2 : 0);
  expected(answers, 'batch');
});

test('batch keeps the order, whatever the order is', () => {
  const backwards = batch([...situaties].reverse(), ['--zonder-toelichting']);
  assert.deepEqual(backwards.answers.reverse(), batch(situaties, ['--zonder-toelichting']).answers);
});

test('the module meets every case', () => {
  expected(situaties.map((situatie) => minima.bereken(situatie, '')), 'bereken');
});

// [what it says, options of batch, the same of the module]
const ways = [
  ['values and reasons', [], (situatie) => minima.bereken(situatie, '')],
  ['values alone', ['--zonder-toelichting'], (situatie) => minima.berekenZonderToelichting(situatie)],
  ['Dutch', ['--tekst', 'nl'], (situatie) => minima.bereken(situatie, 'nl')],
  ['English', ['--tekst', 'en'], (situatie) => minima.bereken(situatie, 'en')],
];

for (const [what, options, ask] of ways) {
  test(`command line and module answer with the same bytes: ${what}`, () => {
    for (const part of inParts(situaties, 100)) {
      batch(part, options).answers.forEach((answer, at) => {
        const other = ask(part[at]);
        // Not assert.equal on all: it would show two long documents for one letter.
        if (answer !== other) assert.equal(other.slice(0, 2000), answer.slice(0, 2000), part[at]);
        assert.ok(answer === other, part[at]);
      });
    }
  });
}

test('reasons and sentences leave the values as they are', () => {
  const without = (answer, ...keys) =>
    JSON.stringify(JSON.parse(answer, (key, value) => (keys.includes(key) ? undefined : value)));
  for (const situatie of situaties) {
    const reasons = minima.bereken(situatie, '');
    // The look ahead (omslag) is left out together with the reasons.
    assert.equal(without(reasons, 'toelichting', 'omslag'), without(minima.berekenZonderToelichting(situatie)), situatie);
    assert.equal(without(minima.bereken(situatie, 'nl'), 'zin', 'naam'), without(reasons), situatie);
    assert.equal(without(minima.bereken(situatie, 'en'), 'zin', 'naam', 'titel'), without(reasons, 'titel'), situatie);
  }
});

test('command line and module make the same code for on a slip, and no code of faults', () => {
  for (const situatie of situaties.filter((_, at) => at % 50 === 0)) {
    const {status, stdout} = run(['slip', '-'], {input: situatie});
    assert.equal(`${minima.slip(situatie)}\n`, stdout);
    assert.equal(status, stdout.startsWith('{') ? 2 : 0);
  }
  assert.deepEqual(JSON.parse(minima.slip('{"gemeente": "boxmeer"}')).fouten.map(({code}) => code), ['sleutel-ontbreekt']);
});

test('check says the same as batch, from a file and from standard input', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'minima-'));
  t.after(() => rmSync(folder, {recursive: true}));
  const sample = situaties.filter((_, at) => at % 20 === 0);
  for (const options of [[], ['--zonder-toelichting']]) {
    const {answers} = batch(sample, options);
    sample.forEach((situatie, at) => {
      const file = join(folder, 'situatie.json');
      // As people write it: with line ends and spaces, which change nothing.
      writeFileSync(file, JSON.stringify(JSON.parse(situatie), null, 2));
      for (const done of [run(['check', file, ...options]), run(['check', '-', ...options], {input: situatie})]) {
        assert.equal(done.stderr, '');
        assert.equal(done.status, 'fouten' in JSON.parse(answers[at]) ? 2 : 0);
        assert.equal(done.stdout, `${answers[at]}\n`);
      }
    });
  }
});
