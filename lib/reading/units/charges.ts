import { matchesOf } from '@/lib/text';
import type { Named } from '../names/known-names';
import { oneOf } from '../words/one-of';
import { matchesAt } from '../words/words';
import type { Units } from './units';

/** The words of orders that charge someone, each up to whom. */

export const GIVES =
  /(?<![A-Za-zÀ-ỹ])(?:Giao|Phân công(?! lực lượng(?! \p{Lu})(?![A-Za-zÀ-ỹ])))(?: (?:nhiệm vụ|trách nhiệm))?(?: cho)?:?\s+/gu;
/** Who presides or issues: "Tỉnh ủy", "Chủ tịch UBND tỉnh", "Đồng chí Giám đốc Sở", "Chủ trì cuộc họp". */
const SPEAKER =
  /(?:(?:[Đđ]ồng chí|[Đđ]\/c|Ông|Bà|[Tt]ập thể|Thay mặt) )?(?:TP|Thành phố|Tỉnh|Huyện|Tỉnh ủy|Thành ủy|Huyện ủy|Đảng ủy|Hội nghị|Cuộc họp|Bộ|Chính phủ|Thủ tướng|Phó Thủ tướng|Tổng Giám đốc|Giám đốc|Chủ tịch|Hiệu trưởng|Viện trưởng|Cục trưởng|Chi cục trưởng|Vụ trưởng|Bộ trưởng|Thứ trưởng|Phó Chủ tịch|Phó Giám đốc|Phó Hiệu trưởng|Phó Tổng Giám đốc|Trưởng phòng|Bí thư|Phó Bí thư|Thủ trưởng|Thường trực|Ban (?:Thường vụ|Giám đốc|Giám hiệu|Lãnh đạo|Chấp hành|Tổng Giám đốc)|Lãnh đạo|Chủ t[ọo]a|Chủ trì|UBND|Ủy ban nhân dân|Sở)(?:\s[^.;:,]{1,50})?/u;
export const GIVES_LATER = new RegExp(
  `${oneOf(
    /[;,:]\s+/u,
    /(?:[Đđ]ồng thời|yêu cầu|[Tt]hống nhất|[Qq]uyết định)\s+/u,
    // Who gives it: "Tỉnh ủy giao …", "Về đề xuất này, Chủ tịch UBND tỉnh giao …"
    new RegExp(`(?:^|[.;,:]\\s+)${SPEAKER.source}\\s`, 'u'),
  )}${oneOf(
    // Not "giao ban", "giao thông": but "giao Ban Quản lý" is.
    /giao(?! (?:ban(?! (?:quản lý|chỉ đạo|tổ chức|chỉ huy|chấp hành))|thông|dịch|lưu|nộp)(?![A-Za-zÀ-ỹ]))/u,
    /phân công/u,
  )}(?: (?:nhiệm vụ|trách nhiệm))?(?: cho)?\\s+`,
  'gu',
);
/** "Giám đốc Sở chỉ đạo | Phòng A …": the head of the document's own office, who could be taken for the one that does it. */
export const HEAD_DIRECTS =
  /(?:^|[.;,:]\s+)(?:(?:[Đđ]ồng chí|[Đđ]\/c) )?(?:(?:Phó )?Giám đốc(?: Sở)?|Lãnh đạo Sở|Ban (?:Giám đốc(?: Sở)?|Lãnh đạo)) chỉ đạo\s+/gu;
export const ASKS =
  /(?<![A-Za-zÀ-ỹ])(?:[Yy]êu cầu|[Đđ]ề nghị|[Cc]hỉ đạo|chỉ thị(?= (?:cho )?(?:các|thủ trưởng) )|Mời)\s+/gu;

/** Whom an announcement of a list is about: the last one it asks or charges. */
export function chargedBy(text: string, units: Units): readonly Named[] | null {
  let charged: readonly Named[] | null = null;
  for (const pattern of [ASKS, GIVES, GIVES_LATER]) {
    let since = -1;
    for (const { index, 0: order } of matchesOf(pattern, text)) {
      // "yêu cầu các sở | chỉ đạo | các trường:" what the sở are to do.
      if (since >= 0 && DIRECTS_ON.test(order) && AT_ONCE.test(text.slice(since, index))) continue;
      const { names, end } = units.list(text, index + order.length);
      if (names.every(({ name }) => KIND.test(name))) continue;
      charged = names;
      since = end;
    }
  }
  return charged;
}
/** What a unit is to do with what follows; what it says, tells or decides is no order to itself. */
const CARRIES_OUT =
  /(?:chủ trì|thực hiện|triển khai|tổ chức (?:thực hiện|triển khai)|(?:có|chịu) trách nhiệm|có nhiệm vụ|được giao|tập trung|hoàn thành|phối hợp|tham mưu|khẩn trương|tiếp tục|nghiêm túc|chủ động|cần|phải)(?![A-Za-zÀ-ỹ])/uy;
/** "Phòng A chủ trì các việc sau:": the subject of an announcement, other than who speaks. */
export function announcedOf(text: string, units: Units): readonly Named[] | null {
  const subject = units.subject(text, 0);
  if (!subject || subject.names.some(({ general }) => general) || units.speaks(subject.names)) return null;
  return matchesAt(CARRIES_OUT, text, subject.verb) ? subject.names : null;
}

/** "Sở yêu cầu Phòng:": whichever is addressed. */
const KIND = /^(?:Phòng|Ban|Khoa|Tổ|Đội|Trạm|Sở|Cục|Vụ|Chi cục|Trung tâm|Trường)$/u;
const DIRECTS_ON = /^[Cc]hỉ đạo/u;
/** Between a subject and its predicate: small words, and no sign. */
const AT_ONCE = /^(?: \p{Ll}+){0,8} $/u;

/** The first whom an order charges in small letters: "…, giao tổ thư ký hoàn thiện báo cáo". */
export function askedCrews(text: string, units: Units): readonly Named[] | null {
  for (const pattern of [GIVES, GIVES_LATER, ASKS])
    for (const { index, 0: order } of matchesOf(pattern, text)) {
      const crews = units.crews(text, index + order.length);
      if (crews.length > 0) return crews;
    }
  return null;
}
