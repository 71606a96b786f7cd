import { createRef } from 'preact';
import { GroupField, LabelField } from './view';

export const examples = {
  label: (
    <LabelField id="x" inputId="x" label="Bedrag" hint="Bijvoorbeeld 10." error="Vul een bedrag in.">
      <input id="x" />
    </LabelField>
  ),
  heading: (
    <GroupField id="y" label="Heeft u een partner?" heading={createRef()} radio>
      <input type="radio" />
    </GroupField>
  ),
};
