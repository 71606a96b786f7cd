import { LimitsTable } from './view';

const base = { household: 'Uw huishouden', caption: 'Hoe hoog mag uw inkomen zijn?', columns: ['Bijstand per maand', '110% van de bijstand', 'Geld en bezit'] };

export const examples = {
  full: <LimitsTable {...base} rows={[{ huishouden: 'alleenstaande', bijstand: '€ 1.369,06', grenzen: ['€ 1.505,96'], vermogen: '€ 7.770,00' }]} />,
  open: <LimitsTable {...base} rows={[{ huishouden: 'paar', bijstand: '€ 1.955,80', grenzen: [''] }]} />,
};
