import { partsOf } from '@/lib/calendar';
import type { Form, Found, Value } from '../form';
import { period } from '../period';

const ROMAN: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4 };
const numberOf = (digits: string): number => ROMAN[digits] ?? Number(digits);

function read(found: Found): Value | null | undefined {
  const [, first = '', last = first, year, short, shortYear, which] = found.match;
  const letter = found.text.charAt(found.start + 2);
  // "quỹ 1": another word.
  if (!short && /[ỹỳỷ]/i.test(letter)) return undefined;
  // "Q3/2026".
  if (short) return period(found, 'quarter', Number(shortYear), numberOf(short) * 3 - 2, 3);
  if (which) {
    if (!/[ýí]/i.test(letter)) return undefined;
    if (!found.issuedOn) return { due: null, kind: 'quarter' };
    const now = partsOf(found.issuedOn);
    const next = Math.floor((now.month - 1) / 3) + (which === 'nay' ? 0 : 1);
    return period(found, 'quarter', now.year + Math.floor(next / 4), (next % 4) * 3 + 1, 3);
  }
  return period(found, 'quarter', Number(year) || null, numberOf(last) * 3 - 2, 3);
}

/** "Quý I/2024", "quý 01/2026", "quý II năm 2026", "Quý III, IV/2026" and "Quý III và Quý IV/2026" (the last), "quý này". */
export const quarter: Form = {
  yearless: true,
  starts: ['quy', 'qui', 'q\\d', 'qi'],
  pattern:
    /\bqu[yi] ?(iv|i{1,3}|0?[1-4])(?![a-z\d])(?:(?:, ?| va | den (?:het )?| ?- ?)(?:qu[yi] )?(iv|i{1,3}|0?[1-4])(?![a-z\d]|\/\d(?!\d)))*(?: ?(?:[/-]|,? ?nam|cua nam) ?(\d{4}))?|\bq(iv|i{1,3}|[1-4])(?:\/| nam )(\d{4})|\bqu[yi] (nay|toi|sau|ke tiep|tiep theo)(?![a-z])/y,
  read,
};
