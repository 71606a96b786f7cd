// The page's side of the worker: ask for an outcome, get it back by number.
import type { Situatie, Uitkomst } from './contract';
import type { Language } from './i18n';
import { Tampered } from './integrity';
import type { FromWorker, Lesson, Question, Ready, ToWorker } from './messages';

/** The core stopped while it calculated: whatever is asked next gets no answer either. */
export class Stopped extends Error {}

export interface Calculator {
  /** Resolves when everything is loaded: nothing is requested after that. */
  ready: Promise<Ready>;
  /** Rejects with Stopped when the core gives no outcome. */
  evaluate(situatie: Situatie, language: Language, explained: boolean): Promise<Uitkomst>;
  /** The code of a situation for on a result slip; undefined where it has none. Rejects as evaluate does. */
  slip(situatie: Situatie): Promise<string | undefined>;
  /** The words of a language that is not there from the start; the worker can speak it then. Undefined when it does not come. */
  learn(language: Language): Promise<Lesson | undefined>;
  /** Tells how many requests the worker made since it was ready; not called while there are none. */
  onRequests(tell: (count: number) => void): void;
}

interface Waiting {
  resolve: (text: string) => void;
  reject: (error: Error) => void;
}

/** Only the part of Worker that is used. */
export type Core = Pick<Worker, 'postMessage' | 'onmessage' | 'onerror'>;

export function startCalculator(worker: Core): Calculator {
  const waiting = new Map<number, Waiting>();
  const pupils = new Map<number, (lesson: Lesson | undefined) => void>();
  let last = 0;
  let requests = 0;
  let stopped: Stopped | undefined;
  let tellRequests: (count: number) => void = () => undefined;
  function stop(reason: string): void {
    stopped = new Stopped(reason);
    for (const { reject } of waiting.values()) reject(stopped);
    waiting.clear();
  }
  const ready = new Promise<Ready>((resolve, reject) => {
    // Before all is loaded `ready` fails; after that, the calculations.
    function fail(error: Error): void {
      reject(error);
      stop(error.message);
    }
    worker.onerror = (event) => fail(new Error(event.message));
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data.type === 'ready') resolve(data);
      else if (data.type === 'failed') fail(data.tampered ? new Tampered(data.reason) : new Error(data.reason));
      else if (data.type === 'requests') tellRequests((requests = data.count));
      else if (data.type === 'learned') pupils.get(data.id)?.(data.lesson);
      else {
        waiting.get(data.id)?.resolve(data.text);
        waiting.delete(data.id);
      }
    };
  });
  async function ask(situatie: Situatie, wants: Question['wants'], language: Language): Promise<string> {
    if (stopped) throw stopped;
    const id = ++last;
    const message: Question = { id, situatie: JSON.stringify(situatie), wants, language };
    return new Promise<string>((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      worker.postMessage(message);
    });
  }
  const evaluate = async (situatie: Situatie, language: Language, explained: boolean): Promise<Uitkomst> =>
    JSON.parse(await ask(situatie, explained ? 'explained' : 'values', language)) as Uitkomst;
  async function slip(situatie: Situatie): Promise<string | undefined> {
    const text = await ask(situatie, 'slip', 'nl');
    // Anything else is a document of faults: no half code.
    return /^[0-9A-Z]{1,5}(-[0-9A-Z]{1,5})*$/.test(text) ? text : undefined;
  }
  async function learn(language: Language): Promise<Lesson | undefined> {
    const { texts } = await ready;
    const id = ++last;
    const lesson = await new Promise<Lesson | undefined>((resolve) => {
      pupils.set(id, resolve);
      worker.postMessage({ id, learn: language } satisfies ToWorker);
    });
    pupils.delete(id);
    if (lesson) texts[language] = lesson.labels;
    return lesson;
  }
  function onRequests(tell: (count: number) => void): void {
    tellRequests = tell;
    if (requests > 0) tell(requests);
  }
  return { ready, evaluate, slip, learn, onRequests };
}
