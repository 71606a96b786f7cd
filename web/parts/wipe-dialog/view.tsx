// "Wis alle antwoorden" asks once more. The native dialog keeps focus inside and gives it back.
import { useRef } from 'preact/hooks';
import { useWords } from '../../src/i18n';
import { Button } from '../button/view';

export function WipeButton({ onWipe }: { onWipe: () => void }) {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => dialog.current?.close();
  return (
    <>
      <Button look="subtle" onClick={() => dialog.current?.showModal()}>
        {t('knop.wis')}
      </Button>
      <dialog class="dialog" ref={dialog} aria-labelledby="wis-kop">
        <h2 class="nl-heading nl-heading--level-3" id="wis-kop">
          {t('wis.kop')}
        </h2>
        <p class="nl-paragraph">{t('wis.tekst')}</p>
        <div class="actions">
          <Button
            look="primary"
            onClick={() => {
              close();
              onWipe();
            }}
          >
            {t('wis.ja')}
          </Button>
          <Button look="secondary" onClick={close}>
            {t('wis.nee')}
          </Button>
        </div>
      </dialog>
    </>
  );
}
