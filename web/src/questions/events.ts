// What happened, as a way in: subjects and kinds of cost that are ticked beforehand. Nothing is answered by
// it: the resident sees each page, and only "Verder" makes an answer of it.
import type { Answer } from '../answers';
import type { EventOffer } from '../catalogue';
import type { Offer } from './offer';
import { COSTS } from './costs';
import { ONLY } from './types';

/** What is ticked on the page of a question that has no answer yet; undefined where nothing is. */
export function suggestion(question: string, { groups }: Offer, event: EventOffer | undefined): Answer | undefined {
  if (!event || question !== COSTS) return undefined;
  const subjects = groups.filter(({ kinds }) => kinds.some(({ soort }) => event.soorten.includes(soort)));
  const kinds = subjects.map(({ id, kinds: all }) => {
    const ticked = all.map(({ soort }) => soort).filter((soort) => event.aangekruist.includes(soort));
    return ticked.length > 0 ? { [id]: ticked } : {};
  });
  return subjects.length > 0 ? Object.assign({ [ONLY]: subjects.map(({ id }) => id) }, ...kinds) : undefined;
}
