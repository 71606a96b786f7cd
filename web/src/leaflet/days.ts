// Days as a leaflet names them.

const shown = (date: Date): string => date.toISOString().slice(0, 10);

/** The last day of what ends on `day` (that day itself no longer counts). */
export function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return shown(date);
}

/** The next day after `day` on which national amounts change: 1 January or 1 July. */
export function nextChange(day: string): string {
  const year = Number(day.slice(0, 4));
  return day < `${year}-07-01` ? `${year}-07-01` : `${year + 1}-01-01`;
}
