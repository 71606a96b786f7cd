// node tests/same/module.mjs < situaties.jsonl: as `minima batch`, by the module.
import {createInterface} from 'node:readline';
import {module} from '../ways/ways.mjs';

const core = await module();
const out = [];
async function flush() {
  if (!process.stdout.write(`${out.splice(0).join('\n')}\n`)) await new Promise((go) => process.stdout.once('drain', go));
}
for await (const line of createInterface({input: process.stdin})) {
  out.push(core.bereken(line, ''));
  if (out.length === 100) await flush();
}
if (out.length > 0) await flush();
