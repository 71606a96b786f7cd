// The outcome beside the questions, as they stand now. One short sentence is read out after a change; the rest is there
// to look at.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { ResultSlip } from '../../parts/result-slip/view';
import { SchemeCard } from '../../parts/scheme-card/view';
import { Verdict } from '../../parts/verdict/view';
import { Why } from '../../parts/why/view';
import type { Calculator } from '../calculator';
import type { Municipality } from '../catalogue';
import type { Scheme, Uitkomst } from '../contract';
import { plain } from '../pages/aside';
import { absent, groupOf, ordered, type Group } from '../pages/outcome-groups';
import { Absent, AssumedHome, Faults, Provenance, Warnings } from '../pages/outcome-parts';
import { assumesHome } from '../questions/household';
import { situatie } from '../questions/index';
import { title } from '../questions/texts';
import type { Question } from '../questions/types';
import { useSlip } from '../slip';
import { questionId } from './form';
import { schemeName, summary, worth } from './in-words';
import { calculable, markOf, missingChoice, sections, type Situation } from './situation';
import { useSay } from './texts';

interface Props {
  situation: Situation;
  catalogue: Municipality[];
}

/** To the first field of a question. */
export function toQuestion(id: string): void {
  const box = document.getElementById(questionId(id));
  const folded = box?.closest('details');
  if (folded) folded.open = true;
  box?.querySelector<HTMLElement>('input')?.focus();
}

export const needed = ({ situation, catalogue }: Props): number =>
  sections(situation, catalogue)
    .flatMap(({ questions }) => questions)
    .filter((q) => ['needed', 'incomplete'].includes(markOf(q, situation))).length;

/** What may not be left out: without it a cost would count as made once, or as the only one. */
export function Provisional({ questions }: { questions: Question[] }) {
  const { w, say } = useSay();
  if (questions.length === 0) return null;
  return (
    <div class="utrecht-alert utrecht-alert--warning warnings">
      <div class="utrecht-alert__content">
        <p class="nl-paragraph">{say('uitkomst.voorlopig')}</p>
        <ul class="utrecht-unordered-list">
          {questions.map((q) => (
            <li class="utrecht-unordered-list__item" key={q.id}>
              <button type="button" class="link-button" onClick={() => toQuestion(q.id)}>
                {title(w, q)}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function Line({ scheme }: { scheme: Scheme }) {
  const { w } = useSay();
  const amount = worth(w, scheme);
  return (
    <li class="live__scheme" data-uitkomst={scheme.id} data-oordeel={scheme.oordeel}>
      <strong>{schemeName(w, scheme)}</strong>
      <Verdict oordeel={scheme.oordeel} />
      {amount && <span>{amount}</span>}
    </li>
  );
}

function Lines({ schemes }: { schemes: Scheme[] }) {
  return (
    <ul class="live__schemes">
      {schemes.map((scheme) => (
        <Line key={scheme.id} scheme={scheme} />
      ))}
    </ul>
  );
}

/** What the outcome rests on, to look at together. */
export function Figures({ outcome }: { outcome: Uitkomst }) {
  const { w, say } = useSay();
  const rows = [
    { name: say('uitkomst.inkomen'), amount: plain(w, outcome.inkomen?.perMaand) },
    { name: say('uitkomst.norm'), amount: plain(w, outcome.bijstandsnorm?.perMaand) },
    { name: say('uitkomst.vermogen'), amount: plain(w, outcome.vermogen?.inAanmerking) },
  ].filter(({ amount }) => amount);
  if (rows.length === 0) return null;
  return (
    <dl class="live__figures">
      {rows.map(({ name, amount }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{amount}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The outcome with sentences, only while somebody looks at them. */
function Explained({ calculator, situation }: { calculator: Calculator; situation: Situation }) {
  const { w, say } = useSay();
  const [open, setOpen] = useState(false);
  const [outcome, setOutcome] = useState<Uitkomst | null>(null);
  const { state, revision } = situation;
  useEffect(() => {
    if (!open) return;
    let current = true;
    calculator.evaluate(situatie(state), w.language, true).then((found) => current && setOutcome(found), () => undefined);
    return () => {
      current = false;
    };
  }, [open, revision, w.language]);
  const facts = situatie(state);
  const slip = useSlip(calculator, open ? outcome : null, facts);
  return (
    <details class="why" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary class="why__summary">{say('uitkomst.meer')}</summary>
      {open && !outcome && <p class="nl-paragraph">{say('uitkomst.bezig')}</p>}
      {open && ordered(outcome?.regelingen ?? []).filter((s) => !absent(s)).map((scheme) => (
        <SchemeCard key={scheme.id} scheme={scheme} costs={facts.kosten ?? []} folded missing={[]} />
      ))}
      {open && outcome?.regelingen && (
        <ResultSlip slip={slip} peildatum={state.peildatum}>
          <Provenance outcome={outcome} />
        </ResultSlip>
      )}
    </details>
  );
}

function Results({ outcome, situation, catalogue }: Props & { outcome: Uitkomst }) {
  const { w } = useSay();
  if (!outcome.regelingen) return <Faults faults={outcome.fouten ?? []} told={situation.state} onChange={toQuestion} />;
  const schemes = ordered(outcome.regelingen);
  const only = (...groups: Group[]): Scheme[] => schemes.filter((s) => groups.includes(groupOf(s, situation.state.offer)));
  const untold = only('niet-verteld');
  const none = only('geen');
  return (
    <>
      <Provisional questions={missingChoice(situation, catalogue)} />
      <p class="nl-paragraph">{w.t('uitkomst.schatting')}</p>
      <Warnings keys={outcome.waarschuwingen ?? []} />
      {assumesHome(situation.state.answers) && <AssumedHome onChange={toQuestion} />}
      <Figures outcome={outcome} />
      <Lines schemes={only('recht', 'misschien', 'voorliggend')} />
      {untold.length > 0 && (
        <Why summary={w.t('uitkomst.niet-verteld.kop', { n: untold.length })}>
          <Lines schemes={untold} />
        </Why>
      )}
      {none.length > 0 && (
        <Why summary={w.t('uitkomst.geen.kop', { n: none.length })}>
          <p class="nl-paragraph">{w.t('uitkomst.geen.uitleg')}</p>
          <Lines schemes={none} />
        </Why>
      )}
      <Absent schemes={schemes.filter(absent)} />
    </>
  );
}

export function LiveOutcome({ calculator, situation, catalogue }: Props & { calculator: Calculator }) {
  const { w, say } = useSay();
  const { outcome } = situation;
  const ready = calculable(situation, catalogue);
  // Only a new outcome is read out, not what happens while somebody types.
  const text = useMemo(() => {
    if (!ready) return say('uitkomst.kies');
    return outcome?.regelingen ? summary(say, outcome, needed({ situation, catalogue })) : '';
  }, [outcome, ready, w.language]);
  return (
    <section class="live" id="uitkomst" tabIndex={-1} aria-labelledby="uitkomst-kop" aria-busy={ready && situation.revision !== situation.calculated}>
      <h2 class="nl-heading nl-heading--level-3" id="uitkomst-kop">
        {say('uitkomst.kop')}
      </h2>
      <p class="nl-paragraph live__summary" role="status">
        {text}
      </p>
      {ready && outcome && <Results outcome={outcome} situation={situation} catalogue={catalogue} />}
      {ready && outcome?.regelingen && <Explained calculator={calculator} situation={situation} />}
    </section>
  );
}
