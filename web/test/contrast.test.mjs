// Every theme in theme/: text 4.5 to 1, and what shows a control, its state or the focus 3 to 1 (WCAG 2.2, 1.4.3 and 1.4.11).
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { colour, contrast } from '../build/contrast.mjs';
import { stylesheet } from '../build/css.mjs';
import { at } from '../build/paths.mjs';
import { prune, tokensFor } from '../build/theme.mjs';

const FOLDER = at('theme');
const themes = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
const css = stylesheet();

const TEXT = 4.5;
const SHAPE = 3;

/** What text and controls stand on where they have no background of their own. */
const SURFACES = ['--utrecht-root-background-color', '--minima-surface', '--utrecht-page-header-background-color', '--utrecht-page-footer-background-color', '--basis-color-accent-1-bg-subtle'];

/** Own tokens: [in front, behind], where the names don't say it. */
const OWN = [
  ...['recht', 'misschien', 'voorliggend', 'geen', 'notice'].map((name) => [`--minima-${name}-color`, `--minima-${name}-background`, TEXT]),
  ...SURFACES.flatMap((surface) =>
    ['--minima-nee-color', '--utrecht-focus-outline-color', '--minima-brand', '--basis-form-control-invalid-border-color'].map(
      (name) => [name, surface, name === '--minima-nee-color' ? TEXT : SHAPE],
    ),
  ),
  // The links to the faults, and what an alert or a notice says with a link in it.
  ...['--utrecht-alert-background-color', '--utrecht-alert-error-background-color', '--utrecht-alert-warning-background-color', '--minima-notice-background'].flatMap((surface) =>
    ['--nl-link-color', '--nl-link-hover-color', '--nl-link-active-color'].map((name) => [name, surface, TEXT]),
  ),
  // The skip link and the focus of buttons, on their own yellow.
  ['--utrecht-focus-outline-color', '--nl-button-focus-background-color', SHAPE],
];

/** Lines that only part one thing from another, and the underline of a link, whose colour is that of its text. */
const DECORATION = /alert-border-color|text-decoration-color|--minima-(line|notice-line)$|marker-color|read-only-border-color|inverse-outline/;
/** The dot in a round of choice is a shape, and so are the icons of an alert. */
const SHAPES = /radio-button.*-color$|alert-icon-.*-color$/;

function paints(file) {
  const used = prune(tokensFor(join(FOLDER, file)), css);
  const resolve = (text) =>
    text.replace(/var\((--[\w-]+)\)/g, (whole, name) => (used.has(name) ? resolve(used.get(name)) : whole));
  const inCss = new Set([...css.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name));
  return {
    value: (name) => (used.has(name) ? colour(resolve(used.get(name))) : undefined),
    names: [...used.keys()].filter((name) => /-color$/.test(name) && inCss.has(name)),
  };
}

/** The background in the same state of the same component, or the one it has in every state. */
function behind(name, names) {
  const part = name.replace(/-(border-)?color$/, '');
  const states = [part, part.replace(/-(hover|active|focus|invalid|checked|read-only|placeholder)(?=-|$)/g, '')];
  return states.map((state) => `${state}-background-color`).find((found) => names.includes(found));
}

/** [in front, behind, at least] for each token that paints something. */
function pairs({ names, value }) {
  const fronts = names.filter((name) => !/background-color$/.test(name) && !DECORATION.test(name) && value(name));
  const byName = fronts.flatMap((name) => {
    const border = /border-color$/.test(name);
    const own = behind(name, names);
    const needed = border || SHAPES.test(name) ? SHAPE : TEXT;
    // A border has to stand out from what is around it; text from what is behind it.
    const painted = !border && own !== undefined && value(own) ? [own] : SURFACES;
    return painted.map((other) => [name, other, needed]);
  });
  const filled = ['--nl-button-primary-background-color', '--nl-button-primary-hover-background-color', '--utrecht-checkbox-checked-background-color'];
  return [...byName, ...OWN, ...filled.flatMap((name) => SURFACES.map((other) => [name, other, SHAPE]))];
}

test('contrast as WCAG counts it: black on white 21, a known grey 4.54', () => {
  assert.equal(contrast([0, 0, 0], [255, 255, 255]), 21);
  assert.equal(contrast([118, 118, 118], [255, 255, 255]).toFixed(2), '4.54');
  assert.equal(colour('rgba(0, 0, 0, 0)'), undefined);
  assert.throws(() => colour('color-mix(in srgb, red, blue)'));
});

test('there are at least three themes, and each differs in what it paints', () => {
  assert.ok(themes.length >= 3);
  const brands = themes.map((file) => String(paints(file).value('--minima-brand')));
  assert.equal(new Set(brands).size, themes.length);
});

for (const file of themes) {
  test(`${file}: everything can be read and seen`, () => {
    const paint = paints(file);
    const all = pairs(paint);
    const poor = all.flatMap(([front, back, needed]) => {
      const [a, b] = [paint.value(front), paint.value(back)];
      if (!a || !b) return [`${front} on ${back}: not painted`];
      const found = contrast(a, b);
      return found < needed ? [`${front} on ${back}: ${found.toFixed(2)}, needs ${needed}`] : [];
    });
    assert.ok(all.length > 150, `${all.length} pairs`);
    assert.deepEqual(poor, []);
  });
}
