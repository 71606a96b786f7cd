// What happened, as a way in: subjects and kinds of cost that are ticked beforehand. Nothing is answered by
// it: the resident sees each page, and only "Verder" makes an answer of it.
import type { Answer } from '../answers';
import type { EventOffer } from '../catalogue';
import type { Offer } from './offer';
import { ONLY } from './types';

const GROUP = /^kosten-(.+)$/;

/** What is ticked on the page of a question that has no answer yet; undefined where nothing is. */
export function suggestion(question: string, { groups }: Offer, event: EventOffer | undefined): Answer | undefined {
  if (!event) return undefined;
  const ticked = (list: string[]): Answer | undefined => (list.length > 0 ? { [ONLY]: list } : undefined);
  if (question === 'kosten') {
    return ticked(groups.filter(({ kinds }) => kinds.some(({ soort }) => event.soorten.includes(soort))).map(({ id }) => id));
  }
  const kinds = groups.find(({ id }) => id === GROUP.exec(question)?.[1])?.kinds ?? [];
  return ticked(kinds.map(({ soort }) => soort).filter((soort) => event.aangekruist.includes(soort)));
}
