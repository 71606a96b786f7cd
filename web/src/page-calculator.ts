// The calculator of a page on a site: its worker is listened to from now on, and what it has said already isn't lost.
import { startCalculator, type Calculator } from './calculator';
import { workerOfPage, type Early } from './early-worker';

export function calculatorOfPage({ worker, said }: Early = workerOfPage()): Calculator {
  const calculator = startCalculator(worker);
  for (const event of said) {
    if (event.type === 'message') worker.onmessage?.(event as MessageEvent);
    else worker.onerror?.(event as ErrorEvent);
  }
  return calculator;
}
