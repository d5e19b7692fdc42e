import { fold } from '@/lib/text';
import { isClosing } from '../form/closing';
import { KINDS } from '../form/signs';
import type { Line } from '../lines/line';
import { UNIT_NOUN } from '../words/words';
import { GIVES_OPINION } from './opinions';

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
  /** In its end it is to be carried out. */
  readonly closed: boolean;
  /** Its end hands an order on to whoever is to carry it out. */
  readonly handedOn: boolean;
  /** A chapter of it says who does what; those of a plan. */
  readonly chapters: 'plan' | 'charges' | null;
}

/** "đã yêu cầu" and "được giao" tell of an order, "kết luận của …" and "theo đề nghị …" only cite one. */
const ORDERS =
  /(?<![A-Za-zÀ-ỹ]|(?:đã|vừa|được|theo|xét|thực hiện|các|ban|sự|công tác) )(?:yêu cầu|đề nghị|giao(?! (?:ban|thông|dịch|lưu|tiếp|nhận|thương))|phân công|chỉ thị|chỉ đạo|ra lệnh|quyết nghị|kết luận|có ý kiến|(?<!(?:cắt|cấp|ngừng|mất|có|đóng|lưới|nguồn|ngành) )điện(?= (?:các|Chủ tịch|Giám đốc|Trưởng|Thủ trưởng) )|(?:ban hành|xây dựng) (?:kế hoạch|chương trình|phương án))(?![A-Za-zÀ-ỹ]| (?:của|tại|số|giao ban|điều hành))/iu;
/** Office work, which orders where nothing is told after it: "… triển khai cuộc thi như sau:", "Theo Công văn số …, việc bàn giao được thực hiện như sau:". */
const ISSUES =
  /(?<![A-Za-zÀ-ỹ]|(?:đã|vừa|được|thực hiện|theo) )(?:ban hành|xây dựng|triển khai|thống nhất|nghị quyết|thông báo|ý kiến|hướng dẫn|(?<=[,;] việc [^,;:]{3,160} )được (?:tổ chức )?thực hiện)(?![A-Za-zÀ-ỹ])/giu;
const TELLS =
  /(?<![A-Za-zÀ-ỹ])(?:báo cáo|kết quả|danh sách|lịch (?:nghỉ|trực|công tác|làm việc|tiếp|thi|họp|cắt|ngừng|tạm)|tuyển|niêm yết|quy định|thông tin|triệu tập|(?:tham )?dự (?:lễ|họp|hội nghị|buổi))(?![A-Za-zÀ-ỹ])/gu;
/** Whom an office may charge; the public is asked or told, and not charged. */
const WHOM = `(?:(?:các|toàn thể|tất cả|mọi) (?!hộ|bạn|em|quý|bậc|nhà|khách|thí sinh|học (?:sinh|viên)|sinh viên|phụ huynh|ứng viên|công dân|người|gia đình|cá nhân|tổ chức|doanh nghiệp|đại biểu)|(?:[Tt]hủ trưởng|[Hh]iệu trưởng|[Ll]ãnh đạo|[Tt]rưởng|[Gg]iám đốc|[Cc]hủ tịch|(?:đồng chí|đ/c|[Đđ]ơn vị|${UNIT_NOUN})(?![A-Za-zÀ-ỹ])))`;
/** "đề nghị các trường …", "giao Tổ Bảo vệ …" */
const ASKS_WHOM = new RegExp(
  '(?<![A-Za-zÀ-ỹ]|(?:đã|vừa|được|theo|xét|kính|thực hiện|các|của|văn|công văn) )(?:[Yy]êu cầu|[Đđ]ề nghị|[Gg]iao|[Pp]hân công)(?: nhiệm vụ)?(?: cho)? ' +
    WHOM,
  'u',
);

