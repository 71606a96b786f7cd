// What all fields share: label, help, error above the input, and how they are tied together.
import type { ComponentChildren, Ref } from 'preact';
import { useWords } from '../../src/i18n';

export interface FieldProps {
  /** Also the start of the ids of the inputs. */
  id: string;
  label: string;
  hint?: string;
  error?: string;
  /** On a page with one field the question is its label, and the heading of the page. */
  heading?: Ref<HTMLHeadingElement>;
  /** Something worked out that belongs between the question and its answer. */
  aside?: ComponentChildren;
}

/** The page heading, inside a label or legend when the field is all there is. */
function Caption({ label, heading }: Pick<FieldProps, 'label' | 'heading'>) {
  if (!heading) return <>{label}</>;
  return (
    <h1 class="nl-heading nl-heading--level-1" tabIndex={-1} ref={heading}>
      {label}
    </h1>
  );
}

export const hintId = (id: string): string => `${id}-hulp`;
export const errorId = (id: string): string => `${id}-fout`;

export function describedBy({ id, hint, error }: FieldProps): string | undefined {
  return [hint && hintId(id), error && errorId(id)].filter(Boolean).join(' ') || undefined;
}

export function Notes({ id, hint, error, aside }: FieldProps) {
  const { t } = useWords();
  return (
    <>
      {aside}
      {hint && (
        <div class="utrecht-form-field-description field__hint" id={hintId(id)}>
          {hint}
        </div>
      )}
      {error && (
        <div class="utrecht-form-field-error-message field__error" id={errorId(id)}>
          <span class="visually-hidden">{t('fout.voor')} </span>
          {error}
        </div>
      )}
    </>
  );
}

/** One input with a label. */
export function LabelField(props: FieldProps & { inputId: string; children: ComponentChildren }) {
  return (
    <div class={props.error ? 'field field--invalid' : 'field'}>
      <label class="utrecht-form-label field__label" for={props.inputId}>
        <Caption {...props} />
      </label>
      <Notes {...props} />
      {props.children}
    </div>
  );
}

/** Several inputs under one legend. */
export function GroupField(props: FieldProps & { radio?: boolean; children: ComponentChildren }) {
  return (
    <div class={props.error ? 'field field--invalid' : 'field'}>
      <fieldset
        class="utrecht-form-fieldset__fieldset--html-fieldset"
        role={props.radio ? 'radiogroup' : undefined}
        aria-describedby={describedBy(props)}
      >
        <legend class="utrecht-form-label utrecht-form-fieldset__legend--html-legend field__label">
          <Caption {...props} />
        </legend>
        <Notes {...props} />
        {props.children}
      </fieldset>
    </div>
  );
}
