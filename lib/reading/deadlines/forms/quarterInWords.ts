import type { Form, Found, Value } from '../form';
import { isNamed, NUMBERS } from '../in-words';
import { period } from '../period';

function read(found: Found): Value | null | undefined {
  const [, name = '', year] = found.match;
  const printed = found.text.slice(found.start);
  const word = printed.slice(4, 4 + name.length);
  const number = NUMBERS[word.toLowerCase()];
  // "quy tụ", "quỹ một": other words.
  if (!number || !/^qu[ýí] /i.test(printed) || !isNamed(found, word, year)) return undefined;
  return period(found, 'quarter', Number(year) || null, number * 3 - 2, 3);
}

/** "quý bốn năm 2026", "Quý Một/2027". */
export const quarterInWords: Form = {
  yearless: true,
  starts: ['quy ', 'qui '],
  pattern: /\bqu[yi] (mot|nhat|hai|ba|tu|bon)(?![a-z])(?:(?: ?[/-] ?|,? nam | cua nam )(\d{4})(?!\d))?/y,
  read,
};
