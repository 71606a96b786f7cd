import type { LeafletScheme } from '../../src/leaflet/contract';
import { LeafletSchemeView } from './view';

export const TEXTS = {
  artikel: 'artikel {artikel}', 'kop.voor-wie': 'Voor wie', 'kop.kosten': 'Voor welke kosten', 'kop.krijgt': 'Wat u krijgt',
  'kop.bewijsstukken': 'Dit heeft u nodig', 'kop.aanvragen': 'Wanneer aanvragen', 'kop.bronnen': 'Waar dit staat',
};

const scheme: LeafletScheme = {
  id: 'schoolkosten-vo', naam: 'Middelbare school', officieel: 'Bijdrageregeling schoolkosten', bestaat: true,
  voorWie: [{ tekst: 'U woont in deze gemeente.', artikel: '3' }, { tekst: 'Uw inkomen is laag.', artikel: '3' }, { tekst: 'U heeft een bon.', artikel: '6c' }],
  kosten: [], krijgt: [{ tekst: 'U krijgt hoogstens € 115,00.' }], bewijsstukken: ['een bon'], aanvragen: [],
  bron: { document: 'Verordening', artikel: '8.4.1', url: 'https://voorbeeld.nl/regels' },
};

export const examples = { full: <LeafletSchemeView scheme={scheme} texts={TEXTS} /> };
