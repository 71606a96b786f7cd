import { Icon } from './view';

export const examples = { check: <Icon name="check" />, question: <Icon name="question" />, cross: <Icon name="cross" /> };
