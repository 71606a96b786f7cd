import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDate, parseMonth, showDate, toInput } from './date';

const parse = (dag: string, maand: string, jaar: string) => parseDate({ dag, maand, jaar });

test('numbers, leading zeros and month names are all read', () => {
  assert.deepEqual(parse('2', '3', '1971'), { date: '1971-03-02' });
  assert.deepEqual(parse('02', '03', '1971'), { date: '1971-03-02' });
  assert.deepEqual(parse(' 2 ', 'maart', '1971'), { date: '1971-03-02' });
  for (const word of ['mrt', 'Mrt.', 'MAART', 'mar', 'march']) assert.equal(parseMonth(word), 3);
});

test('29 February exists in leap years only', () => {
  assert.deepEqual(parse('29', '2', '2004'), { date: '2004-02-29' });
  assert.deepEqual(parse('29', '2', '2005'), { error: 'bestaat-niet', part: 'dag' });
});

test('the error points at the input that is wrong', () => {
  assert.deepEqual(parse('', '', ''), { error: 'leeg', part: 'dag' });
  assert.deepEqual(parse('2', '', '1971'), { error: 'onvolledig', part: 'maand' });
  assert.deepEqual(parse('2', '3', '71'), { error: 'jaar', part: 'jaar' });
  assert.deepEqual(parse('2', '13', '1971'), { error: 'bestaat-niet', part: 'maand' });
  assert.deepEqual(parse('x', '3', '1971'), { error: 'bestaat-niet', part: 'dag' });
});

test('dates are shown in words', () => {
  assert.equal(showDate('2006-03-01', 'nl'), '1 maart 2006');
  assert.equal(showDate('2006-03-01', 'en'), '1 March 2006');
});

test('a date goes back into three inputs', () => {
  assert.deepEqual(toInput('2005-11-01'), { dag: '1', maand: '11', jaar: '2005' });
});
