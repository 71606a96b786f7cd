// Draws the start page for index.html, so that it is readable before any script has run.
import { renderToString } from 'preact-render-to-string';
import { App } from './app';
import { dutch } from './i18n';

export const startPage = (): string => renderToString(<App texts={{ nl: dutch, en: dutch }} />);
export const title = `${dutch['site.titel']} – ${dutch['site.gemeente']}`;
export const noscript = dutch['start.fout.tekst'];
