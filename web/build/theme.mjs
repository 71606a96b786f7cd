// Design tokens → theme.css. The example theme of NL Design System gives every token; one JSON file
// (theme/standaard.json, or MINIMA_THEME) says what differs. Only the custom properties that the
// stylesheet really uses are written, so a municipality changes its look by changing one file.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { at, dist, theme } from './paths.mjs';

const EXAMPLE = 'voorbeeld-design-tokens';
export const BASE = '@nl-design-system-unstable/voorbeeld-design-tokens/dist/variables.css';

/** `--name: value;` lines of a generated token file. */
function tokensOf(css) {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
  return new Map([...plain.matchAll(/(--[\w-]+)\s*:\s*([^;]+);/g)].map(([, name, value]) => [name, value.trim()]));
}

export const references = (text) => [...text.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name);

/** The used properties and whatever those refer to. */
export function prune(tokens, css) {
  const keep = new Map();
  const queue = references(css);
  while (queue.length > 0) {
    const name = queue.pop();
    if (keep.has(name) || !tokens.has(name)) continue;
    keep.set(name, tokens.get(name));
    queue.push(...references(tokens.get(name)));
  }
  return keep;
}

/** Every token of a theme file: its own over those of the theme it names as its base, over the example theme. */
export function tokensFor(file) {
  const { basis, tokens } = JSON.parse(readFileSync(file, 'utf8'));
  const under = basis === EXAMPLE ? tokensOf(readFileSync(at('node_modules', BASE), 'utf8')) : tokensFor(at('theme', `${basis}.json`));
  return new Map([...under, ...Object.entries(tokens)]);
}

/** The stylesheet of one theme, for a page with this css. */
export async function themeCss(file, css) {
  const kept = [...prune(tokensFor(file), css)].sort(([a], [b]) => a.localeCompare(b));
  const text = `:root{${kept.map(([name, value]) => `${name}:${value}`).join(';')}}`;
  return (await transform(text, { loader: 'css', minify: true })).code;
}

export async function buildTheme(css) {
  writeFileSync(join(dist, 'theme.css'), await themeCss(theme, css));
}
