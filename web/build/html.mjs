// A page from its source: the parts between <!-- --> filled in, and the space before each line left out.
import { readFileSync } from 'node:fs';
import { at } from './paths.mjs';

/** `parts` by name; a part that isn't there stops the build. They stand in the page as they are. */
export function pageFrom(source, parts) {
  const frame = readFileSync(at(source), 'utf8').replace(/\n\s*/g, '\n');
  return frame.replace(/<!--(\w+)-->/g, (_, name) => {
    if (parts[name] === undefined) throw new Error(`${source}: nothing for ${name}`);
    return parts[name];
  });
}

/** Attributes of the html element, out of what the builder chose. */
export const dataAttributes = (chosen) =>
  Object.entries(chosen)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ` data-${name}="${value}"`)
    .join('');
