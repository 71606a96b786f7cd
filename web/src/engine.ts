// The worker, and the one file that knows wasm: it loads the core and the policy once, at the start,
// checks that both are what was built, and then answers situations. Text in, text out; no rule is known here.
import type { MinimaModule } from '../../wasm/minima';
import create from './minima.mjs';
import type { Municipality } from './catalogue';
import type { PolicyTexts } from './i18n';
import { Tampered, verified, type Hashes } from './integrity';
import type { FromWorker, ToWorker } from './messages';
import { countRequests } from './requests';

const scope = self as unknown as DedicatedWorkerGlobalScope;
const send = (message: FromWorker): void => scope.postMessage(message);

interface Policy {
  catalogus: Municipality[];
  /** Every policy file by name, as the text it has in the repository. */
  bestanden: Record<string, string>;
}

/** Written here by the build. */
declare const EXPECTED: Hashes;

async function load(name: string, expected: string): Promise<{ bytes: ArrayBuffer; hash: string | undefined }> {
  const answer = await fetch(new URL(name, scope.location.href));
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  const bytes = await answer.arrayBuffer();
  return { bytes, hash: await verified(name, bytes, expected) };
}

function labels(files: Record<string, string>): PolicyTexts {
  const texts: PolicyTexts = {};
  for (const language of ['nl', 'en'] as const) {
    const text = files[`texts/${language}.json`];
    if (text) texts[language] = JSON.parse(text) as Record<string, string>;
  }
  return texts;
}

async function start(): Promise<MinimaModule> {
  const [wasm, policy] = await Promise.all([load('minima.wasm', EXPECTED.wasm), load('policy.json', EXPECTED.policy)]);
  const module = await create({ wasmBinary: wasm.bytes });
  const { catalogus, bestanden } = JSON.parse(new TextDecoder().decode(policy.bytes)) as Policy;
  for (const [name, content] of Object.entries(bestanden)) {
    const faults = module.laad(name, content);
    if (faults) throw new Error(`${name}: ${faults}`);
  }
  const hashes = wasm.hash && policy.hash ? { wasm: wasm.hash, policy: policy.hash } : undefined;
  countRequests((count) => send({ type: 'requests', count }));
  send({ type: 'ready', version: module.versie(), texts: labels(bestanden), catalogue: catalogus, hashes });
  return module;
}

const module = start();
const fail = (error: unknown): void => send({ type: 'failed', reason: String(error), tampered: error instanceof Tampered });
module.catch(fail);

async function answer({ id, situatie, language, explained }: ToWorker): Promise<void> {
  const core = await module;
  const json = explained ? core.bereken(situatie, language) : core.berekenZonderToelichting(situatie);
  send({ type: 'outcome', id, json });
}

// A core that trapped cannot be trusted with a next question: the page stops.
scope.onmessage = ({ data }: MessageEvent<ToWorker>) => void answer(data).catch(fail);