/** Whoever speaks so charges nobody. */
const BEGS_OR_TELLS =
  /(?<![A-Za-zÀ-ỹ])(?:mời|kính|cử tri|tôi|hai bên|các bên|cho phép|chấp thuận|(?:đã|vừa) (?:yêu cầu|giao|đề nghị|chỉ đạo))(?![A-Za-zÀ-ỹ])/iu;
/** Nor who speaks so of himself; units may be asked to: "… đề nghị các trường thống kê và đề xuất như sau:". */
const ANSWERS = /(?<![A-Za-zÀ-ỹ])(?:trả lời|phúc đáp|đề xuất)(?![A-Za-zÀ-ỹ])/iu;
const asksOrAnswers = (text: string): boolean =>
  BEGS_OR_TELLS.test(text) || ANSWERS.test(text.slice(0, ASKS_WHOM.exec(text)?.index));
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

/** "Ban Chấp hành thông báo đến các chi đoàn …": to whom it speaks. */
const TELLS_WHOM = new RegExp(`thông báo (?:đến|tới|cho) ${WHOM}`, 'u');
/** Whether a sentence asks someone in its office's own words. */
export const asksWhom = (text: string): boolean => ASKS_WHOM.test(text);
/** "trước ngày 20/3", "chậm nhất 16 giờ ngày …", "trong tháng 3"; "gửi đúng thời hạn", which was said before. */
const UNTIL = /(?:trước|nhất|hạn|hết|xong|trong)(?: [A-Za-zÀ-ỹ]+){0,6} \d|đúng (?:thời )?hạn(?![A-Za-zÀ-ỹ])/iu;
/** A title ends as no sentence does. */
const ENDS = /[.;:/]\s*$/;
/** "Các trạm gửi danh sách về Trung tâm …", "Báo cáo gửi về Phòng …" */
const HANDS_IN = /(?<![A-Za-zÀ-ỹ])(?:gửi|nộp)(?![A-Za-zÀ-ỹ])/u;
const setsLimit = (text: string): boolean => ENDS.test(text) && UNTIL.test(text);
/** Whether a paragraph asks units for something until a day, which the `next` one may set: "Báo cáo gửi về Phòng trước ngày 20/3." */
export const asks = (text: string, next = ''): boolean =>
  ENDS.test(text) &&
  ASKS_WHOM.test(text) &&
  (UNTIL.test(text) || (setsLimit(next) && HANDS_IN.test(next) && !BEGS_OR_TELLS.test(next))) &&
  !asksOrAnswers(text);

const ENDED = /\.\s?\/\s?\.?$/;
const ASKS = /(?:^|[\s,.])(?:yêu cầu|đề nghị|giao|nhận được)(?![A-Za-zÀ-ỹ])/iu;
const CARRIES_OUT = /(?:thực hiện|triển khai|chấp hành|thi hành)(?![A-Za-zÀ-ỹ])/iu;
const BEGS = /(?<![A-Za-zÀ-ỹ])(?:mời|kính|xem xét|tổng hợp|đại biểu|đúng giờ|trân trọng|báo cáo của)(?![A-Za-zÀ-ỹ])/iu;
/** "Yêu cầu các đơn vị nghiêm túc thực hiện./.", "Văn phòng thông báo để các phòng biết, thực hiện." */
export function closes(text: string): boolean {
  if (!CARRIES_OUT.test(text)) return false;
  const last = text.slice(text.lastIndexOf('. ', text.length - 8) + 1).trimStart();
  if (!CARRIES_OUT.test(last) || BEGS.test(last)) return false;
  // What asks all to carry it out needs no sign after it.
  return isClosing(last, false) || (ASKS.test(last) && (ENDED.test(last) || isClosing(last, true)));
}

/** "Đề nghị các đại biểu dự họp đúng thành phần./.": the last sentence invites. */
const INVITES = /(?:đúng (?:giờ|thành phần)|dự (?:họp|hội nghị) )(?!.*\. \p{Lu})/iu;

