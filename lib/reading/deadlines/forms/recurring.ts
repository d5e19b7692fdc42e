import { matchesOf } from '@/lib/text';
import { oneOf } from '../../words/one-of';
import type { Form, Found, Value } from '../form';
import { clock } from '../lead';

const MONTHS: Record<string, number> = { thang: 1, quy: 3, qui: 3, nam: 12 };
const WORDS: Record<string, number> = { mot: 1, hai: 2, ba: 3, sau: 6 };
/** Nouns that "hằng năm" only describes: no task comes again by them. */
const NOUN =
  /(?:ke hoach|chuong trinh|du toan|ngan sach|danh hieu|khen thuong|thi dua|thu nhap|binh quan|trung binh|(?:phien|ky|cuoc) hop|thuong ky|hoi nghi|giao ban|chi tieu|muc tieu|kinh phi|nhu cau|doanh thu|san luong|ty le|le hoi|ngay hoi|nhiem vu|cong viec|danh muc|so lieu|(?<!khoi |so |chat )luong|hoat dong|cong tac)(?: (?:\d+|tung|thang|quy|nam|va)[, ]*)*$/;
/** The same, with more words about the noun: "trợ cấp xã hội hằng tháng", "kế hoạch bảo trì hằng năm". */
const NOUN_PHRASE =
  /\b(?:ke hoach|giao ban|du toan|tro cap|phu cap|luong huu|hoc phi|hoc bong|sinh hoat phi|muc dong|muc thu|bao hiem (?:y te|xa hoi)|tien (?:dien|thue|luong))(?: (?!bao cao|gui|nop|trinh|to chuc|ra soat|kiem tra|danh gia|tong hop|cap nhat|va|dinh)[a-z]+){0,4}$/;
/** "kế hoạch kiểm tra hằng năm": what is planned for each year. */
const PLAN_OF = /\b(?:ke hoach|chuong trinh) (?:thanh tra|kiem tra|giam sat|ra soat|danh gia|to chuc)(?: [a-z]+){0,3}$/;
/** A meeting on several days of the week: "giao ban thứ Hai và thứ Năm | hằng tuần". */
const MEETING =
  /\b(?:hop|giao ban|chao co|hoi nghi|sinh hoat|tiep (?:cong )?dan)(?: [a-z]+){0,4}? (?:vao )?thu [a-z2-7]{1,4}(?:(?:, ?|,? va )(?:thu )?[a-z2-7]{1,4})+$/;
/** "Hằng ngày, các xã báo cáo trước 16 giờ". */
const HOUR_LATER = /^,? [^.;]{0,90}?(?:truoc|cham nhat|luc) (?:luc )?(\d{1,2} ?(?:gio|h|g|:)(?: ?\d{2}(?!\d))?)/;
/** "báo cáo khối lượng hằng ngày qua nhóm Zalo trước 20h": with an hour it is how often that is done. */
const SENDS = /\b(?:bao cao|cap nhat|gui|nop|tong hop)(?: [a-z]+){0,4} $/;
/** "báo cáo 02 lần/ngày"; "cho ăn 02 lần/ngày" is how. */
const TWICE = /^0?[2-9] lan/;
const OTHER_DAY = /^,? ?(?:\d|ngay (?:\d|mai)|thu |va )/;
/** "báo cáo hằng ngày", "cập nhật tiến độ hằng ngày". */
const REPORTS =
  /\b(?:bao cao|cap nhat)(?: (?:nhanh|ket qua|tinh hinh|so lieu|so luong|tien do|so ca|dien bien|danh sach)){0,2} (?:(?:len|vao|tren|ve) (?:[a-z]+ ){1,5})?$|\btong hop $/;
