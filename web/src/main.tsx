// Start of the page: the worker loads the core and the policy while the resident reads.
import { hydrate } from 'preact';
import { App } from './app';
import { startEmbedding } from './embed';
import { release } from './held';
import { dutch } from './i18n';
import { settingsFrom } from './settings';
import { calculatorOfPage } from './page-calculator';

function start(): void {
  const root = document.getElementById('app');
  if (!root) return;
  const calculator = calculatorOfPage();
  // Any other language comes when it is chosen.
  const texts = { nl: dutch, en: dutch, ar: dutch };
  const settings = settingsFrom(location.hash, document.documentElement.dataset.gemeente);
  const app = <App calculator={calculator} texts={texts} settings={settings} />;
  hydrate(app, root);
  release();
  startEmbedding(root, document.documentElement.dataset.framedBy);
}

start();
