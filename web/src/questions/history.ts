// The past: how long on a low income, benefits and reductions, documents, loans, earlier help.
import type { Answers } from '../answers';
import type { Range, Situatie } from '../contract';
import { collectionQuestion } from './assets';
import { GROUPS, entries } from './costs';
import { persons } from './household';
import { personOptions, whoLabel, yesNo } from './options';
import { amount, checked, date, known, text, whole, yes } from './read';
import { ONLY, type Chapter, type Field, type Question } from './types';

/** Bands: the schemes only look at three and at five years. */
const BANDS = {
  'korter-3': { van: 0, tot: 35 },
  '3-tot-5': { van: 36, tot: 59 },
  'vanaf-5': { van: 60 },
  'korter-5': { van: 0, tot: 59 },
} satisfies Record<string, Range<number>>;
type Band = keyof typeof BANDS;

const band = (id: Band) => ({ value: id, label: { key: `duur.${id}` as const } });

function lowIncome(a: Answers): Question[] {
  const first: Question = {
    id: 'laag-inkomen-115',
    text: 'laag-inkomen-115',
    facts: ['/laagInkomen'],
    shows: 'low-income',
    fields: [{ kind: 'choice', name: ONLY, options: [band('korter-3'), band('3-tot-5'), band('vanaf-5')] }],
  };
  const second: Question = {
    id: 'laag-inkomen-100',
    text: 'laag-inkomen-100',
    facts: ['/laagInkomen'],
    shows: 'low-income',
    fields: [{ kind: 'choice', name: ONLY, options: [band('korter-5'), band('vanaf-5')] }],
  };
  const short = ['korter-3', '3-tot-5'].includes(text(a, first.id) ?? '');
  return short ? [first] : [first, second];
}

function measures(a: Answers): Question[] {
  const list: Question[] = [
    { id: 'bijstand', text: 'bijstand', facts: ['/bijstandInReferteperiode'], fields: [{ kind: 'choice', name: ONLY, options: yesNo() }] },
    { id: 'werkplicht', text: 'werkplicht', facts: ['/arbeidsverplichtingNagekomen'], fields: [{ kind: 'choice', name: ONLY, options: yesNo() }] },
    { id: 'maatregelen', text: 'maatregelen', facts: ['/maatregelen'], fields: [{ kind: 'choice', name: ONLY, options: yesNo() }] },
  ];
  if (!yes(a, 'maatregelen')) return list;
  const number = (name: 'waarschuwingen' | 'verlagingen'): Field => ({
    kind: 'number', name, label: { key: `veld.${name}` }, min: 0, max: 9,
  });
  list.push({
    id: 'maatregelen-aantal', text: 'maatregelen-aantal', facts: ['/maatregelen'], always: true,
    fields: [number('waarschuwingen'), number('verlagingen')],
  });
  return [...list, ...reductions(a).map(reductionQuestion)];
}

const reductions = (a: Answers): number[] =>
  Array.from({ length: whole(a, 'maatregelen-aantal', 'verlagingen') ?? 0 }, (_, i) => i + 1);

function reductionQuestion(n: number): Question {
  return {
    id: `verlaging-${n}`, text: 'verlaging', params: { n }, facts: ['/maatregelen'], always: true,
    fields: [
      {
        kind: 'choice', name: 'reden', label: { key: 'veld.reden' },
        options: [
          { value: 'niet-ingeschreven-cwi', label: { key: 'reden.niet-ingeschreven-cwi' } },
          { value: 'arbeidsverplichting', label: { key: 'reden.arbeidsverplichting' } },
          { value: 'overig', label: { key: 'reden.overig' } },
        ],
      },
      { kind: 'number', name: 'procent', label: { key: 'veld.procent' }, min: 1, max: 100 },
      { kind: 'number', name: 'maanden', label: { key: 'veld.maanden' }, min: 1, max: 60 },
    ],
  };
}

/** Everybody a card is wanted for; without such a cost, the applicant. */
function cardHolders(a: Answers): string[] {
  const wanted = entries(a)
    .filter((e) => e.group.id === 'identiteit')
    .map((e) => text(a, e.id, 'persoon'));
  return persons(a).filter((p) => wanted.includes(p) || (p === 'aanvrager' && wanted.filter(Boolean).length === 0));
}

function documents(a: Answers): Question[] {
  return cardHolders(a).flatMap((person): Question[] => {
    const id = `document-${person}`;
    const params = { wie: whoLabel(person) };
    const text1: Question = {
      id, text: person === 'aanvrager' ? 'document-aanvrager' : 'document', params,
      facts: ['/identiteitsbewijzen'],
      fields: [
        {
          kind: 'choice', name: ONLY,
          options: (['paspoort', 'identiteitskaart', 'rijbewijs', 'geen'] as const).map((value) => ({
            value, label: { key: `document.${value}` },
          })),
        },
      ],
    };
    const kind = text(a, id);
    if (!kind || kind === 'geen') return [text1];
    const until: Question = {
      id: `${id}-geldig`, text: 'document-geldig', params: { wie: whoLabel(person), soort: { key: `document.${kind as 'paspoort'}` } },
      facts: ['/identiteitsbewijzen'], fields: [{ kind: 'date', name: ONLY, hint: { key: 'hulp.document-geldig' } }],
    };
    return [text1, until];
  });
}

