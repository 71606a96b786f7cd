// All questions on one page, by subject. Each says whether its answer can still change something; what can't is folded.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { FieldGroup } from '../../parts/field-group/view';
import { Aside } from '../pages/aside';
import { FieldView, grouped } from '../pages/fields';
import { showAnswer } from '../questions/show';
import { help, title } from '../questions/texts';
import type { Field, Question } from '../questions/types';
import { visible } from '../validate';
import { isEmpty, markOf, sections, type Mark, type Section, type Situation } from './situation';
import { useSay } from './texts';
import type { Visit } from './use-board';

interface Props {
  visit: Visit;
  situation: Situation;
  /** The situation it is compared with. */
  other?: Situation;
}

export const questionId = (id: string): string => `vraag-${id}`;

function MarkLine({ mark, differs }: { mark: Mark; differs: boolean }) {
  const { say } = useSay();
  return (
    <>
      {mark !== 'done' && <p class={`nl-paragraph mark mark--${mark}`}>{say(`merk.${mark}`)}</p>}
      {differs && <p class="nl-paragraph mark mark--differs">{say('merk.anders')}</p>}
    </>
  );
}

function Fields({ visit, situation, question }: Props & { question: Question }) {
  const { w } = useSay();
  const draft = situation.drafts[question.id] ?? {};
  const errors = situation.errors[question.id] ?? [];
  const fields = visible(question, draft);
  const single = fields.length === 1 && !fields[0]!.label;
  const about = help(w, question);
  const view = (field: Field) => (
    <FieldView
      key={field.name}
      id={`veld-${question.id}-${field.name}`}
      field={field}
      title={title(w, question)}
      help={single ? about : undefined}
      aside={field.shows && <Aside shows={field.shows} outcome={situation.outcome} />}
      value={draft[field.name]}
      error={errors.find((e) => e.field === field.name)}
      onChange={(value) => visit.type(question.id, field.name, value)}
    />
  );
  const views = grouped(w, fields).map(({ group, fields: list }) =>
    group ? <FieldGroup key={group} name={group}>{list.map(view)}</FieldGroup> : list.map(view),
  );
  if (single) return <>{views}</>;
  return (
    <fieldset class="utrecht-form-fieldset__fieldset--html-fieldset question__fields">
      <legend class="utrecht-form-label utrecht-form-fieldset__legend--html-legend question__title">{title(w, question)}</legend>
      {about && <p class="nl-paragraph">{about}</p>}
      {views}
    </fieldset>
  );
}

/** As it reads: "€ 1.023" and "1023" are the same answer. */
function useDiffers({ situation, other }: Props, question: Question): boolean {
  const { w } = useSay();
  if (!other) return false;
  const shown = ({ drafts }: Situation): string => {
    const draft = drafts[question.id] ?? {};
    return visible(question, draft).every(({ name }) => isEmpty(draft[name])) ? '' : showAnswer(w, question, draft).join('\n');
  };
  return shown(situation) !== shown(other);
}

/** Whether the fields are folded away, and unfolding them; never under the hands of who is in them. */
function useFolded(mark: Mark) {
  const body = useRef<HTMLDivElement>(null);
  const [unfolded, setUnfolded] = useState(false);
  useEffect(() => {
    if (unfolded) body.current?.querySelector<HTMLElement>('input')?.focus();
  }, [unfolded]);
  const inside = body.current?.contains(document.activeElement) === true;
  return { body, folded: mark === 'moot' && !unfolded && !inside, unfold: () => setUnfolded(true) };
}

function QuestionView(props: Props & { question: Question }) {
  const { visit, situation, question } = props;
  const { w, say } = useSay();
  const mark = markOf(question, situation);
  const { body, folded, unfold } = useFolded(mark);
  const differs = useDiffers(props, question);
  function left(event: FocusEvent): void {
    if (!body.current?.contains(event.relatedTarget as Node | null)) visit.leave(question.id);
  }
  return (
    <div class="question" data-mark={mark} id={questionId(question.id)}>
      <MarkLine mark={mark} differs={differs} />
      {folded && (
        <p class="nl-paragraph question__folded">
          {title(w, question)}{' '}
          <button type="button" class="link-button" onClick={unfold}>
            {say('merk.toch')}
            <span class="visually-hidden">: {title(w, question)}</span>
          </button>
        </p>
      )}
      <div ref={body} hidden={folded} onChange={() => visit.commit(question.id)} onFocusOut={left}>
        <Fields {...props} />
      </div>
    </div>
  );
}

/**
 * Drawn again only where something of it changed: an answer changes one question, and a page has twenty. What a question asks follows
 * from other answers, so its words and fields count too.
 */
function Settled(props: Props & { question: Question }) {
  const { situation, question, other } = props;
  const { w } = useSay();
  const { id } = question;
  const fields = visible(question, situation.drafts[id] ?? {});
  const asks = JSON.stringify([title(w, question), help(w, question), fields]);
  // One that could change nothing any more folds when it is left.
  const inside = document.getElementById(questionId(id))?.contains(document.activeElement) === true;
  const aside = fields.some(({ shows }) => shows) ? situation.outcome : null;
  const on = [w, asks, aside, situation.drafts[id], situation.errors[id], markOf(question, situation), inside, other];
  return useMemo(() => <QuestionView {...props} />, on);
}

function SectionView({ section, ...props }: Props & { section: Section }) {
  const { say } = useSay();
  const marks = section.questions.map((q) => markOf(q, props.situation));
  const needed = marks.filter((mark) => mark === 'needed' || mark === 'incomplete').length;
  if (section.questions.length === 0) return null;
  return (
    <details open class="section">
      <summary class="section__summary">
        <h2 class="nl-heading nl-heading--level-3">{say(`deel.${section.name}`)}</h2>{' '}
        <span class="section__count">{needed > 0 ? say('deel.nodig', { n: needed }) : say('deel.klaar')}</span>
      </summary>
      {section.questions.map((question) => (
        <Settled key={question.id} {...props} question={question} />
      ))}
    </details>
  );
}

export function Form(props: Props) {
  const { say } = useSay();
  return (
    <form
      class="visit__form"
      id="vragen"
      tabIndex={-1}
      aria-label={say('deel.vragen')}
      noValidate
      autocomplete="off"
      onSubmit={(event) => event.preventDefault()}
    >
      {sections(props.situation, props.visit.catalogue).map((section) => (
        <SectionView key={section.name} {...props} section={section} />
      ))}
    </form>
  );
}
