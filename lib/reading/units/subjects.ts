import { initialsAt } from '../names/initials';
import type { Named } from '../names/known-names';
import { START } from '../names/name-starts';
import { namedAt } from '../names/named';
import type { Names } from '../names/names';
import { beginsVerb, isVerb, predicateAfter, uncapitalised } from '../words/lexicon';
import { oneOf } from '../words/one-of';
import { ADVERBS, isNoUnit, matchAt, matchesAt, OFFICE, ORDER_AFTER_NAME, VERB_HERE } from '../words/words';
import { GENERAL, nameOfPeople, PEOPLE, peopleAt } from './people';

/** What the subject is besides: "Sở Tài chính – cơ quan thường trực Ban Chỉ đạo | tổng hợp". */
const BESIDES =
  /\s*[,–-]\s+(?:là )?(?:cơ quan|đơn vị|bộ phận) (?=(?:thường trực|chủ trì|chủ quản|đầu mối|tham mưu|giúp việc|được giao)(?![A-Za-zÀ-ỹ]))/uy;

/** What who presides does himself: "Giám đốc yêu cầu các phòng …" charges others. */
const PRESIDES =
  /(?:yêu cầu|đề nghị|giao|phân công|kết luận|quyết định|thông báo|ghi nhận|thống nhất|nhấn mạnh|lưu ý|biểu dương|phê bình|chỉ đạo|chỉ thị|kiến nghị|cho ý kiến)(?![A-Za-zÀ-ỹ])/uy;
/** A board that was founded above may be named by its noun alone, where its duty follows: "Hội đồng | có nhiệm vụ …". */
const OFFICE_ALONE = new RegExp(
  `(?!Lãnh đạo)(?:${OFFICE})(?= \\p{Ll})|(?:Hội đồng|Đoàn|Tổ|Ban|Đội|Tiểu ban|Nhóm)(?= (?:có nhiệm vụ|có trách nhiệm|chịu trách nhiệm|phải) )`,
  'uy',
);
/** What a subject may begin with besides a name. */
const OTHER_START = new RegExp(oneOf(PEOPLE, GENERAL, OFFICE_ALONE), 'uy');

/** "Phòng Kế hoạch | còn phải | lập dự toán", "… | đồng thời | rà soát": before the verb. */
const ADVERB = new RegExp(`(?:${ADVERBS})(?:,? (?:và )?(?:${ADVERBS}))? `, 'uy');

/** The unit that is the subject of the sentence at `at`: names, then a predicate. */
export function subjectAt(
  text: string,
  at: number,
  listed: Names,
): { readonly names: readonly Named[]; readonly verb: number } | null {
  const short = initialsAt(text, at);
  if (short) return short;
  const { names, end } = listed.list(text, at);
  if (names.length === 0 && !matchesAt(OTHER_START, text, at)) return null;
  const noUnit = isNoUnit(text.slice(at, at + 24));
  const people = peopleAt(text, at);
  // "Công chức Tư pháp, Phòng Kinh tế | rà soát": those have names.
  const hasName = people > 0 && !noUnit && matchesAt(START, text, at);
  const group = matchAt(GENERAL, text, at)?.[0].length ?? (hasName ? 0 : people);
  if (group > 0) {
    const name = nameOfPeople(text.slice(at, at + group));
    return { names: [{ start: at, end: at + group, name, general: true }], verb: at + group + 1 };
  }
  if (noUnit) return null;
  const office = matchAt(OFFICE_ALONE, text, at)?.[0].length ?? 0;
  if (office > 0 && isVerb(text, at + office + 1)) {
    const verb = at + office + 1;
    if (matchesAt(PRESIDES, text, verb)) return null;
    return { names: [namedAt(text, at, verb - 1)], verb };
  }
  if (names.length === 0) return null;
  const besides = matchAt(BESIDES, text, end)?.[0].length ?? 0;
  const after = besides > 0 ? predicateAfter(text, end + besides, 120, true) : -1;
  if (after > 0) return { names, verb: after };
  // "Phòng Kế hoạch – Rà soát hồ sơ", "Phòng Kế hoạch. Rà soát hồ sơ"
  const dash = matchAt(/ ?[–-] ?(?=\p{Lu})|(?: [–-]|\.) (?=[A-Za-zÀ-ỹ])/uy, text, end)?.[0].length ?? 0;
  if (dash > 0) {
    return isVerb(uncapitalised(text, end + dash), 0) ? { names, verb: end + dash } : null;
  }
  const gap = matchAt(/\s*(?:\([^()]{0,160}\)\s*)?,?\s*/uy, text, end)?.[0].length ?? 0;
  const adverb = gap > 0 ? (matchAt(ADVERB, text, end + gap)?.[0].length ?? 0) : 0;
  if (adverb > 0 && isVerb(text, end + gap + adverb)) return { names, verb: end + gap };
  if (
    !matchesAt(VERB_HERE, text, end + gap) &&
    !(gap > 0 && matchesAt(ORDER_AFTER_NAME, text, end + gap)) &&
    !(gap > 0 && text[end + gap - 1] === ' ' && beginsVerb(text, end + gap)) &&
    !matchesAt(
      /(?:là|sẽ|có|được giao|chịu|theo|trong phạm vi|định kỳ|(?:hằng|hàng) (?:ngày|tuần|tháng|quý|năm))\s/uy,
      text,
      end + gap,
    )
  )
    return null;
  return { names, verb: end + gap };
}
