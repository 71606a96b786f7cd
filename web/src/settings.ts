// For which municipality and which day: chosen by the link that led here, by whoever built the site, or by
// the resident. The address carries no answer: a municipality and a day are none.
export interface Settings {
  /** "" : not chosen yet. */
  gemeente: string;
  peildatum: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether it is a day of the calendar: 30 February would pass for 2 March. */
export function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00Z`);
  return DAY.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Whether it can be the name of a folder of a municipality. */
export const isGemeente = (text: string): boolean => /^[a-z0-9-]{1,64}$/.test(text);

const two = (n: number): string => String(n).padStart(2, '0');

export function today(now = new Date()): string {
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** What settingsFrom() reads from a link to the other page; "" where there is nothing to hand on. */
export function hashOf({ gemeente, peildatum }: Settings, now = today()): string {
  const parts = [...(gemeente ? [`gemeente=${gemeente}`] : []), ...(peildatum === now ? [] : [`datum=${peildatum}`])];
  return parts.length > 0 ? `#${parts.join('&')}` : '';
}

/** `#gemeente=rotterdam&datum=2025-09-15` in a link. */
export function settingsFrom(hash: string, built: string | undefined, now = today()): Settings {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const day = given.get('datum') ?? '';
  const gemeente = given.get('gemeente') ?? built ?? '';
  return {
    gemeente: isGemeente(gemeente) ? gemeente : '',
    peildatum: isDay(day) ? day : now,
  };
}
