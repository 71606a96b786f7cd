import type { Cost, LedgerLine } from '../../src/contract';
import { Ledger } from './view';

const costs: Cost[] = [
  { id: 'k1', soort: 'fiets', persoon: 'kind-1' },
  { id: 'k2', soort: 'fiets', persoon: 'kind-2' },
  { id: 'k3', soort: 'wasmachine' },
];
const first: LedgerLine = {
  kost: 'k1', regime: 'regulier', datum: '2005-10-05', kosten: '150.00', verbruikt: '56.11', vergoed: '93.89', resteert: '0.00',
};
const open: LedgerLine = {
  kost: 'k3', regime: 'lening', datum: { van: '2005-10-01' }, kosten: { tot: '400.00' }, verbruikt: { van: '10.00', tot: '24.05' }, resteert: {},
};

export const examples = {
  one: <Ledger lines={[first]} costs={costs} />,
  range: <Ledger lines={[first, open]} costs={costs} />,
  gone: <Ledger lines={[{ kost: 'k9', verbruikt: '1.00' }]} costs={costs} />,
};
export const lines = { first, open };