/** The formula of a directive and of a telegram: "Chủ tịch UBND tỉnh chỉ thị:", "… điện các Sở: …". */
const BIDS = /\p{Ll} chỉ thị:$|\sđiện (?:các|Chủ tịch|Giám đốc|Trưởng|Thủ trưởng) /u;
/** "Văn phòng thông báo để Sở Y tế biết, thực hiện./.": who hands an order on, and to whom. */
const HANDS_ON =
  /^[^.;:]{3,120} thông báo (?:để|đến|tới) [^.;:]{3,160}?(?<!(?:người|nhân|công|cư) dân)(?: được)? biết(?:,| và)(?: tổ chức| triển khai| nghiêm túc){0,2} thực hiện(?![A-Za-zÀ-ỹ])/u;

export const handsOn = (text: string): boolean => text.includes('thông báo ') && HANDS_ON.test(text);

/** A plan's first chapter, and its last one, which says who does what. */
const AIMS = /^(?:mục (?:đích|tiêu)|ý nghĩa)(?![A-Za-zÀ-ỹ])/iu;
const SHARES_OUT =
  /^(?:(?:tổ chức|phân công|trách nhiệm|nhiệm vụ)(?: (?:và|tổ chức|phân công|trách nhiệm|triển khai|thực hiện|nhiệm vụ|cụ thể|kế hoạch)){1,3}|phân công|(?:nhiệm vụ|trách nhiệm)(?= (?:của )?các ))(?: (?:cho |của )?các (?:đơn vị|cơ quan|ngành|bộ phận|phòng|khoa|tổ|sở))?\s*(?:[:.]|$)/iu;
const CHAPTER = /^(?:roman|capital|title|digit)/;
const LONGEST_HEADING = 120;
export function chaptersOf(lines: readonly Line[]): Voice['chapters'] {
  let aims = false;
  for (const { text, marker } of lines) {
    if (!marker || text.length > LONGEST_HEADING || !CHAPTER.test(marker.level)) continue;
    if (AIMS.test(text)) aims = true;
    else if (SHARES_OUT.test(text)) return aims ? 'plan' : 'charges';
  }
  return null;
}

/** "Yêu cầu các đơn vị thực hiện Kế hoạch này", "Trên đây là Báo cáo …": the type that a text names itself in its end. */
const THIS =
  /(?<![A-Za-zÀ-ỹ])(công văn|văn bản|thông báo|kế hoạch|kết luận|công điện|chỉ thị|quyết định|nghị quyết|chương trình|phương án|hướng dẫn|nghị định|thông tư|quy chế|quy định|nội quy|điều lệ|tờ trình) này(?![A-Za-zÀ-ỹ])/iu;
const THIS_IS = /(?:Trên đây|Vậy) là (?:toàn bộ |nội dung |một số )?([A-Za-zÀ-ỹ]+ [A-Za-zÀ-ỹ]+)/u;
export function kindNamed(closing: string): string | null {
  const name = fold((THIS.exec(closing) ?? THIS_IS.exec(closing))?.[1] ?? '');
  return name === 'van ban' ? 'Công văn' : (KINDS[name] ?? null);
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
    named = opened === 'orders' && [ASKS_WHOM, TELLS_WHOM, BIDS].some((pattern) => pattern.test(text));
  }
  const invites = INVITES.test(lines[lines.length - 1]?.text ?? '');
  return {
    announced: opened === 'orders',
    named,
    asked: lines.slice(0, OPENING).some(({ text, marker }, at) => marker === null && asks(text, lines[at + 1]?.text)),
    told: opened === 'tells' || opened === 'answers' || invites,
    informed: opened === 'tells' && !invites,
    handedOn: lines.slice(-2).some(({ text }) => handsOn(text)),
    closed: lines.slice(-2).some(({ text }) => closes(text)),
    chapters: chaptersOf(lines),
  };
}
