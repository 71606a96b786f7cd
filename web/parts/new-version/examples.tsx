import { NewVersion } from './view';

const none = () => undefined;

export const examples = {
  before: <NewVersion hasAnswers={false} onLoad={none} />,
  during: <NewVersion hasAnswers onLoad={none} />,
};
