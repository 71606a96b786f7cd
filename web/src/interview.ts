// The running interview: answers, the engine's latest outcome, and what comes next. The views only
// show it. Answers live in this hook and nowhere else.
import { useEffect, useRef, useState } from 'preact/hooks';
import { reduce, start, type Action, type Answer, type State } from './answers';
import { Stopped, type Calculator } from './calculator';
import { eventsOn, offeredOn, versionOn, type EventOffer, type Listed, type Municipality } from './catalogue';
import type { Uitkomst } from './contract';
import { comesBackFor, nextQuestion } from './flow';
import type { Language, PolicyTexts } from './i18n';
import { Tampered } from './integrity';
import { allQuestions, PEILDATUM, situatie } from './questions/index';
import { offerOf, type Offer } from './questions/offer';
import { date, text } from './questions/read';
import { startRounds, Wiped } from './rounds';
import type { Question } from './questions/types';
import { startRouter, type Router, type View } from './router';
import type { Settings } from './settings';
import { useWaiting } from './waiting';

/** 'stopped': everything was loaded, but the core gave up while it calculated. */
export type Load = 'idle' | 'waiting' | 'failed' | 'tampered' | 'stopped';

/** The setting that is asked before all questions. */
export const GEMEENTE = 'gemeente';

/** The rules of a municipality didn't come; nothing else is wrong. */
class Absent extends Error {}

/** Where a change leads back to when nothing new has to be asked. */
type Return = 'check' | 'outcome';

export interface Interview {
  state: State;
  outcome: Uitkomst | null;
  view: View;
  /** True once the page changed by a step: only then may a heading take focus. */
  moved: boolean;
  load: Load;
  policyTexts: PolicyTexts;
  /** The rules of the municipality that was chosen last didn't come. */
  absent: boolean;
  /** Municipalities with rules on the chosen day. */
  offered: Listed[];
  /** What came with the rules of the chosen municipality. */
  here: Municipality | undefined;
  /** First day of the rules in force; undefined while no municipality is chosen. */
  rules: string | undefined;
  /** What happened, as chosen on the start page; it ticks, and answers nothing. */
  event: EventOffer | undefined;
  /** What was chosen there, where this municipality has nothing for it. */
  elsewhere: string | undefined;
  /** Ids of what can be chosen there: of the municipality, or of all while it isn't known. */
  events: string[];
  begin(event?: string): Promise<void>;
  answer(question: string, answer: Answer): Promise<void>;
  change(question: string): void;
  show(page: 'check' | 'outcome'): Promise<void>;
  speak(language: Language): Promise<void>;
  wipe(): void;
}

/** The view, driven by the address and the browser's own back button. */
function useRoute(onMove: (view: View) => void, onForget: () => void) {
  const [view, setView] = useState<View>({ page: 'start' });
  const [moved, setMoved] = useState(false);
  const router = useRef<Router | null>(null);
  useEffect(() => {
    router.current = startRouter((next) => {
      onMove(next);
      setMoved(true);
      setView(next);
    });
    // A page the browser kept alive may not show the answers of who sat here before.
    const forget = (event: PageTransitionEvent) => event.persisted && onForget();
    window.addEventListener('pageshow', forget);
    return () => window.removeEventListener('pageshow', forget);
  }, []);
  return { view, moved, router };
}

