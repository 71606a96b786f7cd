// deploy/verklaringen/: what a municipality publishes beside the page, with this build filled in. What only the
// municipality knows stays between [ ], for it to fill in.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { at, deploy } from './paths.mjs';

const SOURCE = at('statements');
export const statements = () => readdirSync(SOURCE).filter((name) => name.endsWith('.md')).sort();

/** {{name}} → its value; throws on a name without one. */
export function fill(text, values) {
  return text.replace(/\{\{([\w-]+)\}\}/g, (_, name) => {
    if (values[name] === undefined) throw new Error(`statements: nothing to fill in for {{${name}}}`);
    return values[name];
  });
}

const until = ({ vanaf, tot }) => `vanaf ${vanaf}${tot ? ` tot ${tot}` : ''}`;

/** One line for each version of the rules; only the municipality's own where the site is made for one. */
function rules(catalogue, gemeente) {
  const shown = catalogue.filter(({ id }) => !gemeente || id === gemeente);
  return shown.flatMap(({ naam, versies }) => versies.map((version) => `  - ${naam}, ${until(version)}`)).join('\n');
}

const FRAME = {
  none: ['De pagina staat op zichzelf: andere websites mogen haar niet in een kader tonen.', 'The page stands by itself: other websites may not show it in a frame.',
    'الصفحة قائمة بنفسها: لا يجوز لمواقع أخرى أن تعرضها في إطار.'],
  some: (origins) => [
    `De pagina mag in een kader staan op ${origins}. Die website hoort dan hoe lang de pagina ongeveer is en wanneer u een stap zet. Uw antwoorden hoort zij niet.`,
    `The page may stand in a frame on ${origins}. That website then hears about how long the page is and when you take a step. It does not hear your answers.`,
    `يجوز أن تكون الصفحة في إطار على ${origins}. يعرف ذلك الموقع عندها طول الصفحة تقريباً ومتى تخطو خطوة. لا يعرف أجوبتك.`,
  ],
};

/** What is filled in. `build`: { version, wasm, policy, catalogue, gemeente (id or ""), framedBy (origins) }. */
export function values({ version, wasm, policy, catalogue, gemeente, framedBy }) {
  const [nl, en, ar] = framedBy.length > 0 ? FRAME.some(framedBy.join(', ')) : FRAME.none;
  const naam = catalogue.find(({ id }) => id === gemeente)?.naam;
  return {
    versie: version,
    gemeente: naam ? `gemeente ${naam}` : '[naam van de gemeente]',
    wasm,
    policy,
    regels: rules(catalogue, gemeente),
    kader: nl,
    'kader-en': en,
    'kader-ar': ar,
  };
}

export function buildStatements(build) {
  const folder = join(deploy, 'verklaringen');
  mkdirSync(folder, { recursive: true });
  const filled = values(build);
  for (const name of statements()) writeFileSync(join(folder, name), fill(readFileSync(join(SOURCE, name), 'utf8'), filled));
}
