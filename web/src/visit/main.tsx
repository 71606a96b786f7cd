// Start of the helper's page. It shares its program with the resident's page, and the worker, the core and the rules.
import { render } from 'preact';
import { dutch } from '../i18n';
import { settingsFrom } from '../settings';
import { calculatorOfPage } from '../page-calculator';
import { VisitApp } from './app';

function start(): void {
  const root = document.getElementById('huisbezoek');
  if (!root) return;
  const calculator = calculatorOfPage();
  // Any other language comes when it is chosen.
  const texts = { nl: dutch, en: dutch, ar: dutch };
  const settings = settingsFrom(location.hash, document.documentElement.dataset.gemeente);
  root.textContent = '';
  render(<VisitApp calculator={calculator} texts={texts} settings={settings} />, root);
}

start();
