import type { IsoDay } from '@/lib/calendar';
import type { Spotted } from './spot';

/** What was printed around: enough to tell an order from what only mentions a date. */
interface Around {
  readonly text: string;
  readonly folded: string;
  readonly issuedOn: IsoDay | null;
}

const BOUNDARY = /[.;:!?](?= )|[(“"]/g;
const LEFT = 180;
const RIGHT = 120;

/** A deadline that was missed: "…, nhưng đến nay", ". Tuy nhiên đến nay". */
const MISSED =
  /(?:nhung|tuy nhien|song),? (?:cho )?(?:den|toi|hien|van|chua)|\b(?:den|hien) nay[^.;]{0,40} (?:chua|moi chi|con )/;
const BLAMED = /\b(?:da|chua|qua han|cham tien do|tre han|het han)\b/;
/** How long something is valid, or what a count goes up to. */
const VALID =
  /hieu luc|gia tri (?:den|su dung|tu)|gia tri$|gia han (?:giay|hop dong|the|chung chi|du an)|(?:han|thoi han) su dung|nhiem ky|giay phep [^,;]{0,30}(?:den|han)$|keo dai|ap dung$|ap dung (?:tu|trong)|nghi (?:tet|le|bu)/;
const COUNTED = /(?:\btinh|so lieu|luy ke|thong ke|ket qua[^,;]{0,40})$/;
/** "các hồ sơ đã tiếp nhận trước ngày …": which ones, not by when. */
const CONDITION = /\b(?:da|duoc) (?:[a-z]+ ){0,4}$|(?:phat sinh|sinh|thanh lap|hinh thanh|ton tai|ket thuc hop dong) $/;
const PLANNED = /du kien(?! (?:hoan thanh|trinh|gui|bao cao|xong))/;
const MEETING =
  /(?:tai|sau|theo|cua|trong|nhu) (?:cac |cuoc |buoi |phien |ky )*(?:hop|hoi nghi|lam viec|giao ban|le)\b[^,;]*$|(?:dien ra|khai mac|be mac|khai giang|ky niem)[^,;]*$/;
const DELIVERS = /gui|nop|trinh|bao cao|hoan thanh|xong|ban hanh|tra loi|cung cap/;
/** Before a bare month or quarter: whose name it is. */
const NAMED =
  /(?:bao cao|ke hoach|chuong trinh|ket qua|tinh hinh|cong tac|nhiem vu|hop|giao ban|so lieu|luong|dot|ky|thi dua|phong trao|lich|hoat dong|chi tieu|chi so|van ban|phien|hoi nghi|danh gia|doanh thu|san luong|thu|chi|diem|ban tin|tu|ke tu) $/;
const NAMED_ANYWHERE =
  /bao cao (?:tinh hinh|ket qua|cong tac)|ket qua|tinh hinh|nhiem vu|giao ban|chuong trinh|ke hoach|cuoc hop|phien hop|ky hop|lich|so lieu|hoat dong/;
const COMPLETES = /(?<!da |ket qua |muc do |ty le |tinh hinh |chua |viec )(?:hoan thanh|xong)[^,;]*$/;
/** Words that may stand beside a date in a cell about time. */
const TIME_CELL = /^(?:[^a-z\d]|xong|hoan thanh|thoi (?:gian|han)|han|trong|truoc|ngay|thuc hien|nam)*$/;

/** The words before `at` in its clause, and in its sentence. */
function leftOf(folded: string, at: number): { clause: string; sentence: string } {
  const sentence = folded.slice(Math.max(0, at - LEFT), at);
  let from = 0;
  for (const { index } of sentence.matchAll(BOUNDARY)) from = index + 1;
  return { clause: sentence.slice(from), sentence };
}

/** True when `spotted` is a deadline of the text that it stands in. The traps: ../shared rules in docs/doc-van-ban.md. */
export function isDeadline({ value, lead, start, end }: Spotted, { folded, issuedOn }: Around): boolean {
  const { clause, sentence } = leftOf(folded, start);
  const right = folded.slice(end, end + RIGHT);
  const alone = folded.length < 80 && TIME_CELL.test(folded.slice(0, start)) && TIME_CELL.test(folded.slice(end));
  if (alone && lead.role !== 'from') return true;
  const past = issuedOn && value.due ? value.due < issuedOn : null;
  const isPeriod = value.kind === 'month' || value.kind === 'quarter' || value.kind === 'year';
  if (value.free && value.kind !== 'date') return true;
  switch (lead.role) {
    case 'from':
      return false;
    case 'none':
      if (value.free) return !PLANNED.test(clause) && !MEETING.test(clause);
      if (/luc|\d/.test(lead.words) && DELIVERS.test(clause)) return true;
      if (!isPeriod || value.kind === 'year' || past || NAMED.test(clause)) return false;
      return (
        COMPLETES.test(clause) ||
        (clause.length < 70 && !NAMED_ANYWHERE.test(clause) && /^ ?[.;]?$/.test(right.slice(0, 2)))
      );
    case 'in':
      if (PLANNED.test(clause) || MEETING.test(clause)) return false;
      if (/^vao\b/.test(lead.words) && !DELIVERS.test(clause)) return false;
      if (/^theo/.test(lead.words)) return COMPLETES.test(clause);
      if (past && !/hoan|xong/.test(lead.words)) return false;
      break;
    default:
      if (PLANNED.test(clause) && lead.words === 'range') return false;
      if (lead.words === 'range' && /giai doan|thoi ky|dien ra|khai mac|ky bao cao/.test(clause)) return false;
      if (/^den |^den$/.test(lead.words) && !/^den (?:het|cuoi)/.test(lead.words) && value.kind === 'year')
        return false;
      if (VALID.test(clause) || (lead.role === 'by' && COUNTED.test(clause.trimEnd()))) return false;
      if (lead.role === 'before' && past !== false && CONDITION.test(clause)) return false;
  }
  return past === false || !(MISSED.test(right) || (past && BLAMED.test(sentence)));
}
