// Other help: a loan elsewhere, debt help, and what the municipality gave before.
import type { Answers } from '../answers';
import type { Situatie } from '../contract';
import { collectionQuestion } from './assets';
import { GROUPS, repeated } from './costs';
import { persons } from './household';
import { personOptions, yesNo } from './options';
import { amount, checked, date, known, text, yes } from './read';
import { ONLY, type Chapter, type Field, type Question } from './types';

/** Schemes that look at what was given before. */
const SCHEMES = [...GROUPS.filter((g) => g.id !== 'belasting').map((g) => g.regeling), 'langdurigheidstoeslag'];
const FACTS = ['/eerdereVerstrekkingen'];

interface Grant {
  id: string;
  regeling: string;
}

const grants = (a: Answers): Grant[] =>
  (checked(a, 'eerder') ?? []).flatMap((regeling) =>
    repeated(a, `eerder-${regeling}`, regeling !== 'langdurigheidstoeslag').map((id) => ({ id, regeling })),
  );

function grantFields(a: Answers, regeling: string): Field[] {
  const group = GROUPS.find((g) => g.regeling === regeling);
  const who = group?.person ? persons(a) : [];
  const fields: Field[] = [];
  if (group?.id === 'huis') {
    const options = group.soorten.map((soort) => ({ value: soort, label: { policy: `kostensoort.${soort}` } }));
    fields.push({ kind: 'choice', name: 'soort', label: { key: 'veld.eerder-soort' }, options });
  }
  if (who.length > 1) {
    fields.push({ kind: 'choice', name: 'persoon', label: { key: 'veld.eerder-persoon' }, options: personOptions(who) });
  }
  fields.push({ kind: 'amount', name: 'bedrag', label: { key: 'veld.eerder-bedrag' } });
  fields.push({ kind: 'date', name: 'datum', label: { key: 'veld.eerder-datum' }, past: true });
  if (group) {
    fields.push({ kind: 'choice', name: 'nog-een', label: { key: 'veld.eerder-nog-een' }, options: yesNo(), unknown: false });
  }
  return fields;
}

function earlier(a: Answers): Question[] {
  const list: Question = {
    id: 'eerder',
    text: 'eerder',
    facts: FACTS,
    fields: [
      {
        kind: 'checks',
        name: ONLY,
        none: { key: 'keuze.nooit-eerder' },
        options: SCHEMES.map((regeling) => ({ value: regeling, label: { policy: `regeling.${regeling}` } })),
      },
    ],
  };
  const details = grants(a).map(
    ({ id, regeling }): Question => ({
      id,
      text: 'eerder-regeling',
      params: { regeling: { policy: `regeling.${regeling}` } },
      facts: FACTS,
      always: true,
      fields: grantFields(a, regeling),
    }),
  );
  return [list, ...details];
}

function questions(a: Answers): Question[] {
  return [
    {
      id: 'lening',
      text: 'lening',
      facts: ['/lening'],
      fields: [
        {
          kind: 'choice',
          name: ONLY,
          options: (['mogelijk', 'geweigerd'] as const).map((value) => ({ value, label: { key: `lening.${value}` } })),
        },
      ],
    },
    collectionQuestion(),
    {
      id: 'schuldhulp',
      text: 'schuldhulp',
      facts: ['/schuldhulptraject'],
      fields: [{ kind: 'choice', name: ONLY, options: yesNo() }],
    },
    ...earlier(a),
  ];
}

function facts(a: Answers): Partial<Situatie> {
  return known({
    lening: text(a, 'lening'),
    schuldhulptraject: yes(a, 'schuldhulp'),
    eerdereVerstrekkingen: checked(a, 'eerder') && grants(a).map((grant) => grantFacts(a, grant)),
  });
}

function grantFacts(a: Answers, { id, regeling }: Grant) {
  const group = GROUPS.find((g) => g.regeling === regeling);
  return known({
    regeling,
    soort: text(a, id, 'soort'),
    bedrag: amount(a, id, 'bedrag'),
    datum: date(a, id, 'datum'),
    persoon: group?.person && persons(a).length === 1 ? 'aanvrager' : text(a, id, 'persoon'),
  });
}

export const support: Chapter<Partial<Situatie>> = { questions, facts };
