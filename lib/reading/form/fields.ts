import type { Block } from '../types';

/** What a portal prints beside a document in place of a head, one field a line, "Số ký hiệu: 45/UBND-VX", or label and value apart. */

const NUMBER = /^(?:Số(?:,| và| \/|\/)? ?(?:ký )?hiệu|Số văn bản)(?: văn bản)?\s*:\s*/iu;
const DATE =
  /^Ngày (?:ban hành|văn bản|ký|giao(?: việc)?|lập(?: phiếu)?)\s*:()\s*(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})\s*$/iu;
/** The same among the fields of one line: "Số: 45/UBND-VX | Ngày ban hành: 05/11/2026 | Lượt xem: 12". */
const DATE_WITHIN =
  /(?:[|;,•·]|\s[–-])\s*Ngày (?:ban hành|văn bản|ký)\s*:?\s*()(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})(?!\d)/iu;
/** The subject's label. */
export const ABOUT_FIELD = /^Trích yếu(?: nội dung)?\s*:\s*/iu;
const ISSUER = /^(?:Cơ quan|Đơn vị|Nơi) ban hành\s*:\s*(\S.*?)\s*$/iu;
const KIND = /^(?:Loại|Hình thức)(?: văn bản)?\s*:\s*(\S.*?)\s*$/iu;
const OTHERS = /^(?:Loại|Hình thức|Lĩnh vực|Người ký|Độ khẩn|Độ mật)(?: văn bản)?\s*:/iu;
const FIRST = new Set('SNTCĐLHsntcđlh');

export type Field = 'number' | 'date' | 'about' | 'issuer' | 'other';

/** A label alone: its value stands in the next cell, or on the next line. */
const LABEL =
  /^(?:số(?:,| và| \/|\/)? ?(?:ký )?hiệu|số(?= văn bản)|ngày (?:ban hành|văn bản|ký|giao(?: việc)?|lập(?: phiếu)?)|trích yếu(?: nội dung)?|(?:cơ quan|đơn vị|nơi) ban hành|loại|hình thức|lĩnh vực|người ký|độ khẩn|độ mật)(?: văn bản)?\s*:?$/iu;
export const isLabel = (text: string): boolean => text.length < 30 && FIRST.has(text.charAt(0)) && LABEL.test(text);
/** "61/TB-STP": what a number's label alone may have for a value. */
const NUMBERS = /^Số[^:]*: (?!\d{1,6}\s?[/-]\s?\p{Lu})/u;

/** The field whose value the paragraph at `at` is, with its label: "Số ký hiệu: 61/TB-STP"; of any other paragraph its text. */
export function fieldText(blocks: readonly Block[], at: number): string {
  const { text = '', cell } = blocks[at] ?? {};
  const before = blocks[at - 1];
  if (!before || !isLabel(before.text) || isLabel(text) || text.length > 360) return text;
  const label = before.cell;
  const beside = cell?.table === label?.table && cell?.row === label?.row && cell?.column !== label?.column;
  if (cell || label ? !beside : false) return text;
  const field = `${before.text.replace(/\s*:$/, '')}: ${text}`;
  return NUMBERS.test(field) ? text : field;
}

/** Which field a line is, or null. */
export function fieldOf(text: string): Field | null {
  if (text.length > 400 || !FIRST.has(text.charAt(0)) || !text.includes(':') || isLabel(text)) return null;
  if (NUMBER.test(text)) return 'number';
  if (DATE.test(text)) return 'date';
  if (ABOUT_FIELD.test(text)) return 'about';
  if (ISSUER.test(text)) return 'issuer';
  return OTHERS.test(text) ? 'other' : null;
}

/** "Nội dung:" alone, over the text that it labels. */
const TEXT = /^Nội dung(?: văn bản)?\s*:\s*$/iu;
const NEAR_TEXT = 4;
/** Where a line right after `at` labels the text, or -1: "Nơi nhận: Như trên; …" before it is a field as well, and no foot. */
export function textLabelAfter(blocks: readonly Block[], at: number): number {
  for (let next = at + 1; next <= at + NEAR_TEXT; next++) if (TEXT.test(blocks[next]?.text ?? '')) return next;
  return -1;
}

/** The number's field as a head would print it: "Số: 45/UBND-VX". */
export const asNumber = (text: string): string => text.replace(NUMBER, 'Số: ');
/** No place, day, month and year of the date's field. */
export const fieldDate = (text: string): RegExpExecArray | null =>
  DATE.exec(text) ?? (text.includes('gày ') ? DATE_WITHIN.exec(text) : null);
export const fieldKind = (text: string): string | null => KIND.exec(text)?.[1] ?? null;
export const fieldIssuer = (text: string): string | null => ISSUER.exec(text)?.[1] ?? null;

/** How far before a document a page may print its fields. */
const BEFORE = 8;

/** The one value that the fields on a page before the end of a document's head give; null for none, or for those of several. */
export function onlyField<Value>(
  blocks: readonly Block[],
  { start, headEnd }: { readonly start: number; readonly headEnd: number },
  valueIn: (text: string) => Value | null,
): Value | null {
  let only: Value | null = null;
  for (let at = Math.max(0, start - BEFORE); at < headEnd; at++) {
    const value = valueIn(fieldText(blocks, at));
    if (value === null || value === only) continue;
    if (only !== null) return null;
    only = value;
  }
  return only;
}
