// The core with the rules in it; it answers situations. Text in, text out; no rule is known here. Where the bytes come from, and to
// whom the answers go, is the caller's: a worker, or one file.
import type { MinimaModule, MinimaOptions } from '../../wasm/minima';
import type { Municipality } from './catalogue';
import { Tampered, verified } from './integrity';
import type { FromWorker, Lesson, Question, ToWorker } from './messages';
import { startRuleFiles, type Begin, type Files, type Origin, type RuleFiles } from './rule-files';

export interface Source extends Origin {
  create: (options: MinimaOptions) => Promise<MinimaModule>;
}

type Send = (message: FromWorker) => void;

function feed(core: MinimaModule, files: Files): MinimaModule {
  for (const [name, content] of Object.entries(files)) {
    const faults = core.laad(name, content);
    if (faults) throw new Error(`${name}: ${faults}`);
  }
  return core;
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

/** The first page needs no more than this; the core can still be on its way. */
function sendRules({ catalogue, common, packs }: Begin, send: Send): void {
  const texts = { nl: JSON.parse(common['texts/nl.json'] ?? '{}') as Record<string, string> };
  send({ type: 'rules', texts, catalogue, municipalities: packs.map(({ gemeente }) => gemeente) });
}

async function load({ create, bytesOf, expected }: Source, begin: RuleFiles['begin'], send: Send): Promise<MinimaModule> {
  async function start() {
    const bytes = await bytesOf('minima.wasm');
    const hash = await verified('minima.wasm', bytes, expected.wasm);
    return { hash, core: await create({ wasmBinary: bytes }) };
  }
  const told = begin.then((found) => (sendRules(found, send), found));
  const [{ hash: wasm, core }, { hash: policy, common, packs }] = await Promise.all([start(), told]);
  for (const files of [common, ...packs.map(({ bestanden }) => bestanden)]) feed(core, files);
  send({ type: 'ready', version: core.versie(), hashes: wasm && policy ? { wasm, policy } : undefined });
  return core;
}

/** Starts loading; returns what takes the questions. Everything it has to say goes to `send`. */
export function startCore(source: Source, send: Send): (question: ToWorker) => void {
  const rules = startRuleFiles(source);
  const fail = (error: unknown): void => send({ type: 'failed', reason: String(error), tampered: error instanceof Tampered });
  let core = load(source, rules.begin, send);
  core.catch(fail);
  /** Whatever is asked after this is answered with these files too. */
  function tell(files: Files): void {
    core = core.then((module) => feed(module, files));
    core.catch(() => undefined);
  }
  async function municipality(id: string): Promise<Municipality | undefined> {
    const found = await rules.municipality(id);
    if (found?.fresh) tell(found.pack.bestanden);
    return found?.pack.gemeente;
  }
  async function learn(language: string): Promise<Lesson> {
    const { lesson, files } = await rules.lesson(language);
    tell(files);
    return lesson;
  }
  async function answer(question: ToWorker): Promise<void> {
    const { id } = question;
    // A language that does not come is no reason to stop: the page goes on in the one it speaks.
    if ('learn' in question) send({ type: 'learned', id, lesson: await learn(question.learn).catch(() => undefined) });
    else if ('municipality' in question) send({ type: 'municipality', id, found: await municipality(question.municipality) });
    else send({ type: 'answer', id, text: ask(await core, question) });
  }
  // A core that trapped cannot be trusted with a next question: the page stops.
  return (question) => void answer(question).catch(fail);
}
