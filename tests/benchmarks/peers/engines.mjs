// Workload W (../w/huishoudens.mjs) in the words of other rule engines, with the norms and percentages as the rules say them. Each entry
// makes a function from the facts of one household to its answers; `explain` makes one that also tells why, where the engine can.
import {readFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {FLAGS, GRENS, NORM, reference, situatie} from '../w/huishoudens.mjs';
import {packFiles, REGIME, wasm} from './pack.mjs';

const pick = (by, type) => ({if: [{'==': [{var: type}, 'gehuwd']}, by.gehuwd,
  {'==': [{var: type}, 'alleenstaande-ouder']}, by['alleenstaande-ouder'], by.alleenstaand]});

// Three steps, each one expression over the facts (h) and the step before it.
const max0 = (a, b) => ({max: [0, {'-': [a, b]}]});
const v = (name) => ({var: name});
const times = (...parts) => ({'*': parts});
const LOGIC = [
  {eachKey: {jaarnorm: times(12, pick(NORM, 'h.type')), grens: pick(GRENS, 'h.type'), jaarinkomen: times(12, v('h.maandinkomen'))}},
  {eachKey: {
    ruw: {'+': [
      {if: [{'==': [v('h.kostensoort'), 'woonkosten']}, max0(v('a.jaarinkomen'), v('a.jaarnorm')), {'+': [
        times({if: [{'==': [v('h.kostensoort'), 'bijzonder']}, 0.35, 0.5]},
            max0({min: [v('a.jaarinkomen'), times(1.5, v('a.jaarnorm'))]}, times(1.15, v('a.jaarnorm')))),
        max0(v('a.jaarinkomen'), times(1.5, v('a.jaarnorm')))]}]},
      max0(v('h.vermogen'), v('a.grens'))]},
    basis: {and: [{'<=': [v('a.jaarinkomen'), times(1.15, v('a.jaarnorm'))]}, {'<=': [v('h.vermogen'), v('a.grens')]}]},
    laag: {'<=': [v('a.jaarinkomen'), v('a.jaarnorm')]},
  }},
  {eachKey: {
    draagkracht: {'-': [v('b.ruw'), {'%': [v('b.ruw'), 1]}]},
    bijstand: max0(v('h.kosten'), {'-': [v('b.ruw'), {'%': [v('b.ruw'), 1]}]}),
    stimulering: v('b.basis'),
    schoolkosten: {and: [v('b.basis'), {'>': [v('h.kinderen1217'), 0]}]},
    idKaart: v('b.basis'),
    witgoed: {and: [v('b.basis'), {'>=': [v('h.maandenMinimum'), 36]}]},
    langdurigheid: {and: [v('b.basis'), {'>=': [v('h.maandenMinimum'), 60]}, {'<': [v('h.leeftijd'), 65]}, v('b.laag')]},
  }},
];

async function jsonLogic(compiled) {
  const {LogicEngine} = await import('json-logic-engine');
  const engine = new LogicEngine();
  const [first, second, third] = LOGIC.map((step) => (compiled ? engine.build(step) : (data) => engine.run(step, data)));
  return (h) => {
    const a = first({h});
    const b = second({h, a});
    return third({h, a, b});
  };
}

// Conditions are data; sums are facts written in JavaScript, as its documentation does.
async function jsonRulesEngine() {
  const {Engine} = await import('json-rules-engine');
  const engine = new Engine();
  const fact = (name, from, make) => engine.addFact(name, async (_, almanac) => make(...await Promise.all(from.map((one) => almanac.factValue(one)))));
  fact('jaarnorm', ['type'], (type) => 12 * NORM[type]);
  fact('jaarinkomen', ['maandinkomen'], (inkomen) => 12 * inkomen);
  fact('deelVanNorm', ['jaarinkomen', 'jaarnorm'], (inkomen, norm) => inkomen - 1.15 * norm);
  fact('bovenNorm', ['jaarinkomen', 'jaarnorm'], (inkomen, norm) => inkomen - norm);
  fact('bovenGrens', ['vermogen', 'type'], (vermogen, type) => vermogen - GRENS[type]);
  fact('draagkracht', ['jaarinkomen', 'jaarnorm', 'bovenGrens', 'kostensoort'], (inkomen, norm, boven, soort) => {
    const uit = soort === 'woonkosten' ? Math.max(0, inkomen - norm) :
      (soort === 'bijzonder' ? 0.35 : 0.5) * Math.max(0, Math.min(inkomen, 1.5 * norm) - 1.15 * norm) + Math.max(0, inkomen - 1.5 * norm);
    return Math.floor(uit + Math.max(0, boven));
  });
  const at = (name, operator, value) => ({fact: name, operator, value});
  const basis = [at('deelVanNorm', 'lessThanInclusive', 0), at('bovenGrens', 'lessThanInclusive', 0)];
  const more = {
    schoolkosten: [at('kinderen1217', 'greaterThan', 0)],
    witgoed: [at('maandenMinimum', 'greaterThanInclusive', 36)],
    langdurigheid: [at('maandenMinimum', 'greaterThanInclusive', 60), at('leeftijd', 'lessThan', 65), at('bovenNorm', 'lessThanInclusive', 0)],
  };
  for (const flag of FLAGS) engine.addRule({conditions: {all: [...basis, ...(more[flag] ?? [])]}, event: {type: flag}});
  return async (h) => {
    const {events, almanac} = await engine.run(h);
    const draagkracht = await almanac.factValue('draagkracht');
    const answer = {draagkracht, bijstand: Math.max(0, h.kosten - draagkracht)};
    for (const flag of FLAGS) answer[flag] = false;
    for (const {type} of events) answer[type] = true;
    return answer;
  };
}

async function zen(trace) {
  const {ZenEngine} = await import('@gorules/zen-engine');
  const choose = (by) => `type == 'gehuwd' ? ${by.gehuwd} : (type == 'alleenstaande-ouder' ? ${by['alleenstaande-ouder']} : ${by.alleenstaand})`;
  const expressions = {
    jaarnorm: `12 * (${choose(NORM)})`,
    grens: choose(GRENS),
    jaarinkomen: '12 * maandinkomen',
    uitInkomen: `kostensoort == 'woonkosten' ? max([0, $.jaarinkomen - $.jaarnorm]) : ` +
      `(kostensoort == 'bijzonder' ? 0.35 : 0.5) * max([0, min([$.jaarinkomen, 1.5 * $.jaarnorm]) - 1.15 * $.jaarnorm]) + max([0, $.jaarinkomen - 1.5 * $.jaarnorm])`,
    draagkracht: 'floor($.uitInkomen + max([0, vermogen - $.grens]))',
    bijstand: 'max([0, kosten - $.draagkracht])',
    stimulering: '$.jaarinkomen <= 1.15 * $.jaarnorm and vermogen <= $.grens',
    schoolkosten: '$.stimulering and kinderen1217 > 0',
    idKaart: '$.stimulering',
    witgoed: '$.stimulering and maandenMinimum >= 36',
    langdurigheid: '$.stimulering and maandenMinimum >= 60 and leeftijd < 65 and $.jaarinkomen <= $.jaarnorm',
  };
  const node = (id, type, content) => ({id, type, name: id, position: {x: 0, y: 0}, ...(content && {content})});
  const edge = (from, to) => ({id: `${from}-${to}`, sourceId: from, targetId: to, type: 'edge'});
  const decision = new ZenEngine().createDecision(Buffer.from(JSON.stringify({
    nodes: [node('in', 'inputNode'),
      node('w', 'expressionNode', {expressions: Object.entries(expressions).map(([key, value]) => ({id: key, key, value}))}),
      node('uit', 'outputNode')],
    edges: [edge('in', 'w'), edge('w', 'uit')],
  })));
  return async (h) => (await decision.evaluate(h, {trace})).result;
}

async function publicodes() {
  const {default: Engine} = await import('publicodes');
  const choose = (by) => ({variations: [{si: "type = 'gehuwd'", alors: by.gehuwd},
    {si: "type = 'alleenstaande-ouder'", alors: by['alleenstaande-ouder']}, {sinon: by.alleenstaand}]});
  const all = (...list) => ({'toutes ces conditions': list});
  const engine = new Engine({
    'type': null, 'maandinkomen': null, 'vermogen': null, 'kosten': null, 'kostensoort': null, 'kinderen': null, 'maanden': null, 'leeftijd': null,
    'norm': choose(NORM),
    'grens': choose(GRENS),
    'jaarnorm': {valeur: '12 * norm'},
    'jaarinkomen': {valeur: '12 * maandinkomen'},
    'deel': {valeur: {'le minimum de': ['jaarinkomen', '1.5 * jaarnorm']}},
    'in de schijf': {valeur: 'deel - 1.15 * jaarnorm', plancher: 0},
    'boven de schijf': {valeur: 'jaarinkomen - 1.5 * jaarnorm', plancher: 0},
    'boven de norm': {valeur: 'jaarinkomen - jaarnorm', plancher: 0},
    'uit inkomen': {variations: [{si: "kostensoort = 'woonkosten'", alors: 'boven de norm'},
      {si: "kostensoort = 'bijzonder'", alors: '0.35 * in de schijf + boven de schijf'}, {sinon: '0.5 * in de schijf + boven de schijf'}]},
    'uit vermogen': {valeur: 'vermogen - grens', plancher: 0},
    // Down: it can only round to the nearest.
    'draagkracht': {valeur: 'uit inkomen + uit vermogen - 0.5', arrondi: 'oui'},
    'bijstand': {valeur: 'kosten - draagkracht', plancher: 0},
    'stimulering': all('jaarinkomen <= 1.15 * jaarnorm', 'vermogen <= grens'),
    'schoolkosten': all('stimulering', 'kinderen > 0'),
    'idKaart': {valeur: 'stimulering'},
    'witgoed': all('stimulering', 'maanden >= 36'),
    'langdurigheid': all('stimulering', 'maanden >= 60', 'leeftijd < 65', 'jaarinkomen <= jaarnorm'),
  }, {logger: {log() {}, warn() {}, error() {}}});
  const asked = ['draagkracht', 'bijstand', ...FLAGS];
  return (h) => {
    engine.setSituation({'type': `'${h.type}'`, 'kostensoort': `'${h.kostensoort}'`, 'maandinkomen': h.maandinkomen, 'vermogen': h.vermogen,
      'kosten': h.kosten, 'kinderen': h.kinderen1217, 'maanden': h.maandenMinimum, 'leeftijd': h.leeftijd});
    return Object.fromEntries(asked.map((name) => [name, engine.evaluate(name).nodeValue]));
  };
}

// Our module as a page asks it: an object in, text to the core, text back, an object out.
async function minima(explain) {
  const {default: create} = await import(pathToFileURL(wasm).href);
  const core = await create({wasmBinary: readFileSync(wasm.replace(/\.mjs$/, '.wasm'))});
  for (const {naam, inhoud} of packFiles()) {
    const faults = core.laad(naam, inhoud);
    if (faults !== '') throw new Error(faults);
  }
  const cents = (amount) => Math.round(Number(amount) * 100);
  return (h) => {
    const text = JSON.stringify(situatie(h));
    const {draagkracht, regelingen: [bijstand, ...rest]} = JSON.parse(explain ? core.bereken(text, '') : core.berekenZonderToelichting(text));
    const answer = {draagkracht: cents(draagkracht[REGIME[h.kostensoort]].totaal), bijstand: cents(bijstand.kosten[0].bedrag)};
    FLAGS.forEach((flag, at) => (answer[flag] = rest[at].oordeel === 'recht'));
    return answer;
  };
}

export const ENGINES = {
  'minima, module': {make: () => minima(false)},
  'minima, module, with reasons': {make: () => minima(true), explains: true},
  'hand-written JavaScript': {make: async () => reference},
  'json-logic-engine, compiled': {make: () => jsonLogic(true), package: 'json-logic-engine'},
  'json-logic-engine, interpreted': {make: () => jsonLogic(false), package: 'json-logic-engine'},
  'json-rules-engine': {make: jsonRulesEngine, package: 'json-rules-engine', explains: true},
  'zen-engine': {make: () => zen(false), package: '@gorules/zen-engine'},
  'zen-engine, with trace': {make: () => zen(true), package: '@gorules/zen-engine', explains: true},
  'publicodes': {make: publicodes, package: 'publicodes', explains: true},
};
