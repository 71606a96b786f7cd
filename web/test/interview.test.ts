// Answers → situation, and which question comes next. The engine's answers here are made up.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reduce, start, type Answers } from '../src/answers';
import type { Uitkomst } from '../src/contract';
import { asked, nextQuestion, openFacts, progress, questionFor, touches, walk } from '../src/flow';
import { allQuestions, situatie } from '../src/questions/index';
import { NO_OFFER } from '../src/questions/offer';
import { told } from './told';

const one = (value: unknown) => ({ antwoord: value as string });
const facts = (answers: Record<string, unknown>) => situatie(told(answers));
const day = (dag: string, maand: string, jaar: string) => ({ dag, maand, jaar });

test('nothing answered is nothing known', () => {
  assert.deepEqual(facts({}), { peildatum: '2005-11-01', gemeente: 'boxmeer', aanvrager: {} });
});

test('"weet ik niet" on everything leaves every key out: unknown is never zero', () => {
  let answers: Answers = {};
  for (let round = 0; round < 3; round++) {
    for (const q of allQuestions(told(answers))) {
      answers = { ...answers, [q.id]: Object.fromEntries(q.fields.map((f) => [f.name, null])) };
    }
  }
  assert.deepEqual(facts(answers), { peildatum: '2005-11-01', gemeente: 'boxmeer', aanvrager: {} });
});

test('no partner is null, no children and no income are empty lists', () => {
  const s = facts({ partner: one('nee'), kinderen: one('0'), 'inkomsten-aanvrager': one(['geen']) });
  assert.equal(s.partner, null);
  assert.deepEqual(s.kinderen, []);
  assert.deepEqual(s.inkomen, []);
});

test('a partner of whom nothing is known is an empty object', () => {
  assert.deepEqual(facts({ partner: one('ja') }).partner, {});
});

test('a birth date wins over an age typed before', () => {
  const s = facts({ 'aanvrager-geboortedatum': one(day('2', '3', '1971')), 'aanvrager-leeftijd': one('40') });
  assert.deepEqual(s.aanvrager, { geboortedatum: '1971-03-02' });
});

test('who does not know the birth date is asked the age', () => {
  const ids = allQuestions(told({ 'aanvrager-geboortedatum': one(null) })).map((q) => q.id);
  assert.ok(ids.includes('aanvrager-leeftijd'));
  assert.deepEqual(facts({ 'aanvrager-geboortedatum': one(null), 'aanvrager-leeftijd': one('34') }).aanvrager, { leeftijd: 34 });
});

test('children carry what is known of each', () => {
  const s = facts({
    kinderen: one('2'),
    'kind-1': { geboortedatum: day('10', '2', '1992'), thuiswonend: 'ja', onderwijs: 'voortgezet' },
    'kind-2': { geboortedatum: null, thuiswonend: null, onderwijs: 'basis' },
  });
  assert.deepEqual(s.kinderen, [
    { id: 'kind-1', geboortedatum: '1992-02-10', thuiswonend: true, onderwijs: 'voortgezet' },
    { id: 'kind-2', onderwijs: 'basis' },
  ]);
});

test('income: an amount in cents, its period, and holiday allowance only where it exists', () => {
  const s = facts({
    'inkomsten-aanvrager': one(['loon', 'alimentatie']),
    'inkomen-aanvrager-loon': { bedrag: '€ 1.023,45', per: 'maand', vakantietoeslag: null },
    'inkomen-aanvrager-alimentatie': { bedrag: '100', per: 'week' },
  });
  assert.deepEqual(s.inkomen, [
    { soort: 'loon', van: 'aanvrager', bedrag: '1023.45', per: 'maand' },
    { soort: 'alimentatie', van: 'aanvrager', bedrag: '100.00', per: 'week', vakantietoeslag: 'inbegrepen' },
  ]);
});

test('an amount without its period is an unknown amount', () => {
  const s = facts({ 'inkomsten-aanvrager': one(['aow']), 'inkomen-aanvrager-aow': { bedrag: '900', per: null } });
  assert.deepEqual(s.inkomen, [{ soort: 'aow', van: 'aanvrager', per: 'maand' }]);
});

test('the list of income is complete or absent: the partner\'s sources must be known too', () => {
  const own = { 'inkomsten-aanvrager': one(['geen']), partner: one('ja') };
  assert.equal('inkomen' in facts(own), false);
  assert.deepEqual(facts({ ...own, 'inkomsten-partner': one(['geen']) }).inkomen, []);
});

