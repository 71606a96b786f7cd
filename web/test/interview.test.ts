// Answers → situation. What comes next is in flow.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reduce, start, type Answers } from '../src/answers';
import { assumesHome } from '../src/questions/household';
import { allQuestions, situatie } from '../src/questions/index';
import { NO_OFFER } from '../src/questions/offer';
import { visible } from '../src/validate';
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
  const s = facts({ gezin: { partner: 'nee', kinderen: '0' }, inkomen: { aanvrager: ['geen'] } });
  assert.equal(s.partner, null);
  assert.deepEqual(s.kinderen, []);
  assert.deepEqual(s.inkomen, []);
});

test('a partner of whom nothing is known is an empty object', () => {
  assert.deepEqual(facts({ gezin: { partner: 'ja' } }).partner, {});
});

test('a birth date wins over an age typed before', () => {
  const s = facts({ gezin: { geboortedatum: day('2', '3', '1971'), leeftijd: '40' } });
  assert.deepEqual(s.aanvrager, { geboortedatum: '1971-03-02' });
});

const page = (answers: Record<string, unknown>, id: string) => allQuestions(told(answers)).find((q) => q.id === id)!;
const shown = (answers: Record<string, unknown>, id: string) =>
  visible(page(answers, id), (answers[id] ?? {}) as Answers[string]).map(({ name }) => name);

test('who does not know the birth date is asked the age, on the same page', () => {
  assert.ok(!shown({ gezin: {} }, 'gezin').includes('leeftijd'));
  assert.ok(shown({ gezin: { geboortedatum: null } }, 'gezin').includes('leeftijd'));
  assert.deepEqual(facts({ gezin: { geboortedatum: null, leeftijd: '34' } }).aanvrager, { leeftijd: 34 });
});

test('who lives elsewhere is not asked with whom, and only who has a partner is asked about one', () => {
  assert.deepEqual(shown({ gezin: { inwoner: 'nee' } }, 'gezin'), ['inwoner']);
  const more = (partner: string) => shown({ gezin: { inwoner: 'ja', partner } }, 'gezin').filter((name) => name.startsWith('partner-'));
  assert.deepEqual([more('nee'), more('ja')], [[], ['partner-geboortedatum']]);
});

test('who lives in an institution is asked of whom there is; unknown leaves the key out, and is told to be assumed', () => {
  const stay = (gezin: Answers[string]) => {
    const asked = shown({ gezin }, 'gezin').filter((name) => name.startsWith('inrichting'));
    return [asked.join(), facts({ gezin }).verblijfInInrichting, assumesHome({ gezin })];
  };
  assert.deepEqual(stay({}), ['inrichting', undefined, true]);
  assert.deepEqual(stay({ partner: 'nee', inrichting: null }), ['inrichting', undefined, true]);
  assert.deepEqual(stay({ partner: 'nee', inrichting: 'niemand' }), ['inrichting', 'niemand', false]);
  assert.deepEqual(stay({ partner: null, inrichting: 'aanvrager' }), ['inrichting', 'aanvrager', false]);
  assert.deepEqual(stay({ partner: 'ja', 'inrichting-samen': 'beiden' }), ['inrichting-samen', 'beiden', false]);
  // What was told while alone says nothing of two, and the other way round.
  assert.deepEqual(stay({ partner: 'ja', inrichting: 'niemand' }), ['inrichting-samen', undefined, true]);
  assert.deepEqual(stay({ partner: 'nee', 'inrichting-samen': 'partner' }), ['inrichting', undefined, true]);
  assert.deepEqual(stay({ inwoner: 'nee' }), ['', undefined, false]);
});

test('children carry what is known of each', () => {
  const s = facts({
    gezin: { kinderen: '2' },
    kinderen: {
      '1-geboortedatum': day('10', '2', '1992'), '1-thuiswonend': 'ja', '1-onderwijs': 'voortgezet',
      '2-geboortedatum': null, '2-thuiswonend': null, '2-onderwijs': 'basis',
    },
  });
  assert.deepEqual(s.kinderen, [
    { id: 'kind-1', geboortedatum: '1992-02-10', thuiswonend: true, onderwijs: 'voortgezet' },
    { id: 'kind-2', onderwijs: 'basis' },
  ]);
});

