// All answers once more before the outcome, each with a way to change it.
import { useEffect } from 'preact/hooks';
import { BackButton } from '../../parts/back-button/view';
import { Button } from '../../parts/button/view';
import { SummaryList, type SummaryRow } from '../../parts/summary-list/view';
import type { Answers } from '../answers';
import { useWords, type Words } from '../i18n';
import { showAnswer } from '../questions/show';
import { title } from '../questions/texts';
import type { Question } from '../questions/types';
import { useHeading } from './heading';

interface Props {
  /** The answered questions, in order. */
  questions: Question[];
  answers: Answers;
  peildatum: string;
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
  const day: SummaryRow = {
    id: 'peildatum',
    question: w.t('controle.dag'),
    answer: [w.date(props.peildatum)],
    onChange: () => props.onChange('peildatum'),
  };
  return (
    <>
      <BackButton onBack={props.onBack} />
      <h1 class="nl-heading nl-heading--level-1" tabIndex={-1} ref={heading}>
        {w.t('controle.titel')}
      </h1>
      <p class="nl-paragraph intro">{w.t('controle.uitleg')}</p>
      <SummaryList rows={[...summaryRows(w, props.questions, props.answers, props.onChange), day]} />
      <div class="actions">
        <Button look="primary" onClick={props.onOutcome}>
          {w.t('knop.uitkomst')}
        </Button>
      </div>
    </>
  );
}
