// Dates as three separate inputs, as the contract's "2005-11-01", and as a long date in words.
import type { DateInput } from '../answers';

export type DateError = 'leeg' | 'jaar' | 'onvolledig' | 'bestaat-niet';
export type ParsedDate = { date: string } | { error: DateError; part: keyof DateInput };

const MONTHS = [
  ['januari', 'january'],
  ['februari', 'february'],
  ['maart', 'march', 'mrt'],
  ['april'],
  ['mei', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['augustus', 'august'],
  ['september'],
  ['oktober', 'october'],
  ['november'],
  ['december'],
];

/** 3, "03", "maart", "mrt" and "mar" are all March; NaN when it is no month. */
export function parseMonth(text: string): number {
  const word = text.trim().toLowerCase().replace(/\.$/, '');
  if (/^\d{1,2}$/.test(word)) return Number(word);
  if (word.length < 3) return NaN;
  const index = MONTHS.findIndex((names) => names.some((name) => name.startsWith(word)));
  return index < 0 ? NaN : index + 1;
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

export function parseDate(input: DateInput): ParsedDate {
  const dag = input.dag.trim();
  const maand = input.maand.trim();
  const jaar = input.jaar.trim();
  if (!dag && !maand && !jaar) return { error: 'leeg', part: 'dag' };
  if (!dag) return { error: 'onvolledig', part: 'dag' };
  if (!maand) return { error: 'onvolledig', part: 'maand' };
  if (!jaar) return { error: 'onvolledig', part: 'jaar' };
  if (!/^(18|19|20)\d{2}$/.test(jaar)) return { error: 'jaar', part: 'jaar' };
  const month = parseMonth(maand);
  if (!(month >= 1 && month <= 12)) return { error: 'bestaat-niet', part: 'maand' };
  const day = /^\d{1,2}$/.test(dag) ? Number(dag) : NaN;
  if (!(day >= 1 && day <= daysIn(Number(jaar), month))) return { error: 'bestaat-niet', part: 'dag' };
  const two = (n: number) => String(n).padStart(2, '0');
  return { date: `${jaar}-${two(month)}-${two(day)}` };
}

/** One way of writing dates, per locale: making a format takes far longer than using it, and every drawing of a page shows dates. */
function formats(options: Intl.DateTimeFormatOptions): (locale: string) => Intl.DateTimeFormat {
  const made = new Map<string, Intl.DateTimeFormat>();
  return (locale) => {
    const found = made.get(locale) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    made.set(locale, found);
    return found;
  };
}
const longDate = formats({ day: 'numeric', month: 'long', year: 'numeric' });
const monthName = formats({ month: 'long' });

/** In Arabic a month has two names: of the east and of the west. Readers come from both, as in the texts of the rules. */
function arabicDate(day: number, month: number, year: number): string {
  const name = (locale: string): string => monthName(locale).format(Date.UTC(year, month - 1));
  return `${day} ${name('ar-SY')}/${name('ar-EG')} ${year}`;
}

/** "2006-03-01" → "1 maart 2006" (or "1 March 2006"). */
export function showDate(date: string, language: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  if (language === 'ar') return arabicDate(day, month, year);
  return longDate(language === 'en' ? 'en-GB' : language).format(Date.UTC(year, month - 1, day));
}

/** "2005-11-01" back into three inputs. */
export function toInput(date: string): DateInput {
  const [jaar = '', maand = '', dag = ''] = date.split('-');
  return { dag: dag.replace(/^0/, ''), maand: maand.replace(/^0/, ''), jaar };
}
