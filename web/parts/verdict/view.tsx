// The outcome of one scheme in words with a drawing; colour only underlines it.
import type { Verdict as Oordeel } from '../../src/contract';
import { useWords } from '../../src/i18n';
import { Icon, type IconName } from '../icon/view';

const ICON: Record<Oordeel, IconName> = {
  recht: 'check',
  onbekend: 'question',
  beoordeling: 'person',
  voorliggend: 'arrow',
  'geen-recht': 'cross',
  'buiten-geldigheid': 'info',
};

const CLASS: Record<Oordeel, string> = {
  recht: 'verdict verdict--recht',
  onbekend: 'verdict verdict--onbekend',
  beoordeling: 'verdict verdict--beoordeling',
  voorliggend: 'verdict verdict--voorliggend',
  'geen-recht': 'verdict verdict--geen',
  'buiten-geldigheid': 'verdict verdict--geen',
};

export function Verdict({ oordeel }: { oordeel: Oordeel }) {
  const { t } = useWords();
  return (
    <p class={CLASS[oordeel]}>
      <Icon name={ICON[oordeel]} />
      <span>{t(`oordeel.${oordeel}`)}</span>
    </p>
  );
}
