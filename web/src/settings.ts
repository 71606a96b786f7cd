// For which municipality and which day: chosen by the page this one is embedded in, by whoever built the
// site, or by the resident. The address carries no answer: a municipality and a day are none.
export interface Settings {
  /** "" : not chosen yet. */
  gemeente: string;
  peildatum: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

const two = (n: number): string => String(n).padStart(2, '0');

export function today(now = new Date()): string {
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** `#gemeente=rotterdam&datum=2025-09-15` in a link or in the address of an iframe. */
export function settingsFrom(hash: string, built: string | undefined, now = today()): Settings {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const day = given.get('datum') ?? '';
  const gemeente = given.get('gemeente') ?? built ?? '';
  return {
    gemeente: /^[a-z0-9-]{1,64}$/.test(gemeente) ? gemeente : '',
    peildatum: DAY.test(day) && !Number.isNaN(Date.parse(day)) ? day : now,
  };
}
