// How many pages a resident answers before the interview ends: random residents through the page's own
// questions and flow, with the real core. The same residents are counted in C++ (tests/property/interview_test.cc),
// which writes them: MINIMA_BEWONERS names another file with a situation a line.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { reduce, type State } from '../src/answers';
import { asked, nextQuestion } from '../src/flow';
import { situatie } from '../src/questions/index';
import { validate } from '../src/validate';
import { loadCore } from './core';
import { answerTo, tellable, type Resident } from './resident';
import { told } from './told';

const RESIDENTS = process.env.MINIMA_BEWONERS ?? 'test/residents.jsonl';

const core = await loadCore();
const residents = readFileSync(RESIDENTS, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Resident);

interface Walked {
  /** Ids of the pages in the order in which they were asked. */
  pages: string[];
  /** Questions on them: what was filled in. */
  fields: number;
  state: State;
}

/** From the first page until none is left. */
function walkThrough(resident: Resident): Walked {
  let state = told({}, resident.gemeente, resident.peildatum);
  const truth = tellable(resident, state.offer);
  const pages: string[] = [];
  let fields = 0;
  for (;;) {
    const outcome = core(situatie(state));
    assert.equal(outcome.fouten, undefined, JSON.stringify(outcome.fouten));
    const next = nextQuestion(state, outcome, pages.at(-1));
    if (!next) return { pages, fields, state };
    const question = asked(next, state, outcome);
    const answer = answerTo(question, truth, state);
    assert.deepEqual(validate(question, answer, state.peildatum), [], `${next.id}: ${JSON.stringify(answer)}`);
    fields += Object.keys(answer).length - Object.keys(state.answers[next.id] ?? {}).length;
    pages.push(next.id);
    assert.ok(pages.length < 40, pages.join(' '));
    state = reduce(state, { type: 'answer', question: next.id, answer });
  }
}

const share = (counts: number[], percent: number): number =>
  [...counts].sort((x, y) => x - y)[Math.floor((counts.length * percent) / 100)]!;

function figures(name: string, counts: number[]): string {
  const mean = counts.reduce((sum, n) => sum + n, 0) / counts.length;
  return `${name.padEnd(28)} median ${share(counts, 50)}   p90 ${share(counts, 90)}   mean ${mean.toFixed(2)}`;
}

const GROUPS: [string, boolean][] = [['looks around', false], ['1-3 costs', true]];
for (const [name, costs] of GROUPS) {
  test(`residents: ${name}`, () => {
    const walked = residents.filter(({ kosten }) => kosten.length > 0 === costs).map(walkThrough);
    const pages = walked.map((one) => one.pages.length);
    console.log(figures(`${name}: pages`, pages));
    console.log(figures(`${name}: filled in`, walked.map(({ fields }) => fields)));
    const seen = new Map<string, number>();
    for (const id of walked.flatMap((one) => one.pages)) {
      const kind = id.replace(/^kost-.*/, 'kost');
      seen.set(kind, (seen.get(kind) ?? 0) + 1);
    }
    console.log([...seen].map(([id, n]) => `${id} ${Math.round((100 * n) / walked.length)}`).join('  '));
    const again = walked.flatMap((one) => one.pages.filter((id, i) => one.pages.indexOf(id) < i));
    console.log('again', again.length, [...new Set(again)].join(' '));
    assert.ok(share(pages, 50) <= 10);
  });
}
