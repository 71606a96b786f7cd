// A line of text that is no answer: the name of a tab, of a situation, of a file, or a passphrase. A browser that checks
// the spelling elsewhere may not be given it, and none may remember it.
interface Props {
  id: string;
  label: string;
  hint?: string;
  error?: string;
  value: string;
  /** A passphrase: true for dots instead of letters. */
  secret?: boolean;
  onInput: (value: string) => void;
}

export function TextField({ id, label, hint, error, value, secret, onInput }: Props) {
  const described = [hint && `${id}-hulp`, error && `${id}-fout`].filter(Boolean).join(' ') || undefined;
  return (
    <div class={error ? 'text-field field--invalid' : 'text-field'}>
      <label class="utrecht-form-label field__label" for={id}>
        {label}
      </label>
      {hint && (
        <div class="utrecht-form-field-description" id={`${id}-hulp`}>
          {hint}
        </div>
      )}
      {error && (
        <div class="utrecht-form-field-error-message" id={`${id}-fout`}>
          {error}
        </div>
      )}
      <input
        id={id}
        type="text"
        maxLength={secret === undefined ? 60 : 200}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        class={secret ? 'utrecht-textbox utrecht-textbox--html-input text-field__input text-field__input--secret' : 'utrecht-textbox utrecht-textbox--html-input text-field__input'}
        value={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={described}
        onInput={(e) => onInput(e.currentTarget.value)}
      />
    </div>
  );
}