export function useInterview(calculator: Calculator | undefined, language: Language, settings: Settings): Interview {
  const [state, setState] = useState<State>(start(settings));
  const [catalogue, setCatalogue] = useState<Listed[]>([]);
  const [packs, setPacks] = useState<Municipality[]>([]);
  const [absent, setAbsent] = useState(false);
  const [outcome, setOutcome] = useState<Uitkomst | null>(null);
  const [policyTexts, setPolicyTexts] = useState<PolicyTexts>({});
  const [load, setLoad] = useState<Load>('idle');
  const [event, setEvent] = useState<string>();
  const returnTo = useRef<Return | null>(null);
  const explained = useRef(false);
  const core = useRef(false);
  const [rounds] = useState(startRounds);
  const waiting = useWaiting(rounds, (waits) => setLoad(waits ? 'waiting' : 'idle'));
  const { view, moved, router } = useRoute((next) => {
    waiting.quit();
    setAbsent(false);
    if (next.page !== 'question') returnTo.current = null;
  }, wipe);

  useEffect(() => {
    calculator?.rules
      .then((rules) => {
        setPolicyTexts(rules.texts);
        setCatalogue(rules.catalogue);
        setPacks(rules.municipalities);
      })
      .catch(fail);
    calculator?.ready.then(() => void (core.current = true)).catch(fail);
  }, []);

  function fail(error: unknown): void {
    setLoad(error instanceof Tampered ? 'tampered' : error instanceof Stopped ? 'stopped' : 'failed');
  }

  /** Does a step to its end; a wipe in between ends it without a word, anything else is told. */
  const take = (step: Promise<void>): Promise<void> =>
    step.catch((error: unknown) => {
      if (error instanceof Absent) setAbsent(true);
      else if (!(error instanceof Wiped)) fail(error);
    });

  const go = (next: View) => router.current?.go(next);
  const ask = (id: string, only?: string[]) => go({ page: 'question', id, only });
  const askNext = (question: Question, at: State, result: Uitkomst | null) =>
    ask(question.id, comesBackFor(question, at, result));

  // Sentences and look-ahead only for the page that shows them: a question needs neither.
  async function evaluate(next: State, explain = false, speech: Language = language): Promise<Uitkomst | null> {
    const work = calculator?.evaluate(situatie(next), speech, explain) ?? Promise.resolve(null);
    const result = await (core.current ? rounds.within(work) : waiting.until(work));
    explained.current = explain;
    setState(next);
    setOutcome(result);
    return result;
  }

  const show = async (page: Return, at: State = state): Promise<void> => {
    if (page === 'outcome') await evaluate(at, true);
    go({ page });
  };

  // The browser's own buttons can lead to the outcome too.
  useEffect(() => {
    if (view.page === 'outcome' && !explained.current) take(evaluate(state, true).then(() => undefined));
  }, [view]);

  /** The first question; which municipality it is comes before all others. */
  async function enter(next: State, list: Listed[]): Promise<void> {
    setState(next);
    if (!offeredOn(list, next.peildatum).some((m) => m.id === next.gemeente)) return ask(GEMEENTE);
    // The core may still be on its way: who told nothing yet is asked the same first whatever it says.
    const early = !core.current && next.offer.open && Object.keys(next.answers).length === 0;
    const result = early ? null : await evaluate(next);
    const first = nextQuestion(next, result) ?? allQuestions(next)[0];
    if (first) ask(first.id);
  }

  /** What comes with its rules; Absent when they don't. */
  async function rulesOf(id: string): Promise<Municipality> {
    const known = packs.find((m) => m.id === id);
    if (known || !calculator) return known!;
    const found = await waiting.until(calculator.municipality(id));
    if (!found) throw new Absent(id);
    setPacks((all) => [...all.filter((m) => m.id !== id), found]);
    return found;
  }

  async function set(changed: Partial<Settings>, list = catalogue): Promise<State> {
    const { gemeente, peildatum } = { ...state, ...changed };
    const listed = list.some((m) => m.id === gemeente);
    const offer = offerOf(listed ? await rulesOf(gemeente) : undefined, peildatum);
    return reduce(state, { type: 'settings', settings: { gemeente, peildatum }, offer });
  }

  async function begin(happened?: string): Promise<void> {
    if (!calculator) return;
    setEvent(happened);
    const rules = await waiting.until(calculator.rules);
    await enter(await set({}, rules.catalogue), rules.catalogue);
  }

  /** Another day or municipality: back to where it was changed, or on with the questions. */
  async function setting(changed: Partial<Settings>): Promise<void> {
    setAbsent(false);
    const next = await set(changed);
    const back = returnTo.current;
    if (!back || !next.offer.naam || !offeredOn(catalogue, next.peildatum).some((m) => m.id === next.gemeente)) {
      return enter(next, catalogue);
    }
    const result = await evaluate(next);
    const question = nextQuestion(next, result);
    if (question) askNext(question, next, result);
    else await show(back, next);
  }

  async function answer(id: string, given: Answer): Promise<void> {
    if (id === PEILDATUM.id) return setting({ peildatum: date({ [id]: given }, id) ?? state.peildatum });
    if (id === GEMEENTE) return setting({ gemeente: text({ [id]: given }, id) ?? '' });
    const action: Action = { type: 'answer', question: id, answer: given };
    const next = reduce(state, action);
    const result = await evaluate(next);
    // After a change only what became open is asked; otherwise the walk goes on from here.
    const question = nextQuestion(next, result, returnTo.current ? undefined : id, id in state.answers);
    if (question) askNext(question, next, result);
    else await show(returnTo.current ?? 'check', next);
  }

  function change(id: string): void {
    returnTo.current = view.page === 'check' || view.page === 'outcome' ? view.page : null;
    ask(id);
  }

  function wipe(): void {
    rounds.end();
    setState(start(settings));
    setEvent(undefined);
    setOutcome(null);
    router.current?.reset();
  }

  /** The sentences about the rules come from the engine, in the language asked for. */
  async function speak(next: Language): Promise<void> {
    if (outcome) await evaluate(state, explained.current, next);
  }

  const offered = offeredOn(catalogue, state.peildatum);
  const listed = offered.find((m) => m.id === state.gemeente);
  const here = listed && packs.find((m) => m.id === state.gemeente);
  const { events }: Offer = offerOf(here, state.peildatum);
  const chosen = events.find(({ id }) => id === event);
  const rules = versionOn(catalogue.find((m) => m.id === state.gemeente), state.peildatum)?.vanaf;
  return {
    state, outcome, view, moved, load, absent, policyTexts, offered, here, rules, change, wipe,
    events: here ? events.map(({ id }) => id) : eventsOn(offered, state.peildatum),
    event: chosen,
    elsewhere: here && !chosen ? event : undefined,
    begin: (happened) => take(begin(happened)),
    answer: (id, given) => take(answer(id, given)),
    show: (page) => take(show(page)),
    speak: (next) => take(speak(next)),
  };
}