test('not sure that the income is complete: no income at all', () => {
  const s = facts({ 'inkomsten-aanvrager': one(['loon']), 'inkomen-aanvrager-loon': { bedrag: '900' }, 'inkomen-totaal': one('weet-niet') });
  assert.equal('inkomen' in s, false);
});

test('assets: what is known, key by key', () => {
  const s = facts({ vermogen: { bank: '1.500', auto: '0', overig: null, schulden: '0' } });
  assert.deepEqual(s.vermogen, { bank: '1500.00', auto: '0.00', schulden: '0.00' });
});

test('a cost names its scheme, its person and its proof', () => {
  const s = facts({
    kinderen: one('1'),
    kosten: one(['school']),
    'kosten-school': one(['fiets']),
    'kost-school-fiets-1': { bedrag: '90', datum: day('20', 'okt', '2005'), betaalbewijs: 'ja', vergoed: '0' },
  });
  assert.deepEqual(s.kosten, [
    {
      id: 'k1', regeling: 'schoolkosten-vo', soort: 'fiets', bedrag: '90.00', datum: '2005-10-20',
      persoon: 'kind-1', betaalbewijs: true, vergoedDoorAnderen: '0.00',
    },
  ]);
});

test('the same cost for a second child is a second line', () => {
  const s = facts({
    kinderen: one('2'),
    kosten: one(['school']),
    'kosten-school': one(['fiets']),
    'kost-school-fiets-1': { persoon: 'kind-1', bedrag: '90', 'nog-een': 'ja' },
    'kost-school-fiets-2': { persoon: 'kind-2', bedrag: '80', 'nog-een': 'nee' },
  });
  assert.deepEqual(s.kosten?.map((k) => [k.id, k.persoon, k.bedrag]), [['k1', 'kind-1', '90.00'], ['k2', 'kind-2', '80.00']]);
});

test('whose cost it is stays unknown while there may be a child or partner nobody told about', () => {
  const whose = (answers: Record<string, unknown>, subject = 'school', kind = 'fiets') =>
    facts({ ...answers, kosten: one([subject]), [`kosten-${subject}`]: one([kind]) }).kosten?.[0]?.persoon;
  const alone = { partner: one('nee'), kinderen: one('0') };
  assert.equal(whose(alone), 'aanvrager');
  assert.equal(whose({ ...alone, kinderen: one(null) }), undefined);
  assert.equal(whose({ ...alone, partner: one(null) }), undefined);
  assert.equal(whose({ ...alone, kinderen: one(null) }, 'identiteit', 'identiteitskaart'), undefined);
  // Of the only child whoever the partner is; and a cost of the household is nobody else's.
  assert.equal(whose({ kinderen: one('1'), partner: one(null) }), 'kind-1');
  assert.equal(whose({ kinderen: one(null) }, 'wonen', 'woonkosten'), 'aanvrager');
});

test('whose earlier grant it was stays unknown as well', () => {
  const whose = (answers: Record<string, unknown>) =>
    facts({ ...answers, eerder: one(['schoolkosten-vo']), 'eerder-schoolkosten-vo-1': { persoon: 'kind-1' } }).eerdereVerstrekkingen?.[0]?.persoon;
  assert.equal(whose({ partner: one('nee'), kinderen: one('0') }), 'aanvrager');
  assert.equal(whose({ partner: one('nee'), kinderen: one(null) }), undefined);
  assert.equal(whose({ partner: one(null), kinderen: one('0') }), undefined);
  assert.equal(whose({ partner: one('nee'), kinderen: one('1') }), 'kind-1');
});

test('before a birth help for a baby is for the applicant, also with an older child', () => {
  for (const soort of ['babypakket', 'babyuitzet']) {
    const answers = { partner: one('nee'), kinderen: one('1'), kosten: one(['kinderen']), 'kosten-kinderen': one([soort]) };
    const page = allQuestions(told(answers, 'rotterdam', '2025-09-15')).find((q) => q.text === 'kost');
    const who = page?.fields.find((f) => f.name === 'persoon');
    assert.deepEqual(who?.kind === 'choice' && who.options.map((o) => o.value), ['aanvrager', 'kind-1'], soort);
    const given = { ...answers, [page!.id]: { persoon: 'aanvrager' } };
    assert.equal(situatie(told(given, 'rotterdam', '2025-09-15')).kosten?.[0]?.persoon, 'aanvrager', soort);
  }
});

