// Start of the helper's page. It shares its program with the resident's page, and the worker, the core and the rules.
import { render } from 'preact';
import { dutch, type Texts } from '../i18n';
import { settingsFrom } from '../settings';
import { calculatorOfPage } from '../page-calculator';
import { VisitApp } from './app';

async function start(): Promise<void> {
  const root = document.getElementById('huisbezoek');
  if (!root) return;
  const calculator = calculatorOfPage();
  const texts = { nl: dutch, en: dutch, ar: dutch };
  const settings = settingsFrom(location.hash, document.documentElement.dataset.gemeente);
  // Dutch is inside the script; English is fetched now, for later nothing may be requested.
  const en = fetch(new URL('texts/en.json', document.baseURI)).then((r) => r.json() as Promise<Texts>);
  root.textContent = '';
  render(<VisitApp calculator={calculator} texts={texts} settings={settings} />, root);
  texts.en = await en;
}

start().catch(() => undefined);
