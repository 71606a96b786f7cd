// Workload W: made-up rules about one household, small enough to be written in every engine and on every limit of ours. Amounts
// are whole cents. The same rules stand in gemeenten/meetstad and landelijk/ as an ordinary policy pack.
//
// norm a month: single 795, single parent 1023, couple 1137 euro; limit of assets: single 5105, others 10210 euro.
// draagkracht of a year = part of twelve months' income + assets above the limit, rounded down to the cent:
//   bijzonder: 35 % of what lies between 115 and 150 % of twelve norms, and all above; lening-gebruiksgoederen: 50 % and all above;
//   woonkosten: all above 100 %.
// bijstand = cost - draagkracht, at least nothing.
// basis = income at most 115 % of the norm, assets at most the limit. Five schemes: stimulering, idKaart: basis; schoolkosten: basis and a child
// of 12 to 17; witgoed: basis and 36 months on a low income; langdurigheid: basis, 60 months, under 65, income at most the norm.

export const TYPES = ['alleenstaand', 'alleenstaande-ouder', 'gehuwd'];
export const SOORTEN = ['bijzonder', 'lening-gebruiksgoederen', 'woonkosten'];
export const NORM = {'alleenstaand': 79500, 'alleenstaande-ouder': 102300, 'gehuwd': 113700};
export const GRENS = {'alleenstaand': 510500, 'alleenstaande-ouder': 1021000, 'gehuwd': 1021000};
export const FLAGS = ['stimulering', 'schoolkosten', 'idKaart', 'witgoed', 'langdurigheid'];
export const PEILDATUM = '2005-06-01';

/** Numbers from 0 up to 1, always the same for one seed (mulberry32). */
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6D2B79F5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The exact answer: whole numbers alone, the hand-written reference in JavaScript. */
export function reference({type, maandinkomen, vermogen, kosten, kostensoort, kinderen1217, maandenMinimum, leeftijd}) {
  const norm = NORM[type];
  const grens = GRENS[type];
  // In hundredths of a cent a month; the largest number stays far under 2^53.
  const inkomen = maandinkomen * 100;
  let uitInkomen;
  if (kostensoort === 'woonkosten') {
    uitInkomen = Math.max(0, inkomen - norm * 100) * 100;
  } else {
    const onder = norm * 115;
    const boven = norm * 150;
    const deel = kostensoort === 'bijzonder' ? 35 : 50;
    uitInkomen = Math.max(0, Math.min(inkomen, boven) - onder) * deel + Math.max(0, inkomen - boven) * 100;
  }
  const draagkracht = Math.floor(12 * uitInkomen / 10000) + Math.max(0, vermogen - grens);
  const basis = inkomen <= norm * 115 && vermogen <= grens;
  return {
    draagkracht,
    bijstand: Math.max(0, kosten - draagkracht),
    stimulering: basis,
    schoolkosten: basis && kinderen1217 > 0,
    idKaart: basis,
    witgoed: basis && maandenMinimum >= 36,
    langdurigheid: basis && maandenMinimum >= 60 && leeftijd < 65 && maandinkomen <= norm,
  };
}

/** `count` households; one in five stands on a limit or at most two cents, a month or a year beside it. */
export function huishoudens(count = 10_000, seed = 20051001) {
  const next = random(seed);
  const whole = (from, to) => from + Math.floor(next() * (to - from + 1));
  const of = (list) => list[whole(0, list.length - 1)];
  const one = () => {
    const type = of(TYPES);
    const facts = {
      type,
      maandinkomen: whole(40_000, 250_000),
      vermogen: next() < 0.7 ? whole(0, 500_000) : whole(0, 1_500_000),
      kosten: whole(1, 300_000),
      kostensoort: of(SOORTEN),
      kinderen1217: type === 'alleenstaand' ? 0 : whole(0, 3),
      maandenMinimum: whole(0, 90),
      leeftijd: whole(21, 80),
    };
    if (next() >= 0.2) return facts;
    const beside = whole(-2, 2);
    const edges = [
      () => (facts.maandinkomen = NORM[type] * of([100, 115, 150]) / 100 + beside),
      () => (facts.vermogen = GRENS[type] + beside),
      () => (facts.kosten = Math.max(1, reference(facts).draagkracht + beside)),
      () => (facts.maandenMinimum = of([36, 60]) + beside),
      () => (facts.leeftijd = 65 + beside),
    ];
    // Under the other limits, so that this one decides.
    facts.maandinkomen = Math.min(facts.maandinkomen, NORM[type] * of([1, 2]));
    facts.vermogen = Math.min(facts.vermogen, GRENS[type]);
    of(edges)();
    return facts;
  };
  return Array.from({length: count}, one);
}

const euro = (cents) => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;

/** The household as a situatie, everything known. */
export function situatie(facts) {
  const {type, maandinkomen, vermogen, kosten, kostensoort, kinderen1217, maandenMinimum, leeftijd} = facts;
  const kinderen = Array.from({length: kinderen1217}, (_, at) => ({id: `kind-${at + 1}`, geboortedatum: `199${at}-03-04`, thuiswonend: true}));
  // A parent without a child of 12 to 17 has a smaller one.
  if (type === 'alleenstaande-ouder' && kinderen1217 === 0) kinderen.push({id: 'kind-1', geboortedatum: '2000-03-04', thuiswonend: true});
  return {
    peildatum: PEILDATUM,
    gemeente: 'meetstad',
    inwoner: true,
    aanvrager: {leeftijd},
    partner: type === 'gehuwd' ? {leeftijd} : null,
    kinderen,
    medebewoners: [],
    inkomen: [{soort: 'totaal', van: 'aanvrager', bedrag: euro(maandinkomen), per: 'maand', vakantietoeslag: 'inbegrepen'}],
    vermogen: {bank: euro(vermogen), overig: '0.00', auto: '0.00', schulden: '0.00'},
    eigenWoning: null,
    laagInkomen: [{procent: 115, maanden: maandenMinimum}, {procent: 100, maanden: maandenMinimum}],
    kosten: [{id: 'k1', soort: kostensoort, bedrag: euro(kosten), datum: PEILDATUM, persoon: 'aanvrager', betaalbewijs: true, vergoedDoorAnderen: '0.00'}],
  };
}
