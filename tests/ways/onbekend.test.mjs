// Less known about every case: facts left out one by one, several at once, amounts and numbers as
// ranges, ages instead of dates of birth. The answer is then still an outcome, the same from both
// doors, and promises nothing that the full situatie does not keep (the contract's soundness).
import assert from 'node:assert/strict';
import test from 'node:test';
import {faults, schemaNamed} from '../policy/schemas.mjs';
import {unreadable} from './leesbaar.mjs';
import {broken, dice, facts, pointer, quantities, widened, withAges, without} from './verminderen.mjs';
import {batch, cases, inParts, module} from './ways.mjs';

const validate = schemaNamed('uitkomst');
const all = cases();
const minima = await module();
const full = batch(all.map(({situatie}) => situatie), ['--zonder-toelichting']).answers.map((answer) => JSON.parse(answer));

// Asks the reduced situaties, each {at, what, situatie}, and checks all that holds for any of them.
// Returns the number of them.
function check(reduced) {
  const wrong = new Map();
  const report = ({at, what, situatie}, fault) => {
    // One example a kind of fault: a hundred of the same would hide the others.
    const kind = fault.replace(/: .*/s, '').replace(/\d+/g, 'N');
    const known = wrong.get(kind);
    if (known) known.times += 1;
    else wrong.set(kind, {times: 1, text: `${all[at].id}, ${what}: ${fault}\n    ${JSON.stringify(situatie)}`});
  };
  for (const part of inParts(reduced)) {
    const {status, answers} = batch(part.map(({situatie}) => situatie), ['--zonder-toelichting']);
    part.forEach((one, i) => {
      const outcome = JSON.parse(answers[i]);
      if (outcome.fouten) {
        report(one, `is refused: ${JSON.stringify(outcome.fouten)}`);
        return;
      }
      if (minima.berekenZonderToelichting(JSON.stringify(one.situatie)) !== answers[i]) report(one, 'the module says otherwise');
      for (const fault of faults(validate, outcome)) report(one, `schema ${fault}`);
      for (const fault of broken(outcome, full[one.at])) report(one, fault);
    });
    if (status !== 0 && wrong.size === 0) report(part[0], `batch: exit ${status} without a fault`);
  }
  assert.ok(reduced.length > 0);
  if (wrong.size > 0) assert.fail([...wrong.values()].map(({times, text}) => `${times} x ${text}`).join('\n'));
  return reduced.length;
}

const of = (reduce) => all.flatMap(({situatie}, at) => reduce(situatie, at).map(([what, less]) => ({at, what, situatie: less})));
const isTop = (path) => path.length === 1;

const reductions = {
  'each fact of the household left out': (situatie) =>
    facts(situatie).filter(isTop).map((path) => [`without ${pointer(path)}`, without(situatie, path)]),
  'each part of a fact left out': (situatie) =>
    facts(situatie).filter((path) => !isTop(path) && path[0] !== 'kosten')
        .map((path) => [`without ${pointer(path)}`, without(situatie, path)]),
  'each fact of a cost left out': (situatie) =>
    facts(situatie).filter((path) => path[0] === 'kosten').map((path) => [`without ${pointer(path)}`, without(situatie, path)]),
  // Each in one way; the same amount stands in many cases and gets another way in the next.
  'each amount and number as a range': (situatie, at) => quantities(situatie).map((path, i) => {
    const [what, margin, ends] = [
      ['within 5 euro', 500, ['van', 'tot']], ['from a cent less', 1, ['van']], ['up to a cent more', 1, ['tot']], ['open', 0, []],
    ][(at + i) % 4];
    return [`${pointer(path)} ${what}`, widened(situatie, [path], margin, ends)];
  }),
  'all amounts as ranges': (situatie) => [1, 2500, 50_000].map((margin) =>
    [`all amounts within ${margin}`, widened(situatie, quantities(situatie), margin)]),
  'ages instead of dates of birth': (situatie) => [0, 1, 5].map((spread) => [`ages within ${spread} years`, withAges(situatie, spread)]),
  'several at once': (situatie, at) => {
    const roll = dice(at);
    return Array.from({length: 6}, () => {
      const part = 2 + roll(3);
      const less = without(situatie, ...facts(situatie).filter(() => roll(part) === 0));
      const amounts = roll(2) ? quantities(less) : [];
      return ['several at once', withAges(widened(less, amounts, roll(100_000)), roll(4))];
    });
  },
};

for (const [what, reduce] of Object.entries(reductions)) {
  test(what, (t) => t.diagnostic(`${check(of(reduce))} situaties`));
}

test('the check on promises finds a broken one', () => {
  const one = (over) => ({regelingen: [{id: 'r', oordeel: 'recht', bedrag: '10.00', voorwaarden: [], kosten: [], ...over}]});
  const all = one({});
  for (const [less, times] of [
    [one({}), 0], [one({oordeel: 'onbekend', bedrag: {van: '0.00'}}), 0], [one({oordeel: 'voorliggend', bedrag: undefined}), 0],
    [one({oordeel: 'geen-recht'}), 1], [one({bedrag: {van: '10.01'}}), 1], [one({bedrag: {tot: '9.99'}}), 1],
    [one({kosten: [{id: 'k', oordeel: 'recht'}]}), 1], [{...one({}), eigenWoning: {oordeel: 'telt-mee'}}, 1],
  ]) {
    assert.equal(broken(less, all).length, times, JSON.stringify(less));
  }
});

test('a range of one value is that value', () => {
  for (const part of inParts(all)) {
    const {answers} = batch(part.map(({situatie}) => widened(situatie, quantities(situatie), 0)), ['--zonder-toelichting']);
    assert.deepEqual(answers, batch(part.map(({situatie}) => situatie), ['--zonder-toelichting']).answers);
  }
});

test('with facts missing, every sentence is still there and readable', () => {
  const wrong = new Set();
  const ways = (situatie, at) => {
    const open = facts(situatie).filter(isTop);
    const amounts = quantities(situatie);
    const one = open.length > 0 ? open[at % open.length] : [];
    return [[`without ${pointer(one)}`, open.length > 0 ? without(situatie, one) : situatie],
      ['amounts as ranges', widened(situatie, amounts, 2500)],
      ['amounts open above', widened(situatie, amounts, 2500, ['van'])],
      ['amounts open below', widened(situatie, amounts, 2500, ['tot'])],
      ['nothing known', without(situatie, ...open)]];
  };
  ['nl', 'en', 'ar'].forEach((taal, turn) => {
    // One way a case and language: the next case of the same rule gets the next way.
    const reduced = of((situatie, at) => [ways(situatie, at)[(at + turn) % 5]]);
    for (const part of inParts(reduced, 100)) {
      batch(part.map(({situatie}) => situatie), ['--tekst', taal]).answers.forEach((answer, i) => {
        const outcome = JSON.parse(answer);
        for (const fault of [...faults(validate, outcome), ...unreadable(outcome, part[i].situatie)]) {
          wrong.add(`${taal} ${part[i].what}: ${fault}`);
        }
        if (minima.bereken(JSON.stringify(part[i].situatie), taal) !== answer) {
          wrong.add(`${taal} ${part[i].what}: the module says otherwise`);
        }
      });
    }
  });
  assert.deepEqual([...wrong].slice(0, 20), []);
});
