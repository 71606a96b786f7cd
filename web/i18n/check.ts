// Only for the type check: every language has exactly the keys of the Dutch texts.
import ar from './ar.json';
import en from './en.json';
import nl from './nl.json';

type Same<A, B> = [keyof A] extends [keyof B] ? ([keyof B] extends [keyof A] ? true : never) : never;
export const complete: Same<typeof nl, typeof en> & Same<typeof nl, typeof ar> = true;
