// The whole page: the frame, the words of the language chosen, and the view the interview is at.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { nameOf } from '../parts/event-list/view';
import { IdleDialog } from '../parts/idle-dialog/view';
import { NewVersion } from '../parts/new-version/view';
import { PageFrame } from '../parts/page-frame/view';
import { SelfCheck } from '../parts/self-check/view';
import type { Answer } from './answers';
import type { Calculator } from './calculator';
import { useCapacityCurve } from './capacity-curve';
import { asked, progress, walk } from './flow';
import { toInput } from './format/date';
import { speakAs, useWords, words, WordsContext, type Language, type Texts, type Words } from './i18n';
import { useIdle } from './idle';
import { useLanguageChoice } from './language-choice';
import { GEMEENTE, useInterview, type Interview } from './interview';
import { leafletLink } from './leaflets';
import { useLoaded } from './loaded';
import { useNewVersion } from './offline';
import { CheckPage } from './pages/check';
import { FailurePage, isFault } from './pages/failure';
import { OutcomePage } from './pages/outcome';
import { QuestionPage } from './pages/question';
import { StartPage } from './pages/start';
import { allQuestions, gemeenteQuestion, PEILDATUM, situatie } from './questions/index';
import { COSTS } from './questions/costs';
import { suggestion } from './questions/events';
import { ONLY, type Question as Asked } from './questions/types';
import { hashOf, today, type Settings } from './settings';
import { useSlip } from './slip';

interface Props {
  /** Absent while the build draws the start page. */
  calculator?: Calculator;
  texts: { [L in Language]: Texts };
  /** What this page starts with. */
  settings: Settings;
  /** All in one file: no leaflets beside it, and no copy to keep. */
  alone?: boolean;
}

const back = (): void => history.back();

/** The settings are questions too, outside the walk; their answer is what holds now. */
function settingOf(id: string, { state, offered }: Interview): { question: Asked; answer: Answer } | undefined {
  if (id === PEILDATUM.id) return { question: PEILDATUM, answer: { [ONLY]: toInput(state.peildatum) } };
  if (id === GEMEENTE) return { question: gemeenteQuestion(offered), answer: { [ONLY]: state.gemeente } };
  return undefined;
}

function Question({ id, only, interview }: { id: string; only?: string[]; interview: Interview }) {
  const { t } = useWords();
  const { state, outcome, moved, answer, change } = interview;
  const setting = settingOf(id, interview);
  const found = allQuestions(state).find((q) => q.id === id);
  const whole = setting?.question ?? (found && asked(found, state, outcome));
  const question = whole && only ? { ...whole, back: true, fields: whole.fields.filter(({ name }) => only.includes(name)) } : whole;
  // A step back to a question that a later answer took away.
  if (!question) return <Gone />;
  const ticked = id in state.answers ? undefined : suggestion(id, state.offer, interview.event);
  const { n, total } = progress(state, outcome, id);
  return (
    <QuestionPage
      key={id}
      question={question}
      answer={setting?.answer ?? state.answers[id] ?? ticked}
      status={statusOf(interview, t)}
      note={noteOf(id, interview, ticked !== undefined, t)}
      counter={setting ? t('vraag.extra') : t('vraag.teller', { n, m: total })}
      peildatum={state.peildatum}
      outcome={outcome}
      moved={moved}
      onAnswer={(given) => answer(id, given)}
      onOtherDay={id === GEMEENTE ? () => change(PEILDATUM.id) : undefined}
      onBack={back}
    />
  );
}

/** What is waited for, or didn't come. */
const statusOf = ({ load, absent }: Interview, t: Words['t']): string | undefined =>
  load === 'waiting' ? t('start.laden') : absent ? t('gemeente.mislukt') : undefined;

/** What the choice on the start page did, where it says something of this question. */
function noteOf(id: string, { state, event, elsewhere }: Interview, ticked: boolean, t: Words['t']): string | undefined {
  if (ticked && event) return t('aanleiding.aangekruist', { naam: t(nameOf(event.id)) });
  if (id !== COSTS || id in state.answers || !elsewhere) return undefined;
  return t('aanleiding.niet-hier', { naam: t(nameOf(elsewhere)) });
}

function Gone() {
  useEffect(back, []);
  return null;
}

interface ContentProps {
  interview: Interview;
  calculator: Calculator | undefined;
}

