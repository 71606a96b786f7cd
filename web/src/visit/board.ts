// The households on the helper's screen, each on a tab of its own, and each with one situation or two to compare.
// Values only: what changes them is in use-board.ts, and nothing outlives the window.
import type { Municipality } from '../catalogue';
import type { Uitkomst } from '../contract';
import { toInput } from '../format/date';
import { PEILDATUM } from '../questions/index';
import { ONLY } from '../questions/types';
import type { Settings } from '../settings';
import { calculated, commit, emptySituation, touched, type, type Situation } from './situation';

/** What came out of a file, to tell what is different now. */
export interface Opened {
  /** The day it was kept, "2026-11-22". */
  savedOn: string;
  /** Outcomes as they were kept, one for each situation. */
  before: readonly (Uitkomst | null)[];
  /** The first outcomes of now; null while they are calculated. */
  after: readonly (Uitkomst | null)[];
  /** Answers that no question of now asks for. */
  strays: number;
}

export interface Household {
  /** Never used again, also not after wiping. */
  id: number;
  name: string;
  /** Two while a second one is compared with the first. */
  situations: readonly Situation[];
  /** Which of them the form shows. */
  at: number;
  opened?: Opened;
  /** What stood in it when it was last kept as a file, or came out of one (contents). */
  kept?: string;
}

export interface Board {
  households: readonly Household[];
  /** Id of the household that is shown. */
  active: number;
  /** Id of the next household. */
  next: number;
}

/** `name` gives a household its name by number. */
export type Naming = (n: number) => string;

export function startBoard(settings: Settings, name: Naming, catalogue: Municipality[] = []): Board {
  return addHousehold({ households: [], active: 0, next: 1 }, [emptySituation(settings, catalogue)], name);
}

export function addHousehold(board: Board, situations: Situation[], name: Naming, opened?: Opened): Board {
  const id = board.next;
  const household: Household = { id, name: name(id), situations, at: 0, ...(opened && { opened }) };
  return { households: [...board.households, household], active: id, next: id + 1 };
}

export const activeOf = (board: Board): Household => board.households.find((h) => h.id === board.active) ?? board.households[0]!;

export const situationOf = (household: Household): Situation => household.situations[household.at] ?? household.situations[0]!;

export const change = (board: Board, id: number, f: (household: Household) => Household): Board => ({
  ...board,
  households: board.households.map((h) => (h.id === id ? f(h) : h)),
});

/** The situation that the form shows. */
export const edit = (board: Board, f: (situation: Situation) => Situation): Board =>
  change(board, board.active, (h) => ({ ...h, situations: h.situations.map((s, i) => (i === h.at ? f(s) : s)) }));

/** Takes the household away; the one that stood after it is shown, or the last. Nobody left: an empty board. */
export function removeHousehold(board: Board, id: number): Board {
  const place = board.households.findIndex((h) => h.id === id);
  const households = board.households.filter((h) => h.id !== id);
  const neighbour = households[Math.min(Math.max(place, 0), households.length - 1)];
  return { ...board, households, active: board.active === id ? (neighbour?.id ?? 0) : board.active };
}

/** A second situation beside the first: the same answers, to change some of them. */
export const compare = (household: Household): Household => ({
  ...household,
  situations: [household.situations[0]!, household.situations[0]!],
  at: 1,
});

export const endCompare = (household: Household): Household => ({
  ...household,
  situations: household.situations.slice(0, 1),
  at: 0,
});

/** Every situation on another day; what an opened file differs from is worked out again. */
export function onDay(household: Household, day: string, catalogue: Municipality[]): Household {
  const { opened } = household;
  const moved = (s: Situation): Situation =>
    commit(type(s, PEILDATUM.id, ONLY, toInput(day)), catalogue, PEILDATUM.id);
  return {
    ...household,
    situations: household.situations.map(moved),
    ...(opened && { opened: { ...opened, after: opened.after.map(() => null) } }),
  };
}

/** An outcome that was calculated; for a household or a revision that is gone it is dropped. */
export const arrive = (board: Board, id: number, at: number, revision: number, outcome: Uitkomst): Board =>
  change(board, id, (h) => {
    const situations = h.situations.map((s, i) => (i === at ? calculated(s, revision, outcome) : s));
    const first = h.opened && h.opened.after[at] === null && situations[at]?.calculated === revision;
    const opened = first ? { ...h.opened!, after: h.opened!.after.map((o, i) => (i === at ? outcome : o)) } : h.opened;
    return { ...h, situations, ...(opened && { opened }) };
  });

/** All that somebody typed in a household. */
const contents = ({ name, situations }: Household): string => JSON.stringify([name, situations.map((s) => [s.name, s.drafts])]);

export const markKept = (household: Household): Household => ({ ...household, kept: contents(household) });

/** Whether a household holds something that stands in no file. */
export const unsaved = (board: Board): boolean =>
  board.households.some((h) => h.situations.some(touched) && h.kept !== contents(h));

/** Whether there is anything to lose. */
export const worthKeeping = (board: Board): boolean => board.households.some((h) => h.situations.some(touched));
