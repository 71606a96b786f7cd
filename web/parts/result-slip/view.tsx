// The code that a desk turns back into this outcome, with what was calculated with: on the screen and on paper.
import type { ComponentChildren } from 'preact';
import { useWords } from '../../src/i18n';

export interface Slip {
  /** Groups of five letters with hyphens; absent where these answers have no code. */
  code?: string;
}

interface Props {
  /** Undefined until it is made. */
  slip: Slip | undefined;
  /** The day that was calculated for. */
  peildatum: string;
  /** With which rules and program. */
  children: ComponentChildren;
}

/** A line breaks between groups, never inside one. */
function Groups({ code }: { code: string }) {
  const groups = code.split('-');
  return (
    <p class="slip__code" translate={false}>
      <code dir="ltr">
        {groups.map((group, i) => (
          <span key={i}>
            <span class="slip__group">{i < groups.length - 1 ? `${group}-` : group}</span>
            <wbr />
          </span>
        ))}
      </code>
    </p>
  );
}

export function ResultSlip({ slip, peildatum, children }: Props) {
  const { t } = useWords();
  return (
    <section class="slip" aria-labelledby="strook-kop">
      <h2 class="nl-heading nl-heading--level-3" id="strook-kop">
        {t('slip.kop')}
      </h2>
      {slip?.code && (
        <>
          <p class="nl-paragraph">{t('slip.uitleg')}</p>
          <Groups code={slip.code} />
          <p class="nl-paragraph">{t('slip.antwoorden')}</p>
          <p class="nl-paragraph slip__staff">
            {t('slip.medewerker')}{' '}
            <code dir="ltr" translate={false}>
              minima check --slip
            </code>
          </p>
        </>
      )}
      {slip && !slip.code && <p class="nl-paragraph">{t('slip.niet')}</p>}
      <p class="nl-paragraph slip__day">{t('slip.dag', { datum: { date: peildatum } })}</p>
      {children}
    </section>
  );
}
