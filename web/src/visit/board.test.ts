import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CATALOGUE } from '../../test/told';
import {
  activeOf, addHousehold, arrive, change, compare, edit, endCompare, markKept, onDay, removeHousehold, situationOf, startBoard, unsaved, worthKeeping, type Board,
} from './board';
import { commit, emptySituation, type } from './situation';

const SETTINGS = { gemeente: 'boxmeer', peildatum: '2005-11-01' };
const name = (n: number): string => `Huishouden ${n}`;
const add = (board: Board): Board => addHousehold(board, [emptySituation(SETTINGS, CATALOGUE)], name);
const three = (): Board => add(add(startBoard(SETTINGS, name, CATALOGUE)));
const answer = (board: Board, id: string, value: string): Board =>
  edit(board, (s) => commit(type(s, 'gezin', id, value), CATALOGUE, 'gezin'));
const names = (board: Board): string[] => board.households.map((h) => h.name);

test('a new household is shown at once and has a number of its own', () => {
  assert.deepEqual(names(three()), ['Huishouden 1', 'Huishouden 2', 'Huishouden 3']);
  assert.equal(activeOf(three()).id, 3);
});

test('an answer stays in its own household', () => {
  const board = answer(three(), 'partner', 'ja');
  assert.deepEqual(board.households.map((h) => h.situations[0]!.state.answers), [{}, {}, { gezin: { partner: 'ja' } }]);
});

test('one household wiped leaves the others as they are, and its number does not come back', () => {
  const board = removeHousehold({ ...answer(three(), 'partner', 'ja'), active: 2 }, 2);
  assert.deepEqual([names(board), board.active], [['Huishouden 1', 'Huishouden 3'], 3]);
  assert.deepEqual(situationOf(activeOf(board)).state.answers, { gezin: { partner: 'ja' } });
  assert.deepEqual(names(add(board)), ['Huishouden 1', 'Huishouden 3', 'Huishouden 4']);
  assert.equal(removeHousehold(board, 3).active, 1);
  assert.deepEqual(removeHousehold(removeHousehold(board, 3), 1).households, []);
});

test('an outcome goes to its own household and situation, and nowhere else', () => {
  const board = answer(three(), 'partner', 'ja');
  const { revision } = situationOf(activeOf(board));
  const outcome = { regelingen: [] };
  assert.deepEqual(arrive(board, 3, 0, revision, outcome).households.map((h) => h.situations[0]!.outcome), [null, null, outcome]);
  assert.deepEqual(arrive(removeHousehold(board, 3), 3, 0, revision, outcome).households.map((h) => h.situations[0]!.outcome), [null, null]);
  assert.equal(arrive(board, 3, 1, revision, outcome).households[2]!.situations.length, 1);
});

test('a second situation starts as the first and then goes its own way', () => {
  const first = answer(startBoard(SETTINGS, name, CATALOGUE), 'partner', 'nee');
  const both = answer(change(first, 1, compare), 'partner', 'ja');
  const [a, b] = both.households[0]!.situations;
  assert.deepEqual([a!.state.answers.gezin, b!.state.answers.gezin], [{ partner: 'nee' }, { partner: 'ja' }]);
  // An outcome of the copy from before the change may not pass for one of after it.
  assert.notEqual(a!.revision, b!.revision);
  const ended = change(both, 1, endCompare).households[0]!;
  assert.deepEqual([ended.situations.length, ended.at], [1, 0]);
});

test('the first outcome after opening is kept beside that of the file, a later one is not', () => {
  const before = { regelingen: [{ id: 'x', oordeel: 'onbekend' as const }] };
  const opened = { savedOn: '2005-11-02', before: [before], after: [null], strays: 0 };
  const board = addHousehold(three(), [emptySituation(SETTINGS, CATALOGUE)], name, opened);
  const first = { regelingen: [{ id: 'x', oordeel: 'recht' as const }] };
  const arrived = arrive(board, 4, 0, situationOf(activeOf(board)).revision, first);
  assert.deepEqual(activeOf(arrived).opened?.after, [first]);
  const later = answer(arrived, 'partner', 'ja');
  assert.deepEqual(activeOf(arrive(later, 4, 0, situationOf(activeOf(later)).revision, before)).opened?.after, [first]);
  const moved = onDay(activeOf(arrived), '2006-02-01', CATALOGUE);
  assert.deepEqual([moved.situations[0]!.state.peildatum, moved.opened?.after], ['2006-02-01', [null]]);
});

test('there is something to lose once something was told, in any household', () => {
  assert.equal(worthKeeping(three()), false);
  assert.equal(worthKeeping({ ...answer(three(), 'partner', 'ja'), active: 1 }), true);
});

test('unsaved is what was typed and stands in no file: not an empty household, and no longer once it is kept or wiped', () => {
  assert.equal(unsaved(three()), false);
  const typed = answer(three(), 'partner', 'ja');
  assert.equal(unsaved({ ...typed, active: 1 }), true);
  const kept = change(typed, 3, markKept);
  assert.equal(unsaved(kept), false);
  assert.equal(unsaved(answer(kept, 'partner', 'nee')), true);
  assert.equal(unsaved(answer(answer(kept, 'partner', 'nee'), 'partner', 'ja')), false);
  // Not counted yet, but typed.
  assert.equal(unsaved(edit(kept, (s) => type(s, 'geld', 'bank', '1'))), true);
  assert.equal(unsaved(change(kept, 3, compare)), true);
  assert.equal(unsaved(removeHousehold(typed, 3)), false);
});
