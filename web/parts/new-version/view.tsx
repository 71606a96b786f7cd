// A newer version of the page lies ready. Loading it is the resident's choice, for it wipes the answers.
import { useWords } from '../../src/i18n';
import { Button } from '../button/view';

export function NewVersion({ hasAnswers, onLoad }: { hasAnswers: boolean; onLoad: () => void }) {
  const { t } = useWords();
  return (
    <aside class="new-version" aria-label={t('versie.kop')}>
      <div class="new-version__content">
        <p class="nl-paragraph">
          <strong>{t('versie.kop')}.</strong> {t(hasAnswers ? 'versie.antwoorden' : 'versie.tekst')}
        </p>
        <Button look="secondary" onClick={onLoad}>
          {t('versie.knop')}
        </Button>
      </div>
    </aside>
  );
}
