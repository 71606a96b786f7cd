// A stay in an institution as it is answered on the page, through the real core. Amounts: art. 23 Participatiewet as in the
// table of 1 July 2026 (449.44 + 47.00 alone, 699.11 + 106.00 together), and tests/cases for one of two.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answer } from '../src/answers';
import { situatie } from '../src/questions/index';
import { loadCore } from './core';
import { told } from './told';

const core = await loadCore();
const norm = (gezin: Answer) =>
  core(situatie(told({ gezin: { geboortedatum: { dag: '1', maand: '5', jaar: '1986' }, kinderen: '0', medebewoners: '0', ...gezin } }, 'land-van-cuijk', '2026-07-15')))
    .bijstandsnorm?.perMaand;
const partner = { partner: 'ja', 'partner-geboortedatum': { dag: '1', maand: '5', jaar: '1985' } };

test('the answer changes the norm that is calculated with', () => {
  assert.equal(norm({ partner: 'nee', inrichting: 'aanvrager' }), '496.44');
  assert.equal(norm({ ...partner, 'inrichting-samen': 'beiden' }), '805.11');
  assert.equal(norm({ ...partner, 'inrichting-samen': 'partner' }), '1915.90');
});

test('"weet ik niet" is calculated as at home, as the page says beside the outcome', () => {
  assert.equal(norm({ partner: 'nee', inrichting: null }), norm({ partner: 'nee', inrichting: 'niemand' }));
});
