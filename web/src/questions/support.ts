// Other help: a loan elsewhere, debt help, and what the municipality gave before.
import type { Answers } from '../answers';
import type { Situatie } from '../contract';
import { collectionQuestion } from './assets';
import { repeated } from './costs';
import { allPersonsKnown, persons } from './household';
import type { Earlier, Offer } from './offer';
import { personOptions, yesNo } from './options';
import { amount, checked, date, known, text, yes } from './read';
import { ONLY, type Chapter, type Field, type Question } from './types';

const FACTS = ['/eerdereVerstrekkingen'];

interface Grant extends Earlier {
  id: string;
}

const grants = (a: Answers, offer: Offer): Grant[] =>
  offer.earlier
    .filter(({ regeling }) => checked(a, 'eerder')?.includes(regeling))
    .flatMap((line) => repeated(a, `eerder-${line.regeling}`, line.forCosts).map((id) => ({ ...line, id })));

function grantFields(a: Answers, { soorten, perPerson, forCosts }: Grant): Field[] {
  const who = perPerson ? persons(a) : [];
  const fields: Field[] = [];
  if (soorten.length > 1) {
    const options = soorten.map((soort) => ({ value: soort, label: { policy: `kostensoort.${soort}` } }));
    fields.push({ kind: 'choice', name: 'soort', label: { key: 'veld.eerder-soort' }, options });
  }
  if (who.length > 1) {
    fields.push({ kind: 'choice', name: 'persoon', label: { key: 'veld.eerder-persoon' }, options: personOptions(who) });
  }
  fields.push({ kind: 'amount', name: 'bedrag', label: { key: 'veld.eerder-bedrag' } });
  fields.push({ kind: 'date', name: 'datum', label: { key: 'veld.eerder-datum' }, past: true });
  if (forCosts) {
    fields.push({ kind: 'choice', name: 'nog-een', label: { key: 'veld.eerder-nog-een' }, options: yesNo(), unknown: false });
  }
  return fields;
}

function earlier(a: Answers, offer: Offer): Question[] {
  const list: Question = {
    id: 'eerder',
    text: 'eerder',
    facts: FACTS,
    fields: [
      {
        kind: 'checks',
        name: ONLY,
        none: { key: 'keuze.nooit-eerder' },
        options: offer.earlier.map(({ regeling }) => ({ value: regeling, label: { policy: `regeling.${regeling}` } })),
      },
    ],
  };
  const details = grants(a, offer).map(
    (grant): Question => ({
      id: grant.id,
      text: 'eerder-regeling',
      params: { regeling: { policy: `regeling.${grant.regeling}` } },
      facts: FACTS,
      always: true,
      fields: grantFields(a, grant),
    }),
  );
  return [list, ...details];
}

function questions(a: Answers, offer: Offer): Question[] {
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
    { id: 'zorgverzekering', text: 'zorgverzekering', facts: ['/rotterdampakket'], fields: [{ kind: 'choice', name: ONLY, options: yesNo() }] },
    { id: 'recht-2024', text: 'recht-2024', facts: ['/rechtInkomenstoeslag2024'], fields: [{ kind: 'choice', name: ONLY, options: yesNo() }] },
    ...earlier(a, offer),
  ];
}

function facts(a: Answers, offer: Offer): Partial<Situatie> {
  return known({
    lening: text(a, 'lening'),
    schuldhulptraject: yes(a, 'schuldhulp'),
    rotterdampakket: yes(a, 'zorgverzekering'),
    rechtInkomenstoeslag2024: yes(a, 'recht-2024'),
    eerdereVerstrekkingen: checked(a, 'eerder') && grants(a, offer).map((grant) => grantFacts(a, grant)),
  });
}

/** Alone it was the applicant; but somebody not told about can have got it. */
function whoGot(a: Answers, id: string): string | undefined {
  if (persons(a).length > 1) return text(a, id, 'persoon');
  return allPersonsKnown(a) ? 'aanvrager' : undefined;
}

function grantFacts(a: Answers, { id, regeling, perPerson }: Grant) {
  return known({
    regeling,
    soort: text(a, id, 'soort'),
    bedrag: amount(a, id, 'bedrag'),
    datum: date(a, id, 'datum'),
    persoon: perPerson ? whoGot(a, id) : undefined,
  });
}

export const support: Chapter<Partial<Situatie>> = { questions, facts };
