// The module lies beside the worker once built; its types are kept beside its source.
declare module '*/minima.mjs' {
  export { default } from '../../wasm/minima';
}
