// Two situations of one household side by side: what was filled in differently, and what that does, in words.
import { Verdict } from '../../parts/verdict/view';
import { Why } from '../../parts/why/view';
import type { Municipality } from '../catalogue';
import { showAnswer } from '../questions/show';
import { absent } from '../pages/outcome-groups';
import { title } from '../questions/texts';
import { visible } from '../validate';
import type { Household } from './board';
import { differs, sideBySide, type Difference, type Side } from './differences';
import { differenceText, schemeName, worth } from './in-words';
import { Figures, Provisional, toQuestion } from './outcome';
import { calculable, isEmpty, missingChoice, sections, type Situation } from './situation';
import { situationName } from './situation-choice';
import { useSay } from './texts';

interface Props {
  household: Household;
  catalogue: Municipality[];
}

interface ChangedAnswer {
  id: string;
  question: string;
  before: string[];
  after: string[];
}

/** Questions of either situation that read differently. */
function useChanged([first, second]: readonly Situation[], catalogue: Municipality[]): ChangedAnswer[] {
  const { w, say } = useSay();
  const questions = new Map([first!, second!].flatMap((s) => sections(s, catalogue)).flatMap((s) => s.questions).map((q) => [q.id, q]));
  return [...questions.values()].flatMap((question) => {
    const shown = ({ drafts }: Situation): string[] => {
      const draft = drafts[question.id] ?? {};
      const told = visible(question, draft).some(({ name }) => !isEmpty(draft[name]));
      return told ? showAnswer(w, question, draft) : [say('vergelijk.leeg')];
    };
    const [before, after] = [shown(first!), shown(second!)];
    const row = { id: question.id, question: title(w, question), before: without(before, after), after: without(after, before) };
    return before.join('\n') === after.join('\n') ? [] : [row];
  });
}

/** The lines that the other side doesn't have; all of them where it has each. */
function without(lines: string[], others: string[]): string[] {
  const own = lines.filter((line) => !others.includes(line));
  return own.length > 0 ? own : lines;
}

/** Every scheme that either situation can say something about. */
function pairs([first, second]: readonly Situation[]): Difference[] {
  const schemes = [first, second].flatMap((s) => s?.outcome?.regelingen ?? []);
  const there = new Set(schemes.filter((scheme) => !absent(scheme)).map(({ id }) => id));
  return sideBySide(first?.outcome ?? null, second?.outcome ?? null).filter(({ id }) => there.has(id));
}

function Lines({ name, lines }: { name: string; lines: string[] }) {
  return (
    <div>
      <span class="pair__name">{name}</span>
      {lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
    </div>
  );
}

function Answers({ household, catalogue, names }: Props & { names: string[] }) {
  const { say } = useSay();
  const changed = useChanged(household.situations, catalogue);
  return (
    <>
      <h3 class="nl-heading nl-heading--level-4">{say('vergelijk.antwoorden')}</h3>
      {changed.length === 0 && <p class="nl-paragraph">{say('vergelijk.geen-antwoorden')}</p>}
      <ul class="live__schemes">
        {changed.map(({ id, question, before, after }) => (
          <li class="live__scheme" key={id}>
            <button type="button" class="link-button" onClick={() => toQuestion(id)}>
              {question}
            </button>
            <div class="pair">
              <Lines name={names[0]!} lines={before} />
              <Lines name={names[1]!} lines={after} />
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

function Half({ name, side }: { name: string; side: Side | undefined }) {
  const { w, say } = useSay();
  return (
    <div>
      <span class="pair__name">{name}</span>
      {side ? <Verdict oordeel={side.oordeel} /> : say('verschil.er-niet')}
      {side && worth(w, side) && <div>{worth(w, side)}</div>}
    </div>
  );
}

function Pair({ difference, names }: { difference: Difference; names: string[] }) {
  const { w, say } = useSay();
  const text = differenceText(w, say, difference);
  return (
    <li class="live__scheme" data-verschil={difference.id}>
      <strong>{schemeName(w, difference)}</strong>
      <div class="pair">
        <Half name={names[0]!} side={difference.before} />
        <Half name={names[1]!} side={difference.after} />
      </div>
      {text && <p class="nl-paragraph">{text}</p>}
    </li>
  );
}

function Outcomes({ household, catalogue, names }: Props & { names: string[] }) {
  const { say } = useSay();
  const all = pairs(household.situations);
  const other = all.filter(differs);
  const same = all.filter((d) => !differs(d));
  const open = household.situations.flatMap((s) => missingChoice(s, catalogue));
  return (
    <>
      <Provisional questions={[...new Map(open.map((q) => [q.id, q])).values()]} />
      <div class="pair">
        {household.situations.map((s, at) => (
          <div key={at}>
            <span class="pair__name">{names[at]}</span>
            {s.outcome && <Figures outcome={s.outcome} />}
          </div>
        ))}
      </div>
      <h3 class="nl-heading nl-heading--level-4">{say('vergelijk.uitkomsten')}</h3>
      {other.length === 0 && <p class="nl-paragraph">{say('vergelijk.niets')}</p>}
      <ul class="live__schemes">
        {other.map((d) => (
          <Pair key={d.id} difference={d} names={names} />
        ))}
      </ul>
      {same.length > 0 && (
        <Why summary={say('vergelijk.gelijk', { n: same.length })}>
          <ul class="live__schemes">
            {same.map((d) => (
              <Pair key={d.id} difference={d} names={names} />
            ))}
          </ul>
        </Why>
      )}
    </>
  );
}

export function Comparison({ household, catalogue }: Props) {
  const { w, say } = useSay();
  const { situations } = household;
  const names = [0, 1].map((at) => situationName(say, household, at));
  const busy = situations.some(({ revision, calculated }) => revision !== calculated);
  const ready = situations.every((s) => calculable(s, catalogue) && s.outcome);
  const all = pairs(situations);
  const text = ready ? say('vergelijk.kort', { n: all.filter(differs).length, m: all.length }) : say('uitkomst.kies');
  return (
    <section class="live" id="uitkomst" tabIndex={-1} aria-labelledby="uitkomst-kop" aria-busy={ready && busy}>
      <h2 class="nl-heading nl-heading--level-3" id="uitkomst-kop">
        {say('vergelijk.kop')}
      </h2>
      <p class="nl-paragraph live__summary" role="status">
        {text}
      </p>
      <p class="nl-paragraph">{w.t('uitkomst.schatting')}</p>
      <Answers household={household} catalogue={catalogue} names={names} />
      {ready && <Outcomes household={household} catalogue={catalogue} names={names} />}
    </section>
  );
}
