import { partsOf } from '@/lib/calendar';
import { isYearsWork } from '../at-head';
import type { Form, Found, Value } from '../form';
import { period } from '../period';

/** A year alone is nearly always a name's; these words set it as a limit. */
const LIMIT = /trong|xong|hoan|het|cuoi|truoc|nhat|han|thoi|tu nay/;

/** "hoàn thành … vào năm 2027"; "các công trình hoàn thành vào năm 2027" are those. */
const COMPLETED_IN = /(?<!\b(?:cac|nhung) (?:[a-z]+ ){1,3})(?<!\b(?:da|duoc|viec) )\bhoan thanh\b[^.,;]{0,60}$/;
const SEASON = /\b(?:dip|thoi diem) $/;
/** "kiểm điểm cuối năm", "kỳ họp cuối năm", "nâng lương đợt cuối năm": which one, not until when. */
const NAMED =
  /\b(?:kiem diem|tong ket|so ket|danh gia|xep loai|hop|hoi nghi|kiem ke|quyet toan|kiem tra|bao cao|hoc ky|thi|dot) $/;

/** "báo cáo giữa học kỳ và cuối năm", "sơ kết 6 tháng và cuối năm": which ones, or how often. */
const PAIRED =
  /\b(?:(?:dau|giua) (?:hoc ky|nam(?: hoc)?|ky)|(?:6|sau) thang(?: dau nam)?|hoc ky(?: (?:i|1))?)(?:,| va) $/;

function read(found: Found): Value | null | undefined {
  const { text, start, lead, match, issuedOn, alone } = found;
  const [words, half, digits = alone && match[3]] = match;
  // "dịp cuối năm": a season, no limit.
  const before = found.folded.slice(Math.max(0, lead.start - 24), lead.start);
  const atEnd = /^cuoi /.test(lead.words);
  if (SEASON.test(before) || ((half ? !lead.words : atEnd) && NAMED.test(before)) || (atEnd && PAIRED.test(before)))
    return null;
  const at = start + words.lastIndexOf('nam');
  // "Việt Nam 2030".
  if ((!/[ăĂ]/.test(text.charAt(at + 1)) && !match[3]) || !(half || setsLimit(found))) return undefined;
  const year =
    (Number(digits) || null) ??
    (half || /het|cuoi/.test(lead.words) || (alone && lead.words === 'trong ') || words.endsWith('nay')
      ? issuedOn && partsOf(issuedOn).year
      : null);
  if (!year) return undefined;
  const [, count, part] = /(\d)? ?thang (dau|cuoi|con lai)/.exec(half ?? '') ?? [];
  if (!part) return period(found, 'year', year, 1, 12);
  if (part === 'dau' && !count) return { due: null, kind: 'month', doubtful: true };
  return period(found, 'month', year, 1, part === 'dau' ? Number(count) : 12);
}

/** Whether a year is a limit by the words around it. */
function setsLimit({ lead, alone, start, end, folded }: Found): boolean {
  if (LIMIT.test(lead.words)) return true;
  if (!lead.words) return alone || isYearsWork(folded, start, end);
  return lead.words === 'vao ' && COMPLETED_IN.test(folded.slice(Math.max(0, lead.start - 100), lead.start));
}

/** "trong năm 2026", "hết năm 2026", "trước năm 2027", "từ nay đến cuối năm …", "trong 6 tháng đầu năm 2026". */
export const year: Form = {
  starts: ['nam', '\\dt$', 'cac thang ', 'nhung thang '],
  pattern:
    /\b((?:0?[369]|cac|nhung) thang (?:(?:dau|cuoi|con lai)(?: cua)?) )?nam(?: ?(\d{4})(?!\d|[ ]?[-/] ?\d)| nay|(?= ?[.,;)]|$)|(?<=\btu nay (?:den|toi) (?:cuoi|het) nam)(?! hoc| \d| (?:chi |khong )?con(?![a-z])))|^(20\d\d)$/y,
  read,
};
