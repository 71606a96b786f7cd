import { ErrorSummary } from './view';

export const examples = {
  one: <ErrorSummary faults={[{ target: 'veld-bedrag', label: 'Bedrag', text: 'Vul een bedrag in.' }]} />,
};
