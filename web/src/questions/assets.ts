// Money: savings, car, debts, own home, the figure the tax rules use, borrowing elsewhere, help with debts.
import type { Answer, Answers } from '../answers';
import type { Situatie } from '../contract';
import { yesNo } from './options';
import { amount, known, text, yes } from './read';
import type { AmountField, Chapter, Field, Question } from './types';

const MONEY = 'geld';
const KINDS = ['bank', 'auto', 'overig', 'schulden'] as const;

const owns = (answer: Answer): boolean => answer['eigen-woning'] === 'ja';

const possessions: Field[] = KINDS.map((kind): AmountField => ({
  kind: 'amount', name: kind, label: { key: `vermogen.${kind}` }, hint: { key: `vermogen.${kind}.hulp` }, fact: `/vermogen/${kind}`,
}));

const home: Field[] = [
  { kind: 'choice', name: 'eigen-woning', label: { key: 'veld.eigen-woning' }, hint: { key: 'hulp.eigen-woning' }, options: yesNo(), fact: '/eigenWoning' },
  { kind: 'amount', name: 'waarde', label: { key: 'veld.waarde' }, hint: { key: 'hulp.waarde' }, fact: '/eigenWoning/waarde', when: owns },
  { kind: 'amount', name: 'hypotheek', label: { key: 'veld.hypotheek' }, fact: '/eigenWoning/hypotheek', when: owns },
  {
    kind: 'amount', name: 'bijstand-per-jaar', label: { key: 'veld.bijstand-per-jaar' }, hint: { key: 'hulp.bijstand-per-jaar' },
    fact: '/bijzondereBijstandPerJaar', when: owns,
  },
];

const rest: Field[] = [
  // Only for remission of levies.
  { kind: 'amount', name: 'invordering', label: { key: 'veld.invordering' }, hint: { key: 'hulp.invordering' }, fact: '/vermogenInvordering' },
  {
    kind: 'choice', name: 'lening', label: { key: 'veld.lening' }, hint: { key: 'hulp.lening' }, fact: '/lening',
    options: (['mogelijk', 'geweigerd'] as const).map((value) => ({ value, label: { key: `lening.${value}` } })),
  },
  { kind: 'choice', name: 'schuldhulp', label: { key: 'veld.schuldhulp' }, hint: { key: 'hulp.schuldhulp' }, options: yesNo(), fact: '/schuldhulptraject' },
];

const questions = (): Question[] => [
  {
    id: MONEY,
    text: MONEY,
    facts: ['/vermogen', '/eigenWoning', '/bijzondereBijstandPerJaar', '/vermogenInvordering', '/lening', '/schuldhulptraject'],
    fields: [...possessions, ...home, ...rest],
  },
];

/** null: no home of their own. */
function homeFacts(a: Answers): Situatie['eigenWoning'] {
  const own = yes(a, MONEY, 'eigen-woning');
  if (own === undefined) return undefined;
  return own ? known({ waarde: amount(a, MONEY, 'waarde'), hypotheek: amount(a, MONEY, 'hypotheek') }) : null;
}

function facts(a: Answers): Partial<Situatie> {
  const money = known(Object.fromEntries(KINDS.map((kind) => [kind, amount(a, MONEY, kind)])));
  const own = yes(a, MONEY, 'eigen-woning');
  return known({
    vermogen: Object.keys(money).length > 0 ? money : undefined,
    eigenWoning: homeFacts(a),
    bijzondereBijstandPerJaar: own ? amount(a, MONEY, 'bijstand-per-jaar') : undefined,
    vermogenInvordering: amount(a, MONEY, 'invordering'),
    lening: text(a, MONEY, 'lening'),
    schuldhulptraject: yes(a, MONEY, 'schuldhulp'),
  });
}

export const assets: Chapter<Partial<Situatie>> = { questions, facts };
