import { ChoiceField } from './view';
import { yesNo } from '../../src/questions/options';

const base = { id: 'v', label: 'Woont u hier?', onChange: () => undefined };
const field = { kind: 'choice' as const, name: 'v', options: yesNo() };

export const examples = {
  empty: <ChoiceField {...base} field={field} value={undefined} />,
  yes: <ChoiceField {...base} field={field} value="ja" />,
  unknown: <ChoiceField {...base} field={field} value={null} />,
  certain: <ChoiceField {...base} field={{ ...field, unknown: false }} value={undefined} />,
};
