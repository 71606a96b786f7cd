// The outcome: what is likely first, then what may be, then what goes first; folded by name what nobody told of, and
// together what is not and what the municipality doesn't have.
import { useEffect } from 'preact/hooks';
import { BackButton } from '../../parts/back-button/view';
import { Button } from '../../parts/button/view';
import { CalendarButton } from '../../parts/calendar-button/view';
import { LeafletLink, type LeafletLinkProps } from '../../parts/leaflet-link/view';
import { Ledger, tells } from '../../parts/ledger/view';
import { ResultSlip, type Slip } from '../../parts/result-slip/view';
import { SchemeCard, type Missing } from '../../parts/scheme-card/view';
import { SummaryList } from '../../parts/summary-list/view';
import { Why } from '../../parts/why/view';
import type { State } from '../answers';
import type { Curve } from '../capacity-curve';
import type { Cost, Scheme, Uitkomst } from '../contract';
import { questionFor } from '../flow';
import { useWords, type Key, type Words } from '../i18n';
import { assumesHome } from '../questions/household';
import type { Told } from '../questions/index';
import { title } from '../questions/texts';
import type { Question } from '../questions/types';
import { summaryRows } from './check';
import { useHeading } from './heading';
import { groupOf, NONE, ordered, type Group } from './outcome-groups';
import { Absent, AssumedHome, Capacity, Faults, Provenance, Warnings } from './outcome-parts';

interface Props {
  outcome: Uitkomst | null;
  questions: Question[];
  told: State;
  costs: Cost[];
  moved: boolean;
  leaflet?: LeafletLinkProps;
  /** What they would pay themselves at other incomes; absent until it is worked out, and where it says nothing. */
  curve?: Curve;
  /** The code for on paper; absent until it is made. */
  slip?: Slip;
  onChange: (id: string) => void;
  onCheck: () => void;
  onBack: () => void;
}

/** What is missing as questions; several pointers may lead to the same one. */
function missingOf(w: Words, told: Told, scheme: Scheme, onChange: (id: string) => void): Missing[] {
  if (NONE.includes(scheme.oordeel)) return [];
  const found = new Map<string, Missing>();
  // Nothing in the household is missing, but the cost itself hasn't been told.
  if (scheme.oordeel === 'onbekend' && (scheme.ontbreekt ?? []).length === 0) {
    return [{ text: w.t('kaart.mist.kosten'), onClick: () => onChange('kosten') }];
  }
  for (const pointer of scheme.ontbreekt ?? []) {
    const question = questionFor(told, pointer);
    const text = question ? title(w, question) : w.t('kaart.mist.anders');
    if (!found.has(text)) found.set(text, { text, onClick: question && (() => onChange(question.id)) });
  }
  return [...found.values()];
}

interface GroupProps {
  schemes: Scheme[];
  props: Props;
}

function Cards({ schemes, props, folded }: GroupProps & { folded?: boolean }) {
  const w = useWords();
  return (
    <>
      {schemes.map((scheme) => (
        <SchemeCard
          key={scheme.id}
          scheme={scheme}
          costs={props.costs}
          folded={folded}
          missing={missingOf(w, props.told, scheme, props.onChange)}
        />
      ))}
    </>
  );
}

function OpenGroup({ heading, schemes, props }: GroupProps & { heading: Key }) {
  const { t } = useWords();
  if (schemes.length === 0) return null;
  return (
    <section>
      <h2 class="nl-heading nl-heading--level-2 group">{t(heading)}</h2>
      <Cards schemes={schemes} props={props} />
    </section>
  );
}

const OPEN: [Group, Key][] = [
  ['recht', 'uitkomst.recht.kop'],
  ['misschien', 'uitkomst.misschien.kop'],
  ['voorliggend', 'uitkomst.voorliggend.kop'],
];

