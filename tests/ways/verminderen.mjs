// A situatie about which less is known: facts left out, amounts and numbers as ranges. And what an
// outcome of it promises about the full one (the contract's soundness).

// Absent here means none or no, which is a fact; the costs are the question.
const notOpen = new Set(['draagkrachtperiode', 'eerdereAanvragen', 'kosten', 'verblijfInInrichting']);
const notOpenOfCost = new Set(['regeling', 'per', 'voorliggend', 'dringend', 'eersteKaart', 'offerte']);
// What names a thing instead of saying something about it; without it the thing can't be read.
const required = {
  '': ['peildatum', 'gemeente'],
  '/kinderen/*': ['id'],
  '/inkomen/*': ['soort', 'per'],
  '/laagInkomen/*': ['procent'],
  '/identiteitsbewijzen/*': ['persoon'],
  '/eerdereVerstrekkingen/*': ['regeling', 'vorm'], // without `vorm` it was a gift
  '/eerdereAanvragen/*': ['regeling', 'datum'],
  '/draagkrachtperiode': ['begin'],
  '/kosten/*': ['id', 'soort'],
};

const shape = (path) => path.map((step) => (typeof step === 'number' ? '/*' : `/${step}`)).join('');
export const pointer = (path) => path.map((step) => `/${step}`).join('');

// Every place in the situatie: [path, value].
function* places(value, path = []) {
  if (path.length > 0) yield [path, value];
  if (value === null || typeof value !== 'object') return;
  for (const key of Object.keys(value)) yield* places(value[key], [...path, Array.isArray(value) ? Number(key) : key]);
}

function isOpen(path) {
  const key = path.at(-1);
  const owner = shape(path.slice(0, -1));
  if (typeof key === 'number' || required[owner]?.includes(key)) return false;
  return !(owner === '' ? notOpen : owner === '/kosten/*' ? notOpenOfCost : new Set()).has(key);
}

export const facts = (situatie) => [...places(situatie)].map(([path]) => path).filter(isOpen);

const isAmount = (value) => typeof value === 'string' && /^\d+\.\d{2}$/.test(value);
// An end of what is a range already; `van` of an income names a person.
const isEnd = (path, value) => (path.at(-1) === 'van' || path.at(-1) === 'tot') && !/^[a-z]/.test(String(value));
// A percentage under laagInkomen names the row; everything else that is a number can be a range.
export const quantities = (situatie) => [...places(situatie)]
    .filter(([path, value]) => !isEnd(path, value) && (isAmount(value) || (Number.isInteger(value) && isOpen(path))))
    .map(([path]) => path);

const at = (situatie, path) => path.reduce((value, step) => value?.[step], situatie);

export function without(situatie, ...paths) {
  const less = structuredClone(situatie);
  for (const path of paths) {
    const owner = at(less, path.slice(0, -1));
    if (owner !== undefined && owner !== null && typeof owner === 'object') delete owner[path.at(-1)];
  }
  return less;
}

const amount = (cents) => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;

// What the reader takes: a cost runs 1 to 120 months.
const isCost = (path) => path[0] === 'kosten';
// Some numbers of a cost have bounds of their own.
const BOUNDS = {zwangerschapsmaanden: [0, 10], duurMaanden: [0, 120], categorie: [1, 6], ovZones: [0, 1000], kilometers: [0, 1000]};
const lowest = (path) => BOUNDS[path.at(-1)]?.[0] ?? (isCost(path) ? 1 : 0);
const highest = (path) => BOUNDS[path.at(-1)]?.[1] ?? (isCost(path) ? 120 : path.at(-1) === 'procent' ? 100 : path.at(-1) === 'leeftijd' ? 130 : 600);

// `margin` in cents, or in whole units for a number; `ends` says which ends are given.
export function widened(situatie, paths, margin, ends = ['van', 'tot']) {
  const less = structuredClone(situatie);
  for (const path of paths) {
    const value = at(less, path);
    if (value === undefined || (typeof value === 'object')) continue;
    const range = isAmount(value) ?
      {van: amount(Math.max(0, Math.round(value * 100) - margin)),
        tot: amount(Math.min(999_999_999, Math.round(value * 100) + margin))} :
      {van: Math.max(lowest(path), value - margin), tot: Math.min(highest(path), value + margin)};
    at(less, path.slice(0, -1))[path.at(-1)] = Object.fromEntries(ends.map((end) => [end, range[end]]));
  }
  return less;
}

