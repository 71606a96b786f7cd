import { PageFrame } from './view';

const base = { gemeente: 'Boxmeer', peildatum: '2005-11-01', onLanguage: () => undefined };

export const examples = {
  start: <PageFrame {...base}>inhoud</PageFrame>,
  question: <PageFrame {...base} short onWipe={() => undefined}>inhoud</PageFrame>,
};
