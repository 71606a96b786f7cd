// What counts of what is typed. A field left empty must say exactly what "weet ik niet" says.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CATALOGUE } from '../../test/told';
import type { Answer, Value } from '../answers';
import { allQuestions, situatie } from '../questions/index';
import { visible } from '../validate';
import {
  calculated, commit, counted, emptySituation, fromDrafts, leave, markOf, missingChoice, sections, strays, touched, type, type Situation,
} from './situation';

const SETTINGS = { gemeente: 'boxmeer', peildatum: '2005-11-01' };
const ROTTERDAM = { gemeente: 'rotterdam', peildatum: '2025-08-01' };
const empty = (settings = SETTINGS) => emptySituation(settings, CATALOGUE);
const told = (s: Situation, id: string, values: Record<string, Value>): Situation =>
  commit(Object.entries(values).reduce((at, [field, value]) => type(at, id, field, value), s), CATALOGUE, id);
const one = (s: Situation, id: string, value: Value) => told(s, id, { antwoord: value });
const date = (dag: string, maand: string, jaar: string) => ({ dag, maand, jaar });
const find = (s: Situation, id: string) => sections(s, CATALOGUE).flatMap((x) => x.questions).find((q) => q.id === id)!;

test('nothing counts while it is typed, and what is clear counts when it is left', () => {
  const typed = type(empty(), 'geld', 'bank', '1.500');
  assert.equal(situatie(typed.state).vermogen, undefined);
  const left = commit(typed, CATALOGUE, 'geld');
  assert.deepEqual(situatie(left.state).vermogen, { bank: '1500.00' });
  assert.ok(left.revision > typed.revision);
});

test('what cannot be read does not count, takes back what counted, and is told on leaving', () => {
  const first = told(empty(), 'geld', { bank: '1.500', auto: '0' });
  const wrong = told(first, 'geld', { bank: '1,450' });
  assert.deepEqual(situatie(wrong.state).vermogen, { auto: '0.00' });
  assert.equal(wrong.errors.geld?.length ?? 0, 0);
  assert.deepEqual(leave(wrong, CATALOGUE, 'geld').errors.geld?.map((e) => e.key), ['fout.bedrag.engels']);
  assert.equal(wrong.drafts.geld?.bank, '1,450');
});

test('an empty field is no error: it is unknown', () => {
  assert.equal(leave(type(empty(), 'geld', 'bank', '0'), CATALOGUE, 'geld').errors.geld?.length ?? 0, 0);
});

test('ticks that are all taken away again are no answer, and certainly not "none"', () => {
  const none = told(told(empty(), 'inkomen', { aanvrager: ['loon'] }), 'inkomen', { aanvrager: [] });
  assert.equal(situatie(none.state).inkomen, undefined);
  assert.deepEqual(situatie(told(none, 'inkomen', { aanvrager: ['geen'] }).state).inkomen, []);
});

test('a choice that cannot be left out holds the whole question back, and makes the outcome provisional', () => {
  let s = told(empty(), 'kosten', { antwoord: ['zorg'], zorg: ['personenalarmering'] });
  const id = 'kost-zorg-personenalarmering-1';
  s = told(s, id, { bedrag: '20' });
  assert.equal(s.state.answers[id], undefined);
  assert.equal(markOf(find(s, id), s), 'incomplete');
  assert.deepEqual(missingChoice(s, CATALOGUE).map((q) => q.id), [id]);
  s = told(s, id, { per: 'maand' });
  assert.equal(situatie(s.state).kosten?.[0]?.per, 'maand');
  assert.deepEqual(missingChoice(s, CATALOGUE), []);
});

/** Everything there is to ask in a policy, the answers that open most questions given, all other fields as `blank` says. */
function everything(settings: typeof SETTINGS, blank: (answer: Answer, names: string[]) => Answer): Situation {
  const opens: Record<string, Value> = { partner: 'ja', kinderen: '2', medebewoners: '1', opleiding: 'ja', 'eigen-woning': 'ja', maatregelen: 'ja' };
  let s = empty(settings);
  for (let round = 0; round < 4; round++) {
    for (const q of allQuestions(s.state)) {
      const answer: Record<string, Value> = {};
      for (const field of q.fields) {
        if (field.kind === 'checks') answer[field.name] = field.options.map((o) => o.value);
        else if ('unknown' in field && field.unknown === false && field.kind === 'choice') answer[field.name] = field.options[0]!.value;
        else if (field.name in opens) answer[field.name] = opens[field.name]!;
        else if (field.kind === 'number' && field.name === 'verlagingen') answer[field.name] = '1';
      }
      const names = visible(q, answer).map((f) => f.name).filter((name) => !(name in answer));
      s = { ...s, drafts: { ...s.drafts, [q.id]: blank(answer, names) } };
      s = commit(s, CATALOGUE, q.id);
    }
  }
  return s;
}

