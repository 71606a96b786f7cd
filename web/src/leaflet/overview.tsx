// Which leaflets there are: every municipality with its days, the newest first.
import type { Municipality, Span } from '../catalogue';
import { useWords } from '../i18n';
import { leafletName } from '../leaflets';
import { dayBefore } from './days';

interface DaysProps {
  /** The municipality, for who hears the links one by one. */
  name: string;
  spans: Span[];
  href: (span: Span) => string;
  /** The one on the screen. */
  current?: Span;
}

export function Days({ name, spans, href, current }: DaysProps) {
  const { t } = useWords();
  const text = ({ vanaf, tot }: Span): string =>
    tot ? t('blad.van-tot', { van: { date: vanaf }, tot: { date: dayBefore(tot) } }) : t('blad.vanaf', { datum: { date: vanaf } });
  return (
    <ul class="leaflet__list">
      {[...spans].reverse().map((span) => (
        <li class="leaflet-link" key={span.vanaf}>
          <a class="nl-link" href={href(span)} aria-current={span.vanaf === current?.vanaf ? 'page' : undefined}>
            <span class="visually-hidden">{name} </span>
            {text(span)}
          </a>
        </li>
      ))}
    </ul>
  );
}

export function OverviewPage({ municipalities }: { municipalities: Municipality[] }) {
  const { t, language } = useWords();
  return (
    <>
      <h1 class="nl-heading nl-heading--level-1">{t('blad.overzicht.titel')}</h1>
      <p class="nl-paragraph nl-paragraph--lead intro">{t('blad.overzicht.uitleg')}</p>
      {t('taal.nagekeken') !== 'ja' && <p class="nl-paragraph">{t('taal.vertaling')}</p>}
      <p class="nl-paragraph leaflet-link">
        <a class="nl-link" href="../">
          {t('blad.vragen')}
        </a>
      </p>
      {municipalities.map(({ id, naam, bladen, opgevolgdDoor }) => (
        <section class="leaflet__scheme" key={id} aria-labelledby={`kop-${id}`}>
          <h2 class="nl-heading nl-heading--level-3" id={`kop-${id}`}>
            {naam}
          </h2>
          {opgevolgdDoor && (
            <p class="nl-paragraph">
              {t('blad.opgevolgd', { naam, nieuw: municipalities.find((m) => m.id === opgevolgdDoor)?.naam ?? opgevolgdDoor })}
            </p>
          )}
          <Days name={naam} spans={bladen} href={({ vanaf }) => leafletName(id, vanaf, language)} />
        </section>
      ))}
    </>
  );
}
