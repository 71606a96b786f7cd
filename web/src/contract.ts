// The two documents of the contract: situation in, outcome out. Keys are Dutch because policy
// officers read them. Only what the page reads or writes is typed; other keys pass unseen.

/** Euro as a decimal string with two decimals, "1034.86". */
export type Amount = string;
export type Range<T> = T | { van?: T; tot?: T };

export interface Person {
  geboortedatum?: string;
  leeftijd?: Range<number>;
  studeert?: boolean;
  opleidingAfgerond?: string | null;
  kostendeler?: boolean;
}

export interface Child {
  id: string;
  geboortedatum?: string;
  thuiswonend?: boolean;
  onderwijs?: string;
}

export interface Income {
  soort: string;
  van: string;
  bedrag?: Range<Amount>;
  per?: string;
  vakantietoeslag?: string;
}

export interface Cost {
  id: string;
  soort: string;
  regeling?: string;
  bedrag?: Range<Amount>;
  per?: 'maand';
  maanden?: Range<number>;
  datum?: string;
  persoon?: string;
  betaalbewijs?: boolean;
  offerte?: boolean;
  vergoedDoorAnderen?: Range<Amount>;
  voldaan?: boolean;
  indicatie?: string;
  grond?: string;
  categorie?: Range<number>;
  zwangerschapsmaanden?: Range<number>;
  termijnBegin?: string | null;
  duurMaanden?: Range<number>;
  bovenHuurgrens?: boolean;
  mogelijkeVerlaging?: Range<Amount>;
  ovZones?: Range<number>;
}

export interface Situatie {
  peildatum: string;
  gemeente: string;
  inwoner?: boolean;
  aanvrager?: Person;
  partner?: Person | null;
  /** Left out the core takes it for "niemand": the one key here of which absent isn't unknown. */
  verblijfInInrichting?: string;
  kinderen?: Child[];
  medebewoners?: Person[];
  inkomen?: Income[];
  vermogen?: Partial<Record<'bank' | 'overig' | 'auto' | 'schulden', Range<Amount>>>;
  eigenWoning?: null | { waarde?: Range<Amount>; hypotheek?: Range<Amount> };
  laagInkomen?: { procent: number; maanden: Range<number> }[];
  bijstandInReferteperiode?: boolean;
  arbeidsverplichtingNagekomen?: boolean;
  maatregelen?: { soort: string; procent?: Range<number>; maanden?: Range<number>; reden?: string; datum?: string }[];
  identiteitsbewijzen?: { persoon: string; soort: string; geldigTotEnMet?: string }[];
  schuldhulptraject?: boolean;
  rotterdampakket?: boolean;
  rechtInkomenstoeslag2024?: boolean;
  lening?: string;
  kosten?: Cost[];
  eerdereVerstrekkingen?: {
    regeling: string;
    soort?: string;
    bedrag?: Range<Amount>;
    datum?: string;
    persoon?: string;
  }[];
  vermogenInvordering?: Range<Amount>;
  bijzondereBijstandPerJaar?: Range<Amount>;
}

export type Verdict =
  | 'recht'
  | 'geen-recht'
  | 'voorliggend'
  | 'beoordeling'
  | 'onbekend'
  | 'buiten-geldigheid';

export type Answered = 'ja' | 'nee' | 'onbekend' | 'beoordeling';

export interface Explanation {
  sleutel?: string;
  zin?: string;
  delen?: Explanation[];
}

export interface Condition {
  id: string;
  oordeel: Answered;
  bron?: string;
  afstand?: Range<Amount>;
  toelichting?: Explanation;
}

export interface CostLine {
  id: string;
  bedrag?: Range<Amount>;
  teBeoordelen?: Range<Amount>;
  oordeel: Verdict;
  vorm?: string;
  voorwaarden?: Condition[];
  verwijzing?: string;
}

/** A day on which the answer changes by itself. */
export interface Turn {
  datum: string;
  oordeel: Verdict;
  zin?: string;
}

/** The smallest single change that turns a "geen-recht" around. */
export interface Change {
  soort: string;
  /** The cost it is about. */
  kost?: string;
  zin?: string;
}

export interface Consequences {
  terugbetalen?: boolean;
  teltAlsInkomen?: boolean;
  huisbezoek?: boolean;
}

export interface Scheme {
  id: string;
  naam?: string;
  oordeel: Verdict;
  bedrag?: Range<Amount>;
  maximaal?: Range<Amount>;
  per?: string;
  vorm?: string;
  verwijzing?: string;
  kosten?: CostLine[];
  voorwaarden?: Condition[];
  ontbreekt?: string[];
  bewijsstukken?: string[];
  aanvragenTotEnMet?: string;
  omslag?: Turn[];
  wijziging?: Change;
  gevolgen?: Consequences;
}

export interface Capacity {
  uitInkomen?: Range<Amount>;
  uitVermogen?: Range<Amount>;
  totaal?: Range<Amount>;
  beschikbaar?: Range<Amount>;
  toelichting?: Explanation;
}

/** One cost set against what the household can pay itself. */
export interface LedgerLine {
  kost: string;
  regime?: string;
  datum?: Range<string>;
  kosten?: Range<Amount>;
  verbruikt?: Range<Amount>;
  vergoed?: Range<Amount>;
  resteert?: Range<Amount>;
}

export interface Uitkomst {
  beleid?: { gemeente?: string; versie?: string; titel?: string; normen?: string; zekerheid?: string };
  bijstandsnorm?: { perMaand?: Range<Amount>; perJaar?: Range<Amount> };
  inkomen?: { perMaand?: Range<Amount>; procentVanNorm?: Range<string> };
  vermogen?: { inAanmerking?: Range<Amount>; grens?: Range<Amount> };
  draagkracht?: Record<string, Capacity>;
  regelingen?: Scheme[];
  volgendeVragen?: string[];
  grootboek?: LedgerLine[];
  /** Keys of sentences that come with the policy. */
  waarschuwingen?: string[];
  verantwoording?: { rekenkern?: string; beleid?: string; normen?: string };
  fouten?: Fault[];
}

export interface Fault {
  plek: string;
  code: string;
  tekst?: string;
}
