import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Scheme } from '../contract';
import { dutch, words } from '../i18n';
import { differs, sameRules, sideBySide } from './differences';
import { differenceText, summary, totals, worth } from './in-words';
import { sayIn } from './texts';

const w = words('nl', dutch, { nl: { 'per.maand': 'per maand' } });
const say = sayIn(w);
const scheme = (id: string, rest: Partial<Scheme> = {}): Scheme => ({ id, oordeel: 'recht', ...rest });
const outcome = (...regelingen: Scheme[]) => ({ regelingen });
const text = (before: Scheme | undefined, after: Scheme | undefined): string => {
  const [row] = sideBySide(outcome(...(before ? [before] : [])), outcome(...(after ? [after] : [])));
  return differenceText(w, say, row!);
};
const NBSP = '\u00a0';

test('every scheme of either side, those that are gone last', () => {
  const rows = sideBySide(outcome(scheme('a'), scheme('weg')), outcome(scheme('nieuw'), scheme('a')));
  assert.deepEqual(rows.map(({ id, before, after }) => [id, !!before, !!after]), [['nieuw', false, true], ['a', true, true], ['weg', true, false]]);
  assert.deepEqual(rows.filter(differs).map((r) => r.id), ['nieuw', 'weg']);
  assert.deepEqual(sideBySide(null, null), []);
});

test('the same amount written as a range is no difference; another one is', () => {
  const rows = (a: Scheme, b: Scheme) => sideBySide(outcome(a), outcome(b)).filter(differs).length;
  assert.equal(rows(scheme('a', { bedrag: '90.00' }), scheme('a', { bedrag: { tot: '90.00', van: '90.00' } })), 0);
  assert.equal(rows(scheme('a', { bedrag: '90.00' }), scheme('a', { bedrag: '90.01' })), 1);
  assert.equal(rows(scheme('a', { bedrag: { van: '0.00' } }), scheme('a', { bedrag: { tot: '0.00' } })), 1);
  assert.equal(rows(scheme('a', { maximaal: '90.00' }), scheme('a')), 1);
  assert.equal(rows(scheme('a', { per: 'maand' }), scheme('a', { per: 'jaar' })), 1);
});

test('a difference in words: the verdict, and by how much', () => {
  assert.equal(
    text(scheme('a', { oordeel: 'onbekend' }), scheme('a', { oordeel: 'geen-recht', bedrag: '0.00' })),
    'Eerst: Misschien: wij missen nog gegevens. Dan: Waarschijnlijk geen recht.',
  );
  assert.equal(text(scheme('a', { bedrag: '90.00' }), scheme('a', { bedrag: '115.50' })), `Het bedrag wordt €${NBSP}25,50 hoger.`);
  assert.equal(text(scheme('a', { bedrag: '90.00' }), scheme('a', { bedrag: '89.00' })), `Het bedrag wordt €${NBSP}1 lager.`);
  assert.equal(
    text(scheme('a', { bedrag: '90.00' }), scheme('a', { bedrag: { van: '0.00', tot: '90.00' } })),
    `Bedrag eerst: Ongeveer €${NBSP}90. Dan: Tot ongeveer €${NBSP}90.`,
  );
  assert.equal(
    text(scheme('a', { maximaal: '90.00' }), scheme('a', { maximaal: '100.00' })),
    `Hoogste bedrag eerst: Tot ongeveer €${NBSP}90. Dan: Tot ongeveer €${NBSP}100.`,
  );
  assert.equal(text(undefined, scheme('a')), 'Deze regeling is er eerst niet, en dan wel: U heeft waarschijnlijk recht.');
  assert.equal(text(scheme('a'), undefined), 'Deze regeling is er dan niet meer. Eerst: U heeft waarschijnlijk recht.');
  assert.equal(text(scheme('a'), scheme('a')), '');
});

test('an amount per month and one per year are not subtracted', () => {
  const found = text(scheme('a', { bedrag: '10.00', per: 'maand' }), scheme('a', { bedrag: '100.00', per: 'jaar' }));
  assert.match(found, /^Bedrag eerst: Ongeveer €.10 per maand\. Dan: Ongeveer €.100/);
});

test('an amount where there is probably no right is not shown', () => {
  assert.equal(worth(w, { oordeel: 'geen-recht', bedrag: '0.00', maximaal: '90.00' }), '');
  assert.equal(worth(w, { oordeel: 'recht', bedrag: '10.00', per: 'maand' }), `Ongeveer €${NBSP}10 per maand`);
});

test('the sentence read out counts every scheme once, without those the municipality has not', () => {
  const absent = scheme('x', { oordeel: 'geen-recht', voorwaarden: [{ id: 'niet-voorzien', oordeel: 'nee' }] });
  const all = [scheme('a'), scheme('b', { oordeel: 'onbekend' }), scheme('c', { oordeel: 'voorliggend' }), scheme('d', { oordeel: 'geen-recht' }), absent];
  assert.deepEqual(totals(all), { recht: 1, misschien: 2, geen: 1 });
  assert.equal(
    summary(say, { regelingen: all }, 3),
    '1 keer waarschijnlijk recht, 2 keer misschien, 1 keer waarschijnlijk geen recht. Nog nodig: 3.',
  );
});

test('the rules are the same only when policy, amounts and program are known to be', () => {
  const made = { rekenkern: '1.0.0', beleid: 'sha256:aa', normen: 'sha256:bb' };
  assert.equal(sameRules({ verantwoording: made }, { verantwoording: { ...made } }), true);
  for (const key of ['rekenkern', 'beleid', 'normen'] as const) {
    assert.equal(sameRules({ verantwoording: made }, { verantwoording: { ...made, [key]: 'x' } }), false, key);
  }
  assert.equal(sameRules({}, {}), false);
  assert.equal(sameRules(null, { verantwoording: made }), false);
});
