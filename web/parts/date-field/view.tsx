// Day, month and year apart: no date picker, which is slow for a birth date and hard without a mouse.
import type { DateInput, Value } from '../../src/answers';
import { useWords } from '../../src/i18n';
import { GroupField, errorId, type FieldProps } from '../field/view';
import { UnknownCheck } from '../unknown-check/view';

interface Props extends FieldProps {
  value: Value | undefined;
  onChange: (value: Value) => void;
  /** The part the error is about. */
  wrong?: keyof DateInput;
  unknown?: boolean;
}

const EMPTY: DateInput = { dag: '', maand: '', jaar: '' };
const PARTS = ['dag', 'maand', 'jaar'] as const;

export function DateField(props: Props) {
  const { id, label, value, onChange, wrong, unknown = true } = props;
  const { t } = useWords();
  const date: DateInput = value && typeof value === 'object' && !Array.isArray(value) ? value : EMPTY;
  return (
    <GroupField {...props}>
      <div class="date">
        {PARTS.map((part) => (
          <div key={part}>
            <label class="date__label" for={`${id}-${part}`}>
              {t(`veld.${part}`)}
            </label>
            <input
              id={`${id}-${part}`}
              type="text"
              inputMode={part === 'maand' ? 'text' : 'numeric'}
              autocomplete="off"
              dir="ltr"
              class={`utrecht-textbox utrecht-textbox--html-input date__input date__input--${part}`}
              value={date[part]}
              aria-invalid={props.error && wrong === part ? true : undefined}
              aria-describedby={props.error && wrong === part ? errorId(id) : undefined}
              onInput={(e) => onChange({ ...date, [part]: e.currentTarget.value })}
            />
          </div>
        ))}
      </div>
      {unknown && (
        <UnknownCheck id={`${id}-weet-niet`} about={label} checked={value === null} onChange={(c) => onChange(c ? null : EMPTY)} />
      )}
    </GroupField>
  );
}
