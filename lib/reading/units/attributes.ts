import type { TextSpan } from '@/lib/text';
import type { Named } from '../names/known-names';
import { CHARGE, DOER, LEAD, SUPPORT, TIME } from '../words/labels';
import { named } from './clauses';
import type { Units } from './units';

/** Of what it is said may stand in brackets: "Chủ trì (chung cho mục 2): …". */
const OF_WHAT = '(?:\\s*\\([^():]{2,40}\\))?';
const ATTRIBUTE = new RegExp(`^(?:(${SUPPORT})|(${LEAD})|(${TIME}))${OF_WHAT}\\s*:\\s*`, 'iu');
const CHARGED = new RegExp(`^${CHARGE}\\s*:\\s*`, 'iu');
/** Several may stand in one line: "Đơn vị chủ trì: A; Đơn vị phối hợp: B; Thời gian: …". */
const BETWEEN = new RegExp(`[;.]\\s+(?=(?:${SUPPORT}|${LEAD}|${CHARGE}|${TIME})\\s*:)`, 'iu');

/** Where a page has joined two lines of a cell: "Chủ trì: Phòng A | Phối hợp: Phòng B". */
const JOINED =
  /\s+(?=(?:(?:Đơn vị|Cơ quan) (?:chủ trì|phối hợp|thực hiện)|Chủ trì|Phối hợp|Thực hiện|Phụ trách|Đầu mối|Thời (?:gian|hạn)|Tiến độ)(?: \p{Ll}+){0,2}\s*:)/u;

/** "Gửi về: Sở Nội vụ", "Địa chỉ nhận: …", "Số điện thoại trực ban: …": where the items before it are handed in, or told. */
const WHERE_TO =
  /^(?:(?:Gửi|Nộp) về|(?:Đầu mối|Địa chỉ|Nơi|Hộp thư|Email) (?:nhận|gửi|nộp|tiếp nhận|liên hệ|liên lạc)(?: [a-zà-ỹ ]{2,30})?|(?:Số đ|Đ)iện thoại(?: [a-zà-ỹ ]{2,30})?)\s*:/u;

/** "Thời hạn hoàn thành: Yêu cầu Phòng Kinh tế tổng hợp, báo cáo trước …": an order, and no mere time. */
const ORDERS = /^Thời (?:gian|hạn)[^:]{0,80}:\s*(?:Yêu cầu|Đề nghị|Giao)\s/u;

/** "Thời gian: 14h00 ngày 09/3, tại Hội trường": when something takes place, and no limit. */
const MEETS =
  /^Thời gian\s*:\s*(?:từ |vào |lúc |hồi )*(?:\d{1,2} ?(?:h|giờ|g)(?![A-Za-zÀ-ỹ]{2})|(?:sáng|chiều|tối) )/iu;

/** Before the first item: who is to do what follows; a time may be that of a meeting. */
const TELLS_WHO = new RegExp(`^(?:${DOER}) ?:`, 'iu');

/** Whether a line only says who does the items around it, until when, or where to; `first`: before the first of them: "Đơn vị chủ trì: …", "Thời hạn: …". */
export const isAttribute = (text: string, first = false): boolean =>
  text.length < 300 &&
  (first
    ? TELLS_WHO.test(text)
    : (ATTRIBUTE.test(text) && !ORDERS.test(text) && !MEETS.test(text)) || WHERE_TO.test(text));

/** Beside such lines, what else is told of the item: "Kết quả: Dự thảo trình ký", "Thành phần: …"; no work by itself. */
const TELLS_MORE = /^(?:Kết quả|Sản phẩm|Thành phần|Đối tượng|Địa điểm|Hình thức|Kinh phí)(?: [a-zà-ỹ]+){0,3}\s*:/u;
/** "Bảo đảm thống nhất với …", beside such lines, too: how the item is to be done. */
const TELLS_HOW =
  /^(?:Bảo đảm|Đảm bảo) (?:(?:tính|sự) \p{Ll}|(?:thống nhất|phù hợp|khách quan|công khai|minh bạch|dân chủ|thiết thực|đúng (?:quy định|pháp luật|tiến độ))(?![A-Za-zÀ-ỹ]))/u;
export const tellsMore = (text: string): boolean => TELLS_MORE.test(text) || TELLS_HOW.test(text);

