import { makeDay } from '@/lib/calendar';
import { type Form, type Found, firstOn, type Value } from '../form';
import { isNamed, NUMBERS } from '../in-words';
import { period } from '../period';

/** Months of the moon, of which only the first one's days are in a table. */
const LUNAR = /^(?:giêng|chạp)$/i;

function read(found: Found): Value | null | undefined {
  const { match, lead, issuedOn, text, start } = found;
  const [words, digits, name = '', year] = match;
  const from = start + words.indexOf('thang ') + 'thang '.length;
  const word = text.slice(from, from + name.length);
  const isLunar = LUNAR.test(word);
  const number = NUMBERS[word.toLowerCase()];
  if ((!isLunar && !number) || !isNamed(found, word, year)) return undefined;
  if (isLunar || /(?:mung|mong) $/.test(lead.words)) return { due: null, kind: 'event', doubtful: true };
  if (number === undefined) return undefined;
  if (!digits) return period(found, 'month', Number(year) || null, number, 1);
  const day = Number(digits);
  if (year) {
    const due = makeDay(Number(year), number, day);
    return { due, kind: 'date', doubtful: !due };
  }
  const repeating = { months: [number], day };
  const due = firstOn(repeating, issuedOn);
  const isNextYear = !!due && due.slice(0, 4) !== issuedOn?.slice(0, 4);
  return { due, kind: 'date', repeating, doubtful: !makeDay(2024, number, day) || isNextYear };
}

/** "tháng Tư năm 2027", "tháng Sáu/2027", "tháng Năm", "ngày 30 tháng Tư", "tháng Giêng" (whose days are the moon's). */
export const monthInWords: Form = {
  yearless: true,
  starts: ['thang ', '\\dt'],
  pattern:
    /(?<![\d/.,])(?:(\d{1,2}) )?\bthang (gieng|chap|mot|hai|ba|tu|nam|sau|bay|tam|chin|muoi(?: (?:mot|hai)(?![a-z]))?)(?![a-z])(?:(?: ?[/-] ?|,? nam )(\d{4})(?!\d))?/y,
  read,
};
