import { type IsoDay, makeDay } from '@/lib/calendar';
import type { Spotted } from './spot';

/** "số liệu từ ngày … đến ngày …". */
const COUNTED_RANGE = /(?:so lieu|thong ke|luy ke|giai doan|thoi ky)[^,;]{0,20}$/;
/** "Mốc số liệu: từ ngày … đến ngày …" */
const COUNTED_IN = /\b(?:so lieu|ky bao cao|thoi ky|nien do)[^.;:]{0,20}: ?$/;
/** "báo cáo kết quả … từ ngày 30/01 đến ngày 24/4" in a paper of 22/4: what is reported on, when it began before the paper. */
export const REPORTED_ON =
  /\b(?:ket qua|tinh hinh|so lieu|danh gia|thong ke|phat sinh|minh chung|hoa don|chung tu|tien luong|hoc phi|thoi ky|nien do)\b[^.;]*$/;
const BEGINS = /^(?:(?:ke )?tu )?(?:(?:ngay )?(\d{1,2})[/.-]|thang )(\d{1,2})(?:[/.-](\d{4}))?/;
/** What has its days and is no work of the reader's: "Thi học kỳ II: khối 9 từ ngày …", "trực tuần từ". In the words as printed. */
const TAKES_PLACE =
  /(?<![A-Za-zÀ-ỹ])(?:(?<!kỳ |hội |cuộc )thi(?! đua| công| hành)|trực (?:tuần|lễ|tết|lãnh đạo|sẵn sàng)|(?:phân công|bố trí) trực|học kỳ|HK ?(?:I{1,2}|[12])|thời kỳ|nghỉ)(?![A-Za-zÀ-ỹ])[^.;]*$/iu;
/** "tổ chức Giải bóng chuyền (từ 27-29/4)": the days of the event; not "Giai đoạn lấy ý kiến (từ …", "Giải ngân vốn (từ …". */
const EVENT_DAYS =
  /\b(?:giai(?! (?:doan|ngan|phap|phong|quyet|the(?! thao)|thich|toa|trinh)\b)|hoi (?:thi|nghi|dien|thao|trai)|le|ngay hoi|dai hoi|ky thi|lop|tap huan)\b[^.;,]*\($/;
/** "gian hàng Hội chợ (tổ chức từ ngày 04 - 06/9)": the same, told beside what is made ready for it. */
const HELD_ASIDE = /\((?:(?:du kien|duoc|se) ){0,2}(?:to chuc|dien ra|khai mac)(?: (?:vao|trong))?:? ?$/;

/** "(thay cho từ ngày … đến ngày …)": what it was before. */
const INSTEAD = /\bthay (?:cho|vi|the)\b[^.;()]{0,20}$/;

/** "từ ngày 21 đến 23/3 tại Hội trường": when and where; what is handed in somewhere has its last day. */
const AT_PLACE = /^,? tai (?!thoi diem|cong van|van ban|ke hoach|thong bao)/;
const HANDED_IN = /\b(?:nop|gui|nhan|dang ky|trinh|bao cao|hoan thanh|xong|tiep nhan|phat hanh)\b/;

/** "báo cáo kết quả từ … đến …": of which time, where the paper does not tell that it is yet to come. */
const RESULTS_OF = /ket qua[^,;]{0,20}$/;

interface Begun {
  readonly folded: string;
  readonly issuedOn: IsoDay | null;
}

/** Whether a range begins before the issue. */
export function beganBefore({ start, value: { due } }: Spotted, { folded, issuedOn }: Begun): boolean {
  const [, day = 1, month, year = due?.slice(0, 4)] = BEGINS.exec(folded.slice(start, start + 40)) ?? [];
  const first = month && year ? makeDay(Number(year), Number(month), Number(day)) : null;
  return first !== null && issuedOn !== null && first < issuedOn;
}

/** Where a range stands: before it in its clause and its sentence, and the whole text (folded). */
interface Place {
  readonly clause: string;
  readonly sentence: string;
  /** `sentence` as printed. */
  readonly printed: string;
  readonly folded: string;
  readonly issuedOn: IsoDay | null;
}

/** Whether "từ … đến …" says when something takes place, or of which time something is told, and not until when it is done. */
export const isOccasion = (range: Spotted, { clause, sentence, printed, folded, issuedOn }: Place): boolean =>
  COUNTED_RANGE.test(clause) ||
  COUNTED_IN.test(sentence) ||
  INSTEAD.test(clause) ||
  EVENT_DAYS.test(sentence) ||
  HELD_ASIDE.test(sentence) ||
  (!HANDED_IN.test(clause) && (TAKES_PLACE.test(printed) || AT_PLACE.test(folded.slice(range.end, range.end + 24)))) ||
  (RESULTS_OF.test(clause) && issuedOn === null) ||
  (REPORTED_ON.test(clause) && beganBefore(range, { folded, issuedOn }));
