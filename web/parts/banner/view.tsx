// A notice that stands on every page while another day than today is looked at. Short where a question needs the room.
import { useWords } from '../../src/i18n';
import { Icon } from '../icon/view';

export function Banner({ peildatum, short }: { peildatum: string; short?: boolean }) {
  const { t } = useWords();
  return (
    <aside class="banner" aria-label={t('banner.kop')}>
      <div class="banner__content">
        <Icon name="info" />
        <p class="nl-paragraph">
          <strong>{t('banner.kop')}.</strong> {t(short ? 'banner.kort' : 'banner.tekst', { datum: { date: peildatum } })}
        </p>
      </div>
    </aside>
  );
}
