// The core gets what is needed and nothing else, in the right order, and only files that are the built ones.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import type { MinimaModule } from '../../wasm/minima';
import { startCore, type Source } from './core';
import type { FromWorker, ToWorker } from './messages';

const sha = (text: string): string => createHash('sha256').update(text).digest('hex');
const bytes = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer as ArrayBuffer;
const pack = (id: string, rules = id): string => JSON.stringify({ gemeente: { id, naam: id, versies: [], bladen: [] }, bestanden: { [`gemeenten/${id}/2005-01-01.json`]: rules } });
const IDS = ['boxmeer', 'cuijk'];
const catalogus = IDS.map((id) => ({ id, naam: id, versies: [], sha256: sha(pack(id)) }));
const POLICY = JSON.stringify({ catalogus, bestanden: { 'texts/nl.json': '{"a":"b"}', 'landelijk/2005-01-01.json': 'table' } });
const ENGLISH = JSON.stringify({ page: { x: 'y' }, visit: {}, rules: '{"a":"c"}' });
const BUILT: Record<string, string> = {
  'minima.wasm': 'wasm', 'policy.json': POLICY, 'texts/en.json': ENGLISH, ...Object.fromEntries(IDS.map((id) => [`gemeenten/${id}.json`, pack(id)])),
};
const EXPECTED = { wasm: sha('wasm'), policy: sha(POLICY), languages: { 'texts/en.json': sha(ENGLISH) }, municipalities: IDS };

/** A core of which the files can be changed. `fed`: what it was given; `fetched`: what was asked for. */
function started({ first = [] as string[], files = {} as Record<string, string | undefined>, keptOf = undefined as Source['keptOf'] } = {}) {
  const told: FromWorker[] = [];
  const fed: string[] = [];
  const fetched: string[] = [];
  const now: Record<string, string | undefined> = { ...BUILT, ...files };
  let wake: () => void = () => undefined;
  const module = {
    versie: () => '1',
    laad: (name: string, text: string) => (fed.push(`${name} ${text}`), text.includes('refused') ? 'fault' : ''),
    berekenZonderToelichting: () => `after ${fed.length}`,
  } as unknown as MinimaModule;
  async function bytesOf(name: string): Promise<ArrayBuffer> {
    fetched.push(name);
    const text = now[name];
    if (text === undefined) throw new Error(`${name}: 404`);
    return bytes(text);
  }
  const ask = startCore({ create: async () => module, bytesOf, keptOf, expected: EXPECTED, first }, (message) => (told.push(message), wake()));
  async function heard<T extends FromWorker['type']>(type: T, id?: number): Promise<Extract<FromWorker, { type: T }>> {
    for (;;) {
      const found = told.find((m) => m.type === type && (id === undefined || ('id' in m && m.id === id)));
      if (found) return found as Extract<FromWorker, { type: T }>;
      await new Promise<void>((done) => (wake = done));
    }
  }
  const say = (message: ToWorker): void => ask(message);
  return { told, fed, fetched, now, heard, say };
}

const values = (id: number): ToWorker => ({ id, situatie: '{}', wants: 'values', language: 'nl' });

test('to begin with: what everybody needs, and the municipality of the link', async () => {
  const { fetched, fed, heard } = started({ first: ['boxmeer'] });
  const rules = await heard('rules');
  assert.deepEqual([rules.texts, rules.catalogue.map(({ id }) => id), rules.municipalities.map(({ id }) => id)], [{ nl: { a: 'b' } }, IDS, ['boxmeer']]);
  assert.deepEqual((await heard('ready')).hashes, { wasm: EXPECTED.wasm, policy: EXPECTED.policy });
  assert.deepEqual([...fetched].sort(), ['gemeenten/boxmeer.json', 'minima.wasm', 'policy.json']);
  assert.deepEqual(fed, ['texts/nl.json {"a":"b"}', 'landelijk/2005-01-01.json table', 'gemeenten/boxmeer/2005-01-01.json boxmeer']);
});

