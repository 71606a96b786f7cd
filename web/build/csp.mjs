// The Content-Security-Policy, for the page's meta element and for every header the server sends.
// 'wasm-unsafe-eval' allows WebAssembly only; no inline script or style, no data: images, no forms.
import { createHash } from 'node:crypto';

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

const ORIGIN = /^https:\/\/[a-z0-9.-]+(:\d+)?$|^http:\/\/(localhost|127\.0\.0\.1)(:\d+)?$/;

/** The origins in whose pages this one may stand, out of the text of MINIMA_FRAME_ANCESTORS; throws on anything else. */
export function ancestors(text) {
  const origins = (text ?? '').split(/\s+/).filter(Boolean);
  const wrong = origins.filter((origin) => !ORIGIN.test(origin));
  if (wrong.length > 0) throw new Error(`MINIMA_FRAME_ANCESTORS: not an origin like https://www.gemeente.nl: ${wrong.join(' ')}`);
  return origins;
}

export const meta = RULES.join('; ');

const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * For a page that holds everything: its own script and styles by their hashes, images of those styles, and no contact with
 * anything whatsoever. `script` and `styles`: what stands between the tags, to the letter.
 */
export const metaAlone = (script, styles) =>
  [
    "default-src 'none'",
    `script-src ${hashOf(script)} 'wasm-unsafe-eval'`,
    `style-src ${styles.map(hashOf).join(' ')}`,
    'img-src data:',
    "connect-src 'none'",
    "worker-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');

/** frame-ancestors works in a header only. `framedBy`: origins, see `ancestors`; none means nowhere. */
export const header = (framedBy = []) => [...RULES, `frame-ancestors ${framedBy.join(' ') || "'none'"}`].join('; ');
