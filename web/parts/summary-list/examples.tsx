import { SummaryList } from './view';

export const examples = {
  changeable: <SummaryList rows={[{ id: 'a', question: 'Heeft u een partner?', answer: ['Nee'], onChange: () => undefined }]} />,
  fixed: <SummaryList rows={[{ id: 'a', question: 'Heeft u een partner?', answer: ['Nee'] }]} />,
};
