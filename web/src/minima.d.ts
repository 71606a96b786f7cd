// The calculation core as Emscripten builds it (target wasm of the project).
interface MinimaModule {
  versie(): string;
  laad(naam: string, inhoud: string): string;
  bereken(situatie: string, taal: string): string;
}
declare module '*/minima.mjs' {
  const create: (options?: { locateFile?: (file: string) => string }) => Promise<MinimaModule>;
  export default create;
}
