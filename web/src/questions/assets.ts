// Money and possessions: savings, car, debts, own home, and the figure the tax rules use.
import type { Answers } from '../answers';
import type { Situatie } from '../contract';
import { yesNo } from './options';
import { amount, known, yes } from './read';
import { ONLY, type AmountField, type Chapter, type Question } from './types';

const KINDS = ['bank', 'auto', 'overig', 'schulden'] as const;

function questions(a: Answers): Question[] {
  const home: Question = {
    id: 'eigen-woning',
    text: 'eigen-woning',
    facts: ['/eigenWoning'],
    fields: [{ kind: 'choice', name: ONLY, options: yesNo() }],
  };
  const worth: Question = {
    id: 'woning-waarde',
    text: 'woning-waarde',
    facts: ['/eigenWoning'],
    fields: [
      { kind: 'amount', name: 'waarde', label: { key: 'veld.waarde' }, hint: { key: 'hulp.waarde' } },
      { kind: 'amount', name: 'hypotheek', label: { key: 'veld.hypotheek' } },
    ],
  };
  const yearly: Question = {
    id: 'bijstand-per-jaar',
    text: 'bijstand-per-jaar',
    facts: ['/bijzondereBijstandPerJaar'],
    fields: [{ kind: 'amount', name: ONLY, hint: { key: 'hulp.nul' } }],
  };
  const money: Question = {
    id: 'vermogen',
    text: 'vermogen',
    facts: ['/vermogen'],
    fields: KINDS.map((kind): AmountField => ({
      kind: 'amount',
      name: kind,
      label: { key: `vermogen.${kind}` },
      hint: { key: `vermogen.${kind}.hulp` },
    })),
  };
  return [home, ...(yes(a, 'eigen-woning') ? [worth, yearly] : []), money];
}

/** Asked late: it only matters for remission of levies. */
export function collectionQuestion(): Question {
  return {
    id: 'vermogen-invordering',
    text: 'vermogen-invordering',
    facts: ['/vermogenInvordering'],
    fields: [{ kind: 'amount', name: ONLY, hint: { key: 'hulp.nul' } }],
  };
}

function facts(a: Answers): Partial<Situatie> {
  const home = yes(a, 'eigen-woning');
  const money = known(Object.fromEntries(KINDS.map((kind) => [kind, amount(a, 'vermogen', kind)])));
  return known({
    eigenWoning:
      home === undefined
        ? undefined
        : home
          ? known({ waarde: amount(a, 'woning-waarde', 'waarde'), hypotheek: amount(a, 'woning-waarde', 'hypotheek') })
          : null,
    bijzondereBijstandPerJaar: home ? amount(a, 'bijstand-per-jaar') : undefined,
    vermogen: Object.keys(money).length > 0 ? money : undefined,
    vermogenInvordering: amount(a, 'vermogen-invordering'),
  });
}

export const assets: Chapter<Partial<Situatie>> = { questions, facts };
