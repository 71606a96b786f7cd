// Nobody did anything for a while: a warning before the answers are wiped. Escape means "go on" too.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from '../../src/i18n';
import { Button } from '../button/view';

interface Props {
  /** When the answers go, in milliseconds since 1970; undefined while nothing has to be said. */
  wipeAt: number | undefined;
  onGoOn: () => void;
  onWipe: () => void;
}

const clockTime = (time: number): string =>
  new Date(time).toLocaleTimeString('nl-NL', { hour: '2-digit', minute: '2-digit' });

export function IdleDialog({ wipeAt, onGoOn, onWipe }: Props) {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const shown = wipeAt !== undefined;
  // Before the new page takes the focus: a dialog that closes later would take it away again.
  useLayoutEffect(() => {
    if (shown) dialog.current?.showModal();
    else dialog.current?.close();
  }, [shown]);
  return (
    <dialog class="dialog" role="alertdialog" ref={dialog} aria-labelledby="stil-kop" aria-describedby="stil-tekst" onCancel={onGoOn}>
      <h2 class="nl-heading nl-heading--level-3" id="stil-kop">
        {t('stil.kop')}
      </h2>
      <p class="nl-paragraph" id="stil-tekst">
        {shown && t('stil.tekst', { tijd: clockTime(wipeAt) })}
      </p>
      <div class="actions">
        <Button look="primary" onClick={onGoOn}>
          {t('stil.door')}
        </Button>
        <Button look="secondary" onClick={onWipe}>
          {t('stil.wis')}
        </Button>
      </div>
    </dialog>
  );
}
