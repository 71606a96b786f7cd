import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from '../../test/html';
import { examples } from './examples';
test('an amount is an estimate, and a ceiling is "tot ongeveer"', () => {
  const text = html(examples.recht);
  assert.match(text, /Ongeveer €\u00a090/);
  assert.match(text, /Tot ongeveer €\u00a0115/);
});

test('the last day to apply is a date in words', () => {
  assert.match(html(examples.recht), /Uiterlijk 1 maart 2006/);
});

test('a range has both its ends', () => {
  assert.match(html(examples.range), /Tussen €\u00a010 en €\u00a070/);
});

test('what is missing leads to its question', () => {
  assert.match(html(examples.missing), /<button[^>]*>Heeft u een eigen huis\?/);
});

test('no amounts and no papers where there is probably no right', () => {
  assert.doesNotMatch(html(examples.none), /€|type="checkbox"/);
});

test('what would change it stands under the verdict, with the cost it is about', () => {
  assert.match(html(examples.change), /card__change"><strong>Schooltas: <\/strong>Dit verandert als de kosten/);
  assert.doesNotMatch(html(examples.none), /card__change/);
});

test('what changes by itself, in the order of the days', () => {
  assert.match(html(examples.change), /Wat verandert vanzelf\?.*Vanaf 1 januari 2006.*Vanaf 2 maart 2006/s);
  assert.doesNotMatch(html(examples.recht), /Wat verandert vanzelf/);
});

test('what follows from a grant, without saying twice what the form of help says', () => {
  assert.doesNotMatch(html(examples.gift), /terug te betalen\./);
  assert.match(html(examples.gift), /Het telt niet mee als inkomen.*De gemeente komt hiervoor niet bij u thuis langs\./s);
  assert.match(html(examples.kind), /U hoeft het niet terug te betalen\. Het telt mee.*De gemeente kan bij u thuis langskomen\./s);
  assert.doesNotMatch(html(examples.change), /Goed om te weten/);
  assert.doesNotMatch(html(examples.recht), /Goed om te weten/);
});

test('a cost says what goes first and what kind of help it is, where that differs; never its id', () => {
  assert.match(html(examples.perCost), /Lening.*Andere voorziening/s);
  assert.doesNotMatch(html(examples.perCost), /k7/);
});

test('a scheme without a word in the texts has its official name', () => {
  assert.match(html(examples.kind), /<h3[^>]*>Regeling X</);
});

test('folded, the name and the outcome stay in sight and all else is inside', () => {
  const [, summary = '', inside = ''] = /^<details[^>]*><summary[^>]*>(.*?)<\/summary>(.*)<\/details>$/s.exec(html(examples.folded)) ?? [];
  assert.match(summary, /<h3[^>]*>Regeling X<.*Misschien: wij missen nog gegevens/s);
  assert.match(inside, /Heeft u een eigen huis\?.*type="checkbox"/s);
});
