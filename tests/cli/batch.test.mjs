// `minima batch` on several cores: the same bytes as on one, in the order of the lines, as a stream.
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import test from 'node:test';
import {cases, cli, inParts, run} from '../ways/ways.mjs';
import {dice, facts, quantities, widened, withAges, without} from '../ways/verminderen.mjs';

const RANDOM = 10_000;
const all = cases().map(({situatie}) => situatie);

const batch = (lines, ...options) => run(['batch', ...options], {input: lines.map((line) => `${line}\n`).join('')});

// One core answers a line at a time, and what it says is held against the cases and the module
// elsewhere (tests/ways): so it is what more cores have to say.
function sameAsOne(lines, options, cores) {
  const one = batch(lines, '--kernen', '1', ...options);
  assert.equal(one.signal, null);
  assert.equal(one.stdout.split('\n').length, lines.length + 1);
  for (const n of cores) {
    const more = batch(lines, ...(n === 'all' ? [] : ['--kernen', String(n)]), ...options);
    assert.deepEqual([more.status, more.signal, more.stderr], [one.status, one.signal, one.stderr]);
    assert.ok(more.stdout === one.stdout, `${n} cores, ${options.join(' ')}: other bytes than one core`);
  }
  return one;
}

for (const options of [[], ['--zonder-toelichting'], ['--tekst', 'nl'], ['--tekst', 'en']]) {
  test(`every case, ${options.join(' ') || 'with reasons'}: the same bytes on any number of cores`, () => {
    assert.ok(all.length > 1000);
    for (const part of inParts(all.map((situatie) => JSON.stringify(situatie)), 700)) {
      assert.equal(sameAsOne(part, options, [2, 5, 'all']).status, 0);
    }
  });
}

test(`${RANDOM} random situaties: the same bytes on any number of cores`, () => {
  const below = dice(20261122);
  const pick = (list) => list[below(list.length)];
  // Of a situatie in which nothing may be left out, something that isn't there.
  const pickFact = (situatie) => pick([...facts(situatie), ['niets']]);
  const random = Array.from({length: RANDOM}, () => {
    const situatie = pick(all);
    const reduced = [
      () => without(situatie, pickFact(situatie), pickFact(situatie)),
      () => widened(situatie, quantities(situatie).filter(() => below(2)), below(50_000)),
      () => withAges(situatie, below(4)),
      () => withAges(without(situatie, pickFact(situatie)), 1),
    ][below(4)];
    return JSON.stringify(reduced());
  });
  assert.ok(new Set(random).size > RANDOM / 2, 'they are not the same few');
  for (const part of inParts(random, 2500)) sameAsOne(part, ['--zonder-toelichting'], [2, 7]);
});

test('broken, empty and endless lines among good ones: each its own answer, order kept, exit 2', () => {
  const below = dice(7);
  const good = all.slice(0, 40).map((situatie) => JSON.stringify(situatie));
  const broken = ['{"kapot', '', '[]', '{"gemeente": "nergens"}', '\u0000', '['.repeat(50_000), ' '.repeat(2 ** 20 + 5)];
  const answers = new Map(good.map((line) => [line, batch([line], '--kernen', '1').stdout]));
  const lines = Array.from({length: 400}, () => (below(5) === 0 ? broken[below(broken.length)] : good[below(good.length)]));
  const said = sameAsOne(lines, [], [2, 5]);
  assert.equal(said.status, 2);
  said.stdout.split('\n').slice(0, -1).forEach((answer, i) => {
    if (answers.has(lines[i])) assert.equal(`${answer}\n`, answers.get(lines[i]), `line ${i + 1}`);
    else assert.match(answer, /^\{"fouten":\[/, `line ${i + 1}`);
  });
});

test('whoever sends one line and waits gets its answer', {timeout: 60_000}, async (t) => {
  for (const kernen of ['1', '3']) {
    const child = spawn(cli, ['batch', '--kernen', kernen], {stdio: ['pipe', 'pipe', 'inherit']});
    t.after(() => child.kill());
    child.stdout.setEncoding('utf8');
    for (const situatie of all.slice(0, 5)) {
      // The beginning of the next line is no reason to wait.
      child.stdin.write(`${JSON.stringify(situatie)}\n {`);
      let answer = '';
      while (!answer.endsWith('\n')) answer += (await once(child.stdout, 'data'))[0];
      assert.equal(answer, batch([JSON.stringify(situatie)]).stdout);
      child.stdin.write('"kapot"\n');
      for (answer = ''; !answer.endsWith('\n');) answer += (await once(child.stdout, 'data'))[0];
      assert.match(answer, /^\{"fouten":/);
    }
    child.stdin.end();
    assert.deepEqual(await once(child, 'close'), [2, null]);
  }
});

test('--kernen is a number of cores, from 1 to 256', () => {
  const input = `${JSON.stringify(all[0])}\n`;
  for (const wrong of ['0', '257', '1000', '-1', '1.5', 'x', '', ' 2']) {
    const {status, stdout, stderr} = run(['batch', '--kernen', wrong], {input});
    assert.deepEqual({status, stdout}, {status: 2, stdout: ''}, wrong);
    assert.match(stderr, /--kernen is een getal van 1 tot en met 256/);
  }
  for (const fine of ['1', '256']) assert.equal(run(['batch', '--kernen', fine], {input}).status, 0);
  assert.match(run(['check', '-', '--kernen', '2'], {input}).stderr, /hoort niet bij check/);
  assert.match(run(['batch', '--kernen']).stderr, /hoort een waarde/);
});
