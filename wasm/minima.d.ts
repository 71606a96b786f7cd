// The module minima.mjs as built from bindings.cc. Kept by hand and checked by tests/wasm.

export interface MinimaModule {
  /** Version of the core, as in uitkomst.verantwoording.rekenkern. */
  versie(): string;
  /**
   * Loads one policy-data file. `naam` is its path below policy-data/, e.g. "landelijk/2005-01-01.json".
   * Returns "" or a faults document as JSON text; a file with faults is left out whole.
   */
  laad(naam: string, inhoud: string): string;
  /**
   * One situatie as JSON text in, one uitkomst (or faults document) as JSON text out.
   * `taal`: "" for values alone, "nl", "en" or "ar" to have each toelichting carry its sentence (`zin`).
   */
  bereken(situatie: string, taal: string): string;
  /** The same values without any toelichting and without looking ahead (`omslag`): for many households at once. */
  berekenZonderToelichting(situatie: string): string;
  /**
   * The code of a situatie for on a result slip, in groups of five letters with hyphens; a faults document where the
   * situatie has faults. `minima check --slip CODE` gives the outcome back.
   */
  slip(situatie: string): string;
}

export interface MinimaOptions {
  /** The bytes of minima.wasm; without it the module fetches minima.wasm beside itself. */
  wasmBinary?: ArrayBuffer | Uint8Array;
  locateFile?: (path: string, prefix: string) => string;
  instantiateWasm?: (
    imports: WebAssembly.Imports,
    done: (instance: WebAssembly.Instance) => void,
  ) => object;
}

export default function minima(options?: MinimaOptions): Promise<MinimaModule>;
