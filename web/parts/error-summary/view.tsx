// All faults of the page above the form, each a link to its field, in the same words as there.
import type { Ref } from 'preact';
import { useWords } from '../../src/i18n';

export interface Fault {
  target: string;
  label: string;
  text: string;
}

export function ErrorSummary({ faults, heading }: { faults: Fault[]; heading?: Ref<HTMLHeadingElement> }) {
  const { t } = useWords();
  const jump = (target: string) => (event: Event) => {
    // The address keeps its step: a link to "#field" would lose it.
    event.preventDefault();
    document.getElementById(target)?.focus();
  };
  return (
    <section class="utrecht-alert utrecht-alert--error error-summary" aria-labelledby="fouten">
      <div class="utrecht-alert__content">
        <h2 class="nl-heading nl-heading--level-4" id="fouten" tabIndex={-1} ref={heading}>
          {t('fout.kop')}
        </h2>
        <ul class="error-summary__list">
          {faults.map((fault) => (
            <li key={fault.target}>
              <a class="nl-link" href={`#${fault.target}`} onClick={jump(fault.target)}>
                {fault.label && <>{fault.label.endsWith('?') ? fault.label : `${fault.label}:`} </>}
                {fault.text}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
