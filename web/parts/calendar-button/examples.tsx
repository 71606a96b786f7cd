import type { Scheme } from '../../src/contract';
import { CalendarButton } from './view';

const LATE = '2999-03-01';

export const SCHEMES: Scheme[] = [
  { id: 'b', naam: 'Regeling B', oordeel: 'recht', aanvragenTotEnMet: LATE },
  { id: 'a', naam: 'Regeling A', oordeel: 'onbekend', aanvragenTotEnMet: '2998-12-31' },
  { id: 'no-day', oordeel: 'recht' },
  { id: 'refused', oordeel: 'geen-recht', aanvragenTotEnMet: LATE },
  { id: 'outside', oordeel: 'buiten-geldigheid', aanvragenTotEnMet: LATE },
  { id: 'gone', oordeel: 'recht', aanvragenTotEnMet: '2006-03-01' },
];

export const examples = {
  two: <CalendarButton schemes={SCHEMES} />,
  none: <CalendarButton schemes={SCHEMES.slice(2)} />,
};
