// The page's side of the worker: ask for an outcome, get it back by number.
import type { Situatie, Uitkomst } from './contract';
import type { Language } from './i18n';
import { Tampered } from './integrity';
import type { FromWorker, Ready, ToWorker } from './messages';

export interface Calculator {
  /** Resolves when everything is loaded: nothing is requested after that. */
  ready: Promise<Ready>;
  evaluate(situatie: Situatie, language: Language, explained: boolean): Promise<Uitkomst>;
  /** Tells how many requests the worker made since it was ready; not called while there are none. */
  onRequests(tell: (count: number) => void): void;
}

export function startCalculator(worker: Worker): Calculator {
  const waiting = new Map<number, (json: string) => void>();
  let last = 0;
  let requests = 0;
  let tellRequests: (count: number) => void = () => undefined;
  const ready = new Promise<Ready>((resolve, reject) => {
    worker.onerror = (event) => reject(new Error(event.message));
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data.type === 'ready') resolve(data);
      else if (data.type === 'failed') reject(data.tampered ? new Tampered(data.reason) : new Error(data.reason));
      else if (data.type === 'requests') tellRequests((requests = data.count));
      else {
        waiting.get(data.id)?.(data.json);
        waiting.delete(data.id);
      }
    };
  });
  async function evaluate(situatie: Situatie, language: Language, explained: boolean): Promise<Uitkomst> {
    const id = ++last;
    const message: ToWorker = { id, situatie: JSON.stringify(situatie), language, explained };
    const json = await new Promise<string>((resolve) => {
      waiting.set(id, resolve);
      worker.postMessage(message);
    });
    return JSON.parse(json) as Uitkomst;
  }
  function onRequests(tell: (count: number) => void): void {
    tellRequests = tell;
    if (requests > 0) tell(requests);
  }
  return { ready, evaluate, onRequests };
}
