// A resident who answers truthfully: all there is to tell as the contract's situation, typed into the fields of
// whatever page is shown. What the page has no way to tell is left out beforehand.
import type { Answer, Value } from '../src/answers';
import type { Cost, Income, Situatie } from '../src/contract';
import { toInput } from '../src/format/date';
import { entries } from '../src/questions/costs';
import type { Told } from '../src/questions/index';
import type { Offer } from '../src/questions/offer';
import { NONE, type Field, type Question } from '../src/questions/types';
import { visible } from '../src/validate';

export type Resident = Required<Situatie>;
type Grant = Resident['eerdereVerstrekkingen'][number];

const SOURCES = ['loon', 'bijstand', 'uitkering', 'aow', 'pensioen', 'particulier-pensioen', 'alimentatie', 'studiefinanciering', 'overig'];

const firstOf = <T>(list: T[], key: (item: T) => string): T[] =>
  list.filter((item, i) => list.findIndex((other) => key(other) === key(item)) === i);

/** The scheme and kind under which the page offers a cost, as "group kind". */
function offered(offer: Offer, { soort, regeling }: Cost): string | undefined {
  const group = offer.groups.find((g) => g.kinds.some((k) => k.soort === soort && (k.free || k.regeling === regeling)));
  return group && `${group.id} ${soort}`;
}

/** The same resident with only what the page can ask: one amount a source, one cost of a kind for each person. */
export function tellable(resident: Resident, offer: Offer): Resident {
  const income = resident.inkomen.filter(({ soort, van }) => SOURCES.includes(soort) && ['aanvrager', 'partner'].includes(van));
  const costs = resident.kosten.filter((cost) => offered(offer, cost));
  const grants = resident.eerdereVerstrekkingen.filter(({ regeling }) => offer.earlier.some((line) => line.regeling === regeling));
  return {
    ...resident,
    inkomen: firstOf(income, ({ soort, van }) => `${van} ${soort}`),
    kosten: firstOf(costs, ({ soort, persoon }) => `${soort} ${persoon}`),
    eerdereVerstrekkingen: grants,
  };
}

const typed = (amount: unknown): Value => (typeof amount === 'string' ? amount.replace('.', ',') : null);
const digits = (number: unknown): Value => (typeof number === 'number' ? String(number) : null);
const day = (date: unknown): Value => (typeof date === 'string' ? toInput(date) : null);
const yesNo = (fact: unknown): Value => (fact === undefined ? null : fact ? 'ja' : 'nee');
const some = (list: string[]): Value => (list.length > 0 ? [...new Set(list)] : [NONE]);

/** Whatever a fact is, in the form its field takes. */
function given(field: Field, fact: unknown): Value {
  switch (field.kind) {
    case 'amount':
      return typed(fact);
    case 'number':
      return digits(fact);
    case 'date':
      return day(fact);
    case 'choice':
      return typeof fact === 'string' ? fact : yesNo(fact);
    case 'checks':
      return null;
  }
}

function household({ name }: Field, v: Resident): Value {
  const partner = v.partner ?? {};
  const told: Record<string, Value> = {
    inwoner: yesNo(v.inwoner),
    geboortedatum: day(v.aanvrager.geboortedatum),
    partner: yesNo(v.partner !== null),
    'partner-geboortedatum': day(partner.geboortedatum),
    inrichting: v.verblijfInInrichting ?? 'niemand',
    'inrichting-samen': v.verblijfInInrichting ?? 'niemand',
    kinderen: digits(v.kinderen.length),
    medebewoners: digits(v.medebewoners.length),
  };
  return told[name] ?? null;
}

/** "2-thuiswonend": of the second in the list. */
function nth(field: Field, list: object[]): Value {
  const [, n, key] = /^(\d+)-(.+)$/.exec(field.name)!;
  return given(field, (list[Number(n) - 1] as Record<string, unknown> | undefined)?.[key!]);
}

function income(field: Field, { inkomen }: Resident): Value {
  if (field.kind === 'checks') return some(inkomen.filter(({ van }) => van === field.name).map(({ soort }) => soort));
  const [, van, soort, key] = /^(aanvrager|partner)-(.+)-(\w+)$/.exec(field.name)!;
  const line = inkomen.find((one) => one.van === van && one.soort === soort);
  return given(field, line?.[key as keyof Income]);
}

function money(field: Field, v: Resident): Value {
  const home = v.eigenWoning;
  const told: Record<string, unknown> = {
    ...v.vermogen,
    ...home,
    'eigen-woning': home !== null,
    'bijstand-per-jaar': v.bijzondereBijstandPerJaar,
    invordering: v.vermogenInvordering,
    lening: v.lening,
    schuldhulp: v.schuldhulptraject,
  };
  return given(field, told[field.name]);
}

