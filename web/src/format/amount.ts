// Amounts as residents write them, as the contract wants them, and as the page shows them.
// Inside the page an amount is a whole number of eurocent; it never becomes a binary fraction.
import type { Amount, Range } from '../contract';

export type AmountError = 'leeg' | 'negatief' | 'engels' | 'decimalen' | 'te-groot' | 'geen-bedrag';
export type Parsed = { cents: number } | { error: AmountError };

const LARGEST = 999_999_999;
/** No-break space: the euro sign may not be left behind at the end of a line. */
const NBSP = '\u00a0';

/** Arabic-Indic and Persian digits become 0-9; every kind of space becomes one plain space. */
function normalise(text: string): string {
  return text
    .replace(/[\u0660-\u0669]/g, (d) => String(d.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (d) => String(d.charCodeAt(0) - 0x6f0))
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/[\u2212\u2013\u2014]/g, '-')
    .replace(/^\s*(€|eur(o)?)\s*/i, '')
    .replace(/\s*(€|eur(o)?)\s*$/i, '')
    .replace(/[,.]\s?-+\s*$/, '')
    .trim();
}

function refuse(text: string): AmountError {
  if (text === '') return 'leeg';
  if (/^-/.test(text)) return 'negatief';
  if (/^\d{1,3}(,\d{3})+(\.\d*)?$/.test(text)) return 'engels';
  if (/^[\d.]+,\d{3,}$/.test(text) || /^\d+\.\d{4,}$/.test(text)) return 'decimalen';
  return 'geen-bedrag';
}

/** "1.450,50", "1450,5", "1450.50", "€ 1.450,-", "1 450 euro" → cents. "1.450" is 1450 (Dutch). */
export function parseAmount(input: string): Parsed {
  const text = normalise(input);
  const found =
    /^(\d+|\d{1,3}(?:[. ]\d{3})+)(?:,(\d{1,2}))?$/.exec(text) ?? /^(\d+)\.(\d{1,2})$/.exec(text);
  if (!found) return { error: refuse(text) };
  const euros = (found[1] ?? '').replace(/[. ]/g, '');
  if (euros.length > 9) return { error: 'te-groot' };
  const cents = Number(euros) * 100 + Number((found[2] ?? '').padEnd(2, '0'));
  return cents > LARGEST ? { error: 'te-groot' } : { cents };
}

/** Cents → the contract's "1450.50". */
export function toContract(cents: number): Amount {
  const whole = Math.floor(cents / 100);
  return `${whole}.${String(cents % 100).padStart(2, '0')}`;
}

/** The contract's "1450.50" → cents. */
export function fromContract(amount: Amount): number {
  const [euros = '0', decimals = '00'] = amount.replace('-', '').split('.');
  const cents = Number(euros) * 100 + Number(decimals.padEnd(2, '0').slice(0, 2));
  return amount.startsWith('-') ? -cents : cents;
}

/** € 1.450,50; whole euros without decimals. Dutch notation in every language: letters use it too. */
export function showCents(cents: number): string {
  const whole = Math.floor(Math.abs(cents) / 100);
  const rest = Math.abs(cents) % 100;
  const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, '.');
  const decimals = rest === 0 ? '' : `,${String(rest).padStart(2, '0')}`;
  return `€${NBSP}${cents < 0 ? '-' : ''}${grouped}${decimals}`;
}

export const showAmount = (amount: Amount): string => showCents(fromContract(amount));

/** A range as its two ends in cents; a plain value has both ends equal. */
export function ends(range: Range<Amount>): { from?: number; to?: number } {
  if (typeof range === 'string') return { from: fromContract(range), to: fromContract(range) };
  return {
    from: range.van === undefined ? undefined : fromContract(range.van),
    to: range.tot === undefined ? undefined : fromContract(range.tot),
  };
}
