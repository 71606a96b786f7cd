// The table in the README: one household in every policy, as `minima compare` answers it.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import test from 'node:test';
import {root, run} from '../ways/ways.mjs';

const household = join(root, 'tests/cli/voorbeelden/alleenstaande.json');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

// Words of `compare --formaat csv` for the outcomes the table counts.
const WORDS = {recht: 'U heeft waarschijnlijk recht', beoordeling: 'Misschien: de gemeente moet dit beoordelen', onbekend: 'Misschien: wij missen nog gegevens'};

function counts(day, municipality) {
  const {status, stdout, stderr} = run(['compare', '--peildatum', day, '--gemeenten', municipality, '--formaat', 'csv', household]);
  assert.equal(status, 0, stderr);
  const verdicts = stdout.split(/\r?\n/).filter((line) => line.split(',')[1] === 'oordeel').map((line) => line.split(',').slice(2).join(','));
  return Object.values(WORDS).map((word) => verdicts.filter((verdict) => verdict.replaceAll('"', '') === word).length);
}

const ROWS = [
  ['2004-11-01', ['boxmeer', 'cuijk', 'grave', 'mill', 'sint-anthonis']],
  ['2005-11-01', ['boxmeer']],
  ['2018-06-01', ['aa-en-hunze', 'tynaarlo']],
  ['2019-08-01', ['assen']],
  ['2025-06-01', ['rotterdam']],
  ['2025-08-01', ['rotterdam']],
  ['2026-03-01', ['land-van-cuijk']],
];

for (const [day, municipalities] of ROWS) {
  test(`${municipalities.join(', ')} on ${day} answers as the README says`, () => {
    const row = readme.split('\n').find((line) => line.startsWith('| ') && line.includes(`| ${day} |`));
    assert.ok(row, `no row of ${day}`);
    const [, , , , recht, beoordeling, onbekend] = row.split('|').map((cell) => cell.trim());
    const found = municipalities.map((municipality) => counts(day, municipality));
    const cell = (at) => [...new Set(found.map((f) => f[at]))].length === 1 && at !== 1 ? String(found[0][at]) : found.map((f) => f[at]).join(', ');
    assert.deepEqual([recht, beoordeling, onbekend], [cell(0), cell(1), cell(2)]);
  });
}