/** The band the months lie in: "tot-36" ends below 36, "vanaf-60" begins at 60. */
function band(field: Field, months: number): Value {
  const options = field.kind === 'choice' ? field.options.map(({ value }) => value) : [];
  return options.find((value) => value.startsWith('vanaf') || months < Number(value.replace('tot-', ''))) ?? null;
}

function past(field: Field, v: Resident): Value {
  const percent = /^laag-inkomen-(\d+)$/.exec(field.name)?.[1];
  if (percent) return band(field, Number(v.laagInkomen.find(({ procent }) => procent === Number(percent))?.maanden));
  const count = (soort: string): Value => digits(v.maatregelen.filter((one) => one.soort === soort).length);
  const told: Record<string, Value> = {
    bijstand: yesNo(v.bijstandInReferteperiode),
    werkplicht: yesNo(v.arbeidsverplichtingNagekomen),
    maatregelen: yesNo(v.maatregelen.length > 0),
    waarschuwingen: count('waarschuwing'),
    verlagingen: count('verlaging'),
  };
  return told[field.name] ?? null;
}

function documents(field: Field, { identiteitsbewijzen }: Resident): Value {
  const line = identiteitsbewijzen.find(({ persoon }) => persoon === field.name.replace(/-tot$/, ''));
  return field.kind === 'date' ? day(line?.geldigTotEnMet) : (line?.soort ?? 'geen');
}

function circumstances(field: Field, v: Resident): Value {
  const finished = v.aanvrager.opleidingAfgerond;
  const told: Record<string, unknown> = {
    studeert: v.aanvrager.studeert ?? false,
    opleiding: typeof finished === 'string',
    'opleiding-datum': finished,
    zorgverzekering: v.rotterdampakket,
    'recht-2024': v.rechtInkomenstoeslag2024,
  };
  return given(field, told[field.name]);
}

function earlier(field: Field, { eerdereVerstrekkingen }: Resident): Value {
  if (field.kind === 'checks') return some(eerdereVerstrekkingen.map(({ regeling }) => regeling));
  const [, regeling, n, key] = /^(.+)-(\d+)-(soort|persoon|bedrag|datum|nog-een)$/.exec(field.name)!;
  const grants = eerdereVerstrekkingen.filter((grant) => grant.regeling === regeling);
  return key === 'nog-een' ? yesNo(grants.length > Number(n)) : given(field, grants[Number(n) - 1]?.[key as keyof Grant]);
}

function helpWanted(field: Field, { kosten }: Resident, offer: Offer): Value {
  const kinds = kosten.map((cost) => offered(offer, cost)!.split(' ') as [string, string]);
  if (field.name === 'antwoord') return some(kinds.map(([group]) => group));
  return some(kinds.filter(([group]) => group === field.name).map(([, kind]) => kind));
}

/** The page of the nth cost of a kind is about the nth the resident has. */
function cost(field: Field, { kosten }: Resident, id: string, { answers, offer }: Told): Value {
  const entry = entries(answers, offer).find((one) => one.id === id)!;
  const same = kosten.filter(({ soort }) => soort === entry.kind.soort);
  const n = Number(/\d+$/.exec(id)![0]);
  const line = same[n - 1] as (Cost & { per?: string }) | undefined;
  if (field.name === 'nog-een') return yesNo(same.length > n);
  if (field.name === 'per') return line?.per ?? 'eenmalig';
  return given(field, line?.[field.name as keyof Cost]);
}

function valueOf(field: Field, id: string, v: Resident, told: Told): Value {
  switch (id) {
    case 'gezin':
      return household(field, v);
    case 'kinderen':
      return nth(field, v.kinderen);
    case 'medebewoners':
      return nth(field, v.medebewoners);
    case 'inkomen':
      return income(field, v);
    case 'geld':
      return money(field, v);
    case 'verleden':
      return past(field, v);
    case 'verlagingen':
      return nth(field, v.maatregelen.filter(({ soort }) => soort === 'verlaging'));
    case 'documenten':
      return documents(field, v);
    case 'omstandigheden':
      return circumstances(field, v);
    case 'eerder':
      return earlier(field, v);
    case 'kosten':
      return helpWanted(field, v, told.offer);
    default:
      return cost(field, v, id, told);
  }
}

/** Fills in the page from top to bottom; an answer can show more fields. */
export function answerTo(question: Question, resident: Resident, told: Told): Answer {
  let answer: Answer = told.answers[question.id] ?? {};
  for (;;) {
    const field = visible(question, answer).find(({ name }) => !(name in answer));
    if (!field) return answer;
    answer = { ...answer, [field.name]: valueOf(field, question.id, resident, told) };
  }
}
