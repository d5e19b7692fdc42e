import { matchAt } from './words';

/** A list marker. Items of one list have the same `level`; which level lies in which is found by their order. */
export interface Marker {
  readonly level: string;
  /** Its number in its list; null for bullets. */
  readonly value: number | null;
  /** As paths name it: "II", "5", "(2)", "a", "1.2"; empty for bullets, whose number is counted. */
  readonly label: string;
  /** Offset of the item's own words. */
  readonly end: number;
}

type Form = readonly [level: string, firsts: string, pattern: RegExp];

/** Điểm in the order of Vietnamese letters (NĐ 30/2020, Phụ lục I). */
const LETTERS = 'abcdđeghiklmnopqrstuvxy';
const ROMAN = /^(?:X{0,3})(?:IX|IV|V?I{0,3})$/;

const DIGITS = '0123456789';
const LATIN = 'abcdefghijklmnopqrstuvwxyz';

/** "Một là, …", "Hai là: …" */
const SPELT = ['Một', 'Hai', 'Ba', 'Bốn', 'Năm', 'Sáu', 'Bảy', 'Tám', 'Chín'];
/** "Thứ nhất, …", "Thứ hai: …" */
const ORDINAL = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** The level, the signs that such a marker begins with, and the marker. */
const FORMS: readonly Form[] = [
  ['article', 'ĐPCM', /(Điều|Phần|Chương|Mục)\s+(?:thứ\s+)?(\d{1,3}|[IVX]{1,6})\b\s*[.:]?\s*/uy],
  ['roman', 'IVX', /([IVX]{1,6})(?:\s*[.):]\s*|\s*[/–-]\s+)(?=[^\s\d.)])/uy],
  ['paren', '(', /(\((?:\d{1,2}|[a-zđ]|[ivx]{1,4})\))\s*/uy],
  [
    'decimal',
    DIGITS,
    /(\d{1,2}(?:\.\d{1,2}){1,3})(?:(?:[.)]\s*|\s+)(?=["“(]?[A-Za-zÀ-ỹ])|\s?[-–]\s*(?=["“(]?\p{Lu}))/uy,
  ],
  ['digit', DIGITS, /(\d{1,3})(?:\s?\.\s*(?=[^\d\s])|\s?\/\s+|\s?[-–]\s+(?=\p{Lu}))/uy],
  ['digit)', DIGITS, /(\d{1,2})\)\s*/uy],
  ['letter digit', `${LATIN}đ`, /([a-zđ]\.\d{1,2})\s?[.)]\s*(?=[^\s\d])/uy],
  ['letter', `${LATIN}đ`, /([a-zđ]\d?)\s?[.)]\s*(?=\S)/uy],
  ['step', 'B', /(Bước)\s(\d{1,2})\s*[.:]\s*(?=\S)/uy],
  ['spelt', 'MHBNSTC', new RegExp(`(${SPELT.join('|')}) là\\s?[,:]\\s*(?=\\S)`, 'uy')],
  // "Thứ hai, ngày 16/3" is a Monday.
  ['ordinal', 'T', new RegExp(`Thứ (${ORDINAL.join('|')})\\s?[,:]\\s*(?=\\S)(?!ngày |\\d)`, 'uy')],
  ['capital', 'ABCDEFGHĐ', /([A-HĐ])\s?[.)]\s+(?=\p{Lu})/uy],
  ['-', '-–—−', /[-–—−](?![-–—−\d])\s*(?=\S)/uy],
  ['+', '+', /\+\s*(?=\S)/uy],
  ['*', '*', /\*(?!\*)\s*(?=\S)/uy],
  ['•', '•●▪■◦○·➢✓', /[•●▪■◦○·➢✓]\s*(?=\S)/uy],
];

const BY_FIRST = new Map<string, Form[]>();
for (const form of FORMS) for (const first of form[1]) BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), form]);

const ROMAN_DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

function numberOf(label: string): number | null {
  const plain = label.startsWith('(') ? label.slice(1, -1) : label;
  if (!plain) return null;
  if (/^\d+$/.test(plain)) return Number(plain);
  if (/^[IVX]+$/i.test(plain) && (plain.length > 1 || plain === plain.toUpperCase()))
    return [...plain.toUpperCase()].reduce((sum, digit, at, all) => {
      const value = ROMAN_DIGITS[digit] ?? 0;
      return sum + (value < (ROMAN_DIGITS[all[at + 1] ?? ''] ?? 0) ? -value : value);
    }, 0);
  const last = plain.split('.').pop() ?? '';
  if (/^\d+$/.test(last)) return Number(last);
  return LETTERS.indexOf(plain[0]?.toLowerCase() ?? '') + 1 || null;
}

/** The list marker at the start of `text`, or null. */
export function markerOf(text: string): Marker | null {
  for (const [level, , pattern] of BY_FIRST.get(text.charAt(0)) ?? []) {
    const match = matchAt(pattern, text, 0);
    if (!match) continue;
    const named = level === 'article' || level === 'step';
    const printed = match[1] ?? '';
    const words = level === 'spelt' ? SPELT : level === 'ordinal' ? ORDINAL : null;
    const label = named ? `${printed} ${match[2]}` : words ? String(words.indexOf(printed) + 1) : printed;
    if (level === 'roman' && !ROMAN.test(label)) continue;
    const kind =
      level === 'article' ? `article ${match[1]}` : level === 'decimal' ? `decimal ${label.split('.').length}` : level;
    const letters = level === 'paren' ? `paren ${/\d/.test(label) ? '1' : 'a'}` : kind;
    return {
      level: letters,
      value: numberOf(named ? (match[2] ?? '') : label),
      label,
      end: match[0].length,
    };
  }
  return null;
}
