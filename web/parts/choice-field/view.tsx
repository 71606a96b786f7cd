import type { Value } from '../../src/answers';
import { useWords } from '../../src/i18n';
import type { ChoiceField as Data } from '../../src/questions/types';
import { GroupField, type FieldProps } from '../field/view';

interface Props extends FieldProps {
  field: Data;
  value: Value | undefined;
  onChange: (value: Value) => void;
}

export function ChoiceField(props: Props) {
  const { id, field, value, onChange } = props;
  const { t, label } = useWords();
  const radio = (key: string, text: string, hint: string | undefined, checked: boolean, give: Value) => (
    <label class="option" for={`${id}-${key}`} key={key}>
      <input
        type="radio"
        id={`${id}-${key}`}
        name={id}
        class="utrecht-radio-button utrecht-radio-button--html-input"
        checked={checked}
        autocomplete="off"
        aria-invalid={props.error ? true : undefined}
        onChange={() => onChange(give)}
      />
      <span class="option__text">
        {text}
        {hint && <span class="option__hint">{hint}</span>}
      </span>
    </label>
  );
  return (
    <GroupField {...props} radio>
      <div class="options">
        {field.options.map((o, i) =>
          radio(String(i), label(o.label), o.hint && label(o.hint), value === o.value, o.value),
        )}
        {field.unknown !== false && (
          <>
            <div class="option__or">{t('keuze.of')}</div>
            {radio('weet-niet', t('keuze.weet-niet'), undefined, value === null, null)}
          </>
        )}
      </div>
    </GroupField>
  );
}
