// The running interview: answers, the engine's latest outcome, and what comes next. The views only
// show it. Answers live in this hook and nowhere else.
import { useEffect, useRef, useState } from 'preact/hooks';
import { reduce, start, type Action, type Answer, type State } from './answers';
import { Stopped, type Calculator } from './calculator';
import { eventsOn, offeredOn, versionOn, type EventOffer, type Municipality } from './catalogue';
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

/** 'stopped': everything was loaded, but the core gave up while it calculated. */
export type Load = 'idle' | 'waiting' | 'failed' | 'tampered' | 'stopped';

/** The setting that is asked before all questions. */
export const GEMEENTE = 'gemeente';

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
  /** Municipalities with rules on the chosen day. */
  offered: Municipality[];
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
  const [catalogue, setCatalogue] = useState<Municipality[]>([]);
  const [outcome, setOutcome] = useState<Uitkomst | null>(null);
  const [policyTexts, setPolicyTexts] = useState<PolicyTexts>({});
  const [load, setLoad] = useState<Load>('idle');
  const [event, setEvent] = useState<string>();
  const returnTo = useRef<Return | null>(null);
  const explained = useRef(false);
  const [rounds] = useState(startRounds);
  const { view, moved, router } = useRoute((next) => {
    if (next.page !== 'question') returnTo.current = null;
  }, wipe);

  useEffect(() => {
    calculator?.ready
      .then((ready) => {
        setPolicyTexts(ready.texts);
        setCatalogue(ready.catalogue);
      })
      .catch(fail);
  }, []);

  function fail(error: unknown): void {
    setLoad(error instanceof Tampered ? 'tampered' : error instanceof Stopped ? 'stopped' : 'failed');
  }

  /** Does a step to its end; a wipe in between ends it without a word, anything else is told. */
  const take = (step: Promise<void>): Promise<void> =>
    step.catch((error: unknown) => {
      if (!(error instanceof Wiped)) fail(error);
    });

  const go = (next: View) => router.current?.go(next);
  const ask = (id: string, only?: string[]) => go({ page: 'question', id, only });
  const askNext = (question: Question, at: State, result: Uitkomst | null) =>
    ask(question.id, comesBackFor(question, at, result));

  // Sentences and look-ahead only for the page that shows them: a question needs neither.
  async function evaluate(next: State, explain = false, speech: Language = language): Promise<Uitkomst | null> {
    const result = calculator ? await rounds.within(calculator.evaluate(situatie(next), speech, explain)) : null;
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
  async function enter(next: State, list: Municipality[]): Promise<void> {
    setState(next);
    if (!offeredOn(list, next.peildatum).some((m) => m.id === next.gemeente)) return ask(GEMEENTE);
    const result = await evaluate(next);
    const first = nextQuestion(next, result) ?? allQuestions(next)[0];
    if (first) ask(first.id);
  }

  const set = (changed: Partial<Settings>, list = catalogue): State => {
    const { gemeente, peildatum } = { ...state, ...changed };
    const offer = offerOf(list.find((m) => m.id === gemeente), peildatum);
    return reduce(state, { type: 'settings', settings: { gemeente, peildatum }, offer });
  };

  async function begin(happened?: string): Promise<void> {
    if (!calculator) return;
    setEvent(happened);
    setLoad('waiting');
    const ready = await calculator.ready;
    setLoad('idle');
    await enter(set({}, ready.catalogue), ready.catalogue);
  }

  /** Another day or municipality: back to where it was changed, or on with the questions. */
  async function setting(changed: Partial<Settings>): Promise<void> {
    const next = set(changed);
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
  const here = offered.find((m) => m.id === state.gemeente);
  const { events }: Offer = offerOf(here, state.peildatum);
  const chosen = events.find(({ id }) => id === event);
  const rules = versionOn(catalogue.find((m) => m.id === state.gemeente), state.peildatum)?.vanaf;
  return {
    state, outcome, view, moved, load, policyTexts, offered, rules, change, wipe,
    events: here ? events.map(({ id }) => id) : eventsOn(offered, state.peildatum),
    event: chosen,
    elsewhere: here && !chosen ? event : undefined,
    begin: (happened) => take(begin(happened)),
    answer: (id, given) => take(answer(id, given)),
    show: (page) => take(show(page)),
    speak: (next) => take(speak(next)),
  };
}
