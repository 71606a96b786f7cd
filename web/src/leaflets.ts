// Where the leaflets "Alle regelingen" stand. They are pages of their own that the build draws: a link leads there, the
// page itself loads nothing of them.
import { leafletOn, type Municipality } from './catalogue';
import type { Language } from './i18n';

export const FOLDER = 'alle-regelingen/';

/** Inside the folder. */
export const leafletName = (gemeente: string, vanaf: string, language: Language): string =>
  `${gemeente}-${vanaf}.${language}.html`;
export const overviewName = (language: Language): string => `overzicht.${language}.html`;

/** From the page to the leaflet of that day; where there is none to the overview of all, with "" for the name. */
export function leafletLink(municipality: Municipality | undefined, day: string, language: Language) {
  const span = leafletOn(municipality, day);
  if (!municipality || !span) return { href: FOLDER + overviewName(language), gemeente: '' };
  return { href: FOLDER + leafletName(municipality.id, span.vanaf, language), gemeente: municipality.naam };
}
