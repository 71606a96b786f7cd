// Start of the one file, for a disk or a stick: the choice, the resident's page or the helper's. All is inside; nothing is fetched.
import { render } from 'preact';
import { App } from '../app';
import { startCalculator } from '../calculator';
import { dutch } from '../i18n';
import { settingsFrom } from '../settings';
import { VisitApp } from '../visit/app';
import { Choice, PAGES } from './choice';
import { coreHere } from './core-here';

function start(root: HTMLElement): void {
  const texts = { nl: dutch, en: dutch, ar: dutch };
  const name = PAGES.find((page) => location.search === `?${page}`);
  const calculator = startCalculator(coreHere());
  if (!name) return render(<Choice calculator={calculator} texts={texts} hash={location.hash} />, root);
  const settings = settingsFrom(location.hash, document.documentElement.dataset.gemeente);
  const Page = name === 'zelf' ? App : VisitApp;
  // As on the site: the helper's styles change the page around too.
  if (name === 'huisbezoek') (document.getElementById('huisbezoek.css') as HTMLStyleElement).media = 'all';
  render(<Page calculator={calculator} texts={texts} settings={settings} alone />, root);
}

start(document.getElementById('app')!);