test('costs that come back have their months; once says nothing more', () => {
  const s = facts({
    kosten: one(['wonen', 'zorg']),
    'kosten-wonen': one(['woonkosten']),
    'kosten-zorg': one(['personenalarmering', 'schulden']),
    'kost-wonen-woonkosten-1': { bedrag: '120', per: 'maand', maanden: '6' },
    'kost-zorg-personenalarmering-1': { bedrag: '30', per: 'eenmalig', maanden: '6' },
  });
  assert.deepEqual(s.kosten?.map((k) => [k.soort, k.per, k.maanden]), [
    ['woonkosten', 'maand', 6], ['schulden', undefined, undefined], ['personenalarmering', undefined, undefined],
  ]);
  const [once, monthly] = allQuestions(told({ kosten: one(['zorg']), 'kosten-zorg': one(['personenalarmering', 'schulden']) }))
    .filter((q) => q.text === 'kost').map((q) => q.fields.map((f) => f.name));
  assert.ok(!once?.includes('per') && monthly?.includes('per'));
});

test('no costs is an empty list, not knowing is no list', () => {
  assert.deepEqual(facts({ kosten: one(['geen']) }).kosten, []);
  assert.equal('kosten' in facts({ kosten: one(null) }), false);
});

test('bands of years become ranges of months', () => {
  assert.deepEqual(facts({ 'laag-inkomen-115': one('tot-60') }).laagInkomen, [{ procent: 115, maanden: { van: 36, tot: 59 } }]);
  assert.deepEqual(facts({ 'laag-inkomen-115': one('vanaf-60'), 'laag-inkomen-100': one('vanaf-60') }).laagInkomen, [
    { procent: 115, maanden: { van: 60 } },
    { procent: 100, maanden: { van: 60 } },
  ]);
});

test('a list of measures needs both its numbers', () => {
  assert.deepEqual(facts({ maatregelen: one('nee') }).maatregelen, []);
  assert.equal('maatregelen' in facts({ maatregelen: one('ja'), 'maatregelen-aantal': { waarschuwingen: '1', verlagingen: null } }), false);
  const s = facts({
    maatregelen: one('ja'),
    'maatregelen-aantal': { waarschuwingen: '1', verlagingen: '1' },
    'verlaging-1': { reden: 'niet-ingeschreven-cwi', procent: '5', maanden: '1' },
  });
  assert.deepEqual(s.maatregelen, [
    { soort: 'waarschuwing' },
    { soort: 'verlaging', procent: 5, maanden: 1, reden: 'niet-ingeschreven-cwi' },
  ]);
});

test('identity documents: everybody known, or no list at all', () => {
  const pair = { partner: one('ja') };
  assert.equal('identiteitsbewijzen' in facts({ ...pair, documenten: { aanvrager: 'geen', partner: null } }), false);
  const s = facts({
    ...pair,
    documenten: { aanvrager: 'geen', partner: 'paspoort' },
    'documenten-geldig': { partner: day('1', '1', '2006') },
  });
  assert.deepEqual(s.identiteitsbewijzen, [
    { persoon: 'aanvrager', soort: 'geen' },
    { persoon: 'partner', soort: 'paspoort', geldigTotEnMet: '2006-01-01' },
  ]);
});

test('earlier grants repeat as often as there were any', () => {
  const s = facts({
    eerder: one(['duurzame-gebruiksgoederen', 'langdurigheidstoeslag']),
    'eerder-duurzame-gebruiksgoederen-1': { soort: 'tv', bedrag: '340', datum: day('1', '9', '2005'), 'nog-een': 'ja' },
    'eerder-duurzame-gebruiksgoederen-2': { soort: 'koelkast', bedrag: '100', datum: null, 'nog-een': 'nee' },
  });
  assert.deepEqual(s.eerdereVerstrekkingen, [
    { regeling: 'duurzame-gebruiksgoederen', soort: 'tv', bedrag: '340.00', datum: '2005-09-01' },
    { regeling: 'duurzame-gebruiksgoederen', soort: 'koelkast', bedrag: '100.00' },
    { regeling: 'langdurigheidstoeslag' },
  ]);
  assert.deepEqual(facts({ eerder: one(['geen']) }).eerdereVerstrekkingen, []);
});

