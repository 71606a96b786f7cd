// The Content-Security-Policy, for the page's meta element and for every header the server sends.
// 'wasm-unsafe-eval' allows WebAssembly only; no inline script or style, no data: images, no forms.
const RULES = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
];

export const meta = RULES.join('; ');
/** frame-ancestors works in a header only. */
export const header = [...RULES, "frame-ancestors 'none'"].join('; ');
