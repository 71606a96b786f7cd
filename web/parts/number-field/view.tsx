import type { Value } from '../../src/answers';
import { describedBy, LabelField, type FieldProps } from '../field/view';
import { UnknownCheck } from '../unknown-check/view';

interface Props extends FieldProps {
  value: Value | undefined;
  onChange: (value: Value) => void;
}

export function NumberField(props: Props) {
  const { id, label, value, onChange } = props;
  return (
    <LabelField {...props} inputId={id}>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autocomplete="off"
        dir="ltr"
        class="utrecht-textbox utrecht-textbox--html-input number__input"
        value={typeof value === 'string' ? value : ''}
        aria-invalid={props.error ? true : undefined}
        aria-describedby={describedBy(props)}
        onInput={(e) => onChange(e.currentTarget.value)}
      />
      <UnknownCheck id={`${id}-weet-niet`} about={label} checked={value === null} onChange={(c) => onChange(c ? null : '')} />
    </LabelField>
  );
}
