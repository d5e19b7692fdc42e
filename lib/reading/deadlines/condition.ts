/** Things that come into being on a day, and the verbs that say how: "hồ sơ nộp", "văn bản ban hành". Folded. */
const THING =
  '(?:truong hop|ho so|van ban|du an|cong trinh|hop dong|giay phep|giay chung nhan|doi tuong|don|vu viec|nguoi|can bo|cong chuc|vien chuc|co so|doanh nghiep|de tai|nha o|thua dat)';
const HOW =
  '(?:nop|tiep nhan|nhan|gui|phe duyet|ban hanh|cap|ky|ky ket|khoi cong|thu ly|xay dung|giao|trinh|cap phep|trien khai|thuc hien|tuyen dung|bo nhiem|dang ky|hoan thanh|phat sinh)';
const BORN = new RegExp(`\\b${THING}(?: (?!phai |can |chua )[a-z]+){0,5}? ${HOW} $`);
/** The things are what the sentence is about. */
const ABOUT = new RegExp(`(?:^|[,:] ?)[^a-z]*(?:(?:cac|nhung|so|moi|toan bo|tat ca) )*${THING}\\b[^,]*$`);
const ABOUT_SUCH = /\b(?:doi voi|truong hop|neu)\b[^,]*$/;
/** What holds for such things. */
const HOLDS =
  /^,? ?(?:thi|van|duoc (?:huong|ap dung|tiep tuc|giai quyet|xem xet|mien|bao luu)|tiep tuc (?:giai quyet|thuc hien|ap dung|su dung|duoc)|khong (?:ap dung|thuoc|phai)|ma (?:chua|khong))\b/;
/** How a life or a paper ends: never a deadline of the office. */
const ENDS = /\b(?:nghi huu|(?:den|du|het) tuoi(?: [a-z]+){0,4}|het (?:han|hieu luc)) $/;

/**
 * Whether a time after "trước" says which things are meant, not by when: "hồ sơ nộp trước ngày … thì", "cán bộ nghỉ hưu
 * trước ngày". `clause` is what stands before, `right` what stands after (folded); `past`: the day is over at the issue.
 */
export function isCondition(clause: string, right: string, past: boolean | null): boolean {
  if (ENDS.test(clause)) return true;
  if (!BORN.test(clause)) return false;
  return past === true || ABOUT_SUCH.test(clause) || (ABOUT.test(clause) && HOLDS.test(right));
}

/** "nếu đến hết tháng 6 giải ngân dưới 40%": in which case; folded, "nêu" has the same letters. */
const IF_BY = /(?<![A-Za-zÀ-ỹ])[Nn]ếu (?:tính )?$/u;
/** Whether a time that begins at `start` of the printed text says in which case. */
export const isIf = (text: string, start: number): boolean => IF_BY.test(text.slice(Math.max(0, start - 12), start));

const WHICHEVER =
  /^,? (?:ma )?[a-z]+(?: [a-z]+)? nao (?:[a-z]+ ){0,3}(?:chua|khong|cham|duoi|con|thap|vi pham|thieu)\b/;
/** "Đến hết ngày 31/12 dự án nào giải ngân dưới 80% thì …": what becomes of those. `right` stands after the time, folded. */
export const isWhichever = (words: string, right: string): boolean =>
  !words.startsWith('truoc') && right.includes(' nao ') && WHICHEVER.test(right);

/** "(Công văn số … ngày …, thời hạn hoàn thành 15/8)" */
const CITED = /^(?:theo )?(?:van ban|cong van|thong bao|ke hoach|quyet dinh|ket luan|chi thi|cong dien) so /;
/** Whether the words in brackets before a time cite the paper that had set it. */
export const isCited = (clause: string): boolean => CITED.test(clause);

/** "vốn dự phòng (hạn giải ngân đến 31/12)": until when the thing before the brackets may be used. */
const HAS_LIMIT = /^(?:co )?(?:thoi )?han (?:giai ngan|bao hanh|hop dong|su dung|thue|vay|luu kho) (?:la )?$/;
/** Whether the words in brackets before a time tell a thing's own limit. */
export const isOwnLimit = (clause: string): boolean => HAS_LIMIT.test(clause);
