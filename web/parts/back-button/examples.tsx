import { BackButton } from './view';

export const examples = { plain: <BackButton onBack={() => undefined} /> };
