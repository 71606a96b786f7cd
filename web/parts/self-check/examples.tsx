import { SelfCheck } from './view';

const hashes = { policy: 'aa11', wasm: 'bb22' };

export const examples = {
  loading: <SelfCheck />,
  loaded: <SelfCheck core="1.2.3" rules="2006-01-01" hashes={hashes} requests={0} />,
  insecure: <SelfCheck core="1.2.3" requests={2} />,
};
