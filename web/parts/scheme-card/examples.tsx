import { SchemeCard } from './view';

const none = { costs: [], missing: [] };

export const examples = {
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
  none: <SchemeCard {...none} level={3} scheme={{ id: 'x', oordeel: 'geen-recht', bedrag: '0.00', maximaal: '500.00', bewijsstukken: ['a'] }} />,
};
