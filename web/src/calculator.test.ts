import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startCalculator, Stopped, type Core } from './calculator';
import { Tampered } from './integrity';
import type { FromWorker, Ready, Rules, ToWorker } from './messages';

const RULES: Rules = { type: 'rules', texts: {}, catalogue: [], municipalities: [] };
const READY: Ready = { type: 'ready', version: '1' };
const SITUATION = { peildatum: '2005-11-01', gemeente: 'boxmeer' };

/** A worker that says what the test lets it say. */
function core() {
  const asked: ToWorker[] = [];
  const worker: Core = { postMessage: (message: ToWorker) => void asked.push(message), onmessage: null, onerror: null };
  const calculator = startCalculator(worker);
  const say = (data: FromWorker): void => void worker.onmessage?.call(worker as Worker, { data } as MessageEvent<FromWorker>);
  const gone = (message: string): void => void worker.onerror?.call(worker as Worker, { message } as ErrorEvent);
  return { asked, calculator, say, break: gone };
}

test('outcomes come back to whoever asked, in whatever order', async () => {
  const { asked, calculator, say } = core();
  say(READY);
  const [first, second] = [calculator.evaluate(SITUATION, 'nl', false), calculator.evaluate(SITUATION, 'nl', true)];
  say({ type: 'answer', id: asked[1]!.id, text: '{"versie":"second"}' });
  say({ type: 'answer', id: asked[0]!.id, text: '{"versie":"first"}' });
  assert.deepEqual([await first, await second], [{ versie: 'first' }, { versie: 'second' }]);
});

test('the code of a slip is what the core gives; a document of faults is no code, and no half one', async () => {
  const { asked, calculator, say } = core();
  say(READY);
  const codes = ['CK7CR-6X8EX-5QZ1', '{"fouten":[{"plek":"","code":"slip-vorm"}]}', ''].map((text, i) => {
    const found = calculator.slip(SITUATION);
    say({ type: 'answer', id: asked[i]!.id, text });
    return found;
  });
  assert.deepEqual(await Promise.all(codes), ['CK7CR-6X8EX-5QZ1', undefined, undefined]);
  assert.deepEqual(asked.map((message) => 'wants' in message && message.wants), ['slip', 'slip', 'slip']);
});

test('a language that comes later brings its words for the rules; one that does not come changes nothing', async () => {
  const { asked, calculator, say } = core();
  say({ ...RULES, texts: {} });
  const { texts } = await calculator.rules;
  const lesson = { page: { a: 'b' }, visit: {}, labels: { 'kostensoort.fiets': 'دراجة' } };
  const learn = async (answer: typeof lesson | undefined) => {
    const found = calculator.learn('ar');
    await Promise.resolve();
    await Promise.resolve();
    say({ type: 'learned', id: asked.at(-1)!.id, lesson: answer });
    return found;
  };
  assert.equal(await learn(undefined), undefined);
  assert.deepEqual(texts, {});
  assert.deepEqual(await learn(lesson), lesson);
  assert.deepEqual(texts, { ar: lesson.labels });
});

test('a core that traps answers nobody any more: not who waits, and not who asks after it', async () => {
  const { asked, calculator, say } = core();
  say(READY);
  const waiting = calculator.evaluate(SITUATION, 'nl', false);
  say({ type: 'failed', reason: 'RuntimeError: unreachable', tampered: false });
  await assert.rejects(waiting, Stopped);
  await assert.rejects(calculator.evaluate(SITUATION, 'nl', false), Stopped);
  assert.equal(asked.length, 1);
  assert.equal(await calculator.ready, READY);
});

test('a file that is not what was built stops the start, and is told apart', async () => {
  const { calculator, say } = core();
  const waiting = calculator.evaluate(SITUATION, 'nl', false);
  say({ type: 'failed', reason: 'policy.json', tampered: true });
  await assert.rejects(calculator.rules, Tampered);
  await assert.rejects(calculator.ready, Tampered);
  await assert.rejects(waiting, Tampered);
});

test('a core that does not come has not stopped: who asked before it could answer hears that it does not start', async () => {
  const { calculator, say } = core();
  say(RULES);
  const waiting = calculator.evaluate(SITUATION, 'nl', false);
  say({ type: 'failed', reason: 'minima.wasm: 404', tampered: false });
  await assert.rejects(waiting, (error) => !(error instanceof Stopped) && /404/.test(String(error)));
  assert.deepEqual(await calculator.rules, RULES);
});

test('a municipality that comes later: what comes with its rules, nothing, or rules that are not the built ones', async () => {
  const { asked, calculator, say } = core();
  say(READY);
  const pack = { id: 'boxmeer', naam: 'Boxmeer', versies: [], bladen: [] };
  const found = [pack, undefined].map((answer) => {
    const promise = calculator.municipality('boxmeer');
    say({ type: 'municipality', id: asked.at(-1)!.id, found: answer });
    return promise;
  });
  assert.deepEqual(await Promise.all(found), [pack, undefined]);
  assert.deepEqual(asked.map((message) => 'municipality' in message && message.municipality), ['boxmeer', 'boxmeer']);
  const last = calculator.municipality('boxmeer');
  say({ type: 'failed', reason: 'gemeenten/boxmeer.json', tampered: true });
  await assert.rejects(last, Tampered);
});

test('words come where the core stopped, and none are waited for where the worker never came', async () => {
  const { asked, calculator, say, break: gone } = core();
  say({ type: 'failed', reason: 'minima.wasm: 404', tampered: false });
  const lesson = { page: {}, visit: {}, labels: {} };
  const learning = calculator.learn('en');
  say({ type: 'learned', id: asked.at(-1)!.id, lesson });
  assert.deepEqual(await learning, lesson);
  const pending = calculator.learn('en');
  gone('engine.js: 404');
  assert.deepEqual([await pending, await calculator.learn('en')], [undefined, undefined]);
});
