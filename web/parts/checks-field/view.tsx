// Several answers at once; "none of these" and "weet ik niet" exclude all others.
import type { Value } from '../../src/answers';
import { useWords } from '../../src/i18n';
import { NONE, type ChecksField as Data } from '../../src/questions/types';
import { GroupField, type FieldProps } from '../field/view';

interface Props extends FieldProps {
  field: Data;
  value: Value | undefined;
  onChange: (value: Value) => void;
}

export function toggle(value: Value | undefined, option: string): string[] {
  const chosen = Array.isArray(value) ? value : [];
  if (chosen.includes(option)) return chosen.filter((v) => v !== option);
  return option === NONE ? [NONE] : [...chosen.filter((v) => v !== NONE), option];
}

export function ChecksField(props: Props) {
  const { id, field, value, onChange } = props;
  const { t, label } = useWords();
  const chosen = Array.isArray(value) ? value : [];
  const box = (key: string, text: string, hint: string | undefined, checked: boolean, give: () => Value) => (
    <label class="option" for={`${id}-${key}`} key={key}>
      <input
        type="checkbox"
        id={`${id}-${key}`}
        class="utrecht-checkbox utrecht-checkbox--custom utrecht-checkbox--html-input"
        checked={checked}
        autocomplete="off"
        aria-invalid={props.error ? true : undefined}
        onChange={() => onChange(give())}
      />
      <span class="option__text">
        {text}
        {hint && <span class="option__hint">{hint}</span>}
      </span>
    </label>
  );
  return (
    <GroupField {...props}>
      <div class="options">
        {field.options.map((o, i) =>
          box(String(i), label(o.label), o.hint && label(o.hint), chosen.includes(o.value), () => toggle(value, o.value)),
        )}
        <div class="option__or">{t('keuze.of')}</div>
        {box('geen', label(field.none), undefined, chosen.includes(NONE), () => toggle(value, NONE))}
        {box('weet-niet', t('keuze.weet-niet'), undefined, value === null, () => (value === null ? [] : null))}
      </div>
    </GroupField>
  );
}
