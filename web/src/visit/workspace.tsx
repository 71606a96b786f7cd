// Tabs above, and below them one household: what can be done with it, its questions, and its outcome beside them.
import { useEffect, useRef, useState } from 'preact/hooks';
import { LinkAway } from '../../parts/leaflet-link/view';
import { Why } from '../../parts/why/view';
import type { Calculator } from '../calculator';
import type { Ready } from '../messages';
import { activeOf, situationOf, unsaved } from './board';
import { Comparison } from './comparison';
import { OpenButton, SaveButton } from './files';
import { Form } from './form';
import { jump, useShortcuts } from './keys';
import { OpenedNotice } from './opened';
import { LiveOutcome } from './outcome';
import { householdName, panelId, tabId, Tabs } from './tabs';
import { useSay, type VisitKey } from './texts';
import { SituationChoice } from './situation-choice';
import type { Visit } from './use-board';
import { ConfirmButton } from './confirm';
import { TextField } from './text-field';
import { Button } from '../../parts/button/view';

interface Props {
  visit: Visit;
  calculator: Calculator;
  ready: Ready | undefined;
  /** Everything was just wiped, and by whom. */
  wiped: 'idle' | 'asked' | undefined;
  onWipeAll: () => void;
  /** To the resident's page. */
  away: string;
}

const ABOUT: VisitKey[] = ['uitleg.tellen', 'uitleg.merken', 'uitleg.bewaren', 'uitleg.stil', 'uitleg.namen'];
const KEYS: VisitKey[] = ['toetsen.vraag', 'toetsen.uitkomst', 'toetsen.tab'];

function List({ keys }: { keys: VisitKey[] }) {
  const { say } = useSay();
  return (
    <ul class="utrecht-unordered-list">
      {keys.map((key) => (
        <li class="utrecht-unordered-list__item" key={key}>
          {say(key)}
        </li>
      ))}
    </ul>
  );
}

function About() {
  const { say } = useSay();
  return (
    <Why summary={say('uitleg.kop')}>
      <List keys={ABOUT} />
      <h2 class="nl-heading nl-heading--level-4">{say('toetsen.kop')}</h2>
      <List keys={KEYS} />
    </Why>
  );
}

/** Past the tabs and the buttons, to what a keyboard user came for. */
function SkipLinks() {
  const { say } = useSay();
  const to = (id: string) => (event: Event) => {
    event.preventDefault();
    jump(id);
  };
  return (
    <>
      <a class="nl-skip-link nl-skip-link--visible-on-focus" href="#vragen" onClick={to('vragen')}>
        {say('naar.vragen')}
      </a>
      <a class="nl-skip-link nl-skip-link--visible-on-focus" href="#uitkomst" onClick={to('uitkomst')}>
        {say('naar.uitkomst')}
      </a>
    </>
  );
}

/** The browser asks before it leaves, while something was typed that stands in no file. */
function useLeaveWarning(needed: boolean): void {
  useEffect(() => {
    if (!needed) return;
    const ask = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
      // Browsers of before 2024 look at this alone.
      event.returnValue = true;
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [needed]);
}

/** What was just done, for who doesn't see it; the focus goes where work goes on. */
function useMessage(wiped: Props['wiped']) {
  const { say } = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  const [message, setMessage] = useState(wiped && say(wiped === 'idle' ? 'wis.stil' : 'wis-alles.gewist'));
  useEffect(() => {
    if (wiped) heading.current?.focus();
  }, []);
  return { heading, message, setMessage };
}

function Toolbar({ visit, ready, onWiped, onSaved }: Pick<Props, 'visit' | 'ready'> & { onWiped: (name: string) => void; onSaved: (file: string) => void }) {
  const { say } = useSay();
  const household = activeOf(visit.board);
  const comparing = household.situations.length > 1;
  function wipe(): void {
    visit.wipe();
    onWiped(householdName(say, household));
  }
  return (
    <div class="visit__tools">
      <TextField id="naam" label={say('naam.label')} value={household.name} onInput={visit.rename} />
      <Button look="secondary" onClick={comparing ? visit.endCompare : visit.compare}>
        {say(comparing ? 'knop.stop-vergelijken' : 'knop.vergelijk')}
      </Button>
      <SaveButton household={household} ready={ready} onSaved={onSaved} />
      <ConfirmButton
        id="wis-een"
        button={say('knop.wis')}
        title={say('wis.kop', { naam: householdName(say, household) })}
        text={say('wis.tekst')}
        yes={say('wis.ja')}
        onYes={wipe}
      />
    </div>
  );
}

export function Workspace({ visit, calculator, ready, wiped, onWipeAll, away }: Props) {
  const { say } = useSay();
  const { heading, message, setMessage } = useMessage(wiped);
  const { board, catalogue } = visit;
  const household = activeOf(board);
  const situation = situationOf(household);
  useShortcuts(() => jump(tabId(household.id)));
  useLeaveWarning(unsaved(board));
  function afterSave(file: string): void {
    visit.saved(household);
    setMessage(say('bewaar.klaar', { bestand: file }));
  }
  function afterWipe(name: string): void {
    setMessage(say('wis.gewist', { naam: name }));
    heading.current?.focus();
  }
  return (
    <div class="visit">
      <SkipLinks />
      <h1 class="nl-heading nl-heading--level-1" tabIndex={-1} ref={heading}>
        {say('titel')}
      </h1>
      <p class="nl-paragraph intro">{say('inleiding')}</p>
      <LinkAway href={away} beside={false}>{say('naar.bewoner')}</LinkAway>
      <About />
      <p class="nl-paragraph visit__message" role="status">
        {message}
      </p>
      <div class="visit__tabs">
        <Tabs board={board} onSelect={visit.select} />
        <Button look="secondary" onClick={visit.add}>
          {say('tabs.nieuw')}
        </Button>
        <OpenButton onOpen={visit.open} />
        <ConfirmButton
          id="wis-alles"
          button={say('knop.wis-alles')}
          title={say('wis-alles.kop')}
          text={say('wis-alles.tekst')}
          yes={say('wis-alles.ja')}
          onYes={onWipeAll}
        />
      </div>
      <div role="tabpanel" id={panelId(household.id)} aria-labelledby={tabId(household.id)} key={household.id} class="visit__panel">
        <Toolbar visit={visit} ready={ready} onWiped={afterWipe} onSaved={afterSave} />
        {household.opened && <OpenedNotice visit={visit} household={household} opened={household.opened} />}
        {household.situations.length > 1 && <SituationChoice visit={visit} household={household} />}
        <div class={household.situations.length > 1 ? 'visit__columns visit__columns--compare' : 'visit__columns'}>
          <Form key={household.at} visit={visit} situation={situation} other={household.at === 1 ? household.situations[0] : undefined} />
          {household.situations.length > 1 ? (
            <Comparison household={household} catalogue={catalogue} />
          ) : (
            <LiveOutcome calculator={calculator} situation={situation} catalogue={catalogue} />
          )}
        </div>
      </div>
    </div>
  );
}
