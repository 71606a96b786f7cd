// The build takes the module from where the core was built; its types are kept beside its source.
declare module '*/minima.mjs' {
  export { default } from '../../wasm/minima';
}