for (const settings of [SETTINGS, ROTTERDAM]) {
  test(`${settings.gemeente}: every field left empty gives the same facts as "weet ik niet" on it`, () => {
    const left = everything(settings, (answer) => answer);
    const unknown = everything(settings, (answer, names) => ({ ...answer, ...Object.fromEntries(names.map((name) => [name, null])) }));
    assert.ok((situatie(left.state).kosten?.length ?? 0) > 20);
    assert.deepEqual(situatie(left.state), situatie(unknown.state));
  });
}

test('another day or municipality counts at once, and the questions follow', () => {
  const s = told(one(empty(), 'peildatum', date('1', '8', '2025')), 'gemeente', { antwoord: 'rotterdam' });
  assert.deepEqual([s.state.peildatum, s.state.gemeente, s.state.offer.naam], ['2025-08-01', 'rotterdam', 'Rotterdam']);
  assert.equal(commit(s, CATALOGUE, 'gemeente'), s);
  assert.equal(one(s, 'peildatum', date('31', '2', '2025')).state.peildatum, '2025-08-01');
});

test('without rules on that day nothing is asked but the municipality and the day', () => {
  const s = emptySituation({ gemeente: '', peildatum: '2005-11-01' }, CATALOGUE);
  assert.deepEqual(sections(s, CATALOGUE).map((x) => x.name), ['settings']);
  assert.equal(markOf(find(s, 'gemeente'), s), 'needed');
});

test('marks: needed while it can change something, moot when it cannot, done when it was told', () => {
  const s = calculated(empty(), empty().revision, {});
  const outcome = { regelingen: [{ id: 'x', oordeel: 'onbekend' as const, ontbreekt: ['/partner'] }] };
  const at = { ...s, outcome };
  assert.equal(markOf(find(at, 'gezin'), at), 'needed');
  assert.equal(markOf(find(at, 'geld'), at), 'moot');
  // Nothing the core knows is open, but it took it that nobody lives in an institution.
  const closed = { ...told(at, 'gezin', { partner: 'nee' }), outcome: { regelingen: [{ id: 'x', oordeel: 'recht' as const, ontbreekt: [] }] } };
  assert.equal(markOf(find(closed, 'gezin'), closed), 'needed');
  const refused = { ...closed, outcome: { regelingen: [{ id: 'x', oordeel: 'geen-recht' as const }] } };
  assert.equal(markOf(find(refused, 'gezin'), refused), 'done');
  const done = told(at, 'geld', { bank: null });
  assert.equal(markOf(find(done, 'geld'), done), 'done');
});

test('an outcome of an older revision comes too late', () => {
  const s = told(empty(), 'gezin', { partner: 'ja' });
  assert.equal(calculated(s, s.revision - 1, {}), s);
  assert.deepEqual(calculated(s, s.revision, { regelingen: [] }).outcome, { regelingen: [] });
});

test('from its drafts a situation is worked out anew, follow-up questions too', () => {
  const drafts = {
    gezin: { kinderen: '1' },
    kinderen: { '1-geboortedatum': date('10', '2', '1992'), '1-thuiswonend': 'ja', '1-onderwijs': null },
    'bestaat-niet-meer': { antwoord: 'ja' },
  };
  const s = fromDrafts(SETTINGS, drafts, '', CATALOGUE);
  assert.deepEqual(situatie(s.state).kinderen, [{ id: 'kind-1', geboortedatum: '1992-02-10', thuiswonend: true }]);
  assert.deepEqual(strays(s), ['bestaat-niet-meer']);
  assert.ok(touched(s));
  assert.equal(touched(empty()), false);
});

test('a date that is only partly typed counts for nothing', () => {
  const q = find(empty(), 'gezin');
  assert.equal(counted(q, { geboortedatum: date('2', '3', '') }, '2005-11-01'), undefined);
  assert.deepEqual(counted(q, { geboortedatum: null }, '2005-11-01'), { geboortedatum: null });
});
