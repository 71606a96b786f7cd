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

/** Each page with how many of a hundred residents it was asked. */
function seen(group: Walked[]): string {
  const counts = new Map<string, number>();
  for (const id of group.flatMap(({ pages }) => pages)) {
    const page = id.replace(/^kost-.*/, 'kost');
    counts.set(page, (counts.get(page) ?? 0) + 1);
  }
  return [...counts].map(([id, n]) => `${id} ${Math.round((100 * n) / group.length)}`).join(', ');
}

const share = (counts: number[], percent: number): number =>
  [...counts].sort((x, y) => x - y)[Math.floor((counts.length * percent) / 100)]!;

function figures(name: string, counts: number[]): string {
  const mean = counts.reduce((sum, n) => sum + n, 0) / counts.length;
  return `${name.padEnd(28)} median ${share(counts, 50)}   p90 ${share(counts, 90)}   mean ${mean.toFixed(2)}`;
}

/** What the core can ask that no page can: then it stays open. */
const UNASKED = /^\/kostenVestigingHypotheek$|^\/kosten\/\d+\/(draagkrachtregime|kilometers)$/;

const walked = residents.map((resident) => ({ costs: resident.kosten.length > 0, ...walkThrough(resident) }));

test('the interview goes on until nothing is open that a page can ask', () => {
  const left = walked.flatMap(({ state }) => core(situatie(state)).volgendeVragen ?? []);
  assert.deepEqual([...new Set(left)].filter((pointer) => !UNASKED.test(pointer)), []);
});

test('no page is asked twice', () => {
  const twice = walked.filter(({ pages }) => new Set(pages).size < pages.length);
  assert.ok(twice.length <= walked.length / 100, twice.map(({ pages }) => pages.join(' ')).join('\n'));
});

for (const [name, costs] of [['looks around', false], ['1-3 costs', true]] as const) {
  test(`the median resident who ${costs ? 'has costs' : 'looks around'} answers at most 8 pages, and nine in ten at most 10`, (t) => {
    const group = walked.filter((one) => one.costs === costs);
    const pages = group.map((one) => one.pages.length);
    t.diagnostic(figures(`${name}: pages`, pages));
    t.diagnostic(figures(`${name}: filled in`, group.map(({ fields }) => fields)));
    t.diagnostic(`of 100 who see it: ${seen(group)}`);
    assert.ok(share(pages, 50) <= 8);
    assert.ok(share(pages, 90) <= 10);
  });
}
