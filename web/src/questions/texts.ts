// The sentences of a question: title, help and why it is asked.
import { dutch, type Key, type Words } from '../i18n';
import type { Question } from './types';

export const title = ({ t }: Words, q: Question): string => t(`vraag.${q.text}.titel` as Key, q.params);
export const why = ({ t }: Words, q: Question): string => t(`vraag.${q.text}.waarom` as Key, q.params);

/** Not every question needs help. */
export function help({ t }: Words, q: Question): string | undefined {
  const key = `vraag.${q.text}.hulp`;
  return key in dutch ? t(key as Key, q.params) : undefined;
}
