// Last days as a calendar file (RFC 5545): whole-day events with a reminder two weeks before.
import { today } from '../settings';

export interface LastDay {
  /** The same day of the same scheme keeps its id: loading the file again changes, and adds nothing. */
  id: string;
  /** "2006-03-01" */
  date: string;
  title: string;
  text: string;
}

const LINE_BYTES = 75;

/** Commas, semicolons, backslashes and line ends have a meaning in a calendar file. */
export const escapeText = (text: string): string =>
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/g, '\\n');

/** A line holds at most 75 bytes; the rest goes on after a space. No letter is cut in two. */
export function fold(line: string): string {
  const size = (letter: string): number => new TextEncoder().encode(letter).length;
  let folded = '';
  let used = 0;
  for (const letter of line) {
    const bytes = size(letter);
    if (used + bytes > LINE_BYTES) {
      folded += '\r\n ';
      used = 1;
    }
    folded += letter;
    used += bytes;
  }
  return folded;
}

const compact = (date: string): string => date.replaceAll('-', '');

function dayAfter(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day + 1)).toISOString().slice(0, 10);
}

function event({ id, date, title, text }: LastDay, stamp: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${id}-${date}@minima`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(date)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(date))}`,
    `SUMMARY:${escapeText(title)}`,
    `DESCRIPTION:${escapeText(text)}`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(title)}`,
    'TRIGGER:-P14D',
    'END:VALARM',
    'END:VEVENT',
  ];
}

/** The whole file. `now` is when it was made. */
export function calendar(days: LastDay[], now = new Date()): string {
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//minima//Waar heb ik recht op//NL',
    ...days.flatMap((day) => event(day, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

export const upcoming = (date: string, now = today()): boolean => date >= now;
