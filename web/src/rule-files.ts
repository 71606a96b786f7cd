// The files with rules and words, each checked to be the one that was built: what every resident needs, and one municipality or
// language at a time. No rule is known here.
import type { Listed, Municipality } from './catalogue';
import { sha256, Tampered, verified, type Hashes } from './integrity';
import type { Lesson } from './messages';

/** Policy files by name, as the text they have in the repository. */
export type Files = Record<string, string>;

/** policy.json. Its hash is that of all rules: it names those of the municipalities. */
interface Policy {
  catalogus: (Listed & { sha256: string })[];
  bestanden: Files;
}

/** gemeenten/<id>.json */
export interface Pack {
  gemeente: Municipality;
  bestanden: Files;
}

/** The hashes of what was built. */
export interface Expected extends Hashes {
  /** Of each language that comes later, by its path. */
  languages: Record<string, string>;
  /** Ids, so that no file is asked for that isn't there. */
  municipalities: string[];
}

export interface Origin {
  /** The bytes of a built file; rejects when it doesn't come. */
  bytesOf: (name: string) => Promise<ArrayBuffer>;
  /** Its bytes out of the copy for use without internet, of whatever version that is. */
  keptOf?: (name: string) => Promise<ArrayBuffer | undefined>;
  expected: Expected;
  /** Ids of the municipalities to begin with. */
  first: readonly string[];
}

/** What there is from the start. */
export interface Begin {
  /** Of policy.json; absent where the browser computes none. */
  hash: string | undefined;
  catalogue: Listed[];
  common: Files;
  packs: Pack[];
}

export interface RuleFiles {
  begin: Promise<Begin>;
  /** `fresh`: nobody asked for it before. Undefined when there is none or it didn't come; rejects with Tampered. */
  municipality(id: string): Promise<{ pack: Pack; fresh: boolean } | undefined>;
  /** The words, and those about the rules as the text the core reads. */
  lesson(language: string): Promise<{ lesson: Lesson; files: Files }>;
}

const parsed = <T>(bytes: ArrayBuffer): T => JSON.parse(new TextDecoder().decode(bytes)) as T;
const packName = (id: string): string => `gemeenten/${id}.json`;

/** A file that comes later. The copy goes first where it is the right one: on a first visit it does not answer for the page yet. */
async function later({ bytesOf, keptOf }: Origin, name: string, hash: string): Promise<ArrayBuffer> {
  const kept = await keptOf?.(name);
  if (kept && (await sha256(kept)) === hash) return kept;
  const bytes = await bytesOf(name);
  await verified(name, bytes, hash);
  return bytes;
}

/** One file holds the words of both pages and those about the rules. */
async function lesson(origin: Origin, language: string): Promise<{ lesson: Lesson; files: Files }> {
  const name = `texts/${language}.json`;
  const bytes = await later(origin, name, origin.expected.languages[name] ?? '');
  const { page, visit, rules } = parsed<Omit<Lesson, 'labels'> & { rules: string }>(bytes);
  return { lesson: { page, visit, labels: JSON.parse(rules) as Record<string, string> }, files: { [name]: rules } };
}

/** Starts loading what there is to be from the start, all at once. */
export function startRuleFiles(origin: Origin): RuleFiles {
  const { bytesOf, expected } = origin;
  const packs = new Map<string, Promise<Pack>>();

  async function readPolicy() {
    const bytes = await bytesOf('policy.json');
    return { hash: await verified('policy.json', bytes, expected.policy), ...parsed<Policy>(bytes) };
  }
  const policy = readPolicy();
  const hashOf = async (id: string): Promise<string> => (await policy).catalogus.find((one) => one.id === id)?.sha256 ?? '';

  async function firstPack(id: string): Promise<Pack> {
    const [bytes, hash] = await Promise.all([bytesOf(packName(id)), hashOf(id)]);
    await verified(packName(id), bytes, hash);
    return parsed<Pack>(bytes);
  }
  async function start(): Promise<Begin> {
    for (const id of origin.first.filter((one) => expected.municipalities.includes(one))) packs.set(id, firstPack(id));
    const [{ hash, catalogus, bestanden }, ...all] = await Promise.all([policy, ...packs.values()]);
    return { hash, catalogue: catalogus, common: bestanden, packs: all };
  }

  async function municipality(id: string): Promise<{ pack: Pack; fresh: boolean } | undefined> {
    const before = packs.get(id);
    if (before) return { pack: await before, fresh: false };
    const hash = await hashOf(id);
    if (!hash) return undefined;
    try {
      const pack = parsed<Pack>(await later(origin, packName(id), hash));
      packs.set(id, Promise.resolve(pack));
      return { pack, fresh: true };
    } catch (error) {
      // Other rules than the built ones are no rules. What only doesn't come can be asked for again.
      if (error instanceof Tampered) throw error;
      return undefined;
    }
  }
  return { begin: start(), municipality, lesson: (language) => lesson(origin, language) };
}
