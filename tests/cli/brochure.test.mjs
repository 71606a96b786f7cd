// `minima brochure`: the leaflet as a page, as text and as JSON; wrong usage.
import assert from 'node:assert/strict';
import test from 'node:test';
import {basename, join} from 'node:path';
import {filesUnder, readJson} from '../policy/schemas.mjs';
import {data, run} from '../ways/ways.mjs';

const ask = (...options) => run(['brochure', '--gemeente', 'boxmeer', '--peildatum', '2005-11-01', ...options]);
const fine = (done) => {
  assert.deepEqual({status: done.status, stderr: done.stderr}, {status: 0, stderr: ''});
  return done.stdout;
};

test('a page in the language asked for, that fetches nothing', () => {
  for (const [taal, word] of [['nl', 'Waar heb ik recht op?'], ['en', 'What can I get?'], ['ar', 'على ماذا قد أحصل؟']]) {
    const html = fine(ask('--taal', taal));
    assert.match(html, new RegExp(`^<!doctype html>\\n<html lang="${taal}"${taal === 'ar' ? ' dir="rtl"' : ''}>`));
    assert.ok(html.includes(word), word);
    assert.doesNotMatch(html, /<script|<link|<img|@import|url\(/);
    assert.ok(html.endsWith('</html>\n'));
  }
});

test('text and JSON say the same as the page', () => {
  const html = fine(ask());
  const text = fine(ask('--formaat', 'tekst'));
  const json = JSON.parse(fine(ask('--formaat', 'json')));
  const escaped = (said) => said.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
      .replace(/"/g, '&quot;').replace(/'/g, '&#39;');
  const said = json.regelingen.flatMap((een) => [een.naam, ...[een.voorWie, een.kosten, een.krijgt, een.aanvragen]
      .flat().map(({tekst}) => tekst), ...een.bewijsstukken]);
  assert.ok(said.length > 100, `${said.length} sentences`);
  for (const sentence of [json.titel, ...json.meldingen, ...said]) {
    assert.ok(html.includes(escaped(sentence)), sentence);
    assert.ok(text.includes(sentence), sentence);
  }
});

test('sentences are short: no more than 25 words, 12 on average', () => {
  for (const taal of ['nl', 'en', 'ar']) {
    const {$schema, taal: _, ...texts} = readJson(join(data, 'brochure', `${taal}.json`));
    const lengths = Object.values(texts).flatMap((text) => text.split(/(?<=[.?!؟:])\s+/))
        .map((sentence) => sentence.split(/\s+/).length);
    assert.ok(Math.max(...lengths) <= 25, `${taal}: ${Math.max(...lengths)}`);
    assert.ok(lengths.reduce((sum, n) => sum + n, 0) / lengths.length <= 12, taal);
  }
});

// What a reader sees of the conditions and amounts of every version, with the values filled in.
test('every sentence of every leaflet is short, as it is read', () => {
  const versions = filesUnder(join(data, 'gemeenten'), '.json').filter((file) => basename(file) !== 'gemeente.json');
  assert.ok(versions.length >= 14);
  for (const taal of ['nl', 'en', 'ar']) {
    const lengths = [];
    for (const {gemeente, geldigVanaf} of versions.map(readJson)) {
      const {regelingen} = JSON.parse(fine(run(['brochure', '--gemeente', gemeente, '--peildatum', geldigVanaf,
        '--taal', taal, '--formaat', 'json'])));
      const said = regelingen.flatMap(({voorWie, krijgt, aanvragen}) => [voorWie, krijgt, aanvragen].flat());
      for (const sentence of said.flatMap(({tekst}) => tekst.split(/(?<=[.?!؟:][”»]?)\s+/))) {
        const words = sentence.split(/\s+/).length;
        assert.ok(words <= 25, `${gemeente} ${taal}: ${words} words: ${sentence}`);
        lengths.push(words);
      }
    }
    assert.ok(lengths.length > 500, `${lengths.length} sentences`);
    const mean = lengths.reduce((sum, n) => sum + n, 0) / lengths.length;
    assert.ok(mean <= 12, `${taal}: ${mean}`);
  }
});

test('every language has the same sentences with the same values', () => {
  const [nl, ...others] = ['nl', 'en', 'ar'].map((taal) => readJson(join(data, 'brochure', `${taal}.json`)));
  const holes = (texts) => Object.entries(texts).map(([key, text]) =>
    `${key} ${(text.match(/\{\w+\}/g) ?? []).sort()}`).sort();
  for (const other of others) assert.deepEqual(holes(other), holes(nl), other.taal);
});

test('nothing says that somebody has a right, or has none', () => {
  for (const taal of ['nl', 'en', 'ar']) {
    assert.doesNotMatch(fine(ask('--taal', taal, '--formaat', 'tekst')), /u heeft (geen )?recht|you are (not )?entitled|يحق|الحق في|تستحق/i);
  }
});

test('wrong usage: exit 2', () => {
  for (const [args, reason] of [
    [['brochure', '--peildatum', '2005-11-01'], /is er geen beleid/],
    [['brochure', '--gemeente', 'atlantis', '--peildatum', '2005-11-01'], /'atlantis' is er geen beleid/],
    [['brochure', '--gemeente', 'boxmeer'], /--peildatum/],
    [['brochure', '--gemeente', 'boxmeer', '--peildatum', '2005-02-30'], /--peildatum/],
    [['brochure', '--gemeente', 'boxmeer', '--peildatum', '2005-11-01', '--taal', 'fr'], /taal 'fr'/],
    [['brochure', '--gemeente', 'boxmeer', '--peildatum', '2005-11-01', '--formaat', 'pdf'], /formaat 'pdf'/],
    [['brochure', 'x', '--gemeente', 'boxmeer', '--peildatum', '2005-11-01'], /geen bestand/],
  ]) {
    const {status, stdout, stderr} = run(args);
    assert.deepEqual({status, stdout}, {status: 2, stdout: ''}, args.join(' '));
    assert.match(stderr, reason);
  }
});
