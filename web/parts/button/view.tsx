import type { ComponentChildren } from 'preact';

type Look = 'primary' | 'secondary' | 'subtle';
const CLASS: Record<Look, string> = {
  primary: 'nl-button nl-button--primary',
  secondary: 'nl-button nl-button--secondary',
  subtle: 'nl-button nl-button--subtle',
};

interface Props {
  look: Look;
  submit?: boolean;
  onClick?: () => void;
  lang?: string;
  /** Fuller name where the same word stands on the page several times. */
  label?: string;
  children: ComponentChildren;
}

export function Button({ look, submit, onClick, lang, label, children }: Props) {
  return (
    <button type={submit ? 'submit' : 'button'} class={CLASS[look]} onClick={onClick} lang={lang} aria-label={label}>
      <span class="nl-button__label" lang={lang}>{children}</span>
    </button>
  );
}
