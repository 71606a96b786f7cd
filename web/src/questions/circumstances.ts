// What holds for some people only: studying, an insurance of the city, a right of an earlier year.
import type { Answers } from '../answers';
import type { Situatie } from '../contract';
import { yesNo } from './options';
import { date, known, yes } from './read';
import type { Field, Question } from './types';

const CIRCUMSTANCES = 'omstandigheden';

const FIELDS: (Field & { fact: string })[] = [
  { kind: 'choice', name: 'studeert', label: { key: 'veld.studeert' }, options: yesNo(), fact: '/aanvrager/studeert' },
  { kind: 'choice', name: 'opleiding', label: { key: 'veld.opleiding' }, options: yesNo(), fact: '/aanvrager/opleidingAfgerond' },
  {
    kind: 'date', name: 'opleiding-datum', label: { key: 'veld.opleiding-datum' }, past: true, fact: '/aanvrager/opleidingAfgerond',
    when: (answer) => answer.opleiding === 'ja',
  },
  { kind: 'choice', name: 'zorgverzekering', label: { key: 'veld.zorgverzekering' }, hint: { key: 'hulp.zorgverzekering' }, options: yesNo(), fact: '/rotterdampakket' },
  { kind: 'choice', name: 'recht-2024', label: { key: 'veld.recht-2024' }, options: yesNo(), fact: '/rechtInkomenstoeslag2024' },
];

export const circumstancesQuestion = (): Question => ({
  id: CIRCUMSTANCES,
  text: CIRCUMSTANCES,
  facts: FIELDS.map(({ fact }) => fact),
  fields: FIELDS,
});

/** null: none finished within the year that is looked at. */
function finishedOn(a: Answers): string | null | undefined {
  const any = yes(a, CIRCUMSTANCES, 'opleiding');
  return any === false ? null : any ? date(a, CIRCUMSTANCES, 'opleiding-datum') : undefined;
}

/** `aanvrager` stands beside what the household tells of them. */
export function circumstancesFacts(a: Answers): Partial<Situatie> {
  return known({
    aanvrager: known({ studeert: yes(a, CIRCUMSTANCES, 'studeert'), opleidingAfgerond: finishedOn(a) }),
    rotterdampakket: yes(a, CIRCUMSTANCES, 'zorgverzekering'),
    rechtInkomenstoeslag2024: yes(a, CIRCUMSTANCES, 'recht-2024'),
  });
}
