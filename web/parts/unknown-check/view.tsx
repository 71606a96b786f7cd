// "Weet ik niet" under an input: ticking it empties the input, typing unticks it.
import { useWords } from '../../src/i18n';

interface Props {
  id: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  /** The label of the input it belongs to, for who hears only this checkbox. */
  about: string;
}

export function UnknownCheck({ id, checked, onChange, about }: Props) {
  const { t } = useWords();
  return (
    <label class="option option--unknown" for={id}>
      <input
        id={id}
        type="checkbox"
        class="utrecht-checkbox utrecht-checkbox--custom utrecht-checkbox--html-input"
        checked={checked}
        onChange={(e) => onChange(e.currentTarget.checked)}
      />
      <span class="option__text">
        {t('keuze.weet-niet')}
        <span class="visually-hidden"> ({about})</span>
      </span>
    </label>
  );
}
