// One scheme: name, outcome, what would change it, how much, until when, what is missing, what to bring,
// what changes by itself, and why.
import type { ComponentChildren } from 'preact';
import type { Change, Consequences, Cost, CostLine, Scheme, Turn } from '../../src/contract';
import { costName } from '../../src/cost-name';
import { useWords, type Words } from '../../src/i18n';
import { Conditions } from '../conditions/view';
import { Verdict } from '../verdict/view';
import { Why } from '../why/view';
import { amountText, ceilingText } from './amount';

export interface Missing {
  text: string;
  /** Undefined where this page has no question for it. */
  onClick?: () => void;
}

export interface SchemeCardProps {
  scheme: Scheme;
  /** The costs of the situation, to name the cost lines. */
  costs: Cost[];
  missing: Missing[];
  /** Only its name and outcome until somebody wants more. */
  folded?: boolean;
}

function Row({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div class="card__row">
      <dt class="utrecht-data-list__item-key">{label}</dt>
      <dd class="utrecht-data-list__item-value utrecht-data-list__item-value--html-dd">{children}</dd>
    </div>
  );
}

const per = (w: Words, scheme: Scheme): string =>
  scheme.per && scheme.per !== 'eenmalig' ? ` ${w.policyWord(`per.${scheme.per}`)}` : '';

/** What the form of the help already says about paying back. */
const REPAID: Record<string, boolean> = { 'om-niet': false, lening: true, kwijtschelding: false };

function consequences({ t }: Words, vorm: string | undefined, given: Consequences): string[] {
  const { terugbetalen, teltAlsInkomen, huisbezoek } = given;
  const said = vorm !== undefined && REPAID[vorm] === terugbetalen;
  return [
    terugbetalen !== undefined && !said && t(terugbetalen ? 'kaart.terugbetalen' : 'kaart.niet-terugbetalen'),
    teltAlsInkomen !== undefined && t(teltAlsInkomen ? 'kaart.telt-mee' : 'kaart.telt-niet-mee'),
    huisbezoek !== undefined && t(huisbezoek ? 'kaart.huisbezoek' : 'kaart.geen-huisbezoek'),
  ].filter((sentence) => sentence !== false);
}

function Facts({ scheme }: { scheme: Scheme }) {
  const w = useWords();
  const grantable = scheme.oordeel !== 'geen-recht' && scheme.oordeel !== 'buiten-geldigheid';
  // An amount for given costs is for those costs; without cost lines it is per period.
  const lines = (scheme.kosten ?? []).length > 0;
  const amount = scheme.bedrag && amountText(w, scheme.bedrag);
  // A fixed amount is its own ceiling: once is enough.
  const fixed = !lines && JSON.stringify(scheme.bedrag) === JSON.stringify(scheme.maximaal);
  const ceiling = grantable && scheme.maximaal && !fixed ? ceilingText(w, scheme.maximaal) : '';
  const known = grantable ? consequences(w, scheme.vorm, scheme.gevolgen ?? {}) : [];
  return (
    <dl class="utrecht-data-list card__facts">
      {grantable && amount && <Row label={w.t('kaart.bedrag')}>{amount + (lines ? '' : per(w, scheme))}</Row>}
      {ceiling && <Row label={w.t('kaart.nog')}>{ceiling + per(w, scheme)}</Row>}
      {grantable && scheme.vorm && <Row label={w.t('kaart.vorm')}>{w.policy(`vorm.${scheme.vorm}`)}</Row>}
      {scheme.verwijzing && <Row label={w.t('kaart.eerst')}>{w.policy(`verwijzing.${scheme.verwijzing}`)}</Row>}
      {grantable && scheme.aanvragenTotEnMet && (
        <Row label={w.t('kaart.tot-wanneer')}>{w.t('kaart.uiterlijk', { datum: { date: scheme.aanvragenTotEnMet } })}</Row>
      )}
      {known.length > 0 && <Row label={w.t('kaart.gevolgen')}>{known.join(' ')}</Row>}
    </dl>
  );
}

function CostRow({ line, scheme, costs }: { line: CostLine; scheme: Scheme; costs: Cost[] }) {
  const w = useWords();
  return (
    <li class="card__cost">
      <strong>{costName(w, costs, line.id)}</strong>
      <span>{w.t(`oordeel.${line.oordeel}`)}</span>
      {line.bedrag !== undefined && line.oordeel !== 'geen-recht' && <span>{amountText(w, line.bedrag)}</span>}
      {line.teBeoordelen !== undefined && (
        <span>{w.t('kaart.nog-beoordelen', { bedrag: amountText(w, line.teBeoordelen) })}</span>
      )}
      {line.vorm && line.vorm !== scheme.vorm && line.oordeel !== 'geen-recht' && <span>{w.policy(`vorm.${line.vorm}`)}</span>}
      {line.verwijzing && line.verwijzing !== scheme.verwijzing && <span>{w.policy(`verwijzing.${line.verwijzing}`)}</span>}
      {line.voorwaarden && line.voorwaarden.length > 0 && <Conditions conditions={line.voorwaarden} />}
    </li>
  );
}

