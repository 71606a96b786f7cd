// Every question can speak, and no word is kept that nothing uses.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { dutch, words } from '../src/i18n';
import { validate } from '../src/validate';
import { allQuestions } from '../src/questions/index';
import { title, why } from '../src/questions/texts';
import { told } from './told';

const w = words('nl', dutch, { nl: { 'kostensoort.fiets': 'fiets' } });

test('every question has a title and a reason', () => {
  for (const q of allQuestions(told({}))) {
    assert.notEqual(title(w, q), '');
    assert.notEqual(why(w, q), '');
  }
});

test('a placeholder may be a number, a date, a word of the page or of the policy', () => {
  assert.equal(w.t('vraag.kost.titel', { soort: { policy: 'kostensoort.fiets' } }), 'Fiets: vertel meer over deze kosten');
  assert.equal(w.t('kaart.uiterlijk', { datum: { date: '2006-03-01' } }), 'Uiterlijk 1 maart 2006');
  assert.equal(w.policyWord('kostensoort.onbekende-soort'), 'onbekende soort');
});

const sources = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((e) => {
    const name = join(folder, e.name);
    return e.isDirectory() ? sources(name) : /(?<!\.test)\.tsx?$/.test(e.name) ? [readFileSync(name, 'utf8')] : [];
  });

test('no text is left that nothing shows', () => {
  const code = [...sources('src'), ...sources('parts')].join('\n');
  const composed = /^(aanleiding|vraag|fout\.(bedrag|datum)|oordeel|voorwaarde|draagkracht|inkomen|inkomen-van|per|vakantietoeslag|reden|vermogen|kosten|kosten-per|duur|document|lening|veld|indicatie|inrichting)\./;
  const unused = Object.keys(dutch).filter((key) => !composed.test(key) && !code.includes(`'${key}'`));
  assert.deepEqual(unused, []);
});

test('an empty answer is told for each field, "weet ik niet" never is', () => {
  for (const q of allQuestions(told({ kinderen: { antwoord: '1' } }))) {
    assert.equal(validate(q, {}, '2005-11-01').length, q.fields.filter((f) => !f.when || f.when({})).length);
    assert.deepEqual(validate(q, Object.fromEntries(q.fields.map((f) => [f.name, null])), '2005-11-01'), []);
  }
});
