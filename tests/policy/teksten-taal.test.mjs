// The sentences and words of every outcome: the same in every language, with only values that are there, and plain
// enough to read once.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import test from 'node:test';
import {readJson, root} from './schemas.mjs';
import {files, has, isSentence, languages, saidBySources, sources, texts, translations} from './teksten.mjs';

const jargon = readJson(join(root, 'tests/policy/jargon.json'));

// ---- The files ------------------------------------------------------------------------------------

for (const language of languages) {
  test(`${language}.json: one key a line, each once, as the reader takes them`, () => {
    const lines = readFileSync(files[language], 'utf8').split('\n').filter((line) => line.startsWith('  '));
    const keys = lines.map((line) => /^  "([^"]+)": ".*",?$/.exec(line)?.[1]);
    assert.deepEqual(keys.filter((key, i) => !key || keys.indexOf(key) !== i), []);
    assert.equal(readJson(files[language]).taal, language);
    assert.deepEqual(keys, ['$schema', 'taal', 'nagekeken', ...Object.keys(texts[language])]);
    assert.match(readJson(files[language]).nagekeken, /^(ja|nee)$/);
    for (const [key, text] of Object.entries(texts[language])) {
      assert.match(key, /^[a-z0-9]+([.-][a-z0-9]+)*$/);
      assert.match(text, /^\S(.*\S)?$/, key);
      assert.doesNotMatch(text, / {2}|\t/, key);
    }
  });
}

for (const l of translations) {
  test(`${l} has the keys of the Dutch, in the same order`, () =>
    assert.deepEqual(Object.keys(texts[l]), Object.keys(texts.nl)));

  test(`${l}: no sentence is left untranslated`, () =>
    assert.deepEqual(Object.keys(texts.nl).filter((k) => isSentence(texts.nl[k]) && texts.nl[k] === texts[l][k]), []));
}

// Arabic script, Dutch words set apart in brackets or as they are, and no digit but those of the letters of the municipality.
test('ar: every text is Arabic, with closed marks of direction and European digits', () => {
  for (const [key, text] of Object.entries(texts.ar)) {
    assert.match(text, /\p{Script=Arabic}/u, key);
    assert.doesNotMatch(text, /[\u0660-\u0669\u06f0-\u06f9]/, key);
    assert.match(text.replace(/[^\u2066-\u2069]/g, ''), /^(\u2066\u2069)*$/, key);
    assert.match(text.replace(/[^()]/g, ''), /^(\(\))*$/, key);
  }
});

test('ar: a share is set apart from the text around it', () => {
  for (const [key, text] of Object.entries(texts.ar)) assert.doesNotMatch(text, /(?<!\u2066)\{procent\}|\{procent\}(?!\u2069)/, key);
});

// ---- The values in a sentence ---------------------------------------------------------------------

