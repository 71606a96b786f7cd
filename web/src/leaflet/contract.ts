// What `minima brochure --formaat json` gives, as far as the page uses it. Amounts and percentages are written out in the
// language asked for: nothing is calculated here.

/** A sentence, with the article where there is one. */
export interface Line {
  tekst: string;
  artikel?: string;
}

export interface LeafletScheme {
  id: string;
  naam: string;
  officieel: string;
  /** False: the municipality says it doesn't have this. */
  bestaat: boolean;
  voorWie: Line[];
  kosten: Line[];
  krijgt: Line[];
  bewijsstukken: string[];
  aanvragen: Line[];
  verwijzing?: string;
  opmerking?: string;
  bron: { document: string; artikel: string; url?: string };
}

export interface LimitsRow {
  huishouden: string;
  bijstand: string;
  /** One for each of Leaflet.procenten. */
  grenzen: string[];
  /** Absent where the law names none. */
  vermogen?: string;
}

export interface Leaflet {
  titel: string;
  beleid: string;
  meldingen: string[];
  procenten: string[];
  /** Empty where no national amounts are known. */
  rijen: LimitsRow[];
  regelingen: LeafletScheme[];
  waar: string[];
  waarUrl?: string;
}

/** The sentences around it: policy-data/brochure/<language>.json. */
export type LeafletTexts = Record<string, string>;
