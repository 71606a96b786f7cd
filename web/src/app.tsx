// The whole page: the frame, the words of the language chosen, and the view the interview is at.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { PageFrame } from '../parts/page-frame/view';
import type { Calculator } from './calculator';
import { progress, walk } from './flow';
import { toInput } from './format/date';
import { useWords, words, WordsContext, type Language, type Texts } from './i18n';
import { useInterview, type Interview } from './interview';
import { CheckPage } from './pages/check';
import { OutcomePage } from './pages/outcome';
import { QuestionPage } from './pages/question';
import { StartPage } from './pages/start';
import { allQuestions, PEILDATUM, situatie } from './questions/index';
import { ONLY } from './questions/types';

interface Props {
  /** Absent while the build draws the start page. */
  calculator?: Calculator;
  texts: { [L in Language]: Texts };
}

const back = (): void => history.back();

function Question({ id, interview }: { id: string; interview: Interview }) {
  const { t } = useWords();
  const { state, outcome, moved, answer } = interview;
  const setting = id === PEILDATUM.id;
  const question = setting ? PEILDATUM : allQuestions(state.answers).find((q) => q.id === id);
  // A step back to a question that a later answer took away.
  if (!question) return <Gone />;
  const { n, total } = progress(state.answers, outcome, id);
  return (
    <QuestionPage
      key={id}
      question={question}
      answer={setting ? { [ONLY]: toInput(state.peildatum) } : state.answers[id]}
      counter={setting ? t('vraag.extra') : t('vraag.teller', { n, m: total })}
      peildatum={state.peildatum}
      outcome={outcome}
      moved={moved}
      onAnswer={(given) => answer(id, given)}
      onBack={back}
    />
  );
}

function Gone() {
  useEffect(back, []);
  return null;
}

function Content({ interview }: { interview: Interview }) {
  const { state, outcome, view, moved, load, begin, change, show } = interview;
  const { answers, peildatum } = state;
  if (view.page === 'question') return <Question key={view.id} id={view.id} interview={interview} />;
  if (view.page === 'start') {
    const dayChange = () => change(PEILDATUM.id);
    return <StartPage peildatum={peildatum} load={load} moved={moved} onStart={begin} onDate={dayChange} />;
  }
  const common = {
    questions: walk(answers, outcome).filter((q) => q.id in answers),
    answers,
    moved,
    onChange: change,
    onBack: back,
  };
  if (view.page === 'check') return <CheckPage {...common} peildatum={peildatum} onOutcome={() => show('outcome')} />;
  return (
    <OutcomePage {...common} outcome={outcome} costs={situatie(state).kosten ?? []} onCheck={() => show('check')} />
  );
}

export function App({ calculator, texts }: Props) {
  const [language, setLanguage] = useState<Language>('nl');
  const interview = useInterview(calculator, language);
  const { state, view, policyTexts, speak, wipe } = interview;
  const w = useMemo(() => words(language, texts[language], policyTexts), [language, texts, policyTexts]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  async function changeLanguage(next: Language): Promise<void> {
    await speak(next);
    setLanguage(next);
  }

  const short = view.page === 'question' || view.page === 'check';
  const hasAnswers = Object.keys(state.answers).length > 0;
  return (
    <WordsContext.Provider value={w}>
      <PageFrame peildatum={state.peildatum} short={short} onLanguage={changeLanguage} onWipe={hasAnswers ? wipe : undefined}>
        <Content interview={interview} />
      </PageFrame>
    </WordsContext.Provider>
  );
}
