import type { Found } from './form';

/** Months and quarters named in words, "tháng Tư", "quý bốn": printed letter by letter, since folded "tháng sau" is one, too. */
export const NUMBERS: Readonly<Record<string, number>> = {
  một: 1,
  nhất: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười một': 11,
  'mười hai': 12,
};

const CAPITAL = /^\p{Lu}\p{Ll}/u;
const OVER = /^ ?(?:[.,;:)]|$)/;

/**
 * Whether a number in words after "tháng" or "quý" is its name: with its year, with a capital, or where nothing follows. "Mỗi
 * tháng một lần", "trong tháng năm 2026" and "trong tháng hai đơn vị …" name none.
 */
export const isNamed = ({ lead, text, end }: Found, word: string, year: string | undefined): boolean =>
  year !== undefined || CAPITAL.test(word) || (lead.role !== 'none' && OVER.test(text.slice(end, end + 2)));