// A name that the rules do not attach on every way to a key would be printed as it stands. This is the list of those
// that they do; a key that is not here has none.
const attached = {
  'inkomensgrens.nee': ['inkomen', 'grens', 'procent', 'norm'],
  'inkomensgrens.onbekend': ['inkomen', 'grens', 'procent', 'norm'],
  'inkomensgrens.ja': ['inkomen', 'grens', 'procent', 'norm'],
  'vermogensgrens.nee': ['vermogen', 'grens'],
  'vermogensgrens.onbekend': ['vermogen', 'grens'],
  'vermogensgrens.ja': ['vermogen', 'grens'],
  'vermogen-invordering.nee': ['vermogen'],
  'vermogen-invordering.onbekend': ['vermogen'],
  'vermogen-invordering.beoordeling': ['vermogen'],
  'vermogen-invordering.ja': ['vermogen'],
  'laag-inkomen.onbekend': ['nodig'],
  'laag-inkomen.ja': ['inkomen', 'grens', 'procent', 'norm', 'nodig', 'maanden'],
  'kostensoort.voorliggend': ['kostensoort'],
  'kosten-gemaakt.nee': ['datum'],
  'kosten-gemaakt.onbekend': ['datum'],
  'kosten-gemaakt.beoordeling': ['datum'],
  'kosten-gemaakt.ja': ['datum'],
  'aanvraagtermijn.nee': ['laatste'],
  'aanvraagtermijn.onbekend': ['laatste'],
  'aanvraagtermijn.beoordeling': ['laatste'],
  'aanvraagtermijn.ja': ['laatste'],
  'geen-geldig-identiteitsbewijs.nee': ['geldig'],
  'niet-eerder.nee': ['maanden', 'weer'],
  'niet-eerder.onbekend': ['maanden'],
  'niet-eerder.beoordeling': ['maanden'],
  'niet-eerder.ja': ['maanden'],
  'referteperiode.onbekend': ['nodig', 'procent'],
  'referteperiode.ja': ['nodig', 'procent', 'maanden'],
  'huishoudvorm.nee': ['huishouden'],
  'huishoudvorm.beoordeling': ['huishouden'],
  'huishoudvorm.ja': ['huishouden'],
  'opleiding.nee': ['maanden'],
  'opleiding.ja': ['maanden'],
  'maatregel.nee': ['maanden', 'procent'],
  'maatregel.onbekend': ['maanden', 'procent'],
  'maatregel.ja': ['maanden', 'procent'],
  'aanvraagperiode.nee': ['laatste'],
  'aanvraagperiode.onbekend': ['laatste'],
  'aanvraagperiode.beoordeling': ['laatste'],
  'aanvraagperiode.ja': ['laatste'],
  'minimum-kosten.nee': ['bedrag', 'minimum'],
  'minimum-kosten.onbekend': ['bedrag', 'minimum'],
  'minimum-kosten.ja': ['bedrag', 'minimum'],
  'norm': ['huishouden', 'norm', 'vanaf'],
  'norm.kostendelers': ['huishouden', 'norm', 'vanaf', 'personen'],
  'norm.niet-gevonden': ['huishouden'],
  'norm.inrichting': ['huishouden', 'norm', 'vanaf'],
  'norm.een-in-inrichting': ['huishouden', 'norm', 'vanaf'],
  'norm.deel-thuis': ['bedrag'],
  'norm.deel-inrichting': ['bedrag'],
  'norm.basis': ['bedrag'],
  'norm.toeslag': ['bedrag'],
  'inkomen': ['bedrag'],
  'inkomen.telt': ['inkomensoort', 'bedrag'],
  'inkomen.telt-niet': ['inkomensoort', 'bedrag'],
  'inkomen.van-kind': ['inkomensoort', 'bedrag'],
  'inkomen.beoordeling': ['inkomensoort', 'bedrag'],
  'inkomen.klein-pensioen': ['vrij'],
  'inkomen.gift': ['bedrag'],
  'inkomen.giften-vrij': ['vrij'],
  'vermogen': ['bedrag'],
  'vermogen.onbekend': ['bedrag'],
  'eigen-woning.krediethypotheek': ['bijstand', 'grens'],
  'draagkracht': ['totaal', 'beschikbaar'],
  'draagkracht.herzien': ['totaal', 'beschikbaar'],
  'draagkracht.schijf': ['vanaf', 'procent', 'vanafBedrag', 'tot', 'totBedrag'],
  'draagkracht.bovenste-schijf': ['vanaf', 'procent', 'vanafBedrag'],
  'draagkracht.uit-inkomen': ['bedrag'],
  'draagkracht.uit-vermogen': ['bedrag'],
  'draagkracht.drempel': ['bedrag'],
  'cli.tussen': ['van', 'tot'],
  'cli.vanaf': ['van'],
  'cli.ten-hoogste': ['tot'],
  'cli.grootboek-regel-zonder-prijs': ['datum', 'kostensoort', 'kosten', 'verbruikt', 'resteert'],
  'cli.grootboek-regel': ['datum', 'kostensoort', 'kosten', 'verbruikt', 'vergoed', 'resteert'],
  // Filled in by uitkomst/toelichting.cc from the Wijziging or Omslag itself.
  'wijziging.inkomen-lager': ['bedrag'], 'wijziging.vermogen-lager': ['bedrag'],
  'wijziging.kosten-hoger': ['bedrag'], 'wijziging.maanden-langer': ['maanden'],
  'wijziging.datum': ['datum'], 'omslag.zin': ['datum', 'oordeel', 'reden'],
};
const names = (text) => [...text.matchAll(/\{([^{}]*)\}/g)].map((m) => m[1]).sort();
const unknownNames = (key, text) => names(text).filter((name) => !attached[key]?.includes(name));