interface StartProps {
  forgotten: boolean;
  alone: boolean;
  /** Municipality and day, for the address of the other page. */
  handedOn: string;
}

function Content({ interview, calculator, forgotten, alone, handedOn }: ContentProps & StartProps) {
  const { state, outcome, view, moved, load, here, begin, change, show } = interview;
  const { language } = useWords();
  const { answers } = state;
  const beside = Object.keys(answers).length > 0;
  const leaflet = alone ? undefined : { ...leafletLink(here, state.peildatum, language), beside };
  if (isFault(load) && view.page !== 'start') return <FailurePage fault={load} />;
  if (view.page === 'question') {
    const { id, only } = view;
    return <Question key={[id, ...(only ?? [])].join()} id={id} only={only} interview={interview} />;
  }
  if (view.page === 'start') {
    // In the one file a page has no name of its own.
    const helper = { href: `${alone ? '?huisbezoek' : 'huisbezoek.html'}${handedOn}`, beside };
    const about = { load, moved, forgotten, leaflet, helper };
    return <StartPage {...about} events={interview.events} onStart={begin} />;
  }
  const common = {
    questions: walk(state, outcome).filter((q) => q.id in answers).map((q) => asked(q, state, outcome)),
    told: state,
    moved,
    onChange: change,
    onBack: back,
  };
  if (view.page === 'check') return <CheckPage {...common} outcome={outcome} onOutcome={() => show('outcome')} />;
  return <Outcome {...common} interview={interview} calculator={calculator} leaflet={leaflet} />;
}

type OutcomeProps = Omit<Parameters<typeof OutcomePage>[0], 'outcome' | 'costs' | 'curve' | 'slip' | 'onCheck'> & ContentProps;

function Outcome({ interview, calculator, ...common }: OutcomeProps) {
  const { state, outcome, show } = interview;
  const { language } = useWords();
  const facts = situatie(state);
  const curve = useCapacityCurve(calculator ? outcome : null, facts, (other) => calculator!.evaluate(other, language, false));
  const slip = useSlip(calculator, outcome, facts);
  return (
    <OutcomePage
      {...common}
      outcome={outcome}
      costs={facts.kosten ?? []}
      curve={curve}
      slip={slip}
      onCheck={() => show('check')}
    />
  );
}

export function App({ calculator, texts, settings, alone = false }: Props) {
  const [language, setLanguage] = useState<Language>('nl');
  const interview = useInterview(calculator, language, settings);
  const { state, view, policyTexts, rules, speak, wipe } = interview;
  const { ready, requests } = useLoaded(calculator);
  // The first drawing is the build's, which knows neither: a link in it changes only afterwards.
  const handedOn = ready ? hashOf(state) : '';
  const loadNew = useNewVersion(alone ? undefined : calculator);
  const w = useMemo(() => words(language, texts[language], policyTexts), [language, texts, policyTexts]);
  useEffect(() => {
    speakAs(language);
  }, [language]);

  const choice = useLanguageChoice(calculator, texts, async (next) => {
    await speak(next);
    setLanguage(next);
  });

  const short = view.page === 'question' || view.page === 'check';
  const hasAnswers = Object.keys(state.answers).length > 0;
  // On the start page too while there are answers: the back button leads there.
  const watching = hasAnswers || view.page !== 'start';
  const [forgotten, setForgotten] = useState(false);
  const idle = useIdle(watching, () => {
    setForgotten(true);
    wipe();
  });
  useEffect(() => {
    if (view.page !== 'start') setForgotten(false);
  }, [view]);
  return (
    <WordsContext.Provider value={w}>
      <PageFrame
        gemeente={state.offer.naam}
        peildatum={state.peildatum === today() ? undefined : state.peildatum}
        short={short}
        {...choice}
        onWipe={hasAnswers ? wipe : undefined}
        notice={loadNew && <NewVersion hasAnswers={watching} onLoad={loadNew} />}
        footer={<SelfCheck core={ready?.version} rules={rules} hashes={ready?.hashes} requests={requests} alone={alone} />}
      >
        <Content interview={interview} forgotten={forgotten} calculator={calculator} alone={alone} handedOn={handedOn} />
      </PageFrame>
      <IdleDialog wipeAt={watching ? idle.wipeAt : undefined} onGoOn={idle.goOn} onWipe={wipe} />
    </WordsContext.Provider>
  );
}
