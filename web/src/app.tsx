// The whole page: holds the answers and the latest outcome, and decides what comes next.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { PageFrame } from '../parts/page-frame/view';
import { reduce, START, type Action, type Answer, type State } from './answers';
import type { Calculator } from './calculator';
import type { Uitkomst } from './contract';
import { nextQuestion, progress, walk } from './flow';
import { toInput } from './format/date';
import { words, WordsContext, type Language, type PolicyTexts, type Texts } from './i18n';
import { CheckPage } from './pages/check';
import { OutcomePage } from './pages/outcome';
import { QuestionPage } from './pages/question';
import { StartPage } from './pages/start';
import { allQuestions, PEILDATUM, situatie } from './questions/index';
import { ONLY } from './questions/types';
import { date } from './questions/read';
import { startRouter, type Router, type View } from './router';

interface Props {
  /** Absent while the build draws the start page. */
  calculator?: Calculator;
  texts: { [L in Language]: Texts };
}

export function App({ calculator, texts }: Props) {
  const [state, setState] = useState<State>(START);
  const [outcome, setOutcome] = useState<Uitkomst | null>(null);
  const [language, setLanguage] = useState<Language>('nl');
  const [policyTexts, setPolicyTexts] = useState<PolicyTexts>({});
  const [view, setView] = useState<View>({ page: 'start' });
  const [load, setLoad] = useState<'idle' | 'waiting' | 'failed'>('idle');
  const [moved, setMoved] = useState(false);
  // After a change from the check or outcome page the resident returns there.
  const backTo = useRef<'check' | 'outcome' | null>(null);
  const router = useRef<Router | null>(null);
  const w = useMemo(() => words(language, texts[language], policyTexts), [language, texts, policyTexts]);

  useEffect(() => {
    router.current = startRouter((next) => {
      if (next.page !== 'question') backTo.current = null;
      setMoved(true);
      setView(next);
    });
    calculator?.ready.then(
      (ready) => setPolicyTexts(ready.texts),
      () => setLoad('failed'),
    );
    // A page kept alive by the browser must not show an earlier visitor's answers.
    const forget = (event: PageTransitionEvent) => event.persisted && dispatchWipe();
    window.addEventListener('pageshow', forget);
    return () => window.removeEventListener('pageshow', forget);
  }, []);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const go = (next: View) => router.current?.go(next);

  async function apply(action: Action, lang: Language = language): Promise<{ state: State; outcome: Uitkomst | null }> {
    const next = reduce(state, action);
    const result = calculator ? await calculator.evaluate(situatie(next), lang) : null;
    setState(next);
    setOutcome(result);
    return { state: next, outcome: result };
  }

  async function begin(): Promise<void> {
    if (!calculator) return;
    setLoad('waiting');
    try {
      setPolicyTexts((await calculator.ready).texts);
    } catch {
      return setLoad('failed');
    }
    const result = await calculator.evaluate(situatie(state), language);
    setOutcome(result);
    setLoad('idle');
    const first = nextQuestion(state.answers, result) ?? allQuestions(state.answers)[0];
    if (first) go({ page: 'question', id: first.id });
  }

  async function answer(id: string, given: Answer): Promise<void> {
    if (id === PEILDATUM.id) {
      const day = date({ [id]: given }, id);
      if (day) await apply({ type: 'peildatum', date: day });
      return go({ page: backTo.current ?? 'start' });
    }
    const after = await apply({ type: 'answer', question: id, answer: given });
    if (id === 'inkomen-totaal' && given[ONLY] === 'nee') return go({ page: 'question', id: 'inkomsten-aanvrager' });
    const next = nextQuestion(after.state.answers, after.outcome, backTo.current ? undefined : id);
    go(next ? { page: 'question', id: next.id } : { page: backTo.current ?? 'check' });
  }

  function change(id: string): void {
    backTo.current = view.page === 'outcome' ? 'outcome' : view.page === 'check' ? 'check' : null;
    go({ page: 'question', id });
  }

  function dispatchWipe(): void {
    setState(START);
    setOutcome(null);
    router.current?.reset();
  }

  async function switchLanguage(next: Language): Promise<void> {
    setLanguage(next);
    // The sentences about the rules come from the engine, in the language asked for.
    if (outcome && calculator) setOutcome(await calculator.evaluate(situatie(state), next));
  }

  const back = () => history.back();
  const answered = walk(state.answers, outcome).filter((q) => q.id in state.answers);

  function content() {
    if (view.page === 'start') {
      return (
        <StartPage
          key="start" peildatum={state.peildatum} waiting={load === 'waiting'} failed={load === 'failed'} moved={moved}
          onStart={begin} onDate={() => change(PEILDATUM.id)}
        />
      );
    }
    if (view.page === 'check') {
      return (
        <CheckPage
          key="check" questions={answered} answers={state.answers} peildatum={state.peildatum} moved={moved}
          onChange={change} onOutcome={() => go({ page: 'outcome' })} onBack={back}
        />
      );
    }
    if (view.page === 'outcome') {
      return (
        <OutcomePage
          key="outcome" outcome={outcome} questions={answered} answers={state.answers} moved={moved}
          costs={situatie(state).kosten ?? []} onChange={change} onCheck={() => go({ page: 'check' })} onBack={back}
        />
      );
    }
    return view.page === 'question' ? questionPage(view.id) : null;
  }

  function questionPage(id: string) {
    const setting = id === PEILDATUM.id;
    const question = setting ? PEILDATUM : allQuestions(state.answers).find((q) => q.id === id);
    // A step back to a question that a later answer took away.
    if (!question) return <MissingQuestion onGone={back} />;
    const { n, total } = progress(state.answers, outcome, id);
    return (
      <QuestionPage
        key={id} question={question} outcome={outcome} peildatum={state.peildatum} moved={moved}
        counter={setting ? w.t('vraag.extra') : w.t('vraag.teller', { n, m: total })}
        answer={setting ? { [ONLY]: toInput(state.peildatum) } : state.answers[id]}
        onAnswer={(given) => answer(id, given)} onBack={back}
      />
    );
  }

  const hasAnswers = Object.keys(state.answers).length > 0;
  return (
    <WordsContext.Provider value={w}>
      <PageFrame peildatum={state.peildatum} short={view.page === 'question' || view.page === 'check'} onLanguage={switchLanguage} onWipe={hasAnswers ? dispatchWipe : undefined}>
        {content()}
      </PageFrame>
    </WordsContext.Provider>
  );
}

function MissingQuestion({ onGone }: { onGone: () => void }) {
  useEffect(onGone, []);
  return null;
}
