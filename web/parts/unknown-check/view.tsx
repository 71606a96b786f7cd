// "Weet ik niet" under an input: ticking it empties the input, typing unticks it.
import type { ComponentChildren } from 'preact';
import { useWords } from '../../src/i18n';

interface SmallProps {
  id: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  children: ComponentChildren;
}

/** A checkbox that belongs to the input above it. */
export function SmallCheck({ id, checked, onChange, children }: SmallProps) {
  return (
    <label class="option option--unknown" for={id}>
      <input
        id={id}
        type="checkbox"
        class="utrecht-checkbox utrecht-checkbox--custom utrecht-checkbox--html-input"
        checked={checked}
        autocomplete="off"
        onChange={(e) => onChange(e.currentTarget.checked)}
      />
      <span class="option__text">{children}</span>
    </label>
  );
}

interface Props extends Omit<SmallProps, 'children'> {
  /** The label of the input it belongs to, for who hears only this checkbox. */
  about: string;
}

export function UnknownCheck({ about, ...check }: Props) {
  const { t } = useWords();
  return (
    <SmallCheck {...check}>
      {t('keuze.weet-niet')}
      <span class="visually-hidden"> ({about})</span>
    </SmallCheck>
  );
}
