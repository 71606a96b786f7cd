// A peildatum past the half year of the newest table: the same amounts, and a warning in every form.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import test from 'node:test';

const situatie = (peildatum) => JSON.stringify({
  peildatum, gemeente: 'land-van-cuijk', inwoner: true, aanvrager: {geboortedatum: '1985-06-15'}, partner: null,
  kinderen: [], medebewoners: [],
});
function check(peildatum, ...options) {
  const {stdout, status} = spawnSync(process.env.MINIMA_CLI,
      ['check', '-', '--policy-data', `${process.env.MINIMA_ROOT}/policy-data`, ...options],
      {input: situatie(peildatum), encoding: 'utf8'});
  assert.equal(status, 0);
  return stdout;
}

const zinnen = {nl: /! Onze nieuwste bedragen zijn meer dan een halfjaar oud\./, en: /! Our newest amounts are more than half a year old\./};

for (const [dag, oud] of [['2026-12-31', false], ['2027-01-01', true]]) {
  test(`${dag}: ${oud ? 'newer amounts exist' : 'the newest amounts'}`, () => {
    const uit = JSON.parse(check(dag));
    assert.equal(uit.beleid.normen, '2026-07-01');
    assert.equal(uit.bijstandsnorm.perMaand, '1419.46');
    assert.equal(uit.beleid.zekerheid, oud ? 'verouderd' : 'vastgesteld');
    assert.equal(uit.waarschuwingen?.includes('waarschuwing.verouderd') ?? false, oud);
    for (const [taal, zin] of Object.entries(zinnen)) assert.equal(zin.test(check(dag, '--tekst', taal)), oud, taal);
  });
}
