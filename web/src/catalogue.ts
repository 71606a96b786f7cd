// Which municipalities there are and what each has on a day; made by build/catalogue.mjs. Of all the name and the days are known
// from the start; the rest comes with the rules of the one that is chosen.

export interface SchemeOffer {
  id: string;
  /** Cost types that may be asked for it. */
  soorten: string[];
  /** Grounds its conditions name. */
  gronden?: string[];
}

/** Something that can have happened, and the costs of this version to think of then. */
export interface EventOffer {
  id: string;
  soorten: string[];
  /** Those that are ticked on the page of their subject too. */
  aangekruist: string[];
}

export interface Version {
  /** First day, and the day it ends (no longer in force). */
  vanaf: string;
  tot?: string;
  /** [percentage of the norm, months]: how long a low income is asked for. */
  laagInkomen: [number, number][];
  /** Schemes that look at what was granted before; perSoort: also at what it was for. */
  eerder: { id: string; perSoort: boolean }[];
  aanleidingen: EventOffer[];
  /** While nothing is told yet something can still be granted, whatever the day: what is asked first needs no calculating. */
  open?: boolean;
  regelingen: SchemeOffer[];
}

/** The days on which a leaflet "Alle regelingen" holds. */
export interface Span {
  vanaf: string;
  tot?: string;
}

interface Named {
  id: string;
  naam: string;
  opmerking?: string;
  /** The municipality it became part of. */
  opgevolgdDoor?: string;
}

/** What is known of a municipality before its rules have come. */
export interface Listed extends Named {
  /** With the ids of what can have happened to somebody. */
  versies: (Span & { aanleidingen: string[] })[];
}

/** What came with the rules of a municipality. */
export interface Municipality extends Named {
  versies: Version[];
  /** Oldest first; none in the site of another municipality. */
  bladen: Span[];
}

const holds = (day: string) => ({ vanaf, tot }: Span): boolean => vanaf <= day && (!tot || day < tot);

export const versionOn = <V extends Span>(municipality: { versies: V[] } | undefined, day: string): V | undefined =>
  municipality?.versies.find(holds(day));

export const leafletOn = (municipality: Municipality | undefined, day: string): Span | undefined =>
  municipality?.bladen.find(holds(day));

/** What can have happened in any of them: for who didn't say yet where they live. */
export const eventsOn = (offered: Listed[], day: string): string[] => [
  ...new Set(offered.flatMap((m) => versionOn(m, day)?.aanleidingen ?? [])),
];

/** Municipalities with rules on a day; one that became part of another counts until that one has its own. */
export function offeredOn<M extends Named & { versies: Span[] }>(catalogue: M[], day: string): M[] {
  const inForce = (id: string | undefined): boolean =>
    versionOn(catalogue.find((m) => m.id === id), day) !== undefined;
  return catalogue.filter((m) => inForce(m.id) && !inForce(m.opgevolgdDoor));
}
