// A second reading of every kind of condition, straight from the policy files and for a situation in which every fact
// is given or left out as a whole: ja, nee, beoordeling or onbekend. Amounts in whole cents, percentages in hundredths.
import {cents} from './schemas.mjs';

const [ja, nee, beoordeling, onbekend] = ['ja', 'nee', 'beoordeling', 'onbekend'];
const truth = (fact) => (fact === undefined ? onbekend : fact ? ja : nee);
const not = (verdict) => ({ja: nee, nee: ja})[verdict] ?? verdict;
const all = (...list) => [nee, onbekend, beoordeling].find((v) => list.includes(v)) ?? ja;
const some = (...list) => [ja, beoordeling, onbekend].find((v) => list.includes(v)) ?? nee;

// ---- Days -----------------------------------------------------------------------------------------

const parts = (day) => day.split('-').map(Number);
const written = (y, m, d) => `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
// The same day of a later month, or the last one there.
export function plusMonths(day, months) {
  const [y, m, d] = parts(day);
  const at = y * 12 + m - 1 + months;
  const last = new Date(Date.UTC(Math.floor(at / 12), at % 12 + 1, 0)).getUTCDate();
  return written(Math.floor(at / 12), at % 12 + 1, Math.min(d, last));
}
const plusDays = (day, days) => {
  const [y, m, d] = parts(day);
  return new Date(Date.UTC(y, m - 1, d + days)).toISOString().slice(0, 10);
};
const year = (day) => Number(day.slice(0, 4));
const isAged = (person, years, day) => plusMonths(person.geboortedatum, 12 * years) <= day;
const aged = (person, {vanaf, tot}, day) =>
    (vanaf === undefined || isAged(person, vanaf, day)) && (tot === undefined || !isAged(person, tot, day));

// ---- The household --------------------------------------------------------------------------------

const home18 = (s) => s.kinderen.some((kind) => kind.thuiswonend && !isAged(kind, 18, s.peildatum));
const form = (s) => (s.partner ? 'gehuwden' : home18(s) ? 'alleenstaandeOuder' : 'alleenstaande');
const child = (s, id) => s.kinderen.find((kind) => kind.id === id);
const person = (s, id) => (id === 'aanvrager' ? s.aanvrager : id === 'partner' ? s.partner : child(s, id));
const adults = (s) => (s.partner ? [s.aanvrager, s.partner] : [s.aanvrager]);
const cost = (s) => s.kosten[0];

// The norm of somebody from 21 to the AOW age: the WWB adds the toeslag for who is alone, the Participatiewet has one
// norm for singles with and without a child.
export function norm(s, table) {
  const amount = (category) => table && cents(table.normen.find((n) => n.categorie === category).bedrag);
  if (!table) return undefined;
  const wwb = table.wet === 'WWB';
  if (form(s) === 'gehuwden') return amount(wwb ? 'gehuwden-21-65' : 'gehuwden-21-aow');
  if (!wwb) return amount('alleenstaande-21-aow');
  const base = form(s) === 'alleenstaande' ? 'alleenstaande-21-65' : 'alleenstaande-ouder-21-65';
  return amount(base) + amount('toeslag-maximaal');
}
const hundredths = (percent) => Math.round(Number(percent) * 100);
const income = (s) => s.inkomen.reduce((sum, line) => sum + cents(line.bedrag), 0);
function incomeWithin({procentVanNorm, strikt, gepubliceerd}, s, table) {
  if (!s.inkomen || norm(s, table) === undefined) return beoordeling;
  const [have, limit] = gepubliceerd ? [income(s), cents(gepubliceerd[form(s)])] :
    [income(s) * 10000, norm(s, table) * hundredths(procentVanNorm)];
  return truth(strikt ? have < limit : have <= limit);
}
// Months below a lower percentage count for a higher one; those at a higher one bound it.
function months(s, percent, needed) {
  const lower = s.laagInkomen.filter((line) => line.procent <= percent).map((line) => line.maanden);
  const higher = s.laagInkomen.filter((line) => line.procent >= percent).map((line) => line.maanden);
  if (lower.some((n) => n >= needed)) return ja;
  return higher.some((n) => n < needed) ? nee : onbekend;
}
const earlier = (s, scheme) => s.eerdereVerstrekkingen.filter((grant) => grant.regeling === scheme.id);
const before = (s, months, day) => plusMonths(s.peildatum, -months) <= day && day < s.peildatum;

// ---- The kinds ------------------------------------------------------------------------------------

function ageOf(c, s) {
  const day = c.op === 'kostendatum' ? cost(s).datum : s.peildatum;
  if (c.wie === 'kind' && ['aanvrager', 'partner'].includes(cost(s).persoon)) return nee;
  const who = {aanvrager: [s.aanvrager], volwassenen: adults(s), 'een-volwassene': adults(s)}[c.wie] ??
      [person(s, cost(s).persoon)];
  return {who, day};
}
function leeftijd(c, s, {table}) {
  const found = ageOf(c, s);
  if (typeof found === 'string') return found;
  const each = found.who.map((who) => {
    const own = truth(aged(who, c, found.day));
    if (!c.totAow) return own;
    if (!table?.aowLeeftijd) return all(own, beoordeling);
    const {jaren, maanden} = table.aowLeeftijd;
    return all(own, truth(found.day < plusMonths(who.geboortedatum, 12 * jaren + maanden)));
  });
  return c.wie === 'een-volwassene' ? some(...each) : all(...each);
}

function doelgroep({vanaf, tot, op}, s) {
  const day = op === 'kostendatum' ? cost(s).datum : s.peildatum;
  const young = (kind) => kind.thuiswonend && !isAged(kind, tot, day);
  const kind = child(s, cost(s).persoon);
  if (kind) return truth(young(kind));
  return truth(s.kinderen.some(young) || (!s.partner && isAged(s.aanvrager, vanaf, day)));
}

function identiteit(c, s) {
  const valid = s.identiteitsbewijzen.filter((card) => card.persoon === cost(s).persoon && card.geldigTotEnMet >= s.peildatum);
  if (valid.some((card) => card.soort !== 'rijbewijs')) return nee;
  return valid.length === 0 ? ja : beoordeling;
}

function arbeid(c, s) {
  if (!s.bijstandInReferteperiode) return beoordeling;
  const excused = (m) => m.soort === 'waarschuwing' ||
      (m.reden === 'niet-ingeschreven-cwi' && m.procent === 5 && m.maanden === 1);
  return s.maatregelen.length === 0 || (s.maatregelen.length === 1 && excused(s.maatregelen[0])) ? ja : beoordeling;
}

function zelfdeGoed(c, s, {scheme}) {
  const {maanden, sinds} = scheme.routes.map((route) => route.hoogte.plafond).find(Boolean);
  const days = earlier(s, scheme).map((grant) => grant.datum).filter((day) => day >= sinds && day <= s.peildatum).sort();
  let begin = days[0] ?? s.peildatum;
  for (const day of [...days, s.peildatum]) if (day >= plusMonths(begin, maanden)) begin = day;
  const inside = (day) => begin <= day && day < plusMonths(begin, maanden);
  return truth(!earlier(s, scheme).some((grant) =>
    inside(grant.datum) && grant.vorm !== 'lening' && grant.soort === cost(s).soort));
}

function nietEerderInTijdvak(c, s, {scheme}) {
  const counts = earlier(s, scheme).filter(({datum, soort, persoon}) => {
    const day = c.op === 'kostendatum' ? cost(s).datum : s.peildatum;
    const inWindow = c.tijdvak === 'ooit' || (c.tijdvak === 'kalenderjaar' ? year(datum) === year(day) :
      (c.grensdagTelt ? plusMonths(s.peildatum, -c.maanden) <= datum : plusMonths(s.peildatum, -c.maanden) < datum) &&
        datum < s.peildatum);
    return inWindow && (!c.zelfdeSoort || soort === cost(s).soort) && (!c.perPersoon || persoon === cost(s).persoon);
  });
  return truth(counts.length <= (c.hoogstens ?? 0));
}

function termijn({termijn, op, maanden = 0, dagen = 0}, s) {
  const begin = cost(s).termijnBegin;
  if (begin === undefined) return onbekend;
  if (begin === null) return truth(termijn === 'voor');
  const day = op === 'kostendatum' ? cost(s).datum : s.peildatum;
  const end = plusDays(plusMonths(begin, maanden), dagen);
  return truth({binnen: begin <= day && day <= end, voor: day < end, na: end <= day}[termijn]);
}

function huurgrens({tot, gronden}, s) {
  const {bovenHuurgrens, grond} = cost(s);
  const old = tot !== undefined && adults(s).some((who) => isAged(who, tot, s.peildatum));
  return some(truth(old), not(truth(bovenHuurgrens)), truth(Boolean(gronden?.includes(grond))));
}

function zwangerschap({minstens = 0, maanden}, s) {
  const kind = child(s, cost(s).persoon);
  if (kind) return truth(s.peildatum <= plusMonths(kind.geboortedatum, maanden));
  return truth(cost(s).zwangerschapsmaanden >= minstens);
}

function kind({vanaf, tot, eenVan, schooljaarVanaf}, s, {scheme}) {
  return some(...s.kinderen.map((one) => {
    const fits = aged(one, {vanaf, tot}, s.peildatum) && (!eenVan || eenVan.includes(one.onderwijs));
    const opened = schooljaarVanaf && [0, -1].map((n) => `${year(s.peildatum) + n}-${schooljaarVanaf}`)
        .find((day) => day <= s.peildatum);
    const had = opened && earlier(s, scheme).some((grant) =>
      grant.persoon === one.id && grant.datum >= opened && grant.datum < plusMonths(opened, 12));
    return all(truth(fits), one.thuiswonend ? ja : beoordeling, truth(!had));
  }));
}

const within = ({minstens, hoogstens}, number) =>
    truth((minstens === undefined || number >= minstens) && (hoogstens === undefined || number <= hoogstens));

export const kinds = {
  'inwoner': (c, s) => truth(s.inwoner),
  'inkomensgrens': (c, s, {table}) => incomeWithin(c, s, table),
  'vermogensgrens': (c, s, {table}) => {
    const limit = c.bedrag ?? table?.vermogensgrenzen?.[form(s)];
    if (limit === undefined) return beoordeling;
    return truth(c.strikt ? cents(s.vermogen.bank) < cents(limit) : cents(s.vermogen.bank) <= cents(limit));
  },
  'vermogen-invordering': (c, s) => truth(cents(s.vermogenInvordering) <= 0),
  'laag-inkomen': (c, s, {table}) =>
    all(c.ookNu === false ? ja : incomeWithin(c, s, table), months(s, c.procentVanNorm, c.maanden)),
  leeftijd,
  'onderwijs': (c, s) => truth(c.eenVan.includes(child(s, cost(s).persoon)?.onderwijs)),
  doelgroep,
  'andere-kostensoort': (c, s) => truth(!c.kostensoorten.includes(cost(s).soort)),
  'kosten-gemaakt': (c, s) => truth(cost(s).datum <= s.peildatum),
  'aanvraagtermijn': (c, s) => truth(s.peildatum <= `${year(cost(s).datum) + 1}-${c.totEnMet}`),
  'betaalbewijs': (c, s) => (c.offerteVolstaat && cost(s).offerte ? ja : truth(cost(s).betaalbewijs)),
  'geen-geldig-identiteitsbewijs': identiteit,
  'gratis-eerste-kaart': ({vanaf, tot, sinds}, s) => {
    const who = person(s, cost(s).persoon);
    const free = plusMonths(who.geboortedatum, 12 * vanaf) >= sinds && aged(who, {vanaf, tot}, s.peildatum);
    return truth(!(cost(s).eersteKaart && free));
  },
  'niet-eerder': ({maanden}, s, {scheme}) =>
    truth(earlier(s, scheme).every((grant) => plusMonths(grant.datum, maanden) <= s.peildatum)),
  'zelfde-goed': zelfdeGoed,
  'lening-elders': (c, s) => truth(s.lening && s.lening === 'geweigerd'),
  'voorliggend': (c, s) => truth(!cost(s).voorliggend),
  'arbeidsverplichting': arbeid,
  'referteperiode': (c, s) => months(s, c.procentVanNorm, c.maanden),
  'niet-eerder-in-tijdvak': nietEerderInTijdvak,
  'huishoudvorm': (c, s) =>
    truth(c.eenVan.includes(form(s) === 'alleenstaandeOuder' ? 'alleenstaande-ouder' : form(s))),
  'zorgverzekering': (c, s) => (c.verzekerd ? truth(s.rotterdampakket) : not(truth(s.rotterdampakket))),
  'opleiding': ({maanden}, s) => all(not(truth(s.aanvrager.studeert)),
      truth(!(s.aanvrager.opleidingAfgerond && before(s, maanden, s.aanvrager.opleidingAfgerond)))),
  'maatregel': ({procent, maanden}, s) => truth(!s.maatregelen.some((m) =>
    m.soort === 'verlaging' && m.procent >= procent && before(s, maanden, m.datum))),
  'vorige-regeling': (c, s) => truth(s.rechtInkomenstoeslag2024),
  'inkomen-te-hoog': (c, s, {table}) =>
    not(all(incomeWithin(c, s, table), months(s, c.referteProcent, c.maanden))),
  'aanvraagperiode': (c, s) => truth(c.sinds <= s.peildatum && s.peildatum <= c.totEnMetDatum),
  'voor-betaling': (c, s) => some(truth(s.peildatum < cost(s).datum), not(truth(cost(s).voldaan))),
  'indicatie': (c, s) => truth(cost(s).indicatie && cost(s).indicatie === 'positief'),
  'grond': (c, s) => truth(cost(s).grond && c.gronden.includes(cost(s).grond)),
  'termijn-vanaf-feit': termijn,
  'duur': (c, s) => within(c, cost(s).duurMaanden),
  huurgrens,
  'zwangerschap-of-geboorte': zwangerschap,
  'ov-zones': (c, s) => within(c, cost(s).ovZones),
  'openbaar-vervoer': (c, s) => truth(cost(s).kilometers === undefined ? undefined : cost(s).kilometers === null),
  'niet-vergoed': (c, s) => truth(cents(cost(s).vergoedDoorAnderen) === 0),
  'verlaging-benut': (c, s) => truth(cents(cost(s).mogelijkeVerlaging) === 0),
  'minimum-kosten': (c, s) => truth(cents(cost(s).bedrag) >= cents(c.bedrag)),
  kind,
  'studeert': (c, s) => truth(s.aanvrager.studeert),
};

// A no that the policy leaves to the municipality is one to judge. Of the doelgroep only the couple without children is
// (reading A-03): a child of age and a single person who is too young are told no.
export function verdictOf(condition, s, facts) {
  const verdict = kinds[condition.soort](condition, s, facts);
  const flat = condition.soort === 'doelgroep' && (child(s, cost(s).persoon) || !s.partner);
  return verdict === nee && condition.bijNee === 'beoordeling' && !flat ? beoordeling : verdict;
}
