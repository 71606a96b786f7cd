// Questions with their answers and, on screen, a way to change each.
import { useWords } from '../../src/i18n';

export interface SummaryRow {
  id: string;
  question: string;
  answer: string[];
  onChange?: () => void;
}

export function SummaryList({ rows }: { rows: SummaryRow[] }) {
  const { t } = useWords();
  return (
    <dl class={rows.some((row) => row.onChange) ? 'utrecht-data-list summary' : 'utrecht-data-list summary summary--plain'}>
      {rows.map((row) => (
        <div class="summary__row" key={row.id}>
          <dt class="utrecht-data-list__item-key">{row.question}</dt>
          <dd class="utrecht-data-list__item-value utrecht-data-list__item-value--html-dd">
            {row.answer.map((line, i) => (
              <div key={i}>{line}</div>
            ))}
          </dd>
          {row.onChange && (
            <dd class="utrecht-data-list__actions--html-dd summary__action">
              <button type="button" class="link-button" onClick={row.onChange}>
                {t('knop.wijzig')}
                <span class="visually-hidden"> {row.question}</span>
              </button>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