test('income: an amount in cents, its period, and holiday allowance only where it exists', () => {
  const s = facts({
    inkomen: {
      aanvrager: ['loon', 'alimentatie'],
      'aanvrager-loon-bedrag': '€ 1.023,45', 'aanvrager-loon-per': 'maand', 'aanvrager-loon-vakantietoeslag': null,
      'aanvrager-alimentatie-bedrag': '100', 'aanvrager-alimentatie-per': 'week',
    },
  });
  assert.deepEqual(s.inkomen, [
    { soort: 'loon', van: 'aanvrager', bedrag: '1023.45', per: 'maand' },
    { soort: 'alimentatie', van: 'aanvrager', bedrag: '100.00', per: 'week', vakantietoeslag: 'inbegrepen' },
  ]);
});

test('an amount without its period is an unknown amount', () => {
  const s = facts({ inkomen: { aanvrager: ['aow'], 'aanvrager-aow-bedrag': '900', 'aanvrager-aow-per': null } });
  assert.deepEqual(s.inkomen, [{ soort: 'aow', van: 'aanvrager', per: 'maand' }]);
});

test('under each source that is ticked its amount is asked, and under no other', () => {
  assert.deepEqual(shown({ inkomen: { aanvrager: ['pensioen'] } }, 'inkomen'), ['aanvrager', 'aanvrager-pensioen-bedrag', 'aanvrager-pensioen-per']);
  assert.deepEqual(shown({ inkomen: { aanvrager: ['geen'] } }, 'inkomen'), ['aanvrager']);
});

test('the amount of a source that was ticked off again counts no more', () => {
  const s = facts({ inkomen: { aanvrager: ['geen'], 'aanvrager-aow-bedrag': '900', 'aanvrager-aow-per': 'maand' } });
  assert.deepEqual(s.inkomen, []);
});

test('the list of income is complete or absent: the partner\'s sources must be known too', () => {
  const gezin = { partner: 'ja' };
  assert.equal('inkomen' in facts({ gezin, inkomen: { aanvrager: ['geen'] } }), false);
  assert.equal('inkomen' in facts({ gezin, inkomen: { aanvrager: ['geen'], partner: null } }), false);
  assert.equal('inkomen' in facts({ gezin, inkomen: { aanvrager: null, partner: ['geen'] } }), false);
  assert.deepEqual(facts({ gezin, inkomen: { aanvrager: ['geen'], partner: ['geen'] } }).inkomen, []);
  // Who doesn't know their own sources isn't asked the partner's.
  assert.deepEqual(shown({ gezin, inkomen: { aanvrager: null } }, 'inkomen'), ['aanvrager']);
});

test('assets: what is known, key by key', () => {
  const s = facts({ geld: { bank: '1.500', auto: '0', overig: null, schulden: '0', 'eigen-woning': null } });
  assert.equal('eigenWoning' in s, false);
  assert.deepEqual(s.vermogen, { bank: '1500.00', auto: '0.00', schulden: '0.00' });
});

test('a cost names its scheme, its person and its proof', () => {
  const s = facts({
    gezin: { kinderen: '1' },
    kosten: { antwoord: ['school'], school: ['fiets'] },
    'kost-school-fiets-1': { bedrag: '90', datum: day('20', 'okt', '2005'), betaalbewijs: 'ja', vergoedDoorAnderen: '0' },
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
    gezin: { kinderen: '2' },
    kosten: { antwoord: ['school'], school: ['fiets'] },
    'kost-school-fiets-1': { persoon: 'kind-1', bedrag: '90', 'nog-een': 'ja' },
    'kost-school-fiets-2': { persoon: 'kind-2', bedrag: '80', 'nog-een': 'nee' },
  });
  assert.deepEqual(s.kosten?.map((k) => [k.id, k.persoon, k.bedrag]), [['k1', 'kind-1', '90.00'], ['k2', 'kind-2', '80.00']]);
});

test('whose cost it is stays unknown while there may be a child or partner nobody told about', () => {
  const whose = (gezin: object, subject = 'school', kind = 'fiets') =>
    facts({ gezin, kosten: { antwoord: [subject], [subject]: [kind] } }).kosten?.[0]?.persoon;
  assert.equal(whose({ partner: 'nee', kinderen: '0' }), 'aanvrager');
  assert.equal(whose({ partner: 'nee', kinderen: null }), undefined);
  assert.equal(whose({ partner: null, kinderen: '0' }), undefined);
  assert.equal(whose({ partner: 'nee', kinderen: null }, 'identiteit', 'identiteitskaart'), undefined);
  // Of the only child whoever the partner is; and a cost of the household is nobody else's.
  assert.equal(whose({ kinderen: '1', partner: null }), 'kind-1');
  assert.equal(whose({ kinderen: null }, 'wonen', 'woonkosten'), 'aanvrager');
});

