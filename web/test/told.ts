// The catalogue of the real policy, and what was told on a day in Boxmeer.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue, type PossibleEvent } from '../build/catalogue.mjs';
import { start, type Answers, type State } from '../src/answers';
import { offerOf } from '../src/questions/offer';

export const POLICY = process.env.MINIMA_POLICY ?? '../policy-data';

function policyFiles(): Record<string, string> {
  const folders = readdirSync(join(POLICY, 'gemeenten'));
  const names = folders.flatMap((g) => readdirSync(join(POLICY, 'gemeenten', g)).map((n) => `gemeenten/${g}/${n}`));
  return Object.fromEntries(names.filter((n) => n.endsWith('.json')).map((n) => [n, readFileSync(join(POLICY, n), 'utf8')]));
}

export const EVENTS: PossibleEvent[] = JSON.parse(readFileSync(join(POLICY, 'aanleidingen/aanleidingen.json'), 'utf8')).aanleidingen;
export const CATALOGUE = catalogue(policyFiles(), '', EVENTS);

export function told(answers: Record<string, unknown>, gemeente = 'boxmeer', peildatum = '2005-11-01'): State {
  const offer = offerOf(CATALOGUE.find((m) => m.id === gemeente), peildatum);
  return { ...start({ gemeente, peildatum }), answers: answers as Answers, offer };
}
