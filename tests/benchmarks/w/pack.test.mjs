// Workload W is an ordinary policy: validate finds no fault in it, and the core answers it as the rules written out by hand do.
import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import test from 'node:test';
import {fileURLToPath} from 'node:url';
import {batch, data, run} from '../../ways/ways.mjs';
import {REGIME} from '../peers/pack.mjs';
import {FLAGS, huishoudens, reference, situatie} from './huishoudens.mjs';

const folder = mkdtempSync(join(tmpdir(), 'minima-w-'));
process.on('exit', () => rmSync(folder, {recursive: true, force: true}));
for (const part of ['landelijk', 'gemeenten']) cpSync(join(dirname(fileURLToPath(import.meta.url)), part), join(folder, part), {recursive: true});
cpSync(join(data, 'texts'), join(folder, 'texts'), {recursive: true});

test('validate finds no fault', () => {
  const {status, stdout} = run(['validate', folder]);
  assert.match(stdout, / 0 fouten, 0 waarschuwingen/);
  assert.equal(status, 0);
});

test('300 households, one in five on a limit: to the cent', () => {
  const list = huishoudens(300);
  const {status, answers} = batch(list.map(situatie), ['--policy-data', folder]);
  assert.equal(status, 0);
  assert.equal(answers.length, list.length);
  const cents = (amount) => Math.round(Number(amount) * 100);
  list.forEach((household, at) => {
    const {draagkracht, regelingen: [bijstand, ...rest]} = JSON.parse(answers[at]);
    const answer = {draagkracht: cents(draagkracht[REGIME[household.kostensoort]].totaal), bijstand: cents(bijstand.kosten[0].bedrag)};
    FLAGS.forEach((flag, n) => (answer[flag] = {'recht': true, 'geen-recht': false}[rest[n].oordeel]));
    assert.deepEqual(answer, reference(household), JSON.stringify(household));
  });
});