const schemeOf = (id: string) => GROUPS.find((g) => g.regeling === id);

function earlier(a: Answers): Question[] {
  const list: Question = {
    id: 'eerder', text: 'eerder', facts: ['/eerdereVerstrekkingen'],
    fields: [
      {
        kind: 'checks', name: ONLY, none: { key: 'keuze.nooit-eerder' },
        options: GROUPS.filter((g) => g.id !== 'belasting').map((g) => ({ value: g.regeling, label: { policy: `regeling.${g.regeling}` } })),
      },
    ],
  };
  const details = (checked(a, 'eerder') ?? []).map((regeling): Question => {
    const fields: Field[] = [];
    const group = schemeOf(regeling);
    const who = group?.person ? persons(a) : [];
    if (group?.id === 'huis') {
      const options = group.soorten.map((soort) => ({ value: soort, label: { policy: `kostensoort.${soort}` } }));
      fields.push({ kind: 'choice', name: 'soort', label: { key: 'veld.eerder-soort' }, options });
    }
    if (who.length > 1) fields.push({ kind: 'choice', name: 'persoon', label: { key: 'veld.kosten-persoon' }, options: personOptions(who) });
    fields.push({ kind: 'amount', name: 'bedrag', label: { key: 'veld.eerder-bedrag' } });
    fields.push({ kind: 'date', name: 'datum', label: { key: 'veld.eerder-datum' }, past: true });
    return {
      id: `eerder-${regeling}`, text: 'eerder-regeling', params: { regeling: { policy: `regeling.${regeling}` } },
      facts: ['/eerdereVerstrekkingen'], always: true, fields,
    };
  });
  return [list, ...details];
}

function questions(a: Answers): Question[] {
  return [
    ...lowIncome(a),
    ...measures(a),
    ...documents(a),
    {
      id: 'lening', text: 'lening', facts: ['/lening'],
      fields: [
        {
          kind: 'choice', name: ONLY,
          options: (['mogelijk', 'geweigerd'] as const).map((value) => ({ value, label: { key: `lening.${value}` } })),
        },
      ],
    },
    collectionQuestion(),
    { id: 'schuldhulp', text: 'schuldhulp', facts: ['/schuldhulptraject'], fields: [{ kind: 'choice', name: ONLY, options: yesNo() }] },
    ...earlier(a),
  ];
}

function lowIncomeFacts(a: Answers): Situatie['laagInkomen'] {
  const first = text(a, 'laag-inkomen-115') as Band | undefined;
  const asked = lowIncome(a).some((q) => q.id === 'laag-inkomen-100');
  const second = asked ? (text(a, 'laag-inkomen-100') as Band | undefined) : undefined;
  const list = [
    ...(first ? [{ procent: 115, maanden: BANDS[first] }] : []),
    ...(second ? [{ procent: 100, maanden: BANDS[second] }] : []),
  ];
  return list.length > 0 ? list : undefined;
}

function measureFacts(a: Answers): Situatie['maatregelen'] {
  const any = yes(a, 'maatregelen');
  if (any === undefined) return undefined;
  if (!any) return [];
  const warnings = whole(a, 'maatregelen-aantal', 'waarschuwingen');
  const cuts = whole(a, 'maatregelen-aantal', 'verlagingen');
  // A list that is present is complete: with one of the numbers unknown there is no list.
  if (warnings === undefined || cuts === undefined) return undefined;
  return [
    ...Array.from({ length: warnings }, () => ({ soort: 'waarschuwing' })),
    ...reductions(a).map((n) =>
      known({
        soort: 'verlaging',
        procent: whole(a, `verlaging-${n}`, 'procent'),
        maanden: whole(a, `verlaging-${n}`, 'maanden'),
        reden: text(a, `verlaging-${n}`, 'reden'),
      }),
    ),
  ];
}

function documentFacts(a: Answers): Situatie['identiteitsbewijzen'] {
  const list = cardHolders(a).flatMap((persoon) => {
    const soort = text(a, `document-${persoon}`);
    if (!soort) return [];
    const until = soort === 'geen' ? undefined : date(a, `document-${persoon}-geldig`);
    return [known({ persoon, soort, geldigTotEnMet: until })];
  });
  return list.length > 0 ? list : undefined;
}

function facts(a: Answers): Partial<Situatie> {
  return known({
    laagInkomen: lowIncomeFacts(a),
    bijstandInReferteperiode: yes(a, 'bijstand'),
    arbeidsverplichtingNagekomen: yes(a, 'werkplicht'),
    maatregelen: measureFacts(a),
    identiteitsbewijzen: documentFacts(a),
    lening: text(a, 'lening'),
    schuldhulptraject: yes(a, 'schuldhulp'),
    eerdereVerstrekkingen: checked(a, 'eerder')?.map((regeling) =>
      known({
        regeling,
        soort: text(a, `eerder-${regeling}`, 'soort'),
        bedrag: amount(a, `eerder-${regeling}`, 'bedrag'),
        datum: date(a, `eerder-${regeling}`, 'datum'),
        persoon: text(a, `eerder-${regeling}`, 'persoon'),
      }),
    ),
  });
}

export const history: Chapter<Partial<Situatie>> = { questions, facts };
