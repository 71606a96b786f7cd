// From when until when a leaflet holds. Within a span neither the rules nor the national amounts change.
const DAY = /(\d{4}-\d{2}-\d{2})\.json$/;

const inForce = (list, day) => list.findLast(({ vanaf, tot }) => vanaf <= day && (!tot || day < tot));

/** Spans of the versions between two changes, oldest first; `end`: the day its successor took over. */
function all(versions, tables, end) {
  const days = [...new Set([...versions, ...tables].flatMap(({ vanaf, tot }) => (tot ? [vanaf, tot] : [vanaf])))].sort();
  const found = days.filter((day) => !end || day < end).flatMap((day) => {
    const version = inForce(versions, day);
    return version ? [{ vanaf: day, version: version.vanaf, table: inForce(tables, day)?.vanaf, tot: version.tot }] : [];
  });
  return found
    .filter((span, i) => i === 0 || span.version !== found[i - 1].version || span.table !== found[i - 1].table)
    .map((span, i, kept) => ({ ...span, tot: [kept[i + 1]?.vanaf, span.tot, end].filter(Boolean).sort()[0] }));
}

/**
 * The spans that get a leaflet: the first of each version of the rules, and those of the two newest national tables,
 * for one of these is now. Every half year since 2004 would be hundreds of pages.
 */
export function spans(versions, tables, end) {
  const recent = tables.map(({ vanaf }) => vanaf).sort().at(-2) ?? '';
  const seen = new Set();
  return all(versions, tables, end)
    .filter(({ vanaf, version }) => vanaf >= recent || (!seen.has(version) && seen.add(version)))
    .map(({ vanaf, tot }) => ({ vanaf, ...(tot && { tot }) }));
}

/** The national tables among the policy files. */
export const tablesIn = (files) =>
  Object.keys(files)
    .filter((name) => name.startsWith('landelijk/') && DAY.test(name))
    .sort()
    .map((name) => JSON.parse(files[name]))
    .map(({ geldigVanaf, geldigTot }) => ({ vanaf: geldigVanaf, ...(geldigTot && { tot: geldigTot }) }));
