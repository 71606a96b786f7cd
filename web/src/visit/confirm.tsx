// A button that asks once more. The native dialog keeps the focus inside and gives it back.
import { useRef } from 'preact/hooks';
import { Button } from '../../parts/button/view';
import { useSay } from './texts';

interface Props {
  /** Start of the ids. */
  id: string;
  button: string;
  title: string;
  text: string;
  yes: string;
  onYes: () => void;
}

export function ConfirmButton({ id, button, title, text, yes, onYes }: Props) {
  const { w } = useSay();
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => dialog.current?.close();
  return (
    <>
      <Button look="subtle" onClick={() => dialog.current?.showModal()}>
        {button}
      </Button>
      <dialog class="dialog" ref={dialog} aria-labelledby={`${id}-kop`} aria-describedby={`${id}-tekst`}>
        <h2 class="nl-heading nl-heading--level-3" id={`${id}-kop`}>
          {title}
        </h2>
        <p class="nl-paragraph" id={`${id}-tekst`}>
          {text}
        </p>
        <div class="actions">
          <Button
            look="primary"
            onClick={() => {
              close();
              onYes();
            }}
          >
            {yes}
          </Button>
          <Button look="secondary" onClick={close}>
            {w.t('wis.nee')}
          </Button>
        </div>
      </dialog>
    </>
  );
}
