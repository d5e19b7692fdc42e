import { fold } from './fold';
import { type MappedText, rewrite, unmapped } from './mapped';

/**
 * Words of the field in which a scan lost or changed marks: "CONG HOA XÃ HOI", "Noi nhận", "khan trương", "trién khai". They
 * are mended only in a document whose form's own words were misread: elsewhere a word that looks like one may be another.
 */

const WORDS = [
  // The form's own (thể thức, NĐ 30/2020/NĐ-CP).
  'cộng hòa xã hội,chủ nghĩa việt nam,độc lập,hạnh phúc,nơi nhận,kính gửi,ủy ban nhân dân,văn phòng,chính phủ,tổng cục,giám đốc,chủ tịch,bộ trưởng,cục trưởng,thông báo,quyết định,kế hoạch',
  // Orders, and what they are given with.
  'khẩn trương,triển khai,đẩy mạnh,đẩy nhanh,thúc đẩy,phối hợp,chủ trì,tham mưu,rà soát,hoàn thành,hoàn thiện,báo cáo,tổng hợp,đôn đốc,đề xuất,tiếp tục,thực hiện,tăng cường,chỉ đạo,hướng dẫn,kiểm tra',
  'xây dựng,nghiên cứu,chuẩn bị,bảo đảm,đảm bảo,đề nghị,yêu cầu,trách nhiệm,trước ngày,chậm nhất,tập trung,kịp thời,nghiêm túc,đối với',
  // Where names go on, or end.
  'thành phố,thị xã,trung ương',
].flatMap((words) => words.split(','));
const RIGHT = new Map(WORDS.map((word) => [fold(word), word]));

const MARKED: Readonly<Record<string, string>> = {
  a: 'aàáảãạăằắẳẵặâầấẩẫậ',
  d: 'dđ',
  e: 'eèéẻẽẹêềếểễệ',
  i: 'iìíỉĩị',
  o: 'oòóỏõọôồốổỗộơờớởỡợ',
  u: 'uùúủũụưừứửữự',
  y: 'yỳýỷỹỵ',
};
/** A word, whatever marks its letters bear. */
const anyMarks = (folded: string): string => folded.replace(/[adeiouy]/g, (letter) => `[${MARKED[letter] ?? letter}]`);
const wordsOf = (folded: readonly string[]): string =>
  `(?<![A-Za-zÀ-ỹ])(?:${folded.map(anyMarks).join('|')})(?![A-Za-zÀ-ỹ])`;

/** The words by which a scan is told, right also with the other spelling of their tone. */
const FORM = ['cong hoa xa hoi', 'doc lap', 'hanh phuc', 'noi nhan'];
const SEEN = new RegExp(`(?<!gi[aá]m )${wordsOf(FORM)}`, 'iu');
const PRINTED = new Set(['cộng hòa xã hội', 'cộng hoà xã hội', 'độc lập', 'hạnh phúc', 'nơi nhận']);
/** A form's words stand so near to the beginning or the end of a file. */
const NEAR = 24;
const LONGEST = 200;

/** Whether the paragraphs are a scan's, which misread the form's own words. */
function isMisread(texts: readonly string[]): boolean {
  const isWrong = (text: string): boolean => {
    const seen = text.length < LONGEST ? SEEN.exec(text) : null;
    if (!seen || PRINTED.has(seen[0].toLowerCase())) return false;
    // They begin in capitals, and no sentence goes on after them: "Giám đốc lập danh sách", "chị Hạnh phục vụ" only sound so.
    return /^\p{Lu}/u.test(seen[0]) && !/^ \p{Ll}/u.test(text.slice(seen.index + seen[0].length));
  };
  return texts.slice(0, NEAR).some(isWrong) || texts.slice(-NEAR).some(isWrong);
}

/** Compiled for the first scan. */
let any: RegExp | null = null;

function mended(printed: string): string {
  const right = RIGHT.get(fold(printed)) ?? printed;
  if (printed === printed.toUpperCase()) return right.toUpperCase();
  return /^\p{Lu}/u.test(printed) ? `${right.charAt(0).toUpperCase()}${right.slice(1)}` : right;
}

/** The paragraphs (NFC) of a scan with those words as they were meant; null where they are no scan's, or nothing is to be mended. Linear. */
export function withoutMisreadings(texts: readonly string[]): readonly MappedText[] | null {
  if (!isMisread(texts)) return null;
  any ??= new RegExp(`${wordsOf([...RIGHT.keys()])}(?! su(?![A-Za-zÀ-ỹ]))`, 'giu');
  const pattern = any;
  let changed = false;
  const all = texts.map((text) => {
    const mapped = rewrite(text, pattern, mended);
    if (mapped.text === text) return unmapped(text);
    changed = true;
    return mapped;
  });
  return changed ? all : null;
}