function Explanation({ scheme, costs, name }: { scheme: Scheme; costs: Cost[]; name: string }) {
  const { t } = useWords();
  const lines = scheme.kosten ?? [];
  const conditions = scheme.voorwaarden ?? [];
  if (conditions.length === 0 && lines.length === 0) return null;
  return (
    <Why
      summary={
        <>
          {t('kaart.waarom')}
          <span class="visually-hidden"> {name}</span>
        </>
      }
    >
      {conditions.length > 0 && <Conditions conditions={conditions} />}
      {lines.length > 0 && (
        <>
          <p class="nl-paragraph card__label">{t('kaart.kosten')}</p>
          <ul class="card__costs">
            {lines.map((line) => (
              <CostRow key={line.id} line={line} scheme={scheme} costs={costs} />
            ))}
          </ul>
        </>
      )}
    </Why>
  );
}

/** What the smallest change is; which cost, where there are more. */
function ChangeLine({ change, scheme, costs }: { change: Change; scheme: Scheme; costs: Cost[] }) {
  const w = useWords();
  const which = change.kost !== undefined && (scheme.kosten ?? []).length > 1;
  return (
    <p class="nl-paragraph card__change">
      {which && <strong>{costName(w, costs, change.kost!)}: </strong>}
      {change.zin}
    </p>
  );
}

function Turns({ turns }: { turns: Turn[] }) {
  const { t } = useWords();
  return (
    <div class="card__block">
      <p class="nl-paragraph card__label">{t('kaart.omslag')}</p>
      <ul class="card__list">
        {[...turns]
          .sort((a, b) => a.datum.localeCompare(b.datum))
          .map(({ datum, oordeel, zin }) => (
            <li key={datum}>
              {zin ?? t('kaart.omslag.tekst', { datum: { date: datum }, oordeel: { key: `oordeel.${oordeel}` } })}
            </li>
          ))}
      </ul>
    </div>
  );
}

function MissingList({ missing }: { missing: Missing[] }) {
  const { t } = useWords();
  return (
    <div class="card__block">
      <p class="nl-paragraph card__label">{t('kaart.mist.kop')}</p>
      <ul class="card__list">
        {missing.map(({ text, onClick }) => (
          <li key={text}>
            {onClick ? (
              <button type="button" class="link-button" onClick={onClick}>
                {text}
              </button>
            ) : (
              text
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** To tick off at home or on paper; a tick means nothing to the page. */
function Documents({ scheme }: { scheme: Scheme }) {
  const { t, policy } = useWords();
  return (
    <div class="card__block">
      <p class="nl-paragraph card__label">{t('kaart.stukken.kop')}</p>
      <ul class="card__documents">
        {(scheme.bewijsstukken ?? []).map((id) => (
          <li key={id}>
            <label class="option" for={`stuk-${scheme.id}-${id}`}>
              <input
                type="checkbox"
                id={`stuk-${scheme.id}-${id}`}
                autocomplete="off"
                class="utrecht-checkbox utrecht-checkbox--custom utrecht-checkbox--html-input"
              />
              <span class="option__text">{policy(`bewijsstuk.${id}`)}</span>
            </label>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Body({ scheme, costs, missing, name }: SchemeCardProps & { name: string }) {
  const { t } = useWords();
  const turns = scheme.omslag ?? [];
  const none = scheme.oordeel === 'geen-recht' || scheme.oordeel === 'buiten-geldigheid';
  return (
    <>
      {scheme.naam && !name.startsWith(scheme.naam) && (
        <p class="nl-paragraph card__official">{t('kaart.officieel', { naam: scheme.naam })}</p>
      )}
      <Verdict oordeel={scheme.oordeel} />
      {none && scheme.wijziging?.zin && <ChangeLine change={scheme.wijziging} scheme={scheme} costs={costs} />}
      <Facts scheme={scheme} />
      {missing.length > 0 && <MissingList missing={missing} />}
      {!none && (scheme.bewijsstukken ?? []).length > 0 && <Documents scheme={scheme} />}
      {turns.length > 0 && <Turns turns={turns} />}
      <Explanation scheme={scheme} costs={costs} name={name} />
    </>
  );
}

export function SchemeCard(props: SchemeCardProps) {
  const { t, policy } = useWords();
  const { scheme } = props;
  const name = policy(`regeling.${scheme.id}`, scheme.naam);
  const data = { 'data-regeling': scheme.id, 'data-oordeel': scheme.oordeel };
  const heading = <h3 class="nl-heading nl-heading--level-3">{name}</h3>;
  if (!props.folded) {
    return (
      <article class="card" {...data}>
        {heading}
        <Body {...props} name={name} />
      </article>
    );
  }
  return (
    <details class="card-folded" {...data}>
      <summary class="card-folded__summary">
        {heading} <span class="card-folded__verdict">{t(`oordeel.${scheme.oordeel}`)}</span>
      </summary>
      <div class="card">
        <Body {...props} name={name} />
      </div>
    </details>
  );
}