// Somebody's date of birth as the age on the peildatum: a year of birthdays instead of one.
export function withAges(situatie, spread = 0) {
  const less = structuredClone(situatie);
  for (const person of [less.aanvrager, less.partner, ...(less.kinderen ?? []), ...(less.medebewoners ?? [])]) {
    if (!person?.geboortedatum) continue;
    const [year, rest] = [Number(person.geboortedatum.slice(0, 4)), person.geboortedatum.slice(4)];
    const age = Number(less.peildatum.slice(0, 4)) - year - (less.peildatum.slice(4) < rest ? 1 : 0);
    delete person.geboortedatum;
    person.leeftijd = spread === 0 ? age : {van: Math.max(0, age - spread), tot: age + spread};
  }
  return less;
}

// Numbers that are the same every run, from 0 up to `below`.
export function dice(seed) {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

// ---- what the outcome of less promises about the outcome of all ----------------------------------

const cents = (text) => (typeof text === 'number' ? text : Math.round(Number(text) * 100));
function ends(value) {
  if (value !== null && typeof value === 'object') {
    return [value.van === undefined ? -Infinity : cents(value.van), value.tot === undefined ? Infinity : cents(value.tot)];
  }
  return [cents(value), cents(value)];
}

const isFinal = (oordeel) => oordeel === 'recht' || oordeel === 'geen-recht';

// The promises that are broken, each as "pointer: less says ..., all says ...".
export function broken(less, all) {
  const found = [];
  const report = (where, a, b) => found.push(`${where}: ${JSON.stringify(a)} of less, ${JSON.stringify(b)} of all`);
  const amounts = (where, a = {}, b = {}, keys = Object.keys(a)) => {
    for (const key of keys) {
      // An amount that is not there could not be computed: nothing is said about it.
      if (a[key] === undefined || b[key] === undefined) continue;
      const [[lowest, highest], [low, high]] = [ends(a[key]), ends(b[key])];
      if (low < lowest || high > highest) report(`${where}/${key}`, a[key], b[key]);
    }
  };
  const oordeel = (where, a, b) => {
    if (isFinal(a.oordeel) && a.oordeel !== b?.oordeel) report(`${where}/oordeel`, a.oordeel, b?.oordeel);
  };
  const conditions = (where, a, b) => {
    // The n-th condition is the same one on both sides, or the lists can't be compared.
    if (a.map(({id, bron}) => id + bron).join() !== b.map(({id, bron}) => id + bron).join()) return;
    a.forEach((condition, i) => {
      if (['ja', 'nee'].includes(condition.oordeel) && condition.oordeel !== b[i].oordeel) {
        report(`${where}/voorwaarden/${i} (${condition.id})/oordeel`, condition.oordeel, b[i].oordeel);
      }
      amounts(`${where}/voorwaarden/${i} (${condition.id})`, condition, b[i], ['afstand']);
    });
  };

  amounts('/bijstandsnorm', less.bijstandsnorm, all.bijstandsnorm, ['perMaand', 'perJaar']);
  amounts('/inkomen', less.inkomen, all.inkomen, ['perMaand', 'perJaar', 'procentVanNorm']);
  amounts('/vermogen', less.vermogen, all.vermogen, ['inAanmerking', 'grens', 'bovenGrens']);
  for (const [regime, a] of Object.entries(less.draagkracht ?? {})) {
    const b = all.draagkracht?.[regime] ?? {};
    amounts(`/draagkracht/${regime}`, a, b, ['uitInkomen', 'uitVermogen', 'totaal', 'beschikbaar']);
    if (a.herzien !== undefined && a.herzien !== b.herzien) report(`/draagkracht/${regime}/herzien`, a.herzien, b.herzien);
  }
  if (less.eigenWoning && less.eigenWoning.oordeel !== 'onbekend' &&
      less.eigenWoning.oordeel !== all.eigenWoning?.oordeel) {
    report('/eigenWoning/oordeel', less.eigenWoning.oordeel, all.eigenWoning?.oordeel);
  }
  const schemes = new Map(all.regelingen.map((regeling) => [regeling.id, regeling]));
  for (const a of less.regelingen) {
    const where = `/regelingen/${a.id}`;
    const b = schemes.get(a.id);
    if (b === undefined) {
      report(where, a.oordeel, undefined);
      continue;
    }
    oordeel(where, a, b);
    amounts(where, a, b, ['bedrag', 'maximaal']);
    // With no cost asked, the conditions are about the person who fits best so far; with more known
    // that can be another one.
    if (a.kosten.length > 0) conditions(where, a.voorwaarden, b.voorwaarden);
    const lines = new Map(b.kosten.map((line) => [line.id, line]));
    for (const line of a.kosten) {
      oordeel(`${where}/kosten/${line.id}`, line, lines.get(line.id));
      if (!lines.has(line.id)) continue;
      amounts(`${where}/kosten/${line.id}`, line, lines.get(line.id), ['bedrag', 'teBeoordelen', 'maximaal']);
      conditions(`${where}/kosten/${line.id}`, line.voorwaarden ?? [], lines.get(line.id).voorwaarden ?? []);
    }
  }
  return found;
}
