// What happened, as a way in: only where the municipality has such costs, and nothing is answered by it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import ar from '../i18n/ar.json';
import en from '../i18n/en.json';
import nl from '../i18n/nl.json';
import { suggestion } from '../src/questions/events';
import { situatie } from '../src/questions/index';
import { offerOf } from '../src/questions/offer';
import { CATALOGUE, EVENTS, told } from './told';

const offers = CATALOGUE.flatMap((m) => m.versies.map(({ vanaf }) => ({ place: `${m.id} ${vanaf}`, offer: offerOf(m, vanaf) })));
const soorten = new Set(offers.flatMap(({ offer }) => offer.groups.flatMap(({ kinds }) => kinds.map((k) => k.soort))));

test('every event has its words in every language, and no word is left without an event', () => {
  const words = (texts: object): string[] => Object.keys(texts).filter((key) => key.startsWith('aanleiding.')).sort();
  const others = ['aangekruist', 'kop', 'niet-hier', 'uitleg'];
  const expected = [...EVENTS.map(({ id }) => id), ...others].map((id) => `aanleiding.${id}`).sort();
  assert.deepEqual(words(nl), expected);
  assert.deepEqual(words(en), expected);
  assert.deepEqual(words(ar), expected);
});

test('every kind of cost that an event names is one somewhere, and what is ticked is one of those', () => {
  for (const { id, kostensoorten, aangekruist = [] } of EVENTS) {
    assert.deepEqual(kostensoorten.filter((soort) => !soorten.has(soort)), [], id);
    assert.deepEqual(aangekruist.filter((soort) => !kostensoorten.includes(soort)), [], id);
  }
});

for (const { place, offer } of offers) {
  test(`${place}: an event that is offered ticks at least one subject, and only what can be chosen there`, () => {
    for (const event of offer.events) {
      const subjects = suggestion('kosten', offer, event)?.antwoord as string[];
      assert.ok(subjects.length > 0, event.id);
      for (const subject of subjects) {
        const group = offer.groups.find(({ id }) => id === subject)!;
        const ticked = (suggestion('kosten', offer, event)?.[subject] ?? []) as string[];
        assert.deepEqual(ticked.filter((soort) => !group.kinds.some((k) => k.soort === soort)), []);
      }
    }
  });
}

const offerIn = (id: string, day: string) => offerOf(CATALOGUE.find((m) => m.id === id), day);
const eventsIn = (id: string, day: string): string[] => offerIn(id, day).events.map((e) => e.id);

test('Boxmeer 2005 helps with washing machines and school; Rotterdam with a baby and debts, not with those', () => {
  assert.deepEqual(eventsIn('boxmeer', '2005-11-01'), ['werk-kwijt', 'middelbare-school', 'wasmachine', 'scheiden', 'aow', 'verhuizen', 'schulden']);
  const rotterdam = eventsIn('rotterdam', '2025-09-15');
  assert.ok(['baby', 'schulden', 'scheiden', 'verhuizen'].every((id) => rotterdam.includes(id)));
  assert.ok(!rotterdam.includes('wasmachine'));
});

test('a broken washing machine ticks the subject and the machine, and no other page', () => {
  const offer = offerIn('boxmeer', '2005-11-01');
  const event = offer.events.find(({ id }) => id === 'wasmachine');
  assert.deepEqual(suggestion('kosten', offer, event), { antwoord: ['huis'], huis: ['wasmachine'] });
  for (const id of ['kost-huis-wasmachine-1', 'gezin']) assert.equal(suggestion(id, offer, event), undefined);
  assert.equal(suggestion('kosten', offer, undefined), undefined);
});

test('what is ticked is no answer: the situation holds no costs by it', () => {
  assert.equal('kosten' in situatie(told({})), false);
});
