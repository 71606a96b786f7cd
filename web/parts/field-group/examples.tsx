import { ChoiceField } from '../choice-field/view';
import { yesNo } from '../../src/questions/options';
import { FieldGroup } from './view';

const home = (
  <ChoiceField
    id="thuis"
    label="Woont dit kind bij u?"
    field={{ kind: 'choice', name: 'thuis', options: yesNo() }}
    value={undefined}
    onChange={() => undefined}
  />
);

export const examples = { one: <FieldGroup name="Kind 1">{home}</FieldGroup> };
