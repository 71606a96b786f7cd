// What a server sends with the files of the page. Everything that serves takes it from here: serve.mjs,
// and the settings for nginx and Apache that the build writes.
import { header } from '../build/csp.mjs';

/** Content type by ending; what isn't here is application/octet-stream. */
export const TYPES = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  wasm: 'application/wasm',
};

/** Pages never, pictures for a day (the browser looks at the icon at every step), the rest after asking. */
export const CACHE = { html: 'no-store', svg: 'max-age=86400' };
export const CACHE_OTHERS = 'no-cache';

const NOT_USED = ['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'magnetometer', 'microphone', 'payment', 'usb'];

/** [name, value] pairs, the same for every file. `framedBy`: the origins in whose pages this one may stand. */
export const headers = (framedBy = []) => [
  ['Content-Security-Policy', header(framedBy)],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Embedder-Policy', 'require-corp'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Permissions-Policy', NOT_USED.map((name) => `${name}=()`).join(', ')],
];
