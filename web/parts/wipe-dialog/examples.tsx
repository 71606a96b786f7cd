import { WipeButton } from './view';

export const examples = { closed: <WipeButton onWipe={() => undefined} /> };
