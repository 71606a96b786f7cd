import { Why } from './view';

export const examples = { closed: <Why summary="Waarom vragen wij dit?">Omdat het telt.</Why> };
