// minima compare: the formats, the household in each municipality, and what is refused.
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test from 'node:test';
import {run} from '../ways/ways.mjs';

const folder = mkdtempSync(join(tmpdir(), 'minima-compare-'));
test.after(() => rmSync(folder, {recursive: true, force: true}));
const vijf = 'boxmeer,cuijk,grave,mill,sint-anthonis';
const household = {
  peildatum: '2004-11-15', gemeente: 'cuijk', inwoner: true, aanvrager: {leeftijd: 40}, partner: null, kinderen: [],
  inkomen: [{soort: 'loon', van: 'aanvrager', bedrag: '900.00', per: 'maand', vakantietoeslag: 'inbegrepen'}],
  vermogen: {bank: '1200.00', overig: '0.00', auto: '0.00', schulden: '0.00'}, eigenWoning: null,
};
const file = join(folder, 'situatie.json');
writeFileSync(file, JSON.stringify(household));

const compare = (...args) => run(['compare', ...args]);
function shows(...args) {
  const {status, stdout, stderr} = compare(...args);
  assert.deepEqual({status, stderr}, {status: 0, stderr: ''});
  return stdout;
}

test('csv: one row a property, one column a municipality, the same number of cells in each', () => {
  const lines = shows('--peildatum', '2004-10-01', '--gemeenten', vijf, '--formaat', 'csv').split('\r\n');
  assert.equal(lines.pop(), '');
  assert.equal(lines[0], `regeling,kenmerk,${vijf}`);
  const cells = (line) => [...line.matchAll(/(?:^|,)("(?:[^"]|"")*"|[^,"]*)/g)].length;
  for (const line of lines) assert.equal(cells(line), 7, line);
  assert.ok(lines.includes('tafeltje-dekje,bestaat,nee,ja,nee,nee,ja'));
});

test('without --gemeenten: all that are in force on the day', () => {
  const given = shows('--peildatum', '2004-10-01', '--gemeenten', vijf);
  assert.equal(shows('--peildatum', '2004-10-01'), given);
});

test('text: what is the same everywhere is said once', () => {
  const text = shows('--peildatum', '2004-10-01', '--gemeenten', vijf, '--formaat', 'tekst');
  assert.match(text, /^Minimabeleid op 1 oktober 2004\n/);
  assert.match(text, /\nDeclaratiefonds\n {2}bestaat: overal ja\n/);
  assert.match(text, /Grave: minder dan € 1\.113,00/);
});

test('html: one page without script or anything from elsewhere', () => {
  const page = shows('--peildatum', '2004-10-01', '--gemeenten', vijf, '--formaat', 'html');
  assert.match(page, /^<!doctype html>\n<html lang="nl">/);
  assert.doesNotMatch(page, /<script|https?:|src=|onclick/);
  assert.match(page, /@media print/);
  assert.equal(page.split('<table>').length, page.split('</table>').length);
  for (const naam of ['Boxmeer', 'Mill en Sint Hubert']) assert.ok(page.includes(naam), naam);
});

test('a household: the answer in each, and the rule that decides', () => {
  const text = shows('--peildatum', '2004-11-15', '--gemeenten', 'cuijk,grave', file);
  assert.match(text, /Grave: Waarschijnlijk geen recht\n/);
  assert.match(text, /Grave: uw geld en bezit: .*1\.200,00.*1\.113,00.*\(artikel 15, rij Vermogenstoets\)/);
  assert.match(text, /Dit is een schatting, geen besluit/);
  assert.equal(run(['compare', '--peildatum', '2004-11-15', '--gemeenten', 'cuijk,grave', '-'],
      {input: JSON.stringify(household)}).stdout, text);
});

test('a day on which a municipality has no policy is said', () => {
  assert.match(shows('--peildatum', '2005-09-30', '--gemeenten', 'boxmeer,rotterdam'),
      /Van Rotterdam gelden op 30 september 2005 geen regels/);
});

for (const [what, args, reason] of [
  ['no day', [], /--peildatum/],
  ['a day that is not there', ['--peildatum', '2005-02-29'], /'2005-02-29' is geen dag/],
  ['a municipality nobody knows', ['--peildatum', '2004-10-01', '--gemeenten', 'cuijk,atlantis'], /'atlantis'/],
  ['a municipality twice', ['--peildatum', '2004-10-01', '--gemeenten', 'cuijk,cuijk'], /twee keer/],
  ['an empty name', ['--peildatum', '2004-10-01', '--gemeenten', 'cuijk,'], /gemeente ''/],
  ['a day without any policy', ['--peildatum', '1990-01-01'], /geen enkele gemeente/],
  ['a format that is not there', ['--peildatum', '2004-10-01', '--formaat', 'pdf'], /'pdf'/],
  ['two situations', ['--peildatum', '2004-10-01', file, file], /hoogstens een situatie/],
  ['a file that is not there', ['--peildatum', '2004-10-01', join(folder, 'weg.json')], /kan niet worden gelezen/],
  ['an option of another command', ['--peildatum', '2004-10-01', '--lezingen'], /hoort niet bij compare/],
]) {
  test(`refuses ${what}`, () => {
    const {status, stdout, stderr} = compare(...args);
    assert.deepEqual({status, stdout}, {status: 2, stdout: ''});
    assert.match(stderr, reason);
  });
}

test('faults of a situation come all at once, as JSON', () => {
  const {status, stdout} = run(['compare', '--peildatum', '2004-11-15', '--gemeenten', 'cuijk', '-'],
      {input: JSON.stringify({...household, inkomen: [{bedrag: 12.5}], partner: 3})});
  assert.equal(status, 2);
  assert.ok(JSON.parse(stdout).fouten.length >= 2, stdout);
});
