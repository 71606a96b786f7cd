// Every declaration of minima-beheer.d.ts as a program uses it; `tsc --noEmit` reads it (types.test.mjs),
// nothing runs it.
import createBeheer, {
  type BrochureOpties, type GevallenOpties, type MinimaBeheerModule, type MinimaBeheerOptions, type SimuleerOpties, type SteekproefOpties,
  type ValideerOpties, type VergelijkOpties, type Verslag,
} from '../../wasm/minima-beheer.js';

const options: MinimaBeheerOptions[] = [
  {wasmBinary: new Uint8Array()},
  {wasmBinary: new ArrayBuffer(0), locateFile: (path, prefix) => prefix + path},
  {
    instantiateWasm(imports, done) {
      void WebAssembly.instantiateStreaming(fetch('minima-beheer.wasm'), imports).then(({instance}) => done(instance));
      return {};
    },
  },
];

const validate: ValideerOpties = {bestand: 'ontwerp', json: true, 'policy-data': 'policy-data'};
const compare: VergelijkOpties = {peildatum: '2004-11-15', gemeenten: 'cuijk,grave', formaat: 'csv', bestand: 'gezin.json'};
const cases: GevallenOpties = {gemeente: 'boxmeer', peildatum: '2005-11-01', formaat: 'html', controleer: 'gevallen.jsonl', bestand: 'ontwerp'};
const leaflet: BrochureOpties = {gemeente: 'boxmeer', peildatum: '2005-11-01', taal: 'en', formaat: 'json'};
const sample: SteekproefOpties = {bestand: 'besluiten.jsonl', formaat: 'html'};
const simulate: SimuleerOpties = {
  oud: 'oud.json', nieuw: 'nieuw.json', synthetisch: 1000, zaad: '7', populatie: 'p.json', peildatum: '2005-11-01', formaat: 'csv', huishoudens: 'h.jsonl',
};
// @ts-expect-error a comparison is of a day
const dayless: VergelijkOpties = {gemeenten: 'cuijk'};
// @ts-expect-error there is no such format
const pdf: BrochureOpties = {gemeente: 'boxmeer', peildatum: '2005-11-01', formaat: 'pdf'};

export async function use(): Promise<string> {
  const [minima]: MinimaBeheerModule[] = await Promise.all(options.map((each) => createBeheer(each)));
  if (!minima) return '';
  minima.zet('policy-data/texts/nl.json', '{}');
  minima.wis('policy-data');
  const said = [
    minima.valideer(JSON.stringify(validate)), minima.vergelijk(JSON.stringify(compare ?? dayless)), minima.gevallen(JSON.stringify(cases)),
    minima.brochure(JSON.stringify(leaflet ?? pdf)), minima.steekproef(JSON.stringify(sample)), minima.simuleer(JSON.stringify(simulate)),
  ].map((text) => JSON.parse(text) as Verslag);
  // @ts-expect-error text goes in, not an object
  minima.valideer(validate);
  // @ts-expect-error a file has contents
  minima.zet('leeg.json');
  return minima.versie() + said.map(({code, uitvoer, meldingen}) => `${code}${uitvoer}${meldingen.join('')}`).join('');
}
