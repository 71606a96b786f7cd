// One page of the interview: what is asked at one moment. Faults are told once, when "Verder" is pressed; nothing is validated by the
// browser, and no button is ever disabled.
import { useEffect, useRef, useState } from 'preact/hooks';
import { BackButton } from '../../parts/back-button/view';
import { Button } from '../../parts/button/view';
import { ErrorSummary, type Fault } from '../../parts/error-summary/view';
import { FieldGroup } from '../../parts/field-group/view';
import { Why } from '../../parts/why/view';
import type { Answer, Value } from '../answers';
import type { Uitkomst } from '../contract';
import { useWords, type Words } from '../i18n';
import { help, title, why } from '../questions/texts';
import type { Question } from '../questions/types';
import { validate, visible, type FieldError } from '../validate';
import { Aside } from './aside';
import { errorTarget, FieldView, grouped } from './fields';
import { useHeading } from './heading';

interface Props {
  question: Question;
  answer: Answer | undefined;
  /** Why something is ticked already. */
  note?: string;
  /** What is waited for after "Verder", or didn't come. */
  status?: string;
  /** "Stap 3 van ongeveer 8". */
  counter: string;
  peildatum: string;
  outcome: Uitkomst | null;
  onAnswer: (answer: Answer) => void;
  onBack: () => void;
  /** Where the question is which municipality: to rules of another day. */
  onOtherDay?: () => void;
  /** Whether the page changed by a step of the user: only then the heading takes focus. */
  moved: boolean;
}

/** What is being typed, and what was wrong with it the last time "Verder" was pressed. */
function useDraft({ question, answer, peildatum, onAnswer }: Props) {
  const [draft, setDraft] = useState<Answer>(answer ?? {});
  const [errors, setErrors] = useState<FieldError[]>([]);
  const summary = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (errors.length > 0) summary.current?.focus();
  }, [errors]);
  const change = (name: string) => (value: Value) => setDraft((old) => ({ ...old, [name]: value }));
  function submit(event: Event): void {
    event.preventDefault();
    const found = validate(question, draft, peildatum);
    setErrors(found);
    if (found.length === 0) onAnswer(draft);
  }
  return { draft, errors, summary, change, submit };
}

function faultsOf(w: Words, question: Question, errors: FieldError[]): Fault[] {
  return errors.flatMap((error) => {
    const field = question.fields.find((f) => f.name === error.field);
    const label = w.list([field?.group, field?.label].flatMap((l) => (l ? w.label(l) : [])));
    return field ? [{ target: errorTarget(field, error), label, text: w.t(error.key, error.params) }] : [];
  });
}

export function QuestionPage(props: Props) {
  const { question, counter, outcome } = props;
  const w = useWords();
  const { draft, errors, summary, change, submit } = useDraft(props);
  const heading = useHeading(props.moved);
  // The one field that is left of a page asks its own question.
  const [only, ...others] = question.back ? visible(question, props.answer ?? {}) : question.fields;
  const single = others.length === 0 && !only?.group;
  const text = single && only?.label ? w.label(only.label) : title(w, question);
  const intro = [help(w, question), props.note].filter(Boolean).join(' ');
  const faults = faultsOf(w, question, errors);
  useEffect(() => {
    const fault = errors.length > 0 ? `${w.t('fout.venster')}: ` : '';
    document.title = `${fault}${counter}: ${text} – ${w.t('site.titel')}`;
  });
  return (
    <>
      <BackButton onBack={props.onBack} />
      {faults.length > 0 && <ErrorSummary faults={faults} heading={summary} />}
      <p class="nl-paragraph counter">{counter}</p>
      <form noValidate autocomplete="off" onSubmit={submit}>
        {!single && (
          <h1 class="nl-heading nl-heading--level-1" tabIndex={-1} ref={heading}>
            {text}
          </h1>
        )}
        {!single && intro && <p class="nl-paragraph intro">{intro}</p>}
        {grouped(w, visible(question, draft)).map(({ group, fields }) => {
          const list = fields.map((field) => (
            <FieldView
              key={field.name}
              field={field}
              title={text}
              help={single && !field.label ? intro : undefined}
              heading={single && field === only ? heading : undefined}
              aside={field.shows && <Aside shows={field.shows} outcome={outcome} />}
              value={draft[field.name]}
              error={errors.find((e) => e.field === field.name)}
              onChange={change(field.name)}
            />
          ));
          return group ? <FieldGroup key={group} name={group}>{list}</FieldGroup> : list;
        })}
        {props.onOtherDay && (
          <p class="nl-paragraph">
            <button type="button" class="link-button" onClick={props.onOtherDay}>
              {w.t('knop.andere-dag')}
            </button>
          </p>
        )}
        <Why summary={w.t('vraag.waarom')}>
          <p class="nl-paragraph">{why(w, question)}</p>
        </Why>
        <div class="actions" aria-live="polite">
          <Button look="primary" submit>
            {w.t('knop.verder')}
          </Button>
          {props.status && <span>{props.status}</span>}
        </div>
      </form>
    </>
  );
}
