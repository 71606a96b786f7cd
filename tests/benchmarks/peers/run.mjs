// One engine in a process of its own: node --single-threaded peers/run.mjs NAME MS [correct]. Prints JSON: milliseconds of processor time from
// loading the engine to its first answer, households a second, and, with `correct`, for how many of all households an answer is wrong.
import {huishoudens, FLAGS, reference} from '../w/huishoudens.mjs';
import {ENGINES} from './engines.mjs';

const [name, ms, correct] = process.argv.slice(2);
const list = huishoudens();
const cpu = () => {
  const {user, system} = process.cpuUsage();
  return (user + system) / 1000;
};

const begin = cpu();
const ask = await ENGINES[name].make();
await ask(list[0]);
const cold = cpu() - begin;

/** Households a second while `during` milliseconds of processor time pass; promises are awaited only where there are any. */
async function rate(during) {
  const from = cpu();
  let count = 0;
  let kept = 0;
  let used = 0;
  do {
    for (let n = 0; n < 100; n++) {
      const answer = ask(list[count++ % list.length]);
      kept += (answer instanceof Promise ? await answer : answer).bijstand;
    }
    used = cpu() - from;
  } while (used < during);
  if (!(kept > 0)) throw new Error(`${name} answers nothing`);
  return count / used * 1000;
}

let wrong;
if (correct) {
  wrong = 0;
  for (const household of list) {
    const answer = await ask(household);
    const right = reference(household);
    if (['draagkracht', 'bijstand', ...FLAGS].some((key) => answer[key] !== right[key])) wrong++;
  }
} else {
  await rate(Number(ms));  // warm
}
console.log(JSON.stringify({cold, wrong, rate: correct ? undefined : await rate(Number(ms))}));
process.exit(0);
