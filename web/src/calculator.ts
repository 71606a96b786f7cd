// The page's side of the worker: ask for an outcome, get it back by number.
import type { Municipality } from './catalogue';
import type { Situatie, Uitkomst } from './contract';
import type { Language, PolicyTexts } from './i18n';
import { Tampered } from './integrity';
import type { FromWorker, Lesson, Question, Ready, Rules, ToWorker } from './messages';

/** The core stopped while it calculated: whatever is asked next gets no answer either. */
export class Stopped extends Error {}

export interface Calculator {
  /** Resolves when the rules to begin with are loaded and checked: questions can be asked, nothing can be calculated yet. */
  rules: Promise<Rules>;
  /** Resolves when everything is loaded: nothing is requested after that, but for another municipality or language. */
  ready: Promise<Ready>;
  /** Rejects with Stopped when the core gives no outcome. */
  evaluate(situatie: Situatie, language: Language, explained: boolean): Promise<Uitkomst>;
  /** The code of a situation for on a result slip; undefined where it has none. Rejects as evaluate does. */
  slip(situatie: Situatie): Promise<string | undefined>;
  /** The words of a language that is not there from the start; the worker can speak it then. Undefined when it does not come. */
  learn(language: Language): Promise<Lesson | undefined>;
  /** What the page needs to know of a municipality; the worker can calculate with its rules then. Undefined when it does not come. */
  municipality(id: string): Promise<Municipality | undefined>;
  /** Tells how many requests the worker made since it was ready; not called while there are none. */
  onRequests(tell: (count: number) => void): void;
}

/** Who waits for a message of the worker. */
interface Waiting {
  /** With what the message holds. */
  resolve: (value: unknown) => void;
  /** Called when the core gave up. */
  reject: (error: Error) => void;
}

/** Only the part of Worker that is used. */
export type Core = Pick<Worker, 'postMessage' | 'onmessage' | 'onerror'>;

/** What an answer to a question holds. */
function contentOf(data: Extract<FromWorker, { id: number }>): unknown {
  if (data.type === 'answer') return data.text;
  return data.type === 'learned' ? data.lesson : data.found;
}

/** A promise with its two ends in hand. One that nobody listens to is no fault. */
function later<T>() {
  let resolve!: (value: T) => void;
  let reject!: (error: Error) => void;
  const promise = new Promise<T>((yes, no) => ([resolve, reject] = [yes, no]));
  promise.catch(() => undefined);
  return { promise, resolve, reject };
}

/** The messages of the worker: to whom each goes, and what happens when there will be no more. */
function listen(worker: Core, texts: PolicyTexts) {
  const waiting = new Map<number, Waiting>();
  const rules = later<Rules>();
  const ready = later<Ready>();
  let requests = 0;
  let loaded = false;
  let gone = false;
  let stopped: Error | undefined;
  let tellRequests: (count: number) => void = () => undefined;
  /** Before all is loaded `ready` fails; after that, the calculations. */
  function fail(error: Error): void {
    rules.reject(error);
    ready.reject(error);
    stopped = loaded && !(error instanceof Tampered) ? new Stopped(error.message) : error;
    for (const { reject } of waiting.values()) reject(stopped);
    waiting.clear();
  }
  worker.onerror = (event) => {
    gone = true;
    fail(new Error(event.message));
  };
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    if (data.type === 'rules') rules.resolve({ ...data, texts: Object.assign(texts, data.texts) });
    else if (data.type === 'ready') ready.resolve(data), (loaded = true);
    else if (data.type === 'failed') fail(data.tampered ? new Tampered(data.reason) : new Error(data.reason));
    else if (data.type === 'requests') tellRequests((requests = data.count));
    else {
      waiting.get(data.id)?.resolve(contentOf(data));
      waiting.delete(data.id);
    }
  };
  function onRequests(tell: (count: number) => void): void {
    tellRequests = tell;
    if (requests > 0) tell(requests);
  }
  return { waiting, rules: rules.promise, ready: ready.promise, onRequests, stopped: () => stopped, gone: () => gone };
}

export function startCalculator(worker: Core): Calculator {
  const texts: PolicyTexts = {};
  const { waiting, rules, ready, onRequests, stopped, gone } = listen(worker, texts);
  let last = 0;
  /** Sends a message under a number of its own; what comes back under that number. */
  function send<T>(message: (id: number) => ToWorker): Promise<T> {
    const id = ++last;
    return new Promise<T>((resolve, reject) => {
      waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
      worker.postMessage(message(id));
    });
  }
  async function ask<T>(message: (id: number) => ToWorker): Promise<T> {
    const error = stopped();
    if (error) throw error;
    return send<T>(message);
  }
  const question = (situatie: Situatie, wants: Question['wants'], language: Language): Promise<string> =>
    ask((id) => ({ id, situatie: JSON.stringify(situatie), wants, language }));
  const evaluate = async (situatie: Situatie, language: Language, explained: boolean): Promise<Uitkomst> =>
    JSON.parse(await question(situatie, explained ? 'explained' : 'values', language)) as Uitkomst;
  async function slip(situatie: Situatie): Promise<string | undefined> {
    const text = await question(situatie, 'slip', 'nl');
    // Anything else is a document of faults: no half code.
    return /^[0-9A-Z]{1,5}(-[0-9A-Z]{1,5})*$/.test(text) ? text : undefined;
  }
  async function learn(language: Language): Promise<Lesson | undefined> {
    // Also where the core stopped: what is told then has to be understood too.
    const lesson = gone() ? undefined : await send<Lesson | undefined>((id) => ({ id, learn: language })).catch(() => undefined);
    if (lesson) texts[language] = lesson.labels;
    return lesson;
  }
  const municipality = (id: string): Promise<Municipality | undefined> => ask((number) => ({ id: number, municipality: id }));
  return { rules, ready, evaluate, slip, learn, municipality, onRequests };
}
