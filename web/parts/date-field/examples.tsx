import { DateField } from './view';

const base = { id: 'd', label: 'Wat is uw geboortedatum?', onChange: () => undefined };

export const examples = {
  empty: <DateField {...base} value={undefined} />,
  filled: <DateField {...base} value={{ dag: '2', maand: 'maart', jaar: '1971' }} />,
  wrong: <DateField {...base} value={{ dag: '31', maand: '2', jaar: '1971' }} error="Deze datum bestaat niet." wrong="dag" />,
  certain: <DateField {...base} value={undefined} unknown={false} />,
};
