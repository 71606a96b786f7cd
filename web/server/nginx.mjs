// The settings for nginx, as text: to be included in a `server` block that names the root and the certificate.
import { CACHE, CACHE_OTHERS, headers, TYPES } from './headers.mjs';

const types = () => Object.entries(TYPES).map(([ending, type]) => `  "${type}" ${ending};`);

/** One location; add_header in a location drops those of the server around it, so each has them all. */
const location = (match, cache, sent) => [
  `location ${match} {`,
  ...[...sent, ['Cache-Control', cache]].map(([name, value]) => `  add_header ${name} "${value}" always;`),
  '  limit_except GET { deny all; }',
  '}',
];

export function nginx(framedBy) {
  const sent = headers(framedBy);
  return `${[
    '# Made by the build of the page (web/server/nginx.mjs); a change here is gone after the next build.',
    '# Use: server { listen 443 ssl; server_name ...; ssl_certificate ...; root /srv/minima; include /etc/nginx/minima.conf; }',
    'index index.html;',
    'default_type application/octet-stream;',
    'types {',
    ...types(),
    '}',
    '# The build made a .gz and a .br beside every file. Brotli takes the package libnginx-mod-http-brotli-static.',
    'gzip off;',
    'gzip_static on;',
    'gzip_vary on;',
    '#brotli_static on;',
    ...Object.entries(CACHE).flatMap(([ending, cache]) => location(`~ \\.${ending}$`, cache, sent)),
    ...location('/', CACHE_OTHERS, sent),
  ].join('\n')}\n`;
}
