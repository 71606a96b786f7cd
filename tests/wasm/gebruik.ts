// Every declaration of minima.d.ts as a program uses it; `tsc --noEmit` reads it (types.test.mjs),
// nothing runs it.
import createMinima, {type MinimaModule, type MinimaOptions} from '../../wasm/minima.js';

const withBytes: MinimaOptions = {wasmBinary: new Uint8Array()};
const withBuffer: MinimaOptions = {wasmBinary: new ArrayBuffer(0), locateFile: (path, prefix) => prefix + path};
const streaming: MinimaOptions = {
  instantiateWasm(imports, done) {
    void WebAssembly.instantiateStreaming(fetch('minima.wasm'), imports).then(({instance}) => done(instance));
    return {};
  },
};

export async function use(): Promise<string> {
  const minima: MinimaModule = await createMinima();
  await Promise.all([withBytes, withBuffer, streaming].map((options) => createMinima(options)));
  const faults: string = minima.laad('texts/nl.json', '{}');
  const outcome: string = minima.bereken('{}', 'nl');
  const values: string = minima.berekenZonderToelichting('{}');
  const code: string = minima.slip('{}');
  // @ts-expect-error the language is required
  minima.bereken('{}');
  // @ts-expect-error text goes in, not an object
  minima.berekenZonderToelichting({});
  // @ts-expect-error there is no such option
  await createMinima({wasmFile: 'minima.wasm'});
  // @ts-expect-error a promise, not the module
  createMinima().versie();
  return minima.versie() + faults + outcome + values + code;
}
