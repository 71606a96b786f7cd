// A place in policy data: a JSON pointer in which an element of a list goes by its `id`, else by
// its `soort` or `categorie`, a text by itself, and only an element without any of these by number.

const unescape = (part) => part.replaceAll('~1', '/').replaceAll('~0', '~');

export function partsOf(place) {
  if (place === '' || !place.startsWith('/')) throw new Error(`not a place: '${place}'`);
  return place.slice(1).split('/').map(unescape);
}

export function nameOf(element) {
  if (typeof element === 'string') return element;
  return element?.id ?? element?.soort ?? element?.categorie;
}

// Where `name` stands in a list, or -1. A number only finds what has no name.
export function indexIn(list, name) {
  const named = list.flatMap((element, at) => (nameOf(element) === name ? [at] : []));
  if (named.length > 1) throw new Error(`'${name}' stands ${named.length} times in one list`);
  if (named.length === 1) return named[0];
  const at = /^(0|[1-9]\d*)$/.test(name) ? Number(name) : -1;
  return at >= 0 && at < list.length && nameOf(list[at]) === undefined ? at : -1;
}

function child(node, name) {
  if (Array.isArray(node)) return node[indexIn(node, name)];
  if (node === null || typeof node !== 'object' || !Object.hasOwn(node, name)) return undefined;
  return node[name];
}

// What stands at `place`; undefined when nothing does.
export function at(document, place) {
  return partsOf(place).reduce((node, name) => (node === undefined ? undefined : child(node, name)), document);
}

// A copy of `document` with each change applied in turn: `waarde` replaces or adds, `verwijder` removes.
// A change that finds no place for itself, or changes nothing, is a fault.
export function patched(document, changes) {
  const copy = structuredClone(document);
  for (const {plek, waarde, verwijder} of changes) {
    const parts = partsOf(plek);
    const last = parts.pop();
    const parent = parts.length === 0 ? copy : at(copy, `/${parts.join('/')}`);
    if (parent === null || typeof parent !== 'object') throw new Error(`${plek}: there is no such place`);
    const before = JSON.stringify(parent);
    const key = Array.isArray(parent) ? indexIn(parent, last) : last;
    if (verwijder) {
      if (Array.isArray(parent) && key >= 0) parent.splice(key, 1);
      else if (!Array.isArray(parent)) delete parent[key];
    } else if (Array.isArray(parent) && key < 0) {
      if (nameOf(waarde) !== last) throw new Error(`${plek}: the new element has another name`);
      parent.push(structuredClone(waarde));
    } else {
      parent[key] = structuredClone(waarde);
    }
    if (JSON.stringify(parent) === before) throw new Error(`${plek}: changes nothing`);
  }
  return copy;
}