const DOES = /^,? (?:to chuc|hop|bao cao|kiem tra|ra soat|tien hanh|sinh hoat|so ket|danh gia)(?![a-z])/;
const CLAUSE_START = /(?:^|[.;:,(“"-] ?)$/;

const weekly = (count: number): string => `FREQ=WEEKLY${count > 1 ? `;INTERVAL=${count}` : ''}`;

const EVERY = /(?:(\d+|mot|hai|ba|sau) )?(ngay|tuan|thang|qu[yi]|nam)(?![a-z])/g;
/** FREQ and INTERVAL of the shortest of the printed periods. */
function frequencyOf(words: string): string {
  let months = 99;
  for (const [, count = '1', unit = ''] of matchesOf(EVERY, words)) {
    if (unit === 'ngay') return `FREQ=DAILY${Number(count) > 1 ? `;INTERVAL=${Number(count)}` : ''}`;
    if (unit === 'tuan') return weekly(WORDS[count] ?? Number(count));
    months = Math.min(months, (MONTHS[unit] ?? 12) * (WORDS[count] ?? Number(count)));
  }
  return months % 12
    ? `FREQ=MONTHLY${months > 1 ? `;INTERVAL=${months}` : ''}`
    : `FREQ=YEARLY${months > 12 ? `;INTERVAL=${months / 12}` : ''}`;
}

function read({ match, lead, folded, text, start, end, issuedOn }: Found): Value | null | undefined {
  const words = match[0];
  const often = /^dinh|lan/.test(words);
  // "mới năm", "một lần" in passing; "Việt Nam".
  if (words.startsWith('moi') && !/[ỗỖ]/.test(text.charAt(start + 1))) return undefined;
  const before = folded.slice(Math.max(0, start - 40), start);
  if (TWICE.test(words) && !SENDS.test(before)) return undefined;
  const described =
    NOUN.test(before.trimEnd()) ||
    NOUN_PHRASE.test(before.trimEnd()) ||
    PLAN_OF.test(before.trimEnd()) ||
    (words.endsWith('tuan') && MEETING.test(folded.slice(Math.max(0, start - 80), start).trimEnd())) ||
    /^ cua /.test(folded.slice(end, end + 5));
  const opens = CLAUSE_START.test(before) || (words.endsWith('ngay') && REPORTS.test(before));
  // "trước 16h00 hằng ngày", "hằng ngày, trước 16h00".
  const timed =
    (lead.time && !/\btu\b/.test(lead.words)) ||
    /\b(?:dau|cuoi) (?:gio|buoi|ngay)/.test(lead.words) ||
    /^[ ,(]{1,3}(?:truoc|luc) \d{1,2} ?[hg]/.test(folded.slice(end, end + 16));
  const sends = opens || (!described && SENDS.test(before));
  const hour = words.endsWith('ngay') && sends && !timed ? HOUR_LATER.exec(folded.slice(end, end + 120)) : null;
  if (hour && !OTHER_DAY.test(folded.slice(end + hour[0].length, end + hour[0].length + 10)))
    return {
      due: issuedOn,
      kind: 'recurring',
      frequency: 'FREQ=DAILY',
      free: true,
      time: clock(hour[1] ?? ''),
      end: end + hour[0].length,
    };
  // "Mỗi quý tổ chức kiểm tra"; "mỗi năm trồng 200 ha" says how much.
  const each = !words.startsWith('moi') || (opens && DOES.test(folded.slice(end, end + 16)));
  const free = often || !!timed || (!described && each && (opens || !/ngay/.test(words)));
  const frequency = frequencyOf(words);
  return { due: frequency === 'FREQ=DAILY' ? issuedOn : null, kind: 'recurring', frequency, free };
}

/** "hằng tháng", "định kỳ hằng quý", "6 tháng, hàng năm" (the shorter), "06 tháng một lần". An adjective counts only beside a date. */
export const recurring: Form = {
  starts: ['dinh k', 'hang ', 'moi ', '\\dtnlq', 'mot ', 'hai ', 'ba ', 'sau ', 'tuan/', 'thang/', 'quy/', 'nam/'],
  pattern: new RegExp(
    `\\b(?<!thang (?:dau|cuoi)(?: tien| cung)? (?:cua )?)${oneOf(
      // "định kỳ hằng quý", "định kỳ 6 tháng"; not "định kỳ tháng 3"
      /dinh k[yi],? (?:bao cao )?\(?(?:vao )?(?:(?:hang |moi )?(?:\d{1,2} )?(?:ngay|tuan|thang|qu[yi]|nam)(?![a-z]| ?\d| thu | [ivx]+(?![a-z])))/,
      /moi (?:ngay|tuan|thang|qu[yi]|nam) (?:it nhat |toi thieu )?(?:0?1|mot) lan/,
      /(?:hang|moi) (?:ngay|tuan|thang|qu[yi]|nam)(?![a-z])/,
      /0?6 thang(?=(?:,| va)? hang nam)/,
      // "06 tháng một lần", "01 quý/lần"
      /(?:\d{1,2}|mot|hai|ba|sau) (?:tuan|thang|qu[yi]|nam) ?\/? ?(?:0?1|mot)? ?lan/,
      // "tuần/lần"
      /(?:tuan|thang|qu[yi]|nam)\/(?:0?1 )?lan/,
      // "10 ngày/lần", "5 ngày một lần"
      /\d{1,2} ngay ?(?:\/ ?(?:0?1 )?| (?:0?1|mot) )lan/,
      // "02 lần/ngày (06h00, 16h00)"
      /0?[2-9] lan ?\/ ?ngay(?![a-z])(?: ?\([^()]{0,40}\))?/,
      // "01 lần/quý", "một lần mỗi tháng"
      /(?:0?1|mot) lan(?: ?\/ ?| (?:moi|hang|trong mot) )(?:ngay|tuan|thang|qu[yi]|nam)(?![a-z])/,
    )}(?:(?:,| va| hoac|\\/) ?(?:hang |moi )?(?:\\d{1,2} )?(?:tuan|thang|qu[yi]|nam)(?![a-z]| ?\\d))*(?: ?\\/ ?(?:0?1 )?lan)?`,
    'y',
  ),
  read,
};
