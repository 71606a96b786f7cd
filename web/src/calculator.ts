// The page's side of the worker: ask for an outcome, get it back by number.
import type { Situatie, Uitkomst } from './contract';
import type { Language } from './i18n';
import type { FromWorker, Ready, ToWorker } from './messages';

export interface Calculator {
  /** Resolves when everything is loaded: nothing is requested after that. */
  ready: Promise<Ready>;
  evaluate(situatie: Situatie, language: Language, explained: boolean): Promise<Uitkomst>;
}

export function startCalculator(worker: Worker): Calculator {
  const waiting = new Map<number, (json: string) => void>();
  let last = 0;
  const ready = new Promise<Ready>((resolve, reject) => {
    worker.onerror = (event) => reject(new Error(event.message));
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data.type === 'ready') resolve(data);
      else if (data.type === 'failed') reject(new Error(data.reason));
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
  return { ready, evaluate };
}
