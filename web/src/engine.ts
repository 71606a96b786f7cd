// The worker, and the one file that knows wasm: it loads the core and the policy once, at the start,
// and then answers situations. Text in, text out; no rule is known here.
import type { MinimaModule } from '../../wasm/minima';
import create from './minima.mjs';
import type { Municipality } from './catalogue';
import type { PolicyTexts } from './i18n';
import type { FromWorker, ToWorker } from './messages';

const scope = self as unknown as DedicatedWorkerGlobalScope;
const send = (message: FromWorker): void => scope.postMessage(message);

interface Policy {
  catalogus: Municipality[];
  /** Every policy file by name, as the text it has in the repository. */
  bestanden: Record<string, string>;
}

async function policy(): Promise<Policy> {
  const answer = await fetch(new URL('policy.json', scope.location.href));
  if (!answer.ok) throw new Error(`policy.json: ${answer.status}`);
  return (await answer.json()) as Policy;
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
  const [module, { catalogus, bestanden }] = await Promise.all([create(), policy()]);
  for (const [name, content] of Object.entries(bestanden)) {
    const faults = module.laad(name, content);
    if (faults) throw new Error(`${name}: ${faults}`);
  }
  send({ type: 'ready', version: module.versie(), texts: labels(bestanden), catalogue: catalogus });
  return module;
}

const module = start();
module.catch((error: unknown) => send({ type: 'failed', reason: String(error) }));

scope.onmessage = async (event: MessageEvent<ToWorker>) => {
  const { id, situatie, language, explained } = event.data;
  const core = await module;
  const json = explained ? core.bereken(situatie, language) : core.berekenZonderToelichting(situatie);
  send({ type: 'outcome', id, json });
};
