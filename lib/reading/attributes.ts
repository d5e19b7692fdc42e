import type { TextSpan } from '@/lib/text';

const ATTRIBUTE =
  /^(?:(?:Đơn vị|Cơ quan|Phòng|Bộ phận|Đầu mối|Người)\s+)?(chủ trì|thực hiện|phụ trách|phối hợp|đầu mối|nhận (?:việc|nhiệm vụ)|được giao(?: việc| nhiệm vụ)?)(?: thực hiện| tham mưu| chính)?(?: và phối hợp)?\s*:\s*|^(Thời (?:gian|hạn)(?! họp)(?: hoàn thành (?!(?:các|những|tất cả|toàn bộ|mọi) )[^.,;:]{2,60}| (?:hoàn thành|thực hiện|triển khai|báo cáo|gửi|nộp|trả lời))?|Hạn(?: hoàn thành| chót)?|Tiến độ(?: thực hiện)?|Hoàn thành)\s*:\s*/iu;
/** Several may stand in one line: "Đơn vị chủ trì: A; Đơn vị phối hợp: B; Thời gian: …". */
const BETWEEN =
  /[;.]\s+(?=(?:(?:đơn vị|cơ quan|bộ phận|phòng|người)\s+)?(?:chủ trì|phối hợp|thực hiện|phụ trách|đầu mối)[A-Za-zÀ-ỹ\s]{0,24}:|thời (?:gian|hạn)|tiến độ|hạn[A-Za-zÀ-ỹ\s]{0,16}:)/iu;

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

/** Before the first item: who is to do what follows; a time may be that of a meeting, "Chủ trì: …" who chairs it. */
const TELLS_WHO =
  /^(?:(?:Đơn vị|Cơ quan|Bộ phận|Phòng) (?:chủ trì|thực hiện|phụ trách|phối hợp|nhận (?:việc|nhiệm vụ)|được giao(?: việc| nhiệm vụ)?)|Người (?:thực hiện|phụ trách|nhận (?:việc|nhiệm vụ))) ?:/iu;

/** Whether a line only says who does the items around it, until when, or where to; `first`: before the first of them: "Đơn vị chủ trì: …", "Thời hạn: …". */
export const isAttribute = (text: string, first = false): boolean =>
  text.length < 300 &&
  (first
    ? TELLS_WHO.test(text)
    : (ATTRIBUTE.test(text) && !ORDERS.test(text) && !MEETS.test(text)) || WHERE_TO.test(text));

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
}

/** The statements of a line that {@link isAttribute}. */
export function attributesOf(text: string): Attribute[] {
  const found: Attribute[] = [];
  let end = 0;
  for (const piece of text.split(BETWEEN).flatMap((part) => part.split(JOINED))) {
    const start = text.indexOf(piece, end);
    end = start + piece.length;
    const [whole, role, time] = ATTRIBUTE.exec(piece) ?? [];
    if (!whole) continue;
    const is = time ? 'time' : /phối hợp/iu.test(role ?? '') ? 'support' : 'lead';
    found.push({
      start,
      end,
      is,
      value: start + whole.length,
      contact: /^đầu mối/iu.test(whole),
      person: /^người/iu.test(whole),
    });
  }
  return found;
}
