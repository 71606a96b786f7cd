// From one wipe to the next. Work that was under way when the answers were wiped may not bring them back.

/** Thrown where a wipe came in between: nothing went wrong, and nothing may follow. */
export class Wiped extends Error {}

export interface Rounds {
  /** Ends the round: what is under way comes to nothing. */
  end(): void;
  /** What the work gives, if the round in which it began still lasts; otherwise throws Wiped. */
  within<T>(work: Promise<T>): Promise<T>;
}

export function startRounds(): Rounds {
  let round = 0;
  async function within<T>(work: Promise<T>): Promise<T> {
    const began = round;
    const result = await work;
    if (began !== round) throw new Wiped();
    return result;
  }
  return { end: () => void round++, within };
}
