// The core and the policy, loaded once and checked to be what was built; then it answers situations. Text in, text out;
// no rule is known here. Where the bytes come from, and to whom the answers go, is the caller's: a worker, or one file.
import type { MinimaModule, MinimaOptions } from '../../wasm/minima';
import type { Municipality } from './catalogue';
import type { PolicyTexts } from './i18n';
import { Tampered, verified, type Hashes } from './integrity';
import type { FromWorker, ToWorker } from './messages';

interface Policy {
  catalogus: Municipality[];
  /** Every policy file by name, as the text it has in the repository. */
  bestanden: Record<string, string>;
}

export interface Source {
  create: (options: MinimaOptions) => Promise<MinimaModule>;
  /** The bytes of minima.wasm or policy.json. */
  bytesOf: (name: 'minima.wasm' | 'policy.json') => Promise<ArrayBuffer>;
  expected: Hashes;
}

function labels(files: Record<string, string>): PolicyTexts {
  const texts: PolicyTexts = {};
  for (const language of ['nl', 'en'] as const) {
    const text = files[`texts/${language}.json`];
    if (text) texts[language] = JSON.parse(text) as Record<string, string>;
  }
  return texts;
}

async function load({ create, bytesOf, expected }: Source, send: (message: FromWorker) => void): Promise<MinimaModule> {
  const checked = async (name: 'minima.wasm' | 'policy.json', hash: string) => {
    const bytes = await bytesOf(name);
    return { bytes, hash: await verified(name, bytes, hash) };
  };
  const [wasm, policy] = await Promise.all([checked('minima.wasm', expected.wasm), checked('policy.json', expected.policy)]);
  const module = await create({ wasmBinary: wasm.bytes });
  const { catalogus, bestanden } = JSON.parse(new TextDecoder().decode(policy.bytes)) as Policy;
  for (const [name, content] of Object.entries(bestanden)) {
    const faults = module.laad(name, content);
    if (faults) throw new Error(`${name}: ${faults}`);
  }
  const hashes = wasm.hash && policy.hash ? { wasm: wasm.hash, policy: policy.hash } : undefined;
  send({ type: 'ready', version: module.versie(), texts: labels(bestanden), catalogue: catalogus, hashes });
  return module;
}

function ask(core: MinimaModule, { wants, situatie, language }: ToWorker): string {
  switch (wants) {
    case 'explained':
      return core.bereken(situatie, language);
    case 'values':
      return core.berekenZonderToelichting(situatie);
    case 'slip':
      return core.slip(situatie);
  }
}

/** Starts loading; returns what takes the questions. Everything it has to say goes to `send`. */
export function startCore(source: Source, send: (message: FromWorker) => void): (question: ToWorker) => void {
  const module = load(source, send);
  const fail = (error: unknown): void => send({ type: 'failed', reason: String(error), tampered: error instanceof Tampered });
  module.catch(fail);
  async function answer(question: ToWorker): Promise<void> {
    const core = await module;
    send({ type: 'answer', id: question.id, text: ask(core, question) });
  }
  // A core that trapped cannot be trusted with a next question: the page stops.
  return (question) => void answer(question).catch(fail);
}
