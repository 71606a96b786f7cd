// What `minima brochure` says of a municipality on a day, and the words around it: asked of the command line, so that the
// site says the same.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cli, policy } from './paths.mjs';

export function brochure(gemeente, peildatum, taal) {
  if (!existsSync(cli)) throw new Error(`no ${cli}: build the minima target first, or set MINIMA_CLI`);
  const asked = ['--gemeente', gemeente, '--peildatum', peildatum, '--taal', taal, '--formaat', 'json', '--policy-data', policy];
  return JSON.parse(execFileSync(cli, ['brochure', ...asked], { encoding: 'utf8', maxBuffer: 1 << 26 }));
}

export const brochureTexts = (taal) => JSON.parse(readFileSync(join(policy, 'brochure', `${taal}.json`), 'utf8'));
