import { UnknownCheck } from './view';

export const examples = {
  open: <UnknownCheck id="a" about="Bedrag" checked={false} onChange={() => undefined} />,
  chosen: <UnknownCheck id="a" about="Bedrag" checked onChange={() => undefined} />,
};