test('a name in a link that is no municipality here is never asked for', async () => {
  const { fetched, heard, say } = started({ first: ['atlantis', ''] });
  await heard('ready');
  say({ id: 1, municipality: 'atlantis' });
  assert.equal((await heard('municipality', 1)).found, undefined);
  assert.deepEqual([...fetched].sort(), ['minima.wasm', 'policy.json']);
});

test('the rules are told without the core, and stand even if that does not come', async () => {
  const { told, heard } = started({ files: { 'minima.wasm': undefined } });
  await heard('rules');
  assert.match((await heard('failed')).reason, /minima\.wasm: 404/);
  assert.equal(told.some(({ type }) => type === 'ready'), false);
});

test('another municipality: fetched once, and the core knows it before the next question', async () => {
  const { fetched, fed, heard, say } = started();
  say({ id: 1, municipality: 'cuijk' });
  assert.equal((await heard('municipality', 1)).found?.id, 'cuijk');
  say(values(2));
  assert.equal((await heard('answer', 2)).text, 'after 3');
  say({ id: 3, municipality: 'cuijk' });
  await heard('municipality', 3);
  assert.equal(fetched.filter((name) => name === 'gemeenten/cuijk.json').length, 1);
  assert.equal(fed.length, 3);
});

test('a municipality that does not come stops nothing, and can be asked for again', async () => {
  const { told, now, heard, say } = started({ files: { 'gemeenten/cuijk.json': undefined } });
  say({ id: 1, municipality: 'cuijk' });
  assert.equal((await heard('municipality', 1)).found, undefined);
  now['gemeenten/cuijk.json'] = BUILT['gemeenten/cuijk.json'];
  say({ id: 2, municipality: 'cuijk' });
  assert.equal((await heard('municipality', 2)).found?.id, 'cuijk');
  assert.equal(told.some(({ type }) => type === 'failed'), false);
});

for (const name of ['policy.json', 'minima.wasm', 'gemeenten/boxmeer.json']) {
  test(`${name} that is not the built one stops the start`, async () => {
    const { told, heard } = started({ first: ['boxmeer'], files: { [name]: `${BUILT[name]!} ` } });
    const { tampered, reason } = await heard('failed');
    assert.ok(tampered && reason.includes(name), reason);
    assert.equal(told.some(({ type }) => type === 'ready'), false);
  });
}

test('a municipality that is not the built one stops the page when it is chosen', async () => {
  const { heard, say } = started({ files: { 'gemeenten/cuijk.json': pack('cuijk', 'other rules') } });
  await heard('ready');
  say({ id: 1, municipality: 'cuijk' });
  assert.equal((await heard('failed')).tampered, true);
});

test('the copy for offline goes first where it is of this version, and is passed over where it is not', async () => {
  for (const [kept, requests] of [[pack('cuijk'), 0], [pack('cuijk', 'rules of an older version'), 1]] as const) {
    const { fetched, fed, heard, say } = started({ keptOf: async (name) => (name === 'gemeenten/cuijk.json' ? bytes(kept) : undefined) });
    say({ id: 1, municipality: 'cuijk' });
    await heard('municipality', 1);
    say(values(2));
    await heard('answer', 2);
    assert.equal(fetched.filter((name) => name === 'gemeenten/cuijk.json').length, requests);
    assert.equal(fed.at(-1), 'gemeenten/cuijk/2005-01-01.json cuijk');
  }
});

test('a language: its words, and those about the rules in the core; one that is not the built one is left out', async () => {
  const { fed, heard, say } = started();
  say({ id: 1, learn: 'en' });
  assert.deepEqual((await heard('learned', 1)).lesson, { page: { x: 'y' }, visit: {}, labels: { a: 'c' } });
  say(values(2));
  await heard('answer', 2);
  assert.equal(fed.at(-1), 'texts/en.json {"a":"c"}');
  const changed = started({ files: { 'texts/en.json': `${ENGLISH} ` } });
  changed.say({ id: 1, learn: 'en' });
  assert.equal((await changed.heard('learned', 1)).lesson, undefined);
});
