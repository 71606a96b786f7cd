// Which page comes next, and what is asked on it. The engine's answers here are made up; pages.test.ts walks
// residents through with the real ones.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Uitkomst } from '../src/contract';
import { asked, comesBackFor, nextQuestion, openFacts, progress, questionFor, touches, walk } from '../src/flow';
import { allQuestions } from '../src/questions/index';
import { told } from './told';

const outcome = (open: string[], oordeel: 'onbekend' | 'geen-recht' = 'onbekend'): Uitkomst => ({
  regelingen: [{ id: 'x', oordeel, ontbreekt: open }],
  volgendeVragen: open,
});

const none = { antwoord: ['geen'] };
const ids = (list: { id: string }[]): string[] => list.map(({ id }) => id);
const names = (question: { fields: { name: string }[] } | undefined): string[] | undefined => question?.fields.map(({ name }) => name);

test('pointers touch when one lies inside the other', () => {
  assert.ok(touches('/inkomen/0/bedrag', '/inkomen'));
  assert.ok(touches('/aanvrager', '/aanvrager/geboortedatum'));
  assert.ok(!touches('/inkomenx', '/inkomen'));
});

test('a page whose facts no longer matter is skipped', () => {
  assert.deepEqual(ids(walk(told({}), outcome(['/vermogen/bank']))), ['geld', 'kosten']);
});

test('of a page only what still matters is asked', () => {
  const open = outcome(['/vermogen/bank', '/lening']);
  const page = walk(told({}), open).find(({ id }) => id === 'geld');
  assert.deepEqual(names(page && asked(page, told({}), open)), ['bank', 'lening']);
});

test('a pointer without a page is passed over; no answer of the engine means every page', () => {
  assert.deepEqual(ids(walk(told({}), outcome(['/iets-nieuws']))), ['kosten']);
  assert.equal(openFacts({ fouten: [{ plek: '', code: 'x' }] }), null);
  assert.equal(walk(told({}), null).length, allQuestions(told({})).length);
});

test('what help is wanted with comes first, and then what the engine ranks first', () => {
  const open = outcome(['/inkomen', '/inwoner', '/lening']);
  assert.equal(nextQuestion(told({}), open)?.id, 'kosten');
  assert.equal(nextQuestion(told({ kosten: none }), open)?.id, 'inkomen');
  const answers = { kosten: none, inkomen: { aanvrager: ['geen'] } };
  assert.equal(nextQuestion(told(answers), outcome(['/inwoner', '/lening']))?.id, 'gezin');
  assert.equal(nextQuestion(told(answers), outcome(['/lening', '/inwoner']))?.id, 'geld');
});

test('when nothing can be granted any more the interview ends', () => {
  assert.equal(nextQuestion(told({ gezin: { inwoner: 'nee' } }), outcome([], 'geen-recht'), 'gezin'), undefined);
});

test('a page that was answered comes back for what became open, and only for that', () => {
  const answers = { kosten: none, geld: { bank: null } };
  assert.equal(nextQuestion(told(answers), outcome(['/vermogen/bank'])), undefined);
  const open = outcome(['/vermogen/bank', '/vermogen/auto']);
  const page = nextQuestion(told(answers), open);
  assert.equal(page?.id, 'geld');
  assert.deepEqual(names(page && asked(page, told(answers), open)), ['bank', 'auto']);
  assert.deepEqual(comesBackFor(page!, told(answers), open), ['auto']);
  assert.equal(comesBackFor(page!, told({ kosten: none }), open), undefined);
});

test('"weet ik niet" is an answer: it is not asked again', () => {
  const answers = { kosten: none, gezin: { inwoner: null, inrichting: null }, inkomen: { aanvrager: null } };
  assert.equal(nextQuestion(told(answers), outcome(['/inwoner', '/inkomen'])), undefined);
});

test('somebody told about later is asked about too', () => {
  const open = outcome(['/identiteitsbewijzen']);
  const documenten = { aanvrager: 'geen' };
  assert.equal(nextQuestion(told({ kosten: none, documenten }), open), undefined);
  assert.equal(nextQuestion(told({ kosten: none, documenten, gezin: { partner: 'ja' } }), open)?.id, 'documenten');
});

test('who walks back passes the pages in the order of the first time, and then goes on', () => {
  const answers = { kosten: none, inkomen: { aanvrager: ['geen'] }, gezin: { inwoner: 'ja' } };
  const open = outcome(['/eerdereVerstrekkingen']);
  assert.equal(nextQuestion(told(answers), open, 'kosten', true)?.id, 'inkomen');
  assert.equal(nextQuestion(told(answers), open, 'inkomen', true)?.id, 'gezin');
  assert.equal(nextQuestion(told(answers), open, 'gezin', true)?.id, 'eerder');
  // After a change only what is not answered yet.
  assert.equal(nextQuestion(told(answers), open)?.id, 'eerder');
});

test('counting starts at one and includes what was answered', () => {
  const open = outcome(['/vermogen', '/partner']);
  assert.deepEqual(progress(told({}), open, 'kosten'), { n: 1, total: 3 });
  assert.deepEqual(progress(told({ kosten: none }), open, 'geld'), { n: 2, total: 3 });
  assert.deepEqual(progress(told({ kosten: none }), open, 'kosten'), { n: 1, total: 3 });
  assert.deepEqual(progress(told({ kosten: none }), outcome([]), 'geld'), { n: 2, total: 2 });
});

test('a missing fact leads to the page that is still open', () => {
  const answers = { gezin: { partner: 'ja', 'partner-geboortedatum': null }, geld: { bank: '5' } };
  assert.equal(questionFor(told(answers), '/partner/leeftijd')?.id, 'gezin');
  assert.equal(questionFor(told({ gezin: { kinderen: '1' } }), '/kinderen/0/onderwijs')?.id, 'kinderen');
  assert.equal(questionFor(told({}), '/vermogen/bank')?.id, 'geld');
  assert.equal(questionFor(told({}), '/iets-nieuws'), undefined);
});

test('what a policy wants to know of a cost is asked only while it matters, and stays once answered', () => {
  const answers = { kosten: { antwoord: ['zorg'], zorg: ['chronisch-ziek'] }, gezin: { partner: 'nee', kinderen: '0' } };
  const open = outcome(['/kosten/0/indicatie', '/kosten/0/voldaan']);
  const page = walk(told(answers), open).find((q) => q.text === 'kost');
  assert.deepEqual(names(page && asked(page, told(answers), open)), ['voldaan', 'indicatie']);
  assert.equal(walk(told(answers), outcome(['/vermogen'])).some((q) => q.text === 'kost'), false);
  const given = { ...answers, [page!.id]: { voldaan: 'nee', indicatie: null } };
  assert.deepEqual(names(asked(page!, told(given), outcome([]))), ['voldaan', 'indicatie']);
});
