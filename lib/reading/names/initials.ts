import { isEveryone } from '../words/everyone';
import { beginsOrder, isVerb } from '../words/lexicon';
import { matchAt, matchesAt } from '../words/words';
import type { Named } from './known-names';

/** Whom initials before a verb name: "DNPC, HPC hoàn thành …", "CB TC-KT tham mưu …". */

const TOKEN = '(?:\\p{Lu}[A-Za-zÀ-ỹ\\d]*\\p{Lu}[A-Za-zÀ-ỹ\\d]*(?:[-&]\\p{Lu}[A-Za-zÀ-ỹ\\d]*)*|\\p{Lu}{1,2}\\d{1,2})';
/** Those who hold a post that initials name: "CB ĐC-XD", "Đ/c PCT". */
const HOLDS = '(?:(?:CB|CC|CV|NV|[Đđ]\\/c) )?';
/** Of which classes: "GVCN 12", "GVBM lớp 10A2". */
const CLASS = '\\d{1,2}(?:[A-ZĐ]\\d{0,2})?(?![A-Za-zÀ-ỹ\\d/.])';
const CLASSES = `(?:(?:các )?(?:khối|lớp) |(?<=GV\\p{Lu}{0,2} ))${CLASS}(?:(?:, | và )${CLASS})*`;
const CLASSED = / (?:khối|lớp) |^GV\p{Lu}* \d/u;
/** Initials that no matter has: whatever verb follows is theirs, "GVCN | thu tiền ăn". */
const PEOPLE = /^(?:(?:GV|CBGV)\p{Lu}*|PHT|TTCM|TPT|BGH|BGĐ|BCH|ĐVTN|HSSV|CMHS)$/u;
const AFTER_INITIALS =
  'hoàn thành|phát động|phân công|khẩn trương|tiếp tục|tăng cường|đẩy mạnh|chủ động|chịu trách nhiệm|chỉ đạo|đề xuất|trình|' +
  'gửi|tuyên truyền|vận động|giám sát|nộp|đăng ký|soạn|chấm|kê khai|quán triệt|thanh toán|quyết toán|chủ trì|thực hiện|' +
  'phối hợp|báo cáo|có trách nhiệm|tham mưu|rà soát|theo dõi|triển khai|chuẩn bị|tổ chức|tổng hợp|hướng dẫn|kiểm tra|' +
  'cập nhật|bố trí|đôn đốc|lập|xây dựng|xử lý|giải quyết';
const INITIALS = new RegExp(
  `${HOLDS}${TOKEN}(?:(?:, | và )${HOLDS}${TOKEN})*(?: (?:tỉnh|huyện|xã|phường|khu vực|thành phố|(?:nhà )?trường|công ty|Đội|${CLASSES}))?(?= \\p{Ll})`,
  'uy',
);
const AFTER = new RegExp(`(?:${AFTER_INITIALS})(?![A-Za-zÀ-ỹ])`, 'uy');
/** Committees, whose whole names the lists of names read, and kinds of documents (NĐ 30/2020, Phụ lục III): "KH kiểm tra …". */
const NO_INITIALS = /(?:UBND|HĐND|UBMTTQ|NQ|QĐ|QC|TB|HD|KH|PA|ĐA|DA|BC|BB|TTr)(?![A-Za-zÀ-ỹ\d&-])/uy;

/** The initials at `at` before a predicate, and where that begins; null when none stand there. */
export function initialsAt(
  text: string,
  at: number,
): { readonly names: readonly Named[]; readonly verb: number } | null {
  const short = matchAt(INITIALS, text, at)?.[0];
  if (short === undefined || matchesAt(NO_INITIALS, text, at)) return null;
  const verb = at + short.length + 1;
  const begins = CLASSED.test(short) || PEOPLE.test(short) ? isVerb : beginsOrder;
  if (!matchesAt(AFTER, text, verb) && !begins(text, verb)) return null;
  // "CBCC, VC, NLĐ": all who work there.
  if (isEveryone(short)) return { names: [{ start: at, end: at + short.length, name: short, general: true }], verb };
  let from = at;
  const names = short.split(/, | và /).map((name): Named => {
    const start = text.indexOf(name, from);
    from = start + name.length;
    return { start, end: from, name, general: false };
  });
  return { names, verb };
}
