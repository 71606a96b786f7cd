// Draws the leaflets while the site is built (build/leaflets.mjs): whole pages, readable without any script.
import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import ar from '../../i18n/ar.json';
import en from '../../i18n/en.json';
import { setApart } from '../bidi';
import type { Municipality } from '../catalogue';
import { directionOf, dutch, words, WordsContext, type Language } from '../i18n';
import { leafletName, overviewName } from '../leaflets';
import { LeafletFrame, type FrameProps } from './frame';
import { OverviewPage } from './overview';
import { LeafletPage, type LeafletPageProps } from './page';

export { FOLDER, leafletName, overviewName } from '../leaflets';

const TEXTS = { nl: dutch, en, ar };

function draw(language: Language, frame: Omit<FrameProps, 'children'>, children: ComponentChildren): string {
  setApart(directionOf(language) === 'rtl');
  return `<!doctype html>\n${renderToString(
    <WordsContext.Provider value={words(language, TEXTS[language], {})}>
      <LeafletFrame {...frame}>{children}</LeafletFrame>
    </WordsContext.Provider>,
  )}`;
}

export function leafletPage(language: Language, csp: string, props: LeafletPageProps): string {
  const { leaflet, municipality, span } = props;
  const pageIn = (other: Language): string => leafletName(municipality.id, span.vanaf, other);
  return draw(language, { title: leaflet.titel, gemeente: municipality.naam, pageIn, csp }, <LeafletPage {...props} />);
}

export function overviewPage(language: Language, csp: string, municipalities: Municipality[]): string {
  const title = `${TEXTS[language]['blad.overzicht.titel']} – ${TEXTS[language]['site.titel']}`;
  const frame = { title, gemeente: '', pageIn: overviewName, csp };
  return draw(language, frame, <OverviewPage municipalities={municipalities} />);
}
