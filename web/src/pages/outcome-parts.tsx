// The smaller pieces of the outcome page: faults, warnings, schemes that aren't there, draagkracht, and
// what was calculated with.
import { CapacityChart } from '../../parts/capacity-chart/view';
import { Why } from '../../parts/why/view';
import type { Curve } from '../capacity-curve';
import type { Capacity as Draagkracht, Fault, Scheme, Uitkomst } from '../contract';
import { questionFor } from '../flow';
import { useWords } from '../i18n';
import { HOUSEHOLD } from '../questions/household';
import type { Told } from '../questions/index';
import { title } from '../questions/texts';
import { today } from '../settings';
import { plain } from './aside';

interface FaultsProps {
  faults: Fault[];
  told: Told;
  onChange: (id: string) => void;
}

export function Faults({ faults, told, onChange }: FaultsProps) {
  const w = useWords();
  return (
    <section class="utrecht-alert utrecht-alert--error" role="alert">
      <div class="utrecht-alert__content">
        <h2 class="nl-heading nl-heading--level-4">{w.t('uitkomst.fout.kop')}</h2>
        <p class="nl-paragraph">{w.t('uitkomst.fout.tekst')}</p>
        <ul class="utrecht-unordered-list">
          {faults.map((fault) => {
            const question = questionFor(told, fault.plek);
            return (
              <li class="utrecht-unordered-list__item" key={fault.plek}>
                {question && (
                  <button type="button" class="link-button" onClick={() => onChange(question.id)}>
                    {title(w, question)}
                  </button>
                )}{' '}
                {fault.tekst}
              </li>
            );
          })}
        </ul>
      </div>
    </section>
  );
}

export function Warnings({ keys }: { keys: string[] }) {
  const { policy } = useWords();
  if (keys.length === 0) return null;
  return (
    <div class="utrecht-alert utrecht-alert--warning warnings">
      <div class="utrecht-alert__content">
        {keys.map((key) => (
          <p class="nl-paragraph" key={key}>
            {policy(key)}
          </p>
        ))}
      </div>
    </div>
  );
}

/** Nobody told whether somebody lives in an institution; the core then takes it that nobody does. */
export function AssumedHome({ onChange }: { onChange: (id: string) => void }) {
  const { t } = useWords();
  return (
    <div class="utrecht-alert utrecht-alert--warning warnings assumed" data-aanname="inrichting">
      <div class="utrecht-alert__content">
        <p class="nl-paragraph">{t('uitkomst.inrichting')}</p>
        <button type="button" class="link-button" onClick={() => onChange(HOUSEHOLD)}>
          {t('uitkomst.inrichting.knop')}
        </button>
      </div>
    </div>
  );
}

/** Schemes that the municipality doesn't have: only their names, nobody can ask for them. */
export function Absent({ schemes }: { schemes: Scheme[] }) {
  const { t, policy } = useWords();
  if (schemes.length === 0) return null;
  return (
    <details class="folded">
      <summary class="folded__summary">
        <h2 class="nl-heading nl-heading--level-3">{t('uitkomst.afwezig.kop', { n: schemes.length })}</h2>
      </summary>
      <p class="nl-paragraph intro">{t('uitkomst.afwezig.uitleg')}</p>
      <ul class="utrecht-unordered-list intro">
        {schemes.map(({ id, naam, verwijzing }) => (
          <li class="utrecht-unordered-list__item" key={id} data-afwezig={id}>
            {policy(`regeling.${id}`, naam)}
            {verwijzing && `. ${policy(`verwijzing.${verwijzing}`)}`}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What the household can pay itself, per regime of the policy; with the picture once that is there. */
export function Capacity({ capacity, curve }: { capacity: Record<string, Draagkracht>; curve?: Curve }) {
  const w = useWords();
  const rows = Object.entries(capacity).flatMap(([regime, c]) => {
    const amount = plain(w, c.beschikbaar ?? c.totaal);
    return amount ? [{ regime, amount }] : [];
  });
  if (rows.length === 0) return null;
  return (
    <Why summary={w.t('draagkracht.kop')}>
      <p class="nl-paragraph">{w.t('draagkracht.uitleg')}</p>
      <dl class="utrecht-data-list summary summary--plain">
        {rows.map(({ regime, amount }) => (
          <div class="summary__row" key={regime}>
            <dt class="utrecht-data-list__item-key">{w.policy(`regime.${regime}`)}</dt>
            <dd class="utrecht-data-list__item-value utrecht-data-list__item-value--html-dd">{amount}</dd>
          </div>
        ))}
      </dl>
      {curve && <CapacityChart curve={curve} />}
    </Why>
  );
}

/** With which rules, amounts and program: enough to calculate it again. */
export function Provenance({ outcome }: { outcome: Uitkomst }) {
  const w = useWords();
  const { beleid, verantwoording } = outcome;
  return (
    <div class="provenance">
      <p class="nl-paragraph">{w.t('uitkomst.gedaan', { datum: { date: today() } })}</p>
      {beleid?.titel && beleid.versie && (
        <p class="nl-paragraph">{w.t('voet.beleid', { titel: beleid.titel, datum: { date: beleid.versie } })}</p>
      )}
      {beleid?.normen && <p class="nl-paragraph">{w.t('voet.normen', { datum: { date: beleid.normen } })}</p>}
      {verantwoording?.rekenkern && (
        <p class="nl-paragraph">{w.t('voet.kern', { versie: verantwoording.rekenkern })}</p>
      )}
      {verantwoording?.beleid && (
        <p class="nl-paragraph provenance__hash">{w.t('voet.vingerafdruk', { hash: verantwoording.beleid })}</p>
      )}
    </div>
  );
}
