import { type DeadlineContext, type DeadlineMention, findDeadlines, workDay } from '../deadlines';
import { isClosing } from '../form/closing';
import type { Line } from '../lines/line';
import { isStrangersOrder } from '../names/strange';
import { introduces, isNoWork } from '../sentences/sections';
import { sentencesOf } from '../sentences/split';
import { isStatement } from '../sentences/statements';
import type { TaskRow } from '../tables/tables';
import { rolesOf } from '../units/roles';
import type { Units } from '../units/units';
import { WORK } from '../words/labels';
import { isVerb, opensWithVerb, uncapitalised } from '../words/lexicon';
import type { Above } from './above';
import { isForAll, REPORTING, reportsAtEnd, reportsRegularly } from './for-all';
import type { Headings } from './headings';
import { ASIDE, BASIS } from './items';
import { ANNOUNCES_ORDERS, CHARGES, DIRECTS, GIVES_TO, givesInEnd, HANDS_IN, STARTS_WITH_VERB } from './orders';

/** What is known of a document before its outline is walked. */
export interface Known {
  readonly units: Units;
  readonly headings: Headings;
  /** What its dates are reckoned from. */
  readonly dates: DeadlineContext;
  readonly tables: ReadonlyMap<number, readonly TaskRow[] | null>;
  /** The lines of its closing formula. */
  readonly closing: ReadonlySet<Line>;
}

/** What a paragraph without marker is: nothing that is asked, an announcement of a list, one date for the items before it, or work, whose words begin at `from`. */
export type Paragraph =
  | { readonly is: 'nothing' }
  | { readonly is: 'announcement'; readonly asked: boolean; readonly reports?: boolean }
  | { readonly is: 'limit'; readonly mention: DeadlineMention }
  | { readonly is: 'task'; readonly from: number };

/** "Gửi kế hoạch điều chỉnh về Sở trước ngày …", after what is to be done. */
const SENDS = /^(?:Gửi|Nộp|Đăng ký|Lập|Trình) \p{Ll}/u;
/** "Các đơn vị rà soát, điều chỉnh kế hoạch chi tiêu.": the same without a day. */
const ALL_DO = /^(?:Các|Toàn thể|Tất cả) /u;
/** "Đề nghị hoàn thiện và gửi trước ngày …", of whom the letter is addressed to. */
const ASKS_BY = /^(?:Kính đề nghị|Đề nghị|Yêu cầu) \p{Ll}/u;

/** "Kết luận: Đề án đạt yêu cầu.": what follows tells whether it orders. */
const CONCLUDED = /^Kết luận(?: chung)?: /u;
/** "Phân công: Phòng A lập phương án; Phòng B hỗ trợ." */
const SHARES_OUT = /^(?:Phân công|Giao việc|Giao nhiệm vụ)(?: thực hiện)?: (?=\p{Lu})/u;

/** "Người giao việc: Đội trưởng …" of a slip: who gives it. */
const GIVER = /^(?:Người|Đơn vị|Bộ phận) (?:giao|lập|ký)(?: [a-zà-ỹ]{2,6}){0,2}\s*:/iu;

/** "Nội dung công việc: | Tổng hợp …" */
const LABELLED_WORK = new RegExp(`^(?:${WORK})\\s*:\\s+(?=\\p{L})`, 'iu');

const NOTHING: Paragraph = { is: 'nothing' };

/** A line up to the sentence that is about somebody else's work: "Kết quả báo cáo trước ngày A. | Phòng B kiểm tra trong tháng 6." */
function upToOthers(text: string, units: Units): string {
  if (!text.includes('. ')) return text;
  const [, ...more] = sentencesOf(text);
  const others = more.find(({ start }) => {
    const subject = units.subject(text, start);
    return subject !== null && !subject.names.some(({ general }) => general) && !units.speaks(subject.names);
  });
  return others ? text.slice(0, others.start) : text;
}

