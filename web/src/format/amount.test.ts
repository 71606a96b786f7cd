import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ends, fromContract, parseAmount, showAmount, toContract } from './amount';

const ACCEPTED: [string, number][] = [
  ['1450', 145000],
  ['1.450', 145000],
  ['1.450,50', 145050],
  ['1450,5', 145050],
  ['1450.50', 145050],
  ['1 450,50', 145050],
  ['1\u00a0450,50', 145050],
  ['€ 1.450,-', 145000],
  ['€1450', 145000],
  ['1450 euro', 145000],
  ['EUR 12,34', 1234],
  ['1.450,--', 145000],
  ['0', 0],
  ['0,05', 5],
  ['12.345.678,90'.slice(3), 34567890],
  ['٣٥٫'.replace('٫', ''), 3500],
  ['9.999.999,99', 999999999],
];

for (const [text, cents] of ACCEPTED) {
  test(`${text} is read as ${cents} cents`, () => assert.deepEqual(parseAmount(text), { cents }));
}

const REFUSED: [string, string][] = [
  ['', 'leeg'],
  ['  ', 'leeg'],
  ['1,450', 'engels'],
  ['1,450.50', 'engels'],
  ['-5', 'negatief'],
  ['− 5', 'negatief'],
  ['1450,505', 'decimalen'],
  ['10.000.000', 'te-groot'],
  ['99999999999999999999', 'te-groot'],
  ['12a', 'geen-bedrag'],
  ['1.45.0', 'geen-bedrag'],
  ['14.50,00', 'geen-bedrag'],
  ['veel', 'geen-bedrag'],
];

for (const [text, error] of REFUSED) {
  test(`"${text}" is refused as ${error}`, () => assert.deepEqual(parseAmount(text), { error }));
}

test('the contract form has exactly two decimals and comes back the same', () => {
  for (const cents of [0, 5, 50, 100, 145050, 999999999]) assert.equal(fromContract(toContract(cents)), cents);
  assert.equal(toContract(5), '0.05');
});

test('shown in Dutch notation, whole euros without decimals', () => {
  assert.equal(showAmount('1450.50'), '€\u00a01.450,50');
  assert.equal(showAmount('115.00'), '€\u00a0115');
  assert.equal(showAmount('1234567.89'), '€\u00a01.234.567,89');
  assert.equal(showAmount('-12.50'), '€\u00a0-12,50');
});

test('a range may be open at either end', () => {
  assert.deepEqual(ends({ van: '1.00' }), { from: 100, to: undefined });
  assert.deepEqual(ends('2.00'), { from: 200, to: 200 });
});
