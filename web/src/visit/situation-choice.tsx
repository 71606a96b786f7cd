// While two situations are compared: which of the two the form shows, and what the other one is called.
import type { Household } from './board';
import { TextField } from './text-field';
import { useSay, type Say } from './texts';
import type { Visit } from './use-board';

/** "Situatie nu", and for the other one the name the helper gave it. */
export const situationName = (say: Say, household: Household, at: number): string =>
  at === 0 ? say('situatie.nu') : household.situations[1]?.name.trim() || say('situatie.anders');

export function SituationChoice({ visit, household }: { visit: Visit; household: Household }) {
  const { say } = useSay();
  return (
    <div class="visit__choice">
      <fieldset class="utrecht-form-fieldset__fieldset--html-fieldset" role="radiogroup">
        <legend class="utrecht-form-label utrecht-form-fieldset__legend--html-legend field__label">{say('situatie.kies')}</legend>
        <div class="options options--row">
          {[0, 1].map((at) => (
            <label class="option" for={`situatie-${at}`} key={at}>
              <input
                type="radio"
                id={`situatie-${at}`}
                name="situatie"
                class="utrecht-radio-button utrecht-radio-button--html-input"
                checked={household.at === at}
                autocomplete="off"
                onChange={() => visit.show(at)}
              />
              <span class="option__text">{situationName(say, household, at)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <TextField
        id="situatie-naam"
        label={say('situatie.naam')}
        hint={say('situatie.naam.hulp')}
        value={household.situations[1]?.name ?? ''}
        onInput={visit.nameOther}
      />
    </div>
  );
}
