// The module minima-beheer.mjs as built from bindings-beheer.cc. Kept by hand and checked by tests/wasm.

/** What a command says, as JSON text. */
export interface Verslag {
  /** 0 fine, 1 findings, 2 wrong input: the exit status of the command line. */
  code: 0 | 1 | 2;
  /** The report: the bytes of standard output. */
  uitvoer: string;
  /** The sentences of standard error, Dutch. */
  meldingen: string[];
}

/** Options of every command. A value is what stands after the option on the command line. */
export interface Opties {
  /** The folder with policy; "policy-data" without it. */
  'policy-data'?: string;
}

export interface ValideerOpties extends Opties {
  /** A folder with policy instead of 'policy-data'. */
  bestand?: string;
  /** Findings as JSON. */
  json?: boolean;
}

export interface VergelijkOpties extends Opties {
  /** "2005-11-01" */
  peildatum: string;
  /** "cuijk,grave"; without it all with rules on that day. */
  gemeenten?: string;
  formaat?: 'tekst' | 'csv' | 'html';
  /** A situatie, to have one household in each. */
  bestand?: string;
}

export interface GevallenOpties extends Opties {
  gemeente?: string;
  peildatum?: string;
  formaat?: 'jsonl' | 'html';
  /** A file with cases, to see whether they still hold. */
  controleer?: string;
  /** A folder with policy instead of 'policy-data'. */
  bestand?: string;
}

export interface BrochureOpties extends Opties {
  gemeente: string;
  peildatum: string;
  taal?: 'nl' | 'en' | 'ar';
  formaat?: 'html' | 'tekst' | 'json';
}

export interface SteekproefOpties extends Opties {
  /** Decisions, one a line (policy-data/schema/steekproef.schema.json). */
  bestand: string;
  formaat?: 'tekst' | 'csv' | 'html';
}

export interface SimuleerOpties extends Opties {
  /** A policy file: gemeenten/<id>/<datum>.json or a draft. */
  oud: string;
  nieuw: string;
  /** Situaties, one a line; instead of made-up households. */
  huishoudens?: string;
  /** How many made-up households; 10,000 without it. */
  synthetisch?: number | string;
  zaad?: number | string;
  populatie?: string;
  peildatum?: string;
  formaat?: 'tekst' | 'csv' | 'html';
}

export interface MinimaBeheerModule {
  /** Version of the core. */
  versie(): string;
  /** Puts a file: its path, its contents. Files stand in memory, in the place of one with the same path. */
  zet(pad: string, inhoud: string): void;
  /** Takes away a file, or a folder with all below it. */
  wis(pad: string): void;
  /** Each takes its options as JSON text ("" is none) and gives a Verslag as JSON text. */
  valideer(opties: string): string;
  vergelijk(opties: string): string;
  gevallen(opties: string): string;
  brochure(opties: string): string;
  steekproef(opties: string): string;
  simuleer(opties: string): string;
}

export interface MinimaBeheerOptions {
  /** The bytes of minima-beheer.wasm; without it the module fetches minima-beheer.wasm beside itself. */
  wasmBinary?: ArrayBuffer | Uint8Array;
  locateFile?: (path: string, prefix: string) => string;
  instantiateWasm?: (
    imports: WebAssembly.Imports,
    done: (instance: WebAssembly.Instance) => void,
  ) => object;
}

export default function minimaBeheer(options?: MinimaBeheerOptions): Promise<MinimaBeheerModule>;
