import { type Around, LEFT } from './around';
import { isCondition } from './condition';
import { isOccasion, REPORTED_ON } from './occasion';
import { justOver } from './past';
import type { Spotted } from './spot';

/** What goes on until a day is not to be done by it. */
const LASTS =
  /\b(?:(?<!khong (?:de )?)keo dai|ap dung|giu (?:nguyen|on dinh)|biet phai|tam (?:dung|ngung|hoan|dinh chi)|dinh chi|cam (?!ket)|(?:ngung|ngat|cat) (?:cap|cung cap|dien|nuoc)|dung (?:cap|cung cap) (?:dien|nuoc))[^,;]{0,70}$/;
/** "không tổ chức kiểm tra trong năm 2026", "chưa điều chỉnh giá vé trong quý II": how long something is left undone. */
export const LEFT_UNDONE =
  /\b(?:khong|chua) (?:to chuc|thuc hien|tien hanh|dieu chinh|tang|thu|kiem tra|thanh tra|mua sam|bo tri|ban hanh|bo sung|tuyen dung)\b(?!.*\b(?:hoan th|xong|dut diem|bao cao|trinh|gui|nop|truoc|khan truong|thuc hien|trien khai|phai|thi)\b)[^,;]{0,90}$/;
/** "thời gian chốt số liệu: từ … đến". */
const CUT_OFF = /\bchot (?:lay )?so lieu\b[^.;,]*$/;
/** "cung cấp số liệu chi | đến hết ngày": as of then; "cung cấp số liệu | đến hết ngày" may be until when. */
const FIGURES_OF = /\bso lieu (?!(?:ve|cho|qua|len|gui|nop|bao cao)\b)(?:[a-z]+ ){1,6}$/;
/** "số liệu chốt đến ngày", "lũy kế đến", "từ đầu năm đến ngày". */
const COUNTED_UP =
  /(?:(?<!(?:gui|nop|bao cao|cung cap|cap nhat|truyen) )so lieu|\bchot|luy ke|\bnhu cau|khoi luong|san luong|(?<!quy )\buoc|du no|so du|tu dau (?:nam|quy|thang|nhiem ky|mua))[^,;:]{0,20} $/;
/** "trên cơ sở kết quả kiểm tra đến ngày 20/11": as of that day. */
const BASED_ON = /\b(?:tren co so|can cu|tu) (?:ket qua|so lieu|tinh hinh)\b[^;.]*$/;
/** "Tháng hành động vì trẻ em từ … đến …": when something is. */
export const NAMED_TIME =
  /^[^a-z]*(?:thang (?:hanh dong|cao diem)|tuan le|ky thi|hoi (?:thi|nghi)|dai hoi|le|giai|dot (?:thi dua|cao diem|phat dong))\b/;
/** "đã được gia hạn đến", "sinh từ … đến", "lịch trực từ … đến". */
const NOT_BY =
  /\b(?:da|duoc) gia $|(?:^ ?|\b(?:tre|tre em|nguoi|cong dan) )sinh (?:ngay |nam )?$|\blich (?:truc|nghi|thi|tiep|hop)\b[^.;,]*$/;
/** "Toàn trường được nghỉ 3 ngày (từ thứ Ba ngày … đến hết thứ Năm ngày …)"; folded it looks like "đề nghị". */
const DAYS_OFF = /(?<![A-Za-zÀ-ỹ])nghỉ(?![A-Za-zÀ-ỹ])[^.;]*$/iu;
/** "đến ngày 30/6 không giải ngân thì thu hồi": in which case; "không còn", "không để" set an aim. */
const IN_CASE = /^,? (?:ma )?(?:van )?(?:khong (?!con |de |qua |cham )|chua )/;
/** "không để dồn thanh toán vào cuối năm": what is not to be. */
export const NOT_TO_BE = /\b(?:khong de|tranh)\b[^,;]*\b(?:don(?! doc)|keo dai|ton dong)\b[^,;]*$/;
/** "các hồ sơ đã tiếp nhận trước ngày …": which ones, not by when. */
const CONDITION = /\b(?:da|duoc) (?:[a-z]+ ){0,4}$|(?:phat sinh|hieu luc|sinh|thanh lap|hinh thanh|ton tai) $/;
/** What only folded letters take for it: "Phòng Dược kiểm kê …", "Khoa Da liễu …", "tổng vệ sinh". */
const NO_CONDITION =
  /(?<![A-Za-zÀ-ỹ])(?:[Dd]ược|[Dd]a) (?:[A-Za-zÀ-ỹ]+ ){0,4}$|(?<=(?:[Vv]ệ|[Hh]ọc|thí|tuyển|thai) )sinh $/u;
