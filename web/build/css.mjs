// One stylesheet, and a small second one for the helper's page: the component CSS of Utrecht and NL Design System, stripped of every rule whose
// classes the page doesn't use, then the page's own. `data:` images become files, for the CSP.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import postcss from 'postcss';
import { transform } from 'esbuild';
import { at, dist } from './paths.mjs';

export const COMPONENTS = [
  ...['alert', 'custom-checkbox', 'data-list', 'form-field', 'form-field-description', 'form-field-error-message',
    'form-fieldset', 'form-label', 'page-footer', 'page-header', 'radio-button', 'textbox', 'unordered-list',
  ].map((name) => `@utrecht/${name}-css/dist/index.css`),
  ...['button', 'heading', 'link', 'paragraph', 'skip-link'].map(
    (name) => `@nl-design-system-candidate/${name}-css/dist/${name}.css`,
  ),
];

const VISIT = at('src/visit');

/** States that no control of this page can be in. */
const NEVER = /:indeterminate|(?<!:not\([^)]*):disabled/;

function filesUnder(folder, ending) {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((e) => (e.isDirectory() ? filesUnder(join(folder, e.name), ending) : [join(folder, e.name)]))
    .filter((name) => name.endsWith(ending))
    .sort();
}

/** Every word of the sources that could be a class name. Classes are always written out whole. */
export function usedWords() {
  // The helper's page takes its components from the resident's; its own classes are in a stylesheet of its own.
  const sources = [...filesUnder(at('src'), '.tsx').filter((name) => !name.startsWith(VISIT)), ...filesUnder(at('parts'), 'view.tsx')];
  return new Set(sources.flatMap((name) => readFileSync(name, 'utf8').match(/[a-zA-Z_][\w-]*/g) ?? []));
}

/** A selector stays when all its classes are used; what stands inside :not() doesn't count. */
export function selectorUsed(selector, used) {
  if (NEVER.test(selector)) return false;
  const classes = selector.replace(/:not\([^()]*(\([^()]*\)[^()]*)*\)/g, '').match(/\.[a-zA-Z_][\w-]*/g) ?? [];
  return classes.every((name) => used.has(name.slice(1)));
}

export function purge(css, used) {
  const root = postcss.parse(css);
  root.walkComments((comment) => comment.remove());
  root.walkRules((rule) => {
    if (rule.parent?.type === 'atrule' && /keyframes/.test(rule.parent.name)) return;
    const kept = rule.selectors.filter((selector) => selectorUsed(selector, used));
    if (kept.length === 0) rule.remove();
    else rule.selectors = kept;
  });
  root.walkAtRules((rule) => {
    if (rule.name === 'charset' || (rule.nodes && rule.nodes.length === 0)) rule.remove();
  });
  return root.toString();
}

/** url("data:image/svg+xml,…") → img/<hash>.svg, so that img-src can stay 'self'. */
function imagesToFiles(css) {
  return css.replace(/url\((["'])data:image\/svg\+xml,(.*?)\1\)/g, (_whole, _quote, data) => {
    const svg = decodeURIComponent(data);
    const name = `img/${createHash('sha256').update(svg).digest('hex').slice(0, 8)}.svg`;
    mkdirSync(join(dist, 'img'), { recursive: true });
    writeFileSync(join(dist, name), svg);
    return `url("${name}")`;
  });
}

/** Everything together, images still inside it. */
export function stylesheet() {
  const used = usedWords();
  const foreign = COMPONENTS.map((name) => purge(readFileSync(at('node_modules', name), 'utf8'), used));
  const own = [at('src/base.css'), ...filesUnder(at('parts'), '.css'), at('src/print.css')].map((name) => readFileSync(name, 'utf8'));
  return [...foreign, ...own].join('\n');
}

export async function buildCss() {
  const css = imagesToFiles(stylesheet());
  const { code } = await transform(css, { loader: 'css', minify: true, target: 'es2021' });
  writeFileSync(join(dist, 'minima.css'), code);
  const visit = await transform(filesUnder(VISIT, '.css').map((name) => readFileSync(name, 'utf8')).join('\n'), { loader: 'css', minify: true, target: 'es2021' });
  writeFileSync(join(dist, 'huisbezoek.css'), visit.code);
  const images = [...new Set([...code.matchAll(/img\/\w+\.svg/g)].map(([name]) => name))];
  return { css: code + visit.code, images };
}
