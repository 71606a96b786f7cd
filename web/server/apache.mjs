// The settings for Apache 2.4, as text: for inside <Directory> of the page's folder, or as .htaccess in it.
import { CACHE, CACHE_OTHERS, headers, TYPES } from './headers.mjs';

/** First the smallest that the browser takes. Encoding by name, the ending of the file beside it. */
const SMALLER = { br: 'br', gzip: 'gz' };
const endings = Object.values(SMALLER).join('|');

const rewrite = ([encoding, ending]) => [
  `RewriteCond %{HTTP:Accept-Encoding} \\b${encoding}\\b`,
  `RewriteCond %{REQUEST_FILENAME}.${ending} -f`,
  `RewriteRule ^(.+)$ $1.${ending} [L]`,
];

export function apache(framedBy) {
  return `${[
    '# Made by the build of the page (web/server/apache.mjs); a change here is gone after the next build.',
    '# Use: <Directory /srv/minima> Require all granted, Include /etc/apache2/minima.conf </Directory>',
    '# Takes the modules dir, headers, mime and rewrite: a2enmod dir headers mime rewrite',
    'Options -Indexes -MultiViews +FollowSymLinks',
    'DirectoryIndex index.html',
    ...Object.entries(TYPES).map(([ending, type]) => `AddType "${type}" .${ending}`),
    ...headers(framedBy).map(([name, value]) => `Header always set ${name} "${value}"`),
    `Header always set Cache-Control "${CACHE_OTHERS}"`,
    ...Object.entries(CACHE).flatMap(([ending, cache]) => [
      `<FilesMatch "\\.${ending}(\\.(${endings}))?$">`,
      `  Header always set Cache-Control "${cache}"`,
      '</FilesMatch>',
    ]),
    '# The build made a .br and a .gz beside every file; nothing compresses them again.',
    'Header always merge Vary Accept-Encoding',
    ...Object.entries(SMALLER).flatMap(([encoding, ending]) => [
      `RemoveType .${ending}`,
      `RemoveLanguage .${ending}`,
      `AddEncoding ${encoding} .${ending}`,
    ]),
    'RewriteEngine On',
    'RewriteCond %{REQUEST_METHOD} !^(GET|HEAD)$',
    'RewriteRule ^ - [F]',
    `RewriteRule \\.(${endings})$ - [L,E=no-gzip:1,E=no-brotli:1]`,
    ...Object.entries(SMALLER).flatMap(rewrite),
  ].join('\n')}\n`;
}
