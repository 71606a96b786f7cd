// What the page has to know of the policy before the core has said anything: which municipalities there
// are, from when until when each version and each leaflet holds, and which costs a resident may ask help with.
import { spans, tablesIn } from './spans.mjs';

const DAY = /^gemeenten\/([^/]+)\/(\d{4}-\d{2}-\d{2})\.json$/;

const conditionsOf = (scheme) => [
  ...(scheme.voorwaarden ?? []),
  ...(scheme.routes ?? []).flatMap((route) => [...(route.wanneer ?? []), ...(route.voorwaarden ?? [])]),
];

const unique = (list) => [...new Set(list)];

/** Thresholds of "how long on a low income": [percentage of the norm, months], each once. */
function lowIncome(schemes) {
  const found = schemes
    .flatMap(conditionsOf)
    .filter((condition) => condition.soort === 'laag-inkomen')
    .map(({ procentVanNorm, maanden }) => `${procentVanNorm} ${maanden}`);
  return unique(found).map((text) => text.split(' ').map(Number));
}

/** Grounds that a condition names, for the question which of them applies. */
const grounds = (scheme) => unique(conditionsOf(scheme).flatMap(({ gronden }) => gronden ?? []));

/** Conditions and ceilings that look at what was granted before, and those that look at what it was for. */
const EARLIER = /"(plafond|soort)":("niet-eerder"|"zelfde-goed"|\{)/;
const EARLIER_KIND = /"soort":"zelfde-goed"|"soort":"niet-eerder"[^}]*"kostensoorten"/;

const earlier = (scheme) => {
  const text = JSON.stringify(scheme);
  return EARLIER.test(text) ? [{ id: scheme.id, perSoort: EARLIER_KIND.test(text) }] : [];
};

/** What happened, with the costs that this version knows; an event without any isn't offered. */
const eventsIn = (events, schemes) => {
  const known = new Set(schemes.flatMap(({ kostensoorten }) => kostensoorten ?? []).map(({ id }) => id));
  const those = (list = []) => list.filter((soort) => known.has(soort));
  return events
    .map(({ id, kostensoorten, aangekruist }) => ({ id, soorten: those(kostensoorten), aangekruist: those(aangekruist) }))
    .filter(({ soorten }) => soorten.length > 0);
};

function version(text, events) {
  const { geldigVanaf, geldigTot, regelingen } = JSON.parse(text);
  return {
    vanaf: geldigVanaf,
    ...(geldigTot && { tot: geldigTot }),
    laagInkomen: lowIncome(regelingen),
    eerder: regelingen.flatMap(earlier),
    aanleidingen: eventsIn(events, regelingen),
    regelingen: regelingen
      .filter(({ kostensoorten }) => kostensoorten?.length > 0)
      .map((scheme) => ({
        id: scheme.id,
        soorten: scheme.kostensoorten.map(({ id }) => id),
        ...(grounds(scheme).length > 0 && { gronden: grounds(scheme) }),
      })),
  };
}

/** What is known of a municipality before its rules have come: its name, its days, and what can have happened to somebody. */
export function listed({ bladen, versies, ...named }) {
  const days = ({ vanaf, tot, aanleidingen }) => ({ vanaf, ...(tot && { tot }), aanleidingen: aanleidingen.map(({ id }) => id) });
  return { ...named, versies: versies.map(days) };
}

/**
 * files: policy files by name, as text; only: the one municipality that gets leaflets, "" for all;
 * events: the list of policy-data/aanleidingen/.
 * Municipalities by name, versions the oldest first.
 */
export function catalogue(files, only = '', events = []) {
  const names = Object.keys(files).filter((name) => DAY.test(name));
  const versionsOf = (id) => names.filter((name) => DAY.exec(name)[1] === id).sort().map((name) => version(files[name], events));
  const tables = tablesIn(files);
  return unique(names.map((name) => DAY.exec(name)[1]))
    .map((id) => {
      const { naam, opmerking, opgevolgdDoor } = JSON.parse(files[`gemeenten/${id}/gemeente.json`]);
      const versies = versionsOf(id);
      const bladen = only && only !== id ? [] : spans(versies, tables, opgevolgdDoor && versionsOf(opgevolgdDoor)[0]?.vanaf);
      return { id, naam, ...(opmerking && { opmerking }), ...(opgevolgdDoor && { opgevolgdDoor }), versies, bladen };
    })
    .sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
}
