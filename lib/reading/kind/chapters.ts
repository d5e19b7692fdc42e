import type { Line } from '../lines/line';

/** By which headings a text without its head is a plan, or shares out work. */

export type Chapters = 'plan' | 'charges' | null;

/** A plan's first chapter, and its last one, which says who does what. */
const AIMS = /^(?:mục (?:đích|tiêu)|ý nghĩa)(?![A-Za-zÀ-ỹ])/iu;
const SHARES_OUT =
  /^(?:(?:tổ chức|phân công|trách nhiệm|nhiệm vụ)(?: (?:và|tổ chức|phân công|trách nhiệm|triển khai|thực hiện|nhiệm vụ|cụ thể|kế hoạch)){1,3}|phân công|(?:nhiệm vụ|trách nhiệm)(?= (?:của )?các ))(?: (?:cho |của )?các (?:đơn vị|cơ quan|ngành|bộ phận|phòng|khoa|tổ|sở))?\s*(?:[:.]|$)/iu;
/** "II. THIẾT BỊ DẠY HỌC": a plan of a lesson has its aims and its work, too. */
const LESSON =
  /^(?:thiết bị|đồ dùng|phương tiện|tiến trình|(?:các )?hoạt động)[^.;:]{0,20}(?:dạy|học)(?![A-Za-zÀ-ỹ])/iu;
const CHAPTER = /^(?:roman|capital|title|digit)/;
const LONGEST_HEADING = 120;
/** "Tổ chức thực hiện công tác phòng chống lụt bão": the first line of a page that shows no more than that chapter; a newspaper praises. */
const SHARES_OUT_FIRST =
  /^(?!.* (?:tốt|hiệu quả|thắng lợi|nghiêm))(?:tổ chức (?:triển khai )?thực hiện|phân công (?:nhiệm vụ|thực hiện|trách nhiệm))(?![A-Za-zÀ-ỹ])[^.;:]*$/iu;
export const sharesOutFirst = ({ text, marker }: Pick<Line, 'text' | 'marker'>): boolean =>
  marker === null && text.length < LONGEST_HEADING && SHARES_OUT_FIRST.test(text);

/** What the headings of `lines` tell: those of a plan, one under which work is shared out, or neither. */
export function chaptersOf(lines: readonly Line[]): Chapters {
  let aims = false;
  const [first] = lines;
  if (first && sharesOutFirst(first)) return 'charges';
  for (const { text, marker } of lines) {
    if (!marker || text.length > LONGEST_HEADING || !CHAPTER.test(marker.level)) continue;
    if (LESSON.test(text)) return null;
    if (AIMS.test(text)) aims = true;
    else if (SHARES_OUT.test(text)) return aims ? 'plan' : 'charges';
  }
  return null;
}
