// What stands in a case file, once it is decrypted: the answers as they were typed, the facts and the outcome they gave,
// and with which rules and which program. Read with care: a file can come from anyone who knows the passphrase.
import type { Answer, Answers, Value } from '../answers';
import type { Municipality } from '../catalogue';
import type { Situatie, Uitkomst, Verdict } from '../contract';
import type { Hashes } from '../integrity';
import { situatie } from '../questions/index';
import { isDay, isGemeente, type Settings } from '../settings';
import type { Household, Opened } from './board';
import { Refused } from './seal';
import { fromDrafts, strays, type Situation } from './situation';

const FORM = 1;
const LONGEST_NAME = 60;
const LONGEST_TEXT = 200;
const MOST_ANSWERS = 400;

export interface SavedSituation extends Settings {
  naam: string;
  antwoorden: Answers;
  situatie: Situatie;
  uitkomst: Uitkomst | null;
}

/** With what it was made. */
export interface Maker {
  /** Version of the page and of the core. */
  pagina: string;
  rekenkern?: string;
  /** Of minima.wasm and policy.json. */
  vingerafdrukken?: Hashes;
}

export interface CaseFile {
  vorm: number;
  naam: string;
  bewaardOp: string;
  gemaaktMet: Maker;
  situaties: SavedSituation[];
}

function saved(situation: Situation): SavedSituation {
  const gone = new Set(strays(situation));
  const { gemeente, peildatum } = situation.state;
  const drafts = Object.entries(situation.drafts).filter(([id]) => !gone.has(id));
  return {
    naam: situation.name,
    gemeente,
    peildatum,
    antwoorden: Object.fromEntries(drafts),
    situatie: situatie(situation.state),
    uitkomst: situation.calculated === situation.revision ? situation.outcome : null,
  };
}

export function toCase(household: Household, gemaaktMet: Maker, bewaardOp: string): string {
  const file: CaseFile = { vorm: FORM, naam: household.name, bewaardOp, gemaaktMet, situaties: household.situations.map(saved) };
  return JSON.stringify(file);
}

type Unchecked = Record<string, unknown>;

const isObject = (value: unknown): value is Unchecked => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST_TEXT;

/** Throws Refused: the passphrase fits, but this is not what this page wrote. */
function must(condition: boolean): asserts condition {
  if (!condition) throw new Refused('inhoud');
}

function isValue(value: unknown): value is Value {
  if (value === null || isText(value)) return true;
  if (Array.isArray(value)) return value.length <= LONGEST_TEXT && value.every(isText);
  return isObject(value) && Object.keys(value).sort().join() === 'dag,jaar,maand' && Object.values(value).every(isText);
}

const isAnswer = (value: unknown): value is Answer => isObject(value) && Object.values(value).every(isValue);

function readAnswers(value: unknown): Answers {
  must(isObject(value) && Object.keys(value).length <= MOST_ANSWERS && Object.values(value).every(isAnswer));
  return value as Answers;
}

const isAmount = (value: unknown): boolean => value === undefined || (typeof value === 'string' && /^-?\d{1,9}\.\d\d$/.test(value));
const isRange = (value: unknown): boolean => (isObject(value) ? isAmount(value.van) && isAmount(value.tot) : isAmount(value));
const VERDICTS: readonly string[] = ['recht', 'geen-recht', 'voorliggend', 'beoordeling', 'onbekend', 'buiten-geldigheid'] satisfies Verdict[];

const isScheme = (value: unknown): boolean =>
  isObject(value) && isText(value.id) && VERDICTS.includes(String(value.oordeel)) && isRange(value.bedrag) && isRange(value.maximaal) &&
  (value.naam === undefined || isText(value.naam)) && (value.per === undefined || isText(value.per));

/** Only what is compared with: the schemes, and with which rules they were calculated. */
function readOutcome(value: unknown): Uitkomst | null {
  if (value === null || value === undefined) return null;
  must(isObject(value));
  const { regelingen, beleid, verantwoording } = value as Uitkomst;
  const schemes: unknown = regelingen ?? [];
  must(Array.isArray(schemes) && schemes.every(isScheme));
  return { regelingen: schemes as Uitkomst['regelingen'], beleid, verantwoording };
}

interface Read {
  name: string;
  situations: Situation[];
  opened: Opened;
}

function readSituation(value: unknown, catalogue: Municipality[]): { situation: Situation; outcome: Uitkomst | null } {
  must(isObject(value) && isText(value.naam) && isText(value.gemeente) && isText(value.peildatum));
  const { naam, gemeente, peildatum } = value;
  must((gemeente === '' || isGemeente(gemeente)) && isDay(peildatum));
  const situation = fromDrafts({ gemeente, peildatum }, readAnswers(value.antwoorden), naam.slice(0, LONGEST_NAME), catalogue);
  return { situation, outcome: readOutcome(value.uitkomst) };
}

/** The household of a decrypted file; throws Refused when it isn't one. */
export function fromCase(text: string, catalogue: Municipality[]): Read {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    throw new Refused('inhoud');
  }
  must(isObject(file));
  if (file.vorm !== FORM) throw new Refused('versie');
  const { naam, bewaardOp, situaties } = file;
  must(isText(naam) && isText(bewaardOp) && isDay(bewaardOp) && Array.isArray(situaties) && (situaties.length === 1 || situaties.length === 2));
  const read = situaties.map((s) => readSituation(s, catalogue));
  const situations = read.map(({ situation }) => situation);
  const opened: Opened = {
    savedOn: bewaardOp,
    before: read.map(({ outcome }) => outcome),
    after: read.map(() => null),
    strays: situations.reduce((n, situation) => n + strays(situation).length, 0),
  };
  return { name: naam.slice(0, LONGEST_NAME), situations, opened };
}
