// What a municipality helps with on a day, arranged as the interview asks for it: subjects, and in each
// the kinds of cost. What the page knows of a scheme beyond the policy is only how to ask about it.
import { versionOn, type EventOffer, type Municipality, type SchemeOffer, type Version } from '../catalogue';

export const SUBJECTS = [
  'meedoen', 'school', 'kinderen', 'identiteit', 'huis', 'wonen', 'zorg', 'vervoer', 'recht', 'schulden', 'belasting', 'overig',
] as const;
export type Subject = (typeof SUBJECTS)[number];

/** How costs of a scheme are asked for. */
interface Manner {
  subject: Subject;
  /** Whether it matters for whom a cost is; otherwise it is the household's. */
  person?: 'anyone' | 'child';
  quotation?: true;
  /** Several persons each have their own cost of this kind. */
  repeats?: true;
  /** The kind of cost finds its own scheme: the outcome may come from another one. */
  free?: true;
}

const MANNERS: Record<string, Manner> = {
  stimuleringsregeling: { subject: 'meedoen', person: 'anyone', repeats: true },
  'schoolkosten-vo': { subject: 'school', person: 'child', repeats: true },
  identiteitskaart: { subject: 'identiteit', person: 'anyone', repeats: true },
  'duurzame-gebruiksgoederen': { subject: 'huis', quotation: true },
  kwijtschelding: { subject: 'belasting' },
  'bijzondere-bijstand': { subject: 'zorg', person: 'anyone', free: true },
  woonkostentoeslag: { subject: 'wonen', free: true },
  verhuiskosten: { subject: 'wonen' },
  inrichtingskosten: { subject: 'huis' },
  // Asked before the birth too: then it is for the applicant, whatever children there are already.
  babypakket: { subject: 'kinderen', person: 'anyone' },
  babyuitzet: { subject: 'kinderen', person: 'anyone' },
  kinderopvang: { subject: 'kinderen', person: 'child' },
  'doorbetaling-huur-detentie': { subject: 'wonen' },
  'doorbetaling-vaste-lasten': { subject: 'wonen' },
  personenalarmering: { subject: 'zorg' },
  'aware-systeem': { subject: 'zorg' },
  warmtekosten: { subject: 'zorg' },
  'wassen-en-kledingslijtage': { subject: 'zorg', person: 'anyone' },
  dieetkosten: { subject: 'zorg', person: 'anyone' },
  gehoorapparaat: { subject: 'zorg', person: 'anyone' },
  maaltijdvoorziening: { subject: 'zorg', person: 'anyone' },
  bril: { subject: 'zorg', person: 'anyone' },
  gebitsprothese: { subject: 'zorg', person: 'anyone' },
  'eigen-bijdrage-zvw': { subject: 'zorg', person: 'anyone' },
  hulphond: { subject: 'zorg' },
  'reiskosten-familie': { subject: 'vervoer' },
  'reiskosten-leerplichtig': { subject: 'vervoer', person: 'child' },
  rechtsbijstand: { subject: 'recht' },
  bewindvoering: { subject: 'recht' },
  'leges-verblijfsvergunning': { subject: 'recht' },
  schulden: { subject: 'schulden' },
  'terugvordering-alo-kop': { subject: 'schulden' },
};

const manner = (id: string): Manner => MANNERS[id] ?? { subject: 'overig', person: 'anyone' };

/** One kind of cost that can be chosen, and how it is asked for. */
export interface Kind extends Manner {
  soort: string;
  regeling: string;
  gronden?: string[];
}

export interface Group {
  id: Subject;
  kinds: Kind[];
}

/** A scheme that looks at what was granted before. */
export interface Earlier {
  regeling: string;
  /** What it can have been for, where that matters. */
  soorten: string[];
  perPerson: boolean;
  /** Granted for a cost; a scheme that is an amount in itself is granted once. */
  forCosts: boolean;
}

export interface Offer {
  /** Name of the municipality. */
  naam: string;
  groups: Group[];
  earlier: Earlier[];
  /** [percentage of the norm, months], the highest percentage first. */
  laagInkomen: [number, number][];
  /** What can have happened, as a way in. */
  events: EventOffer[];
  /** Before anything is told something can be granted, for certain. */
  open?: boolean;
}

export const NO_OFFER: Offer = { naam: '', groups: [], earlier: [], laagInkomen: [], events: [] };

const kindsOf = ({ id, soorten, gronden }: SchemeOffer): Kind[] =>
  soorten.map((soort) => ({ ...manner(id), soort, regeling: id, gronden }));

/** A kind of cost is offered once: a scheme of its own goes before the one for all else. */
function withoutDoubles(kinds: Kind[]): Kind[] {
  const first = (soort: string): Kind | undefined =>
    kinds.find((k) => k.soort === soort && k.regeling !== 'bijzondere-bijstand') ?? kinds.find((k) => k.soort === soort);
  return kinds.filter((kind) => first(kind.soort) === kind);
}

function earlierOf({ id, perSoort }: Version['eerder'][number], { regelingen }: Version): Earlier {
  const scheme = regelingen.find((r) => r.id === id);
  return {
    regeling: id,
    soorten: perSoort ? (scheme?.soorten ?? []) : [],
    perPerson: scheme !== undefined && manner(id).person !== undefined,
    forCosts: scheme !== undefined,
  };
}

/** What there is on a day; a day without rules has a name and nothing else. */
export function offerOf(municipality: Municipality | undefined, day: string): Offer {
  const naam = municipality?.naam ?? '';
  const version = versionOn(municipality, day);
  if (!version) return { ...NO_OFFER, naam };
  const kinds = withoutDoubles(version.regelingen.flatMap(kindsOf));
  const groups = SUBJECTS.map((id) => ({ id, kinds: kinds.filter((k) => k.subject === id) }));
  return {
    naam,
    groups: groups.filter((group) => group.kinds.length > 0),
    earlier: version.eerder.map((line) => earlierOf(line, version)),
    events: version.aanleidingen,
    ...(version.open && { open: true }),
    laagInkomen: [...version.laagInkomen].sort(([a], [b]) => b - a),
  };
}
