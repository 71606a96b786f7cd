import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startCalculator, Stopped, type Core } from './calculator';
import { Tampered } from './integrity';
import type { FromWorker, Ready, ToWorker } from './messages';

const READY: Ready = { type: 'ready', version: '1', texts: {}, catalogue: [] };
const SITUATION = { peildatum: '2005-11-01', gemeente: 'boxmeer' };

/** A worker that says what the test lets it say. */
function core() {
  const asked: ToWorker[] = [];
  const worker: Core = { postMessage: (message: ToWorker) => void asked.push(message), onmessage: null, onerror: null };
  const calculator = startCalculator(worker);
  const say = (data: FromWorker): void => void worker.onmessage?.call(worker as Worker, { data } as MessageEvent<FromWorker>);
  return { asked, calculator, say };
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
  say({ ...READY, texts: {} });
  const { texts } = await calculator.ready;
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
  say({ type: 'failed', reason: 'policy.json', tampered: true });
  await assert.rejects(calculator.ready, Tampered);
});
