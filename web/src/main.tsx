// Start of the page: the worker loads the core and the policy while the resident reads.
import { hydrate } from 'preact';
import { App } from './app';
import { startEmbedding } from './embed';
import { dutch, type Texts } from './i18n';
import { settingsFrom } from './settings';
import { calculatorOfPage } from './page-calculator';

async function start(): Promise<void> {
  const root = document.getElementById('app');
  if (!root) return;
  const calculator = calculatorOfPage();
  // Dutch is inside the script; English is fetched now, for later nothing may be requested.
  const en = fetch(new URL('texts/en.json', document.baseURI)).then((r) => r.json() as Promise<Texts>);
  const texts = { nl: dutch, en: dutch, ar: dutch };
  const settings = settingsFrom(location.hash, document.documentElement.dataset.gemeente);
  const app = <App calculator={calculator} texts={texts} settings={settings} />;
  hydrate(app, root);
  startEmbedding(root, document.documentElement.dataset.framedBy);
  texts.en = await en;
}

start().catch(() => undefined);