/** Above a list a time is its limit where it says so: a mere "Thời gian: …" may be that of a meeting. */
export const SAYS_UNTIL =
  /(?:^|[;.]\s+)(?:Thời hạn|Hạn|Tiến độ|Hoàn thành|Thời gian (?:hoàn thành|thực hiện|triển khai))[^:;.]{0,60}:/iu;

/** One such statement: its span in the line, and where its value begins in the line. */
export interface Attribute extends TextSpan {
  readonly is: 'lead' | 'support' | 'time';
  readonly value: number;
  /** "Đầu mối: …": who may be asked about the items, and perhaps who does them. */
  readonly contact: boolean;
  /** "Người thực hiện: …": one of the unit that may be named beside. */
  readonly person: boolean;
  /** "Phân công: …": a statement where names alone follow ({@link isCharge}). */
  readonly charge: boolean;
}

/** The statements of a line that {@link isAttribute}. */
export function attributesOf(text: string): Attribute[] {
  const found: Attribute[] = [];
  let end = 0;
  for (const piece of text.split(BETWEEN).flatMap((part) => part.split(JOINED))) {
    const start = text.indexOf(piece, end);
    end = start + piece.length;
    const charge = CHARGED.exec(piece);
    const [whole, support, , time] = charge ?? ATTRIBUTE.exec(piece) ?? [];
    if (!whole) continue;
    const is = time ? 'time' : support ? 'support' : 'lead';
    const value = start + whole.length;
    const attribute = {
      start,
      end,
      is,
      value,
      contact: /^đầu mối/iu.test(whole),
      person: /^người/iu.test(whole),
      charge: charge !== null,
    } as const;
    const { index: helped = -1, 0: words = '' } = (is === 'lead' && HELPED.exec(text.slice(value, end))) || {};
    if (helped < 0) found.push(attribute);
    else {
      const helpers = value + helped + words.length;
      found.push({ ...attribute, end: value + helped });
      found.push({ ...attribute, is: 'support', start: value + helped, value: helpers, contact: false, charge: false });
    }
  }
  return found;
}

/** "Đơn vị thực hiện: Phòng A chủ trì | , phối hợp với | Phòng B". */
const HELPED = /(?<=[\p{L}\d)])[,;]? (?:và )?phối hợp(?: chặt chẽ)?(?: với| cùng)?(?: các đơn vị)?:? (?=\p{Lu})/u;
/** What may stand after those whom a charge names: "Phân công: Phòng A (đ/c Tơ) | thực hiện". */
const CHARGED_TO =
  /^(?:\s*\([^()]*\))?(?:\s(?:chủ trì|thực hiện|phụ trách|đảm nhiệm|chịu trách nhiệm|làm đầu mối)(?: thực hiện)?)?[\s.;,]*$/u;

/** Whether nothing but names stands between `at` and the end of `text`. */
function namesAlone(text: string, at: number, units: Units): boolean {
  const { names, end } = units.list(text, at);
  return names.length > 0 && CHARGED_TO.test(text.slice(end));
}

/** "Phân công: Phòng A, Phòng B.": names alone. */
export function isCharge(text: string, units: Units): boolean {
  const [first] = CHARGED.test(text) ? attributesOf(text) : [];
  return first !== undefined && namesAlone(text.slice(0, first.end), first.value, units);
}

/** Whom the statements in `text` from `from` on name; a mere contact is none of them. */
export function namedIn(text: string, from: number, units: Units): Record<'lead' | 'support', readonly Named[]> {
  const lead: Named[] = [];
  const support: Named[] = [];
  for (const { is, value, end, contact, charge } of attributesOf(text.slice(from))) {
    if (is === 'time' || contact) continue;
    const words = text.slice(0, from + end);
    if (charge && !namesAlone(words, from + value, units)) continue;
    (is === 'lead' ? lead : support).push(...units.list(words, from + value).names);
  }
  return { lead, support: named(support) };
}

/** Where the first statement begins that stands after other words: "Rà soát hồ sơ. | Đơn vị phối hợp: …"; -1 for none. */
export const statementsAt = (text: string): number => {
  const { index, 0: sign } = BETWEEN.exec(text) ?? { index: -1, 0: '' };
  return index < 0 ? -1 : index + sign.length;
};
