import { Button } from './view';

export const examples = {
  primary: <Button look="primary" submit>Verder</Button>,
  secondary: <Button look="secondary">Bekijk</Button>,
  subtle: <Button look="subtle" lang="en">English</Button>,
};
