// What a cost is called, and whose it is where the same kind is there more than once.
import type { Cost } from './contract';
import type { Words } from './i18n';
import { personLabel } from './questions/options';

export function costName(w: Words, costs: Cost[], id: string): string {
  const cost = costs.find((c) => c.id === id);
  if (!cost) return w.t('kaart.deze-kosten');
  const name = w.policy(`kostensoort.${cost.soort}`);
  const twice = costs.filter((c) => c.soort === cost.soort).length > 1;
  return twice && cost.persoon ? `${name} (${w.label(personLabel(cost.persoon))})` : name;
}
