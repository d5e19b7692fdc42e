import type { Line } from '../lines/line';
import { type Chapters, chaptersOf } from './chapters';
import { bids, closes, handsOn, invites } from './ending';
import { GIVES_OPINION } from './opinions';
import { asks, asksOrAnswers, givesOutright, namesWhom } from './whom';

/** What a text says in its office's own words, which tells what it is where its head or its foot is not on the page. */
export interface Voice {
  /** What opens it orders: "Sở Y tế yêu cầu các đơn vị:". */
  readonly announced: boolean;
  /** It names whom it orders, or to whom it speaks. */
  readonly named: boolean;
  /** A paragraph of it asks units for something, with nobody's words before it: "Đề nghị các trường gửi báo cáo trước ngày …". */
  readonly asked: boolean;
  /** It tells, answers, invites, puts something before the office above. */
  readonly told: boolean;
  /** It tells something of its own (days off, results), and neither answers nor begs. */
  readonly informed: boolean;
  /** Several of its paragraphs begin with whom they give work to, and no meeting is told of before. */
  readonly gives: boolean;
  /** In its end it is to be carried out. */
  readonly closed: boolean;
  /** Its end begins with whom it asks to carry it out. */
  readonly bids: boolean;
  /** Its end hands an order on to whoever is to carry it out. */
  readonly handedOn: boolean;
  /** A chapter of it says who does what; those of a plan. */
  readonly chapters: Chapters;
}

/** "đã yêu cầu" and "được giao" tell of an order, "kết luận của …" and "theo đề nghị …" only cite one. */
const ORDERS =
  /(?<![A-Za-zÀ-ỹ]|(?:đã|vừa|được|theo|xét|thực hiện|các|ban|sự|công tác) )(?:yêu cầu|đề nghị|giao(?! (?:ban|thông|dịch|lưu|tiếp|nhận|thương))|phân công|chỉ thị|chỉ đạo|ra lệnh|quyết nghị|kết luận|có ý kiến|(?<!(?:cắt|cấp|ngừng|mất|có|đóng|lưới|nguồn|ngành) )điện(?= (?:các|Chủ tịch|Giám đốc|Trưởng|Thủ trưởng) )|(?:ban hành|xây dựng) (?:kế hoạch|chương trình|phương án))(?![A-Za-zÀ-ỹ]| (?:của|tại|số|giao ban|điều hành))/iu;
/** Office work, which orders where nothing is told after it: "… triển khai cuộc thi như sau:", "Theo Công văn số …, việc bàn giao được thực hiện như sau:". */
const ISSUES =
  /(?<![A-Za-zÀ-ỹ]|(?:đã|vừa|được|thực hiện|theo) )(?:ban hành|xây dựng|triển khai|thống nhất|nghị quyết|thông báo|ý kiến|hướng dẫn|(?<=[,;] việc [^,;:]{3,160} )được (?:tổ chức )?thực hiện)(?![A-Za-zÀ-ỹ])/giu;
const TELLS =
  /(?<![A-Za-zÀ-ỹ])(?:báo cáo|kết quả|danh sách|lịch (?:nghỉ|trực|công tác|làm việc|tiếp|thi|họp|cắt|ngừng|tạm)|tuyển|niêm yết|quy định|thông tin|triệu tập|(?:tham )?dự (?:lễ|họp|hội nghị|buổi))(?![A-Za-zÀ-ỹ])/gu;
const SHORTEST = 12;
/** "3. Giao:", which orders by itself. */
const GIVES_ALONE = /^(?:[\dIVX]{1,4}[.)] ?)?Giao(?: cho)?\s?:$/u;

const lastOf = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].at(-1)?.index ?? -1;

/** "Giao Sở Xây dựng …": what follows "… có ý kiến như sau:" shows that it is no mere opinion. */
const GIVES = /^(?:(?:\d{1,2}|[a-zđ])[.)] ?|[-–+] ?)?(?:Giao|Phân công) (?:cho )?(?:\p{Lu}|các )/u;

/** "… như sau:", and where the sign was left out: "… cụ thể như sau". */
const OPENS_LIST = /(?:như|(?:nội dung|nhiệm vụ|công việc|vấn đề)(?: cụ thể| chính| chủ yếu)?) sau\s?\.?$/u;
const opensList = (text: string): boolean =>
  text.endsWith(':') || (/sau\s?\.?$/.test(text.slice(-6)) && OPENS_LIST.test(text));

/** What a sentence that opens a list does, before the paragraph `next`; null for any other text. */
function speechOf(text: string, next: string): 'orders' | 'answers' | 'tells' | null {
  if (!opensList(text)) return null;
  if (text.length < SHORTEST) return GIVES_ALONE.test(text) ? 'orders' : null;
  const sentence = text.slice(Math.max(text.lastIndexOf('. '), text.lastIndexOf('; ')) + 1);
  if (asksOrAnswers(sentence) || GIVES_OPINION.test(sentence)) return GIVES.test(next) ? 'orders' : 'answers';
  if (ORDERS.test(sentence)) return 'orders';
  const [issued, told] = [lastOf(sentence, ISSUES), lastOf(sentence, TELLS)];
  return issued === told ? null : issued > told ? 'orders' : 'tells';
}

/**
 * Whether a sentence that opens a list orders, or tells, answers, begs; null for any other text.
 *
 * @param next the paragraph that follows it
 */
export function opens(text: string, next = ''): 'orders' | 'tells' | null {
  const speech = speechOf(text, next);
  return speech === 'answers' ? 'tells' : speech;
}

/** What announces the charges follows the legal bases. */
const OPENING = 10;
/** "Điều 1.": what a decision consists of. */
const ARTICLE = 'article Điều';
/** The first article of a decision, which says on what; null for another text. */
export const firstArticle = (lines: readonly Line[]): string | null =>
  lines.slice(0, OPENING).find(({ marker }) => marker?.level === ARTICLE && marker.value === 1)?.text ?? null;

/** `titled`: the title announces the charges. */
export function voiceOf(lines: readonly Line[], titled: boolean): Voice {
  let opened = titled ? 'orders' : null;
  let named = false;
  for (const [at, { text, marker }] of lines.slice(0, OPENING).entries()) {
    if (opened !== null || (marker && marker.level !== ARTICLE && !GIVES_ALONE.test(text))) continue;
    opened = speechOf(text, lines[at + 1]?.text ?? '');
    named = opened === 'orders' && namesWhom(text);
  }
  const invited = invites(lines[lines.length - 1]?.text ?? '');
  return {
    announced: opened === 'orders',
    named,
    asked: lines.slice(0, OPENING).some(({ text, marker }, at) => marker === null && asks(text, lines[at + 1]?.text)),
    told: opened === 'tells' || opened === 'answers' || invited,
    informed: opened === 'tells' && !invited,
    handedOn: lines.slice(-2).some(({ text }) => handsOn(text)),
    gives: givesOutright(lines),
    closed: lines.slice(-2).some(({ text }) => closes(text)),
    bids: lines.slice(-2).some(({ text }) => bids(text)),
    chapters: chaptersOf(lines),
  };
}