/** "Thời gian thực hiện: từ … đến …": over, it is likely misprinted. */
const TIME_OF_WORK = /\b(?:thoi gian|thoi han|han|tien do|thuc hien|hoan thanh|lo trinh)\b/;
/** "đợt 1 (đến hết ngày 15/11) | trước ngày 18/11": as of when, beside the limit. */
const SAID_BY = /^ ?\),? (?:truoc|cham nhat|xong|hoan thanh|gui|nop|bao cao)\b/;
/** "thanh toán khối lượng | hoàn thành đến ngày 30/11": as of then. */
const DONE_BY_THEN = /^(?:hoan thanh|xong) den\b/;
const AMOUNT = /\b(?:khoi luong|gia tri|phan viec|hang muc)(?: da)? $/;
const UP_TO = /^(?:han den|den|tu|range)\b/;

/** "Phấn đấu | đến 31/12/2026 | tỷ lệ nợ dưới 8%": what is aimed at by then, beside the limit that the work has. */
const AIMS = /(?:^|[.;(] ?)phan dau,? $/;
const MEASURE = /^,? (?:[a-z]+ ){1,10}?\d[\d.,]* ?%/;
/** Whether the time from `start` to `end` of the folded text is that of an aim. */
export const isAim = (folded: string, start: number, end: number): boolean =>
  AIMS.test(folded.slice(Math.max(0, start - 20), start)) && MEASURE.test(folded.slice(end, end + 80));

/** "(12 hồ sơ quá hạn từ 01/11 đến 30/11)": of which time those are. */
const OF_TIME = /\b(?:(?:qua|tre|cham) han|ton dong|phat sinh|con no|ghi nhan|xay ra) $/;

/** Whether "đến …", "trước …", "từ … đến …" sets no limit: an event's time, how long something lasts, as of when it is told, in which case. */
export function isNoLimit(
  spotted: Spotted,
  { text, folded, issuedOn, sentence, clause, from, right, past, meets }: Around,
): boolean {
  const { value, lead, start } = spotted;
  const printed = text.slice(Math.max(0, start - LEFT), start);
  if (lead.words === 'range') {
    const occasion = { clause, sentence, printed, folded, issuedOn };
    if (meets || OF_TIME.test(clause) || NAMED_TIME.test(clause) || isOccasion(spotted, occasion)) return true;
    // "Số hóa hồ sơ tiếp nhận từ ngày … đến ngày …", which are over: of which time.
    if ((past || justOver(spotted, issuedOn)) && !TIME_OF_WORK.test(clause)) return true;
  }
  if (UP_TO.test(lead.words)) {
    if (sentence[from - 1] === '(' && SAID_BY.test(right)) return true;
    if (NOT_BY.test(clause) || (sentence.includes('nghi') && DAYS_OFF.test(printed))) return true;
    if (/^den /.test(lead.words) && IN_CASE.test(right)) return true;
    if (/^den /.test(lead.words) && !/ (?:ve|cho|qua|len) /.test(clause) && FIGURES_OF.test(clause)) return true;
    if (LASTS.test(clause) || COUNTED_UP.test(clause) || CUT_OFF.test(sentence) || BASED_ON.test(clause)) return true;
    // "Báo cáo tình hình giải ngân đến hết ngày 20/8" of 21/8: as of that day.
    if (past && REPORTED_ON.test(clause)) return true;
  }
  if (DONE_BY_THEN.test(lead.words) && AMOUNT.test(clause)) return true;
  if (value.kind === 'year' && /^den (?!het|cuoi)/.test(lead.words)) return true;
  if (lead.role !== 'before') return false;
  const said = text.slice(start - clause.length, start);
  return (past !== false && CONDITION.test(clause) && !NO_CONDITION.test(said)) || isCondition(clause, right, past);
}
