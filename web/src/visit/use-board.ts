// What the helper can do with the households, and the outcomes that follow. Everything lives in this hook: closing or
// wiping is the end of it. All households share the one worker; its outcomes are matched by household and revision.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Value } from '../answers';
import { Stopped, type Calculator } from '../calculator';
import type { Municipality } from '../catalogue';
import type { Language, PolicyTexts } from '../i18n';
import { Tampered } from '../integrity';
import type { Load } from '../interview';
import { situatie } from '../questions/index';
import { today, type Settings } from '../settings';
import * as boards from './board';
import type { Board, Naming } from './board';
import { fromCase } from './case-file';
import * as situations from './situation';
import type { Situation } from './situation';

export interface Visit {
  board: Board;
  load: Load;
  catalogue: Municipality[];
  policyTexts: PolicyTexts;
  select(id: number): void;
  add(): void;
  rename(name: string): void;
  type(question: string, field: string, value: Value): void;
  commit(question: string): void;
  leave(question: string): void;
  /** Which of the two situations the form shows. */
  show(at: number): void;
  compare(): void;
  endCompare(): void;
  nameOther(name: string): void;
  wipe(): void;
  wipeAll(): void;
  /** Puts a decrypted file on a tab of its own; throws Refused. */
  open(text: string): void;
  /** The opened household as if it is today, and what that changes. */
  recalculateToday(): void;
  /** The household as it was kept in a file just now. */
  saved(household: boards.Household): void;
  /** What came out of a file has been seen. */
  seen(): void;
}

const faultOf = (error: unknown): Load =>
  error instanceof Tampered ? 'tampered' : error instanceof Stopped ? 'stopped' : 'failed';

/** An outcome that comes within this time is drawn together with the answer: drawing takes longer than calculating. Milliseconds. */
const TOGETHER = 50;

/** The board, and asking the worker for every revision that has no outcome yet. */
function useOutcomes(calculator: Calculator, language: Language, first: (catalogue: Municipality[]) => Board) {
  const [board, setBoard] = useState(() => first([]));
  const [load, setLoad] = useState<Load>('waiting');
  const [catalogue, setCatalogue] = useState<Municipality[]>([]);
  const [policyTexts, setPolicyTexts] = useState<PolicyTexts>({});
  const latest = useRef(board);
  const known = useRef<Municipality[]>([]);
  const asked = useRef(new Set<string>());
  const fail = (error: unknown): void => setLoad(faultOf(error));

  function calculate(id: number, at: number, { state, revision }: Situation): void {
    const number = `${id} ${at} ${revision}`;
    if (asked.current.has(number)) return;
    asked.current.add(number);
    calculator.evaluate(situatie(state), language, false).then((outcome) => put(boards.arrive(latest.current, id, at, revision, outcome)), fail);
  }

  const drawing = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  function drawIn(wait: number | undefined): void {
    clearTimeout(drawing.current);
    if (wait === undefined) return setBoard(latest.current);
    drawing.current = setTimeout(() => setBoard(latest.current), wait);
  }

  /** Returns whether an outcome is waited for. */
  function calculateAll({ households }: Board): boolean {
    let waits = false;
    for (const { id, situations: all } of households) {
      all.forEach((s, at) => {
        if (s.calculated === s.revision || !situations.calculable(s, known.current)) return;
        waits = true;
        calculate(id, at, s);
      });
    }
    return waits;
  }

  function put(next: Board): void {
    latest.current = next;
    calculateAll(next);
    drawIn(undefined);
  }

  /** What is typed stands there already: drawn in a moment, as one whole with what follows from it. */
  function putTyped(next: Board): void {
    latest.current = next;
    drawIn(calculateAll(next) ? TOGETHER : 0);
  }

  useEffect(() => {
    Promise.all([calculator.rules, calculator.ready]).then(([{ municipalities, texts }]) => {
      known.current = municipalities;
      setCatalogue(municipalities);
      setPolicyTexts(texts);
      setLoad('idle');
      put(first(municipalities));
    }, fail);
  }, []);
  return { board, load, catalogue, policyTexts, latest, known, put, putTyped };
}

export function useBoard(calculator: Calculator, language: Language, settings: Settings, name: Naming): Visit {
  const store = useOutcomes(calculator, language, (list) => boards.startBoard(settings, name, list));
  const { latest, known, put, putTyped } = store;
  const act = (f: (board: Board) => Board) => (): void => put(f(latest.current));
  const edit = (f: (s: Situation, catalogue: Municipality[]) => Situation): void =>
    putTyped(boards.edit(latest.current, (s) => f(s, known.current)));
  const change = (f: (h: boards.Household) => boards.Household): void =>
    put(boards.change(latest.current, latest.current.active, f));
  const fresh = (): Situation[] => [situations.emptySituation(settings, known.current)];

  function wipe(): void {
    const rest = boards.removeHousehold(latest.current, latest.current.active);
    put(rest.households.length > 0 ? rest : boards.addHousehold(rest, fresh(), name));
  }

  function open(text: string): void {
    const file = fromCase(text, known.current);
    const board = boards.addHousehold(latest.current, file.situations, () => file.name, file.opened);
    put(boards.change(board, board.active, boards.markKept));
  }

  const { board, load, catalogue, policyTexts } = store;
  return {
    board, load, catalogue, policyTexts, wipe, open,
    select: (id) => act((b) => ({ ...b, active: id }))(),
    add: act((b) => boards.addHousehold(b, fresh(), name)),
    rename: (text) => change((h) => ({ ...h, name: text })),
    type: (id, field, value) => edit((s) => situations.type(s, id, field, value)),
    commit: (id) => edit((s, list) => situations.commit(s, list, id)),
    leave: (id) => edit((s, list) => situations.leave(s, list, id)),
    compare: () => change(boards.compare),
    show: (at) => change((h) => ({ ...h, at })),
    endCompare: () => change(boards.endCompare),
    nameOther: (text) => change((h) => ({ ...h, situations: h.situations.map((s, i) => (i === 1 ? { ...s, name: text } : s)) })),
    recalculateToday: () => change((h) => boards.onDay(h, today(), known.current)),
    wipeAll: () => put(boards.addHousehold({ ...latest.current, households: [], active: 0 }, fresh(), name)),
    saved: (household) => put(boards.change(latest.current, household.id, (h) => ({ ...h, kept: boards.markKept(household).kept }))),
    seen: () => change((h) => ({ ...h, opened: undefined })),
  };
}