test('another municipality keeps the answers, and starting again keeps none', () => {
  const before = reduce(told({}), { type: 'answer', question: 'inwoner', answer: one('ja') });
  const after = reduce(before, { type: 'settings', settings: { gemeente: 'x', peildatum: '2020-01-01' }, offer: NO_OFFER });
  assert.deepEqual(after, { gemeente: 'x', peildatum: '2020-01-01', offer: NO_OFFER, answers: { inwoner: one('ja') } });
  assert.deepEqual(start({ gemeente: 'x', peildatum: '2020-01-01' }), { ...after, answers: {} });
});

test('what a policy wants to know of a cost is asked only while it matters, and stays once answered', () => {
  const answers = { kosten: one(['zorg']), 'kosten-zorg': one(['chronisch-ziek']), 'kost-zorg-chronisch-ziek-1': { bedrag: '50' } };
  const open = outcome(['/kosten/0/indicatie', '/kosten/0/voldaan']);
  const more = walk(told(answers), open).find((q) => q.text === 'kost-meer');
  assert.deepEqual(more && asked(more, told(answers), open).fields.map((f) => f.name), ['voldaan', 'indicatie']);
  assert.equal(walk(told(answers), outcome(['/vermogen'])).some((q) => q.text === 'kost-meer'), false);
  const given = { ...answers, [more!.id]: { voldaan: 'nee', indicatie: null } };
  assert.deepEqual(asked(more!, told(given), outcome([])).fields.map((f) => f.name), ['voldaan', 'indicatie']);
  assert.equal(facts(given).kosten?.[0]?.voldaan, false);
  assert.equal('indicatie' in facts(given).kosten![0]!, false);
});

const outcome = (open: string[], oordeel: 'onbekend' | 'geen-recht' = 'onbekend'): Uitkomst => ({
  regelingen: [{ id: 'x', oordeel, ontbreekt: open }],
  volgendeVragen: open,
});

test('pointers touch when one lies inside the other', () => {
  assert.ok(touches('/inkomen/0/bedrag', '/inkomen'));
  assert.ok(touches('/aanvrager', '/aanvrager/geboortedatum'));
  assert.ok(!touches('/inkomenx', '/inkomen'));
});

test('a question whose facts no longer matter is skipped', () => {
  const ids = walk(told({}), outcome(['/vermogen/bank'])).map((q) => q.id);
  assert.deepEqual(ids, ['vermogen', 'kosten']);
});

test('a pointer without a question is passed over; no answer of the engine means every question', () => {
  assert.deepEqual(walk(told({}), outcome(['/iets-nieuws'])).map((q) => q.id), ['kosten']);
  assert.equal(openFacts({ fouten: [{ plek: '', code: 'x' }] }), null);
  assert.equal(walk(told({}), null).length, allQuestions(told({})).length);
});

test('when nothing can be granted any more the interview ends', () => {
  assert.equal(nextQuestion(told({ inwoner: one('nee') }), outcome([], 'geen-recht'), 'inwoner'), undefined);
});

test('after a change only what is not answered yet is asked', () => {
  const answers = { inwoner: one('ja'), partner: one('ja') };
  const all = outcome(['/partner/geboortedatum', '/vermogen']);
  assert.equal(nextQuestion(told(answers), all)?.id, 'partner-geboortedatum');
  assert.equal(nextQuestion(told(answers), all, 'partner')?.id, 'partner-geboortedatum');
});

test('a question that matters again later is asked before the end', () => {
  const answers = { vermogen: one('x'), eerder: one(['geen']) };
  assert.equal(nextQuestion(told(answers), outcome(['/partner']), 'eerder')?.id, 'partner');
});

test('answered pages are not asked twice, but come by for who walks back', () => {
  const answers = { inwoner: one('ja'), partner: one('nee'), vermogen: one('x') };
  const open = outcome(['/eerdereVerstrekkingen']);
  assert.equal(nextQuestion(told(answers), open, 'inwoner')?.id, 'kosten');
  assert.equal(nextQuestion(told(answers), open, 'inwoner', true)?.id, 'partner');
});

test('counting starts at one and includes what was answered', () => {
  assert.deepEqual(progress(told({ inwoner: one('ja') }), outcome(['/vermogen', '/partner']), 'partner'), { n: 2, total: 4 });
});

test('a missing fact leads to the question that is still open', () => {
  const answers = { partner: one('ja'), 'partner-geboortedatum': one(null) };
  assert.equal(questionFor(told(answers), '/partner/leeftijd')?.id, 'partner-geboortedatum');
  assert.equal(questionFor(told({}), '/vermogen/bank')?.id, 'vermogen');
  assert.equal(questionFor(told({}), '/iets-nieuws'), undefined);
});
