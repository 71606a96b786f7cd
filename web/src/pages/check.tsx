// All answers once more before the outcome, each with a way to change it.
import { useEffect } from 'preact/hooks';
import { BackButton } from '../../parts/back-button/view';
import { Button } from '../../parts/button/view';
import { SummaryList, type SummaryRow } from '../../parts/summary-list/view';
import type { Answers, State } from '../answers';
import type { Uitkomst } from '../contract';
import { useWords, type Words } from '../i18n';
import { INCOME } from '../questions/income';
import { showAnswer } from '../questions/show';
import { title } from '../questions/texts';
import type { Question } from '../questions/types';
import { incomeSum } from './aside';
import { useHeading } from './heading';

interface Props {
  /** The answered questions, in order. */
  questions: Question[];
  told: State;
  outcome: Uitkomst | null;
  moved: boolean;
  onChange: (id: string) => void;
  onOutcome: () => void;
  onBack: () => void;
}

export function summaryRows(w: Words, questions: Question[], answers: Answers, onChange?: (id: string) => void): SummaryRow[] {
  return questions.map((q) => ({
    id: q.id,
    question: title(w, q),
    answer: showAnswer(w, q, answers[q.id] ?? {}),
    onChange: onChange && (() => onChange(q.id)),
  }));
}

export function CheckPage(props: Props) {
  const w = useWords();
  const heading = useHeading(props.moved);
  useEffect(() => {
    document.title = `${w.t('controle.titel')} – ${w.t('site.titel')}`;
  });
  const { answers, offer, peildatum } = props.told;
  const setting = (id: string, question: string, answer: string): SummaryRow => ({
    id,
    question,
    answer: [answer],
    onChange: () => props.onChange(id),
  });
  // People forget a part of their income, or tell it twice: the sum is there to look at.
  const sum = incomeSum(w, props.outcome);
  const rows = summaryRows(w, props.questions, answers, props.onChange).map((row) =>
    row.id === INCOME && sum ? { ...row, answer: [...row.answer, sum] } : row,
  );
  const settings = [
    setting('gemeente', w.t('controle.gemeente'), offer.naam),
    setting('peildatum', w.t('controle.dag'), w.date(peildatum)),
  ];
  return (
    <>
      <BackButton onBack={props.onBack} />
      <h1 class="nl-heading nl-heading--level-1" tabIndex={-1} ref={heading}>
        {w.t('controle.titel')}
      </h1>
      <p class="nl-paragraph intro">{w.t('controle.uitleg')}</p>
      <SummaryList rows={[...rows, ...settings]} />
      <div class="actions">
        <Button look="primary" onClick={props.onOutcome}>
          {w.t('knop.uitkomst')}
        </Button>
      </div>
    </>
  );
}
