// The leaflet of one municipality: all its schemes in plain words, with the limits in euro, without a question.
import { AmountsTable } from '../../parts/amounts-table/view';
import { article, LeafletSchemeView } from '../../parts/leaflet-scheme/view';
import type { Municipality, Span } from '../catalogue';
import { useWords } from '../i18n';
import { leafletName, overviewName } from '../leaflets';
import type { Leaflet, LeafletTexts } from './contract';
import { dayBefore, nextChange } from './days';
import { Days } from './overview';

export interface LeafletPageProps {
  leaflet: Leaflet;
  texts: LeafletTexts;
  municipality: Municipality;
  span: Span;
  /** The municipality it became part of. */
  successor?: Municipality;
}

/** What it is, for which days, and how sure. */
function About({ leaflet, texts, span, successor, municipality }: LeafletPageProps) {
  const { t, language } = useWords();
  return (
    <>
      <p class="nl-paragraph nl-paragraph--lead intro">{texts['inleiding']}</p>
      <div class="utrecht-alert utrecht-alert--warning warnings">
        <div class="utrecht-alert__content">
          <p class="nl-paragraph">{texts['schatting']}</p>
          {/* In Dutch the policy says so itself, among its own remarks. */}
          {successor && language !== 'nl' && (
            <p class="nl-paragraph">{t('blad.opgevolgd', { naam: municipality.naam, nieuw: successor.naam })}</p>
          )}
          {leaflet.meldingen.map((line) => (
            <p class="nl-paragraph" key={line}>
              {line}
            </p>
          ))}
          <p class="nl-paragraph">
            {span.tot
              ? t('blad.tot', { datum: { date: dayBefore(span.tot) } })
              : t('blad.open', { datum: { date: dayBefore(nextChange(span.vanaf)) } })}
          </p>
        </div>
      </div>
    </>
  );
}

function Contents({ leaflet }: { leaflet: Leaflet }) {
  const { t } = useWords();
  return (
    <details class="folded leaflet__contents">
      <summary class="folded__summary">{t('blad.inhoud')}</summary>
      <ul class="utrecht-unordered-list">
        {leaflet.regelingen
          .filter(({ bestaat }) => bestaat)
          .map(({ id, naam }) => (
            <li class="utrecht-unordered-list__item" key={id}>
              <a class="nl-link" href={`#${id}`}>
                {naam}
              </a>
            </li>
          ))}
      </ul>
    </details>
  );
}

function Limits({ leaflet, texts }: { leaflet: Leaflet; texts: LeafletTexts }) {
  const text = (key: string): string => texts[key] ?? '';
  if (leaflet.rijen.length === 0) return null;
  return (
    <section aria-labelledby="kop-grenzen">
      <h2 class="nl-heading nl-heading--level-3" id="kop-grenzen">
        {text('kop.grenzen')}
      </h2>
      <p class="nl-paragraph intro">{text('grenzen.uitleg')}</p>
      <AmountsTable
        caption={text('kop.grenzen')}
        corner={text('grenzen.huishouden')}
        columns={[text('grenzen.bijstand'), ...leaflet.procenten, text('grenzen.vermogen')]}
        rows={leaflet.rijen.map(({ huishouden, bijstand, grenzen, vermogen }) => ({ head: huishouden, cells: [bijstand, ...grenzen, vermogen] }))}
      />
      <p class="nl-paragraph intro">{text('grenzen.voetnoot')}</p>
    </section>
  );
}

function NotThere({ leaflet, texts }: { leaflet: Leaflet; texts: LeafletTexts }) {
  const schemes = leaflet.regelingen.filter(({ bestaat }) => !bestaat);
  if (schemes.length === 0) return null;
  return (
    <section class="leaflet__scheme" aria-labelledby="kop-niet">
      <h2 class="nl-heading nl-heading--level-3" id="kop-niet">
        {texts['kop.niet']}
      </h2>
      <ul class="utrecht-unordered-list">
        {schemes.map(({ id, naam, opmerking, bron }) => (
          <li class="utrecht-unordered-list__item" key={id} id={id}>
            {naam}
            {opmerking && `. ${opmerking}`} <span class="leaflet__source">{article(texts, bron.artikel)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Where({ leaflet: { waar, waarUrl }, texts }: { leaflet: Leaflet; texts: LeafletTexts }) {
  return (
    <section class="leaflet__scheme" aria-labelledby="kop-waar">
      <h2 class="nl-heading nl-heading--level-3" id="kop-waar">
        {texts['kop.waar']}
      </h2>
      {waar.map((line) => (
        <p class="nl-paragraph" key={line}>
          {line}
        </p>
      ))}
      {waarUrl && (
        <p class="nl-paragraph">
          <a class="nl-link" href={waarUrl} rel="noreferrer">
            {waarUrl}
          </a>
        </p>
      )}
    </section>
  );
}

export function LeafletPage(props: LeafletPageProps) {
  const { leaflet, texts, municipality, span } = props;
  const { t, language } = useWords();
  // Rules that are not of today any more: then the questions are about that day too.
  const day = municipality.bladen.at(-1)?.tot ? `&datum=${span.vanaf}` : '';
  return (
    <>
      <h1 class="nl-heading nl-heading--level-1">{leaflet.titel}</h1>
      <About {...props} />
      <p class="nl-paragraph leaflet-link">
        <a class="nl-link" href={`../#gemeente=${municipality.id}${day}`}>
          {t('blad.vragen')}
        </a>
      </p>
      <Limits leaflet={leaflet} texts={texts} />
      <Contents leaflet={leaflet} />
      {leaflet.regelingen.map(
        (scheme) => scheme.bestaat && <LeafletSchemeView key={scheme.id} scheme={scheme} texts={texts} />,
      )}
      <NotThere leaflet={leaflet} texts={texts} />
      <Where leaflet={leaflet} texts={texts} />
      <p class="nl-paragraph leaflet__source provenance">{leaflet.beleid}</p>
      <nav class="leaflet__days" aria-labelledby="kop-dagen">
        <h2 class="nl-heading nl-heading--level-3" id="kop-dagen">
          {t('blad.dagen')}
        </h2>
        <Days
          name={municipality.naam}
          spans={municipality.bladen}
          href={({ vanaf }) => leafletName(municipality.id, vanaf, language)}
          current={span}
        />
        <p class="nl-paragraph leaflet-link">
          <a class="nl-link" href={overviewName(language)}>
            {t('blad.alle')}
          </a>
        </p>
      </nav>
    </>
  );
}
