// Why this outcome: each condition with its sentence, its article and whether it is met.
import type { Answered, Condition } from '../../src/contract';
import { useWords } from '../../src/i18n';
import { Icon, type IconName } from '../icon/view';

const ICON: Record<Answered, IconName> = { ja: 'check', nee: 'cross', onbekend: 'question', beoordeling: 'person' };
const CLASS: Record<Answered, string> = {
  ja: 'condition__mark condition__mark--ja',
  nee: 'condition__mark condition__mark--nee',
  onbekend: 'condition__mark condition__mark--open',
  beoordeling: 'condition__mark condition__mark--open',
};

export function Conditions({ conditions }: { conditions: Condition[] }) {
  const { t, policy } = useWords();
  return (
    <ul class="conditions">
      {conditions.map((c) => (
        <li class="condition" key={c.id}>
          <span class={CLASS[c.oordeel]}>
            <Icon name={ICON[c.oordeel]} />
            {t(`voorwaarde.${c.oordeel}`)}
          </span>
          <span class="condition__text">
            {c.toelichting?.zin ?? policy(`voorwaarde.${c.id}`)}
            {c.bron && ' '}
            {c.bron && <span class="condition__source">({t('kaart.artikel', { bron: c.bron })})</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
