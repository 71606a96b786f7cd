// The core and the policy, loaded once and checked to be what was built; then it answers situations. Text in, text out;
// no rule is known here. Where the bytes come from, and to whom the answers go, is the caller's: a worker, or one file.
import type { MinimaModule, MinimaOptions } from '../../wasm/minima';
import type { Municipality } from './catalogue';
import type { PolicyTexts } from './i18n';
import { Tampered, verified, type Hashes } from './integrity';
import type { FromWorker, Lesson, Question, ToWorker } from './messages';

interface Policy {
  catalogus: Municipality[];
  /** Every policy file by name, as the text it has in the repository. */
  bestanden: Record<string, string>;
}

/** The hashes of what was built. */
export interface Expected extends Hashes {
  /** Of each language that comes later, by its path. */
  languages: Record<string, string>;
}

export interface Source {
  create: (options: MinimaOptions) => Promise<MinimaModule>;
  /** The bytes of minima.wasm or policy.json, or of a language that comes later. */
  bytesOf: (name: string) => Promise<ArrayBuffer>;
  expected: Expected;
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

function ask(core: MinimaModule, { wants, situatie, language }: Question): string {
  switch (wants) {
    case 'explained':
      return core.bereken(situatie, language);
    case 'values':
      return core.berekenZonderToelichting(situatie);
    case 'slip':
      return core.slip(situatie);
  }
}

/** One file holds the words of both pages and those about the rules; the latter go to the core as well. */
async function lessonOf(core: MinimaModule, { bytesOf, expected }: Source, language: string): Promise<Lesson> {
  const name = `texts/${language}.json`;
  const bytes = await bytesOf(name);
  await verified(name, bytes, expected.languages[name] ?? '');
  const { page, visit, rules } = JSON.parse(new TextDecoder().decode(bytes)) as Omit<Lesson, 'labels'> & { rules: string };
  const faults = core.laad(name, rules);
  if (faults) throw new Error(`${name}: ${faults}`);
  return { page, visit, labels: JSON.parse(rules) as Record<string, string> };
}

/** Starts loading; returns what takes the questions. Everything it has to say goes to `send`. */
export function startCore(source: Source, send: (message: FromWorker) => void): (question: ToWorker) => void {
  const module = load(source, send);
  const fail = (error: unknown): void => send({ type: 'failed', reason: String(error), tampered: error instanceof Tampered });
  module.catch(fail);
  async function answer(question: ToWorker): Promise<void> {
    const core = await module;
    if ('learn' in question) {
      // A language that does not come is no reason to stop: the page goes on in the one it speaks.
      const lesson = await lessonOf(core, source, question.learn).catch(() => undefined);
      return send({ type: 'learned', id: question.id, lesson });
    }
    send({ type: 'answer', id: question.id, text: ask(core, question) });
  }
  // A core that trapped cannot be trusted with a next question: the page stops.
  return (question) => void answer(question).catch(fail);
}
