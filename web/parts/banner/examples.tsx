import { Banner } from './view';

export const examples = { full: <Banner peildatum="2005-11-01" />, short: <Banner peildatum="2005-11-01" short /> };
