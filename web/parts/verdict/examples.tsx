import { Verdict } from './view';

export const examples = {
  recht: <Verdict oordeel="recht" />,
  onbekend: <Verdict oordeel="onbekend" />,
  beoordeling: <Verdict oordeel="beoordeling" />,
  voorliggend: <Verdict oordeel="voorliggend" />,
  geenRecht: <Verdict oordeel="geen-recht" />,
};