/** Each folded on its own: which help there is stays in sight. */
function NotTold({ schemes, props }: GroupProps) {
  const { t } = useWords();
  if (schemes.length === 0) return null;
  return (
    <section>
      <h2 class="nl-heading nl-heading--level-2 group">{t('uitkomst.niet-verteld.kop', { n: schemes.length })}</h2>
      <p class="nl-paragraph intro">{t('uitkomst.niet-verteld.uitleg')}</p>
      <p class="nl-paragraph intro">
        <button type="button" class="link-button" onClick={() => props.onChange('kosten')}>
          {t('uitkomst.niet-verteld.knop')}
        </button>
      </p>
      <Cards schemes={schemes} props={props} folded />
    </section>
  );
}

function Refused({ schemes, props }: GroupProps) {
  const { t } = useWords();
  if (schemes.length === 0) return null;
  return (
    <details class="folded">
      <summary class="folded__summary">
        <h2 class="nl-heading nl-heading--level-3">{t('uitkomst.geen.kop', { n: schemes.length })}</h2>
      </summary>
      <p class="nl-paragraph intro">{t('uitkomst.geen.uitleg')}</p>
      <Cards schemes={schemes} props={props} />
    </details>
  );
}

function Results({ props, schemes }: { props: Props; schemes: Scheme[] }) {
  const { t } = useWords();
  const outside = schemes.every((s) => s.oordeel === 'buiten-geldigheid');
  const only = (group: Group): Scheme[] => schemes.filter((scheme) => groupOf(scheme, props.told.offer) === group);
  return (
    <>
      <p class="nl-paragraph nl-paragraph--lead intro">{t('uitkomst.schatting')}</p>
      <p class="nl-paragraph intro">{t(outside ? 'uitkomst.buiten' : 'uitkomst.melden')}</p>
      <Warnings keys={props.outcome?.waarschuwingen ?? []} />
      {!outside && assumesHome(props.told.answers) && <AssumedHome onChange={props.onChange} />}
      {OPEN.map(([group, heading]) => (
        <OpenGroup key={group} heading={heading} schemes={only(group)} props={props} />
      ))}
      <NotTold schemes={only('niet-verteld')} props={props} />
      <Refused schemes={only('geen')} props={props} />
      <Absent schemes={only('afwezig')} />
    </>
  );
}

export function OutcomePage(props: Props) {
  const w = useWords();
  const { outcome } = props;
  const heading = useHeading(props.moved);
  useEffect(() => {
    document.title = `${w.t('uitkomst.titel')} – ${w.t('site.titel')}`;
  });
  const schemes = ordered(outcome?.regelingen ?? []);
  const ledger = outcome?.grootboek ?? [];
  return (
    <>
      <BackButton onBack={props.onBack} />
      <h1 class="nl-heading nl-heading--level-1" tabIndex={-1} ref={heading}>
        {w.t('uitkomst.titel')}
      </h1>
      {outcome?.regelingen ? (
        <Results props={props} schemes={schemes} />
      ) : (
        <Faults faults={outcome?.fouten ?? []} told={props.told} onChange={props.onChange} />
      )}
      {props.leaflet && <LeafletLink {...props.leaflet} />}
      {tells(ledger) && <Ledger lines={ledger} costs={props.costs} />}
      {outcome?.draagkracht && <Capacity capacity={outcome.draagkracht} curve={props.curve} />}
      <Why summary={w.t('uitkomst.antwoorden')}>
        <SummaryList rows={summaryRows(w, props.questions, props.told.answers)} />
      </Why>
      <div class="actions">
        <Button look="primary" onClick={() => window.print()}>
          {w.t('knop.afdrukken')}
        </Button>
        <Button look="secondary" onClick={props.onCheck}>
          {w.t('knop.antwoorden')}
        </Button>
      </div>
      <CalendarButton schemes={schemes} />
      {outcome?.regelingen && (
        <ResultSlip slip={props.slip} peildatum={props.told.peildatum}>
          <Provenance outcome={outcome} />
        </ResultSlip>
      )}
    </>
  );
}
