import { AmountsTable } from './view';

const base = { corner: 'Uw huishouden', caption: 'Hoe hoog mag uw inkomen zijn?', columns: ['Bijstand per maand', '110% van de bijstand', 'Geld en bezit'] };

export const examples = {
  full: <AmountsTable {...base} rows={[{ head: 'alleenstaande', cells: ['€ 1.369,06', '€ 1.505,96', '€ 7.770,00'] }]} />,
  open: <AmountsTable {...base} rows={[{ head: 'paar', cells: ['€ 1.955,80', ''] }]} />,
};
