// After a file was opened: with which rules it was made, and what today's rules make of it.
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../parts/button/view';
import { offeredOn, type Municipality } from '../catalogue';
import type { Uitkomst } from '../contract';
import { today } from '../settings';
import type { Household, Opened } from './board';
import { differs, sameRules, sideBySide } from './differences';
import { differenceText, schemeName } from './in-words';
import { calculable, type Situation } from './situation';
import { situationName } from './situation-choice';
import { useSay } from './texts';
import type { Visit } from './use-board';

function Rules({ name, outcome }: { name: 'geopend.toen' | 'geopend.nu'; outcome: Uitkomst }) {
  const { say } = useSay();
  const { titel, versie } = outcome.beleid ?? {};
  return titel && versie ? <p class="nl-paragraph">{say(name, { titel, datum: { date: versie } })}</p> : null;
}

function Changes({ before, after }: { before: Uitkomst; after: Uitkomst }) {
  const { w, say } = useSay();
  const changes = sideBySide(before, after).filter(differs);
  const other = !sameRules(before, after);
  return (
    <>
      <p class="nl-paragraph">{say(other ? 'geopend.andere-regels' : 'geopend.zelfde-regels')}</p>
      {other && <Rules name="geopend.toen" outcome={before} />}
      {other && <Rules name="geopend.nu" outcome={after} />}
      <p class="nl-paragraph">{say(changes.length > 0 ? 'geopend.anders' : 'geopend.gelijk')}</p>
      <ul class="utrecht-unordered-list">
        {changes.map((d) => (
          <li class="utrecht-unordered-list__item" key={d.id} data-veranderd={d.id}>
            <strong>{schemeName(w, d)}.</strong> {differenceText(w, say, d)}
          </li>
        ))}
      </ul>
    </>
  );
}

interface OneProps {
  situation: Situation;
  before: Uitkomst | null;
  after: Uitkomst | null;
  catalogue: Municipality[];
}

function One({ situation, before, after, catalogue }: OneProps) {
  const { say } = useSay();
  if (!before) return <p class="nl-paragraph">{say('geopend.zonder')}</p>;
  if (!calculable(situation, catalogue)) return <p class="nl-paragraph">{say('geopend.geen-regels')}</p>;
  return after ? <Changes before={before} after={after} /> : <p class="nl-paragraph">{say('geopend.bezig')}</p>;
}

export function OpenedNotice({ visit, household, opened }: { visit: Visit; household: Household; opened: Opened }) {
  const { say } = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { gemeente, peildatum } = household.situations[0]!.state;
  const rulesToday = peildatum !== today() && offeredOn(visit.catalogue, today()).some((m) => m.id === gemeente);
  const several = household.situations.length > 1;
  return (
    <section class="utrecht-alert utrecht-alert--warning opened" aria-labelledby="geopend-kop">
      <div class="utrecht-alert__content">
        <h2 class="nl-heading nl-heading--level-4" id="geopend-kop" tabIndex={-1} ref={heading}>
          {say('geopend.kop', { datum: { date: opened.savedOn } })}
        </h2>
        {opened.strays > 0 && <p class="nl-paragraph">{say('geopend.strays', { n: opened.strays })}</p>}
        {household.situations.map((situation, at) => (
          <div key={at}>
            {several && <h3 class="nl-heading nl-heading--level-4">{situationName(say, household, at)}</h3>}
            <One situation={situation} before={opened.before[at] ?? null} after={opened.after[at] ?? null} catalogue={visit.catalogue} />
          </div>
        ))}
        <div class="actions">
          {rulesToday && (
            <Button look="secondary" onClick={visit.recalculateToday}>
              {say('geopend.vandaag')}
            </Button>
          )}
          <Button look="secondary" onClick={visit.seen}>
            {say('geopend.gezien')}
          </Button>
          {rulesToday && <span>{say('geopend.dag', { datum: { date: peildatum } })}</span>}
        </div>
      </div>
    </section>
  );
}
