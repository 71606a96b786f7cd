import { NumberField } from './view';

const base = { id: 'n', label: 'Hoeveel kinderen heeft u?', onChange: () => undefined };

export const examples = {
  empty: <NumberField {...base} value={undefined} hint="Geen? Vul 0 in." />,
  filled: <NumberField {...base} value="2" />,
};