test('whose earlier grant it was stays unknown as well', () => {
  const whose = (gezin: object) =>
    facts({ gezin, eerder: { antwoord: ['schoolkosten-vo'], 'schoolkosten-vo-1-persoon': 'kind-1' } }).eerdereVerstrekkingen?.[0]?.persoon;
  assert.equal(whose({ partner: 'nee', kinderen: '0' }), 'aanvrager');
  assert.equal(whose({ partner: 'nee', kinderen: null }), undefined);
  assert.equal(whose({ partner: null, kinderen: '0' }), undefined);
  assert.equal(whose({ partner: 'nee', kinderen: '1' }), 'kind-1');
});

test('before a birth help for a baby is for the applicant, also with an older child', () => {
  for (const soort of ['babypakket', 'babyuitzet']) {
    const answers = { gezin: { partner: 'nee', kinderen: '1' }, kosten: { antwoord: ['kinderen'], kinderen: [soort] } };
    const cost = allQuestions(told(answers, 'rotterdam', '2025-09-15')).find((q) => q.text === 'kost');
    const who = cost?.fields.find((f) => f.name === 'persoon');
    assert.deepEqual(who?.kind === 'choice' && who.options.map((o) => o.value), ['aanvrager', 'kind-1'], soort);
    const given = { ...answers, [cost!.id]: { persoon: 'aanvrager' } };
    assert.equal(situatie(told(given, 'rotterdam', '2025-09-15')).kosten?.[0]?.persoon, 'aanvrager', soort);
  }
});

test('costs that come back have their months; once says nothing more', () => {
  const s = facts({
    kosten: { antwoord: ['wonen', 'zorg'], wonen: ['woonkosten'], zorg: ['personenalarmering', 'schulden'] },
    'kost-wonen-woonkosten-1': { bedrag: '120', per: 'maand', maanden: '6' },
    'kost-zorg-personenalarmering-1': { bedrag: '30', per: 'eenmalig', maanden: '6' },
  });
  assert.deepEqual(s.kosten?.map((k) => [k.soort, k.per, k.maanden]), [
    ['woonkosten', 'maand', 6], ['schulden', undefined, undefined], ['personenalarmering', undefined, undefined],
  ]);
  const [once, monthly] = allQuestions(told({ kosten: { antwoord: ['zorg'], zorg: ['personenalarmering', 'schulden'] } }))
    .filter((q) => q.text === 'kost').map((q) => q.fields.map((f) => f.name));
  assert.ok(!once?.includes('per') && monthly?.includes('per'));
});

test('no costs is an empty list, not knowing is no list', () => {
  assert.deepEqual(facts({ kosten: one(['geen']) }).kosten, []);
  assert.equal('kosten' in facts({ kosten: one(null) }), false);
});

test('a subject that was ticked off again has no costs', () => {
  assert.deepEqual(facts({ kosten: { antwoord: ['geen'], school: ['fiets'] } }).kosten, []);
});

test('bands of years become ranges of months', () => {
  assert.deepEqual(facts({ verleden: { 'laag-inkomen-115': 'tot-60' } }).laagInkomen, [{ procent: 115, maanden: { van: 36, tot: 59 } }]);
  assert.deepEqual(facts({ verleden: { 'laag-inkomen-115': 'vanaf-60', 'laag-inkomen-100': 'vanaf-60' } }).laagInkomen, [
    { procent: 115, maanden: { van: 60 } },
    { procent: 100, maanden: { van: 60 } },
  ]);
});

test('who was short on a low income was no longer on a lower one: that is not asked, and an old answer to it is none', () => {
  const verleden = { 'laag-inkomen-115': 'tot-36', 'laag-inkomen-100': 'vanaf-60' };
  assert.ok(!shown({ verleden }, 'verleden').includes('laag-inkomen-100'));
  assert.deepEqual(facts({ verleden }).laagInkomen, [{ procent: 115, maanden: { van: 0, tot: 35 } }]);
  assert.ok(shown({ verleden: { 'laag-inkomen-115': null } }, 'verleden').includes('laag-inkomen-100'));
});

