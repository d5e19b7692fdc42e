import { matchAt } from '../words/words';

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

/** Dots, arrows, ticks; those of symbol fonts are in private use, as converters leave them. */
const DOTS = '•●▪■◦○·➢✓✔►▶▸‣❖◆◇□';
const SYMBOLS = '\\ue000-\\uf8ff';
/** What lists without numbers begin their items with. */
export const BULLET = new RegExp(`^[-–—−+*${DOTS}${SYMBOLS}]`, 'u');

/** The levels of such items. */
export const BULLET_LEVEL = /^[-+*•]$/;

/** Of a list in another one the levels come in this order: sections and units, numbers, "1)" and "(1)", letters, bullets. */
const RANKS = [
  /^(?:article|roman|capital|title|unit)/,
  /^(?:digit|spelt|ordinal|step)$/,
  /^decimal/,
  /^(?:digit\)|paren 1)$/,
  /^(?:letter|paren a)/,
];
/** How far in lists of a level lie, where several are open; 0 for the outermost. */
export function rankOf(level: string): number {
  const rank = RANKS.findIndex((levels) => levels.test(level));
  return rank < 0 ? RANKS.length : rank + (level.startsWith('decimal') ? Number(level.slice(8)) / 10 : 0);
}

/** "1.- Sở Tài chính": a dash that belongs to the number before it. */
const AND_DASH = '(?:[-–]\\s*(?=[^\\d\\s]))?';
/** "1/ Sở Tài chính", "1/Sở Tài chính", "1/- Sở Tài chính"; not "1/3 số xã", "12/TB-UBND", "V/v". */
const STROKE = '\\/(?:\\s+|\\s*[-–]\\s*(?=[^\\d\\s])|(?=\\p{Lu}\\p{Ll}))';

/** The level, the signs that such a marker begins with, and the marker. */
const FORMS: readonly Form[] = [
  [
    'article',
    'ĐPCM',
    new RegExp(
      '(Điều|ĐIỀU|Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC)\\s+(?:(?:thứ|THỨ)\\s+)?' +
        `(\\d{1,3}|[IVX]{1,6}|(?<=(?:thứ|THỨ)\\s+)(?:${[...ORDINAL, ...ORDINAL.map((word) => word.toUpperCase())].join('|')}))(?![A-Za-zÀ-ỹ\\d])\\s*` +
        `(?:[.:]\\s*${AND_DASH}|[–-]\\s+)?`,
      'uy',
    ),
  ],
  [
    'roman',
    'IVX',
    new RegExp(`([IVX]{1,6})(?:\\s*[.):]\\s*${AND_DASH}|\\s*${STROKE}|\\s*[–-]\\s+)(?=[^\\s\\d.)])`, 'uy'),
  ],
  ['paren', '(', /(\(\s?(?:\d{1,2}|[a-zđ]|[ivx]{1,4})\s?\))\s*/uy],
  [
    'decimal',
    DIGITS,
    /(\d{1,2}(?:\.\d{1,2}){1,3})(?:(?:[.)]\s*|\s+)(?=["“(]?[A-Za-zÀ-ỹ])|\.?\s?[-–]\s*(?=["“(]?\p{Lu}))/uy,
  ],
  [
    'digit',
    DIGITS,
    new RegExp(
      `(\\d{1,3})(?:\\s?\\.\\s*${AND_DASH}(?=[^\\d\\s])|\\s?${STROKE}|\\s?[-–]\\s+(?=\\p{Lu})|\\s?:\\s+(?=\\p{Lu}[A-Za-zÀ-ỹ]))`,
      'uy',
    ),
  ],
  ['digit)', DIGITS, /(\d{1,2})\)\s*/uy],
  // "i)" and "v)" alone are letters until their neighbours tell (small-roman.ts).
  ['letter roman', 'ivx', /(i{2,3}|iv|vi{1,3}|ix|xi{1,3})\s?[.)]\s*(?=\S)/uy],
  ['letter digit', `${LATIN}đ`, /([a-zđ]\.\d{1,2})\s?[.)]\s*(?=[^\s\d])/uy],
  [
    'letter',
    `${LATIN}đ`,
    new RegExp(
      `([a-zđ]\\d?)(?:\\s?[.)]\\s*${AND_DASH}(?=\\S)|\\s?\\/\\s*(?=\\p{Lu}\\p{Ll})|\\s?[-–]\\s+(?=\\p{Lu}\\p{Ll}))`,
      'uy',
    ),
  ],
  ['step', 'B', /(Bước)\s(\d{1,2})\s*[.:]\s*(?=\S)/uy],
  ['spelt', 'MHBNSTC', new RegExp(`(${SPELT.join('|')}) là\\s?[,:]\\s*(?=\\S)`, 'uy')],
  // "Thứ hai, ngày 16/3" is a Monday.
  ['ordinal', 'T', new RegExp(`Thứ (${ORDINAL.join('|')})\\s?[,:]\\s*(?=\\S)(?!ngày |\\d)`, 'uy')],
  ['capital', 'ABCDEFGHĐ', /([A-HĐ])\s?[.)]\s+(?=\p{Lu})/uy],
  ['-', '-–—−', /[-–—−](?![-–—−\d])\s*(?=\S)/uy],
  // What a scan made of a dash.
  ['-', '~_¬', /[~_¬]\s+(?=\p{Lu}\p{Ll})/uy],
  ['+', '+', /\+\s*(?=\S)/uy],
  ['*', '*', /\*(?!\*)\s*(?=\S)/uy],
  ['•', DOTS, new RegExp(`[${DOTS}${SYMBOLS}]\\s*(?=\\S)`, 'uy')],
  // Word's bullet of the second level.
  ['•', 'o', /o\s+(?=\p{Lu})/uy],
];

const BY_FIRST = new Map<string, Form[]>();
for (const form of FORMS) for (const first of form[1]) BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), form]);
/** The forms that begin with `first`; signs in private use are all bullets. */
const formsOf = (first: string): readonly Form[] =>
  BY_FIRST.get(first >= '\ue000' && first <= '\uf8ff' ? '•' : first) ?? [];

const ROMAN_DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** "ĐIỀU" as "Điều". */
const capitalised = (word: string): string => `${word.charAt(0)}${word.slice(1).toLowerCase()}`;

function numberOf(label: string): number | null {
  const plain = label.startsWith('(') ? label.slice(1, -1) : label;
  if (!plain) return null;
  if (/^\d+$/.test(plain)) return Number(plain);
  const ordinal = ORDINAL.indexOf(plain.toLowerCase());
  if (ordinal >= 0) return ordinal + 1;
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
  for (const [level, , pattern] of formsOf(text.charAt(0))) {
    const match = matchAt(pattern, text, 0);
    if (!match) continue;
    const named = level === 'article' || level === 'step';
    const [, inner = ''] = match;
    const printed = level === 'paren' ? inner.replace(/\s/g, '') : inner;
    const words = level === 'spelt' ? SPELT : level === 'ordinal' ? ORDINAL : null;
    const label = named ? `${capitalised(printed)} ${match[2]}` : words ? String(words.indexOf(printed) + 1) : printed;
    if (level === 'roman' && !ROMAN.test(label)) continue;
    const kind =
      level === 'article'
        ? `article ${capitalised(printed)}`
        : level === 'decimal'
          ? `decimal ${label.split('.').length}`
          : level;
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
