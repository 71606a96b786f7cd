import type { Scheme } from '../../src/contract';
import { SchemeCard } from './view';

const none = { costs: [], missing: [] };

const conditional = {
  id: 'x',
  oordeel: 'geen-recht',
  kosten: [{ id: 'k1', oordeel: 'geen-recht' }, { id: 'k2', oordeel: 'geen-recht' }],
  wijziging: { soort: 'kosten-hoger', kost: 'k2', zin: 'Dit verandert als de kosten € 5,00 hoger zijn.' },
  omslag: [
    { datum: '2006-03-02', oordeel: 'geen-recht', zin: 'Vanaf 2 maart 2006: Waarschijnlijk geen recht.' },
    { datum: '2006-01-01', oordeel: 'recht', zin: 'Vanaf 1 januari 2006: U heeft waarschijnlijk recht.' },
  ],
  gevolgen: { terugbetalen: false, huisbezoek: true },
} satisfies Scheme;

export const examples = {
  change: <SchemeCard costs={[{ id: 'k1', soort: 'fiets' }, { id: 'k2', soort: 'schooltas' }]} missing={[]} scheme={conditional} />,
  gift: <SchemeCard {...none} scheme={{ id: 'x', oordeel: 'recht', vorm: 'om-niet', gevolgen: { terugbetalen: false, teltAlsInkomen: false, huisbezoek: false } }} />,
  kind: <SchemeCard {...none} scheme={{ id: 'x', naam: 'Regeling X', oordeel: 'recht', vorm: 'in-natura', gevolgen: { terugbetalen: false, teltAlsInkomen: true, huisbezoek: true } }} />,
  perCost: (
    <SchemeCard
      costs={[{ id: 'k1', soort: 'schulden' }]}
      missing={[]}
      scheme={{ id: 'x', oordeel: 'beoordeling', vorm: 'om-niet', kosten: [{ id: 'k1', oordeel: 'beoordeling', vorm: 'lening', verwijzing: 'andere-voorziening' }, { id: 'k7', oordeel: 'recht' }] }}
    />
  ),
  recht: (
    <SchemeCard
      costs={[{ id: 'k1', soort: 'fiets' }]}
      missing={[]}
      scheme={{
        id: 'schoolkosten-vo',
        naam: 'Schoolkosten',
        oordeel: 'recht',
        bedrag: '90.00',
        maximaal: '115.00',
        per: 'kalenderjaar',
        vorm: 'om-niet',
        bewijsstukken: ['betaalbewijs'],
        aanvragenTotEnMet: '2006-03-01',
        kosten: [{ id: 'k1', bedrag: '90.00', oordeel: 'recht' }],
      }}
    />
  ),
  range: <SchemeCard {...none} scheme={{ id: 'x', oordeel: 'onbekend', bedrag: { van: '10.00', tot: '70.00' } }} />,
  missing: (
    <SchemeCard costs={[]} missing={[{ text: 'Heeft u een eigen huis?', onClick: () => undefined }]} scheme={{ id: 'x', oordeel: 'onbekend' }} />
  ),
  none: <SchemeCard {...none} scheme={{ id: 'x', oordeel: 'geen-recht', bedrag: '0.00', maximaal: '500.00', bewijsstukken: ['a'] }} />,
  folded: (
    <SchemeCard folded costs={[]} missing={[{ text: 'Heeft u een eigen huis?' }]} scheme={{ id: 'x', naam: 'Regeling X', oordeel: 'onbekend', bewijsstukken: ['a'] }} />
  ),
};