test('a list of measures needs both its numbers', () => {
  assert.deepEqual(facts({ verleden: { maatregelen: 'nee' } }).maatregelen, []);
  assert.equal('maatregelen' in facts({ verleden: { maatregelen: 'ja', waarschuwingen: '1', verlagingen: null } }), false);
  const s = facts({
    verleden: { maatregelen: 'ja', waarschuwingen: '1', verlagingen: '1' },
    verlagingen: { '1-reden': 'niet-ingeschreven-cwi', '1-procent': '5', '1-maanden': '1' },
  });
  assert.deepEqual(s.maatregelen, [
    { soort: 'waarschuwing' },
    { soort: 'verlaging', procent: 5, maanden: 1, reden: 'niet-ingeschreven-cwi' },
  ]);
});

test('identity documents: everybody known, or no list at all', () => {
  const gezin = { partner: 'ja' };
  assert.equal('identiteitsbewijzen' in facts({ gezin, documenten: { aanvrager: 'geen', partner: null } }), false);
  const s = facts({ gezin, documenten: { aanvrager: 'geen', partner: 'paspoort', 'partner-tot': day('1', '1', '2006') } });
  assert.deepEqual(s.identiteitsbewijzen, [
    { persoon: 'aanvrager', soort: 'geen' },
    { persoon: 'partner', soort: 'paspoort', geldigTotEnMet: '2006-01-01' },
  ]);
});

test('earlier grants repeat as often as there were any', () => {
  const grants = {
    antwoord: ['duurzame-gebruiksgoederen', 'langdurigheidstoeslag'],
    'duurzame-gebruiksgoederen-1-soort': 'tv', 'duurzame-gebruiksgoederen-1-bedrag': '340',
    'duurzame-gebruiksgoederen-1-datum': day('1', '9', '2005'), 'duurzame-gebruiksgoederen-1-nog-een': 'ja',
    'duurzame-gebruiksgoederen-2-soort': 'koelkast', 'duurzame-gebruiksgoederen-2-bedrag': '100', 'duurzame-gebruiksgoederen-2-datum': null,
  };
  const second = (again: string) =>
    facts({ eerder: { ...grants, 'duurzame-gebruiksgoederen-1-nog-een': again } }).eerdereVerstrekkingen?.map(({ soort }) => soort);
  assert.deepEqual(facts({ eerder: { ...grants, 'duurzame-gebruiksgoederen-2-nog-een': 'nee' } }).eerdereVerstrekkingen, [
    { regeling: 'duurzame-gebruiksgoederen', soort: 'tv', bedrag: '340.00', datum: '2005-09-01' },
    { regeling: 'duurzame-gebruiksgoederen', soort: 'koelkast', bedrag: '100.00' },
    { regeling: 'langdurigheidstoeslag' },
  ].sort((x, y) => order(x.regeling) - order(y.regeling)));
  assert.deepEqual(second('nee')?.filter(Boolean), ['tv']);
  assert.deepEqual(facts({ eerder: one(['geen']) }).eerdereVerstrekkingen, []);
});

const order = (regeling: string): number => told({}).offer.earlier.findIndex((line) => line.regeling === regeling);

test('two subjects tell about the applicant', () => {
  const s = facts({ gezin: { geboortedatum: day('2', '3', '1971') }, omstandigheden: { studeert: 'nee', opleiding: 'nee' } });
  assert.deepEqual(s.aanvrager, { geboortedatum: '1971-03-02', studeert: false, opleidingAfgerond: null });
});

test('another municipality keeps the answers, and starting again keeps none', () => {
  const before = reduce(told({}), { type: 'answer', question: 'gezin', answer: { inwoner: 'ja' } });
  const after = reduce(before, { type: 'settings', settings: { gemeente: 'x', peildatum: '2020-01-01' }, offer: NO_OFFER });
  assert.deepEqual(after, { gemeente: 'x', peildatum: '2020-01-01', offer: NO_OFFER, answers: { gezin: { inwoner: 'ja' } } });
  assert.deepEqual(start({ gemeente: 'x', peildatum: '2020-01-01' }), { ...after, answers: {} });
});
