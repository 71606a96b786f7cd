// Draws the start page for index.html, so that it is readable before any script has run.
import { renderToString } from 'preact-render-to-string';
import { App } from './app';
import visit from '../i18n/visit/nl.json';
import { dutch } from './i18n';
import { today } from './settings';

export const startPage = (): string => renderToString(<App texts={{ nl: dutch, en: dutch, ar: dutch }} settings={{ gemeente: '', peildatum: today() }} />);
export const title = dutch['site.titel'];
export const visitTitle = `${visit.titel} – ${title}`;
export const waiting = dutch['start.laden'];
export const noscript = dutch['start.fout.tekst'];
