// The helper's page: the same frame, words and promises as the resident's, around all questions at once.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { IdleDialog } from '../../parts/idle-dialog/view';
import { NewVersion } from '../../parts/new-version/view';
import { PageFrame } from '../../parts/page-frame/view';
import { SelfCheck } from '../../parts/self-check/view';
import type { Calculator } from '../calculator';
import { versionOn } from '../catalogue';
import { speakAs, words, WordsContext, type Language, type Texts } from '../i18n';
import { useIdle } from '../idle';
import { useLanguageChoice } from '../language-choice';
import { useLoaded } from '../loaded';
import { useNewVersion } from '../offline';
import { FailurePage, isFault } from '../pages/failure';
import { hashOf, today, type Settings } from '../settings';
import { activeOf, situationOf, worthKeeping } from './board';
import { sayIn, useSay } from './texts';
import { useBoard } from './use-board';
import { Workspace } from './workspace';

interface Props {
  calculator: Calculator;
  texts: { [L in Language]: Texts };
  /** What every new household starts with. */
  settings: Settings;
  /** All in one file: no copy to keep. */
  alone?: boolean;
}

/** Without the frame: that comes at once, with the name of the municipality in it, and nothing has to move for it. */
function Waiting() {
  const { w, say } = useSay();
  return (
    <main class="frame__main">
      <h1 class="nl-heading nl-heading--level-1">{say('titel')}</h1>
      <p class="nl-paragraph" role="status">
        {w.t('start.laden')}
      </p>
    </main>
  );
}

/** A page the browser kept alive may not show the answers of who sat here before. */
function useForget(forget: () => void): void {
  const latest = useRef(forget);
  latest.current = forget;
  useEffect(() => {
    const look = (event: PageTransitionEvent): void => void (event.persisted && latest.current());
    window.addEventListener('pageshow', look);
    return () => window.removeEventListener('pageshow', look);
  }, []);
}

export function VisitApp({ calculator, texts, settings, alone = false }: Props) {
  const [language, setLanguage] = useState<Language>('nl');
  // The policy's words come with the core; the names of new households need none.
  const say = sayIn(words(language, texts[language], {}));
  const visit = useBoard(calculator, language, settings, (n) => say('tabs.naam', { n }));
  const { board, load, catalogue, policyTexts } = visit;
  const choice = useLanguageChoice(calculator, texts, setLanguage);
  const { ready, requests } = useLoaded(calculator);
  const loadNew = useNewVersion(alone ? undefined : calculator);
  const w = useMemo(() => words(language, texts[language], policyTexts), [language, texts, policyTexts]);
  const { state } = situationOf(activeOf(board));
  // A new number draws everything anew: what was typed in a dialog goes too.
  const [round, setRound] = useState(0);
  const [wiped, setWiped] = useState<'idle' | 'asked'>();
  useEffect(() => {
    speakAs(language);
    document.title = `${say('titel')} – ${w.t('site.titel')}`;
  }, [w]);
  function wipeAll(why: 'idle' | 'asked' | undefined): void {
    visit.wipeAll();
    setRound((n) => n + 1);
    setWiped(why);
  }
  useForget(() => wipeAll(undefined));
  const watching = worthKeeping(board);
  const idle = useIdle(watching, () => wipeAll('idle'));
  const rules = versionOn(catalogue.find((m) => m.id === state.gemeente), state.peildatum)?.vanaf;
  if (load === 'waiting') {
    return (
      <WordsContext.Provider value={w}>
        <Waiting />
      </WordsContext.Provider>
    );
  }
  return (
    <WordsContext.Provider value={w}>
      <PageFrame
        gemeente={state.offer.naam}
        peildatum={state.peildatum === today() ? undefined : state.peildatum}
        short
        {...choice}
        notice={loadNew && <NewVersion hasAnswers={watching} onLoad={loadNew} />}
        footer={<SelfCheck core={ready?.version} rules={rules} hashes={ready?.hashes} requests={requests} alone={alone} />}
      >
        {isFault(load) ? (
          <FailurePage fault={load} />
        ) : (
          <Workspace key={round} visit={visit} calculator={calculator} ready={ready} wiped={wiped} onWipeAll={() => wipeAll('asked')} away={`${alone ? '?zelf' : './'}${hashOf(state)}`} />
        )}
      </PageFrame>
      <IdleDialog wipeAt={watching ? idle.wipeAt : undefined} onGoOn={idle.goOn} onWipe={() => wipeAll('asked')} />
    </WordsContext.Provider>
  );
}
