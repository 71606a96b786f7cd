// What a page's worker does, as a program of its own: loads the policy once, answers what it is
// sent. As a worker thread it talks by messages; started by itself it answers its one argument.
import {isMainThread, parentPort} from 'node:worker_threads';
import {module} from '../ways/ways.mjs';

const minima = await module();
if (isMainThread) {
  process.stdout.write(minima.bereken(process.argv[2], 'nl'));
} else {
  parentPort.on('message', ({nummer, situatie, taal}) => parentPort.postMessage({nummer, antwoord: minima.bereken(situatie, taal)}));
}
