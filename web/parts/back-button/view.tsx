// One step back, the same as the browser's own button.
import { useWords } from '../../src/i18n';
import { Icon } from '../icon/view';

export function BackButton({ onBack }: { onBack: () => void }) {
  const { t } = useWords();
  return (
    <div class="back">
      <button type="button" class="link-button back__button" onClick={onBack}>
        <Icon name="back" />
        {t('knop.terug')}
      </button>
    </div>
  );
}