test('a sentence shows only values that are always there', () => {
  for (const language of languages) {
    for (const [key, text] of Object.entries(texts[language])) {
      assert.deepEqual(unknownNames(key, text), [], `${language} ${key}`);
    }
  }
  assert.deepEqual(unknownNames('inwoner.ja', 'U woont in {gemeente}.'), ['gemeente']);
});

test('the list of values names only keys and values that exist', () => {
  const said = new Set(sources.flatMap(({code}) => [...code.matchAll(/\bmet\(\s*"(\w+)"/g)].map((m) => m[1])));
  for (const [key, list] of Object.entries(attached)) {
    assert.ok(has(key), key);
    if (!/^(cli|wijziging|omslag)\./.test(key)) assert.deepEqual(list.filter((name) => !said.has(name)), [], key);
  }
});

test('every language shows the same values', () => {
  for (const l of translations) {
    for (const key of Object.keys(texts.nl)) assert.deepEqual(names(texts[l][key]), names(texts.nl[key]), `${l} ${key}`);
  }
});

// ---- Plain language -------------------------------------------------------------------------------

// What a reader sees at its longest: a range where a range may stand.
const money = 'tussen €\u00a01.034,86 en €\u00a01.234,86';
const shown = {
  inkomen: money, vermogen: money, bedrag: money, totaal: money, beschikbaar: money, bijstand: money,
  datum: '28 februari 2006', laatste: '1 maart 2006', weer: '1 november 2005', geldig: '1 november 2005',
  vanaf: '1 november 2005', procent: '115%', personen: '3', nodig: '36', maanden: '12',
  huishouden: 'een alleenstaande ouder', inkomensoort: 'huurtoeslag of huursubsidie',
  kostensoort: 'eigen bijdrage voor zorg, bril of lenzen',
  oordeel: 'Misschien: de gemeente moet dit beoordelen', reden: 'Dan begint een nieuw jaar.',
};
const filled = (text) => text.replace(/\{(\w+)\}/g, (_, name) => shown[name] ?? '€\u00a01.034,86');
const sentences = (text) => filled(text).split(/(?<=[.?!؟]) +/);
const words = (sentence) => sentence.split(/ +/).length;
const escaped = (word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
// "draagkracht*" is the word with any ending.
const whole = (word) => new RegExp(
    `(?<!\\p{L})${word.endsWith('*') ? escaped(word.slice(0, -1)) : `${escaped(word)}(?!\\p{L})`}`, 'iu');
const banned = Object.fromEntries(languages.map((l) => [l,
  jargon[l].verboden.map((word) => ({word, as: whole(word)}))]));
const explained = Object.fromEntries(languages.map((l) => [l,
  Object.entries(jargon[l].metUitleg).map(([word, where]) => ({word, where, as: whole(word)}))]));
const verdict = {
  nl: {of: /\b(heeft|hebt|hebben|krijgt)\b[^.?!]*\brecht\b|\bgeen recht\b|\brecht op\b/i, unless: /waarschijnlijk/i},
  en: {of: /\bentitled\b|\bqualif/i, unless: /probably/i},
  ar: {of: /يحق|الحق في|حقك|مستحق|تستحق/, unless: /(?!)/},
};

const rawIds = [...new Set(Object.keys(texts.nl).map((key) => key.slice(key.indexOf('.') + 1)))]
    .filter((id) => id.includes('-')).map((id) => ({id, as: whole(id)}));

function meanLength(list) {
  const lengths = list.flatMap(sentences).map(words);
  return lengths.reduce((a, b) => a + b) / lengths.length;
}

// Everything that is wrong with one text, in words; an empty list means it may be shown.
function flaws(language, key, text) {
  const found = [];
  for (const sentence of isSentence(text) ? sentences(text) : []) {
    if (words(sentence) > 25) found.push(`${words(sentence)} words: ${sentence}`);
  }
  const read = filled(text);
  for (const {word, as} of banned[language]) if (as.test(read)) found.push(`jargon: ${word}`);
  for (const {word, where, as} of explained[language]) {
    if (as.test(read) && !where.includes(key)) found.push(`only explained: ${word}`);
  }
  const {of, unless} = verdict[language];
  if (of.test(read) && !unless.test(read)) found.push('a verdict, not an estimate');
  for (const {id, as} of rawIds) if (as.test(read)) found.push(`an id: ${id}`);
  return found;
}

for (const language of languages) {
  test(`${language}: no jargon, no verdict, no sentence over 25 words`, () => {
    const found = Object.entries(texts[language])
        .flatMap(([key, text]) => flaws(language, key, text).map((flaw) => `${key}: ${flaw}`));
    assert.deepEqual(found, []);
  });

  test(`${language}: a sentence has 12 words or fewer on average`, () => {
    const list = Object.values(texts[language]).filter(isSentence);
    assert.ok(list.length > 120, `${list.length} texts`);
    assert.ok(meanLength(list) <= 12, `mean ${meanLength(list).toFixed(2)}`);
  });

  test(`${language}: what the rules say is a sentence, what they name is not`, () => {
    const sentenceKeys = new Set(saidBySources.filter((key) => !key.startsWith('cli.')));
    const labels = new Set(['voorwaarde', 'oordeel-voorwaarde', 'feit', 'kostensoort', 'bewijsstuk', 'vorm', 'per',
      'regime', 'huishouden', 'inkomensoort', 'regeling', 'oordeel', 'maand']);
    for (const [key, text] of Object.entries(texts[language])) {
      if (sentenceKeys.has(key)) {
        assert.ok(isSentence(text), key);
      } else if (labels.has(key.split('.')[0])) {
        assert.ok(!isSentence(text), key);
      }
      if (key.startsWith('verwijzing.')) assert.ok(isSentence(text) && sentences(text).length <= 3, key);
    }
  });
}

test('the fixed words of the outcome', () => {
  const {nl} = texts;
  assert.equal(nl['oordeel.recht'], 'U heeft waarschijnlijk recht');
  assert.equal(nl['oordeel.geen-recht'], 'Waarschijnlijk geen recht');
  assert.equal(nl['cli.schatting'], 'Dit is een schatting, geen besluit. U mag altijd aanvragen.');
});

// The gates themselves: each can fail.
test('the gates stop a bad sentence', () => {
  const cases = [
    ['U heeft recht.', ['a verdict, not an estimate']],
    ['U heeft geen recht op deze regeling.', ['a verdict, not an estimate']],
    ['Uw draagkrachtpercentage is 35%.', ['jargon: draagkracht*']],
    ['Uw vermogen is te hoog.', ['jargon: vermogen']],
    ['Om niet.', ['jargon: om niet']],
    ['De aanvraag wordt beoordeeld.', ['jargon: wordt']],
    ['De gemeente verleent kwijtschelding.', ['only explained: kwijtschelding']],
    ['Het is een lening voor lening-gebruiksgoederen.', ['an id: lening-gebruiksgoederen']],
  ];
  for (const [text, expected] of cases) assert.deepEqual(flaws('nl', 'proef', text), expected, text);
  assert.deepEqual(flaws('en', 'proef', 'You are entitled.'), ['a verdict, not an estimate']);
  assert.deepEqual(flaws('ar', 'proef', 'لا يحق لك هذا الدعم.'), ['a verdict, not an estimate']);
  assert.deepEqual(flaws('ar', 'proef', 'سوف تحصل على المال.'), ['jargon: سوف تحصل']);
  assert.deepEqual(flaws('nl', 'proef', 'U heeft waarschijnlijk recht op deze regeling.'), []);

  const long = `${'Dit is een zin met veel te veel woorden '.repeat(3)}erin.`;
  assert.equal(flaws('nl', 'proef', long).length, 1);
  const twentyFive = `${'woord '.repeat(24)}woord.`;
  assert.deepEqual(flaws('nl', 'proef', twentyFive), []);
  assert.equal(flaws('nl', 'proef', `nog ${twentyFive}`).length, 1);
  // A value is as long as it is shown, and two short sentences are shorter than one long one.
  assert.equal(meanLength(['Uw inkomen is {inkomen}.']), 7);
  assert.equal(meanLength(['Dit is één. En dit is twee.']), 3.5);
});
