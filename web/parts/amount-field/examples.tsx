import { AmountField } from './view';

const base = { id: 'bedrag', label: 'Bedrag', onChange: () => undefined };

export const examples = {
  empty: <AmountField {...base} value={undefined} hint="Bijvoorbeeld 1.023,45." />,
  filled: <AmountField {...base} value="1.450,50" />,
  wrong: <AmountField {...base} value="1,450" error="Dit bedrag is niet duidelijk." />,
  unknown: <AmountField {...base} value={null} />,
};
