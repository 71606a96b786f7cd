// WCAG 2.2, contrast ratio: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio

const HEX = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i;
const CLEAR = /^(transparent|rgba\(\s*0,\s*0,\s*0,\s*0\s*\))$/;

/** A colour, [red, green, blue] of 0 to 255; undefined where nothing is painted. Throws on a way of writing that isn't known here. */
export function colour(text) {
  if (CLEAR.test(text)) return undefined;
  const found = HEX.exec(text);
  if (!found) throw new Error(`not a colour that can be compared: ${text}`);
  return found.slice(1).map((part) => parseInt(part, 16));
}

function linear(channel) {
  const c = channel / 255;
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
}

/** Relative luminance, 0 to 1. */
export const luminance = ([r, g, b]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);

/** 1 to 21. */
export function contrast(a, b) {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}
