// A household into a file's text and back; and what else can stand in a file.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CATALOGUE } from '../../test/told';
import { situatie } from '../questions/index';
import type { Household } from './board';
import { fromCase, toCase, type CaseFile } from './case-file';
import { Refused } from './seal';
import { calculated, fromDrafts, type } from './situation';

const DRAFTS = {
  gezin: { partner: 'nee', kinderen: '1' },
  kinderen: { '1-geboortedatum': { dag: '10', maand: '2', jaar: '1992' }, '1-thuiswonend': 'ja', '1-onderwijs': null },
  inkomen: {
    aanvrager: ['loon'], 'aanvrager-loon-bedrag': '€ 1.023,45', 'aanvrager-loon-per': 'maand', 'aanvrager-loon-vakantietoeslag': 'inbegrepen',
  },
  geld: { bank: '1.500', auto: '1,450', overig: '', schulden: null },
};
const OUTCOME = {
  beleid: { gemeente: 'boxmeer', versie: '2005-10-01' },
  regelingen: [{ id: 'schoolkosten-vo', oordeel: 'recht' as const, bedrag: { van: '0.00', tot: '90.00' } }],
  verantwoording: { rekenkern: '1.0.0', beleid: 'sha256:aa', normen: 'sha256:bb' },
};
const first = fromDrafts({ gemeente: 'boxmeer', peildatum: '2005-11-01' }, DRAFTS, '', CATALOGUE);
const known = calculated(first, first.revision, OUTCOME);
const household: Household = { id: 3, name: 'Blauw', situations: [known, { ...known, name: '8 uur meer' }], at: 1 };
const text = toCase(household, { pagina: '0.1.0', rekenkern: '1.0.0' }, '2026-11-22');
const parsed = (): CaseFile => JSON.parse(text) as CaseFile;

test('what was typed comes back letter for letter, and gives the same facts', () => {
  const { name, situations, opened } = fromCase(text, CATALOGUE);
  assert.equal(name, 'Blauw');
  assert.deepEqual(situations.map((s) => s.name), ['', '8 uur meer']);
  assert.deepEqual(situations[0]!.drafts, first.drafts);
  assert.deepEqual(situatie(situations[0]!.state), situatie(first.state));
  assert.deepEqual(opened, { savedOn: '2026-11-22', before: [OUTCOME, OUTCOME], after: [null, null], strays: 0 });
});

test('the file says with what it was made, and holds facts and outcome for who reads it without this page', () => {
  const file = parsed();
  assert.deepEqual(file.gemaaktMet, { pagina: '0.1.0', rekenkern: '1.0.0' });
  assert.equal(file.situaties[0]!.situatie.inkomen?.[0]?.bedrag, '1023.45');
  assert.deepEqual(file.situaties[0]!.uitkomst, OUTCOME);
});

test('an outcome that does not belong to the answers any more is not kept', () => {
  const stale = { ...household, situations: [{ ...known, revision: known.revision + 1 }] };
  assert.equal((JSON.parse(toCase(stale, { pagina: '0.1.0' }, '2026-11-22')) as CaseFile).situaties[0]!.uitkomst, null);
});

test('what was typed for a child that is not there any more stays out of the file', () => {
  const fewer = fromDrafts({ gemeente: 'boxmeer', peildatum: '2005-11-01' }, { ...DRAFTS, gezin: { partner: 'nee', kinderen: '0' } }, '', CATALOGUE);
  const file = JSON.parse(toCase({ ...household, situations: [type(fewer, 'geld', 'bank', '2')] }, { pagina: '0' }, '2026-11-22')) as CaseFile;
  assert.equal('kinderen' in file.situaties[0]!.antwoorden, false);
  assert.equal('geld' in file.situaties[0]!.antwoorden, true);
});

test('answers to questions of another version are counted and do not count', () => {
  const file = parsed();
  file.situaties = [{ ...file.situaties[0]!, antwoorden: { ...DRAFTS, 'vraag-van-vroeger': { antwoord: 'ja' } } }];
  assert.equal(fromCase(JSON.stringify(file), CATALOGUE).opened.strays, 1);
});

function refusal(change: (file: Record<string, unknown>, situation: Record<string, unknown>) => void): string {
  const file = parsed() as unknown as Record<string, unknown>;
  change(file, (file.situaties as Record<string, unknown>[])[0]!);
  try {
    fromCase(JSON.stringify(file), CATALOGUE);
    return 'opened';
  } catch (error) {
    assert.ok(error instanceof Refused, String(error));
    return error.reason;
  }
}

test('another form, or something this page did not write, is refused whole', () => {
  assert.equal(refusal(() => undefined), 'opened');
  assert.equal(refusal((file) => (file.vorm = 2)), 'versie');
  assert.throws(() => fromCase('geen json', CATALOGUE), Refused);
  assert.throws(() => fromCase('[]', CATALOGUE), Refused);
  const wrong: Parameters<typeof refusal>[0][] = [
    (file) => (file.naam = 3),
    (file) => (file.bewaardOp = '2026-02-30'),
    (file) => (file.situaties = []),
    (file) => (file.situaties = [1]),
    (_, s) => (s.gemeente = '../x'),
    (_, s) => (s.peildatum = 'gisteren'),
    (_, s) => (s.antwoorden = { geld: { bank: 1500 } }),
    (_, s) => (s.antwoorden = { geld: 'x' }),
    (_, s) => (s.antwoorden = { geld: { bank: { dag: '1' } } }),
    (_, s) => (s.antwoorden = { geld: { bank: 'x'.repeat(201) } }),
    (_, s) => (s.antwoorden = Object.fromEntries(Array.from({ length: 401 }, (__, n) => [`q${n}`, {}]))),
    (_, s) => (s.uitkomst = { regelingen: 'x' }),
    (_, s) => (s.uitkomst = { regelingen: [{ id: 'x', oordeel: 'zeker' }] }),
    (_, s) => (s.uitkomst = { regelingen: [{ id: 'x', oordeel: 'recht', bedrag: 12.5 }] }),
  ];
  wrong.forEach((change, n) => assert.equal(refusal(change), 'inhoud', `change ${n}`));
});
