import type { Value } from '../../src/answers';
import { useWords } from '../../src/i18n';
import { describedBy, LabelField, type FieldProps } from '../field/view';
import { UnknownCheck } from '../unknown-check/view';

interface Props extends FieldProps {
  value: Value | undefined;
  onChange: (value: Value) => void;
}

/** Text, not type=number: "1.450,50" must be possible, and a mouse wheel may change nothing. */
export function AmountField(props: Props) {
  const { id, label, value, onChange } = props;
  const { t } = useWords();
  return (
    <LabelField {...props} inputId={id}>
      <div class="amount" dir="ltr">
        <span class="amount__sign" aria-hidden="true">
          €
        </span>
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          class="utrecht-textbox utrecht-textbox--html-input amount__input"
          value={typeof value === 'string' ? value : ''}
          aria-label={`${label} (${t('veld.euro')})`}
          aria-invalid={props.error ? true : undefined}
          aria-describedby={describedBy(props)}
          onInput={(e) => onChange(e.currentTarget.value)}
        />
      </div>
      <UnknownCheck id={`${id}-weet-niet`} about={label} checked={value === null} onChange={(c) => onChange(c ? null : '')} />
    </LabelField>
  );
}