/** What the paragraph `line` is under `above`; `isAfterItems`: items stand before it that it may be about. */
export function paragraphOf(line: Line, above: Above, known: Known, isAfterItems: boolean): Paragraph {
  const { text } = line;
  if (ASIDE.test(text) || BASIS.test(text) || GIVER.test(text)) return NOTHING;
  const work = LABELLED_WORK.exec(text)?.[0].length ?? 0;
  if (work > 0 && isVerb(uncapitalised(text, work), 0)) return { is: 'task', from: work };
  // "Chế độ báo cáo", a heading without a number.
  if (REPORTING.test(text) && text.endsWith('cáo')) return { is: 'announcement', asked: true, reports: true };
  const announces = introduces(text);
  const asked = announces && (DIRECTS.test(text) || ANNOUNCES_ORDERS.test(text));
  if (reportsRegularly(text) || (isAfterItems && reportsAtEnd(text))) return { is: 'task', from: 0 };
  // "Căn cứ tình hình trên, Sở yêu cầu:" is no heading of bases.
  if (
    !asked &&
    isNoWork(text.slice(0, 60)) &&
    (text.length < 60 || /^[^.;]{0,40}:/.test(text)) &&
    // "Kết quả thực hiện báo cáo về Sở trước ngày 02/4."
    !(isForAll(text) && HANDS_IN.test(text) && findDeadlines(text, known.dates).some(({ due }) => due !== null))
  )
    return NOTHING;
  if (announces) return { is: 'announcement', asked };
  const mention = workDay(
    findDeadlines(upToOthers(text, known.units), known.dates).filter(
      ({ due, recurrence }) => due !== null || recurrence !== null,
    ),
    text,
  );
  const closes = known.closing.has(line) || isClosing(text, false);
  const ofAll = isForAll(text);
  const forAll = ofAll || (closes && !GIVES_TO.test(text) && !DIRECTS.test(text));
  // "Các đơn vị báo cáo kết quả trước 16h thứ Sáu hằng tuần" is a task of its own: what is above is done once.
  const again = mention?.recurrence != null;
  if (mention && forAll && !again && isAfterItems && !above.reports) return { is: 'limit', mention };
  const givesLast = closes && givesInEnd(text);
  if ((closes && !givesLast && !(mention && (DIRECTS.test(text) || (again && ofAll)))) || isStatement(text))
    return NOTHING;
  // Whom a letter is addressed to is no heading: its paragraphs say themselves whom they ask.
  // What was asked for may begin with when: "Trong thời gian giãn cách, … Đơn vị có người đi làm lập danh sách …".
  const starts = above.asked ? sentencesOf(text).map(({ start }) => start) : [0];
  const { lead, asks } = rolesOf(text, starts, known.units, above.unit);
  // "Phòng Kiểm kê: Lựa chọn hiện vật …" under "PHÂN CÔNG NHIỆM VỤ".
  const heading = above.headed || above.asked ? known.headings.of(line) : null;
  const isTask =
    above.unit ||
    (givesLast && lead?.some(({ general }) => !general)) ||
    (heading?.sure && heading.rest < text.length) ||
    (isAfterItems && isStrangersOrder(text, 0)) ||
    ((lead !== null || asks) &&
      (DIRECTS.test(text) ||
        SHARES_OUT.test(text) ||
        CHARGES.test(text) ||
        (isAfterItems && !closes && ALL_DO.test(text)))) ||
    (again && forAll && (lead !== null || (ofAll && isAfterItems))) ||
    ((mention || lead !== null) && REPORTING.test(text)) ||
    (above.asked && mention) ||
    (mention && !closes && (ASKS_BY.test(text) || (isAfterItems && SENDS.test(text)))) ||
    ((above.headed || above.asked) &&
      (lead !== null ||
        STARTS_WITH_VERB.test(text.replace(CONCLUDED, '')) ||
        (!!above.asked && opensWithVerb(text, 0))));
  return isTask ? { is: 'task', from: 0 } : NOTHING;
}
