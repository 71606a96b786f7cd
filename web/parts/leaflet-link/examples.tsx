import { LeafletLink } from './view';

export const examples = {
  start: <LeafletLink href="alle-regelingen/overzicht.nl.html" gemeente="" beside={false} />,
  outcome: <LeafletLink href="alle-regelingen/rotterdam-2026-07-01.nl.html" gemeente="Rotterdam" beside />,
};
