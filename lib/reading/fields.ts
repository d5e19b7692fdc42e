/** What a portal prints beside a document in place of a head, one field a line: "Số ký hiệu: 45/UBND-VX". */

const NUMBER = /^(?:Số(?:,| và| \/|\/)? ?(?:ký )?hiệu|Số văn bản)(?: văn bản)?\s*:\s*/iu;
const DATE = /^Ngày (?:ban hành|văn bản|ký)\s*:()\s*(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})\s*$/iu;
/** The subject's label. */
export const ABOUT_FIELD = /^Trích yếu(?: nội dung)?\s*:\s*/iu;
const ISSUER = /^(?:Cơ quan|Đơn vị|Nơi) ban hành\s*:\s*(\S.*?)\s*$/iu;
const KIND = /^(?:Loại|Hình thức)(?: văn bản)?\s*:\s*(\S.*?)\s*$/iu;
const OTHERS = /^(?:Loại|Hình thức|Lĩnh vực|Người ký|Độ khẩn|Độ mật)(?: văn bản)?\s*:/iu;
const FIRST = new Set('SNTCĐLHsntcđlh');

export type Field = 'number' | 'date' | 'about' | 'issuer' | 'other';

/** Which field a line is, or null. */
export function fieldOf(text: string): Field | null {
  if (text.length > 400 || !FIRST.has(text.charAt(0)) || !text.includes(':')) return null;
  if (NUMBER.test(text)) return 'number';
  if (DATE.test(text)) return 'date';
  if (ABOUT_FIELD.test(text)) return 'about';
  if (ISSUER.test(text)) return 'issuer';
  return OTHERS.test(text) ? 'other' : null;
}

/** The number's field as a head would print it: "Số: 45/UBND-VX". */
export const asNumber = (text: string): string => text.replace(NUMBER, 'Số: ');
/** No place, day, month and year of the date's field. */
export const fieldDate = (text: string): RegExpExecArray | null => DATE.exec(text);
export const fieldKind = (text: string): string | null => KIND.exec(text)?.[1] ?? null;
export const fieldIssuer = (text: string): string | null => ISSUER.exec(text)?.[1] ?? null;
