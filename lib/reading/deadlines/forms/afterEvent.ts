import { makeDay } from '@/lib/calendar';
import { GATHERS } from '../acts';
import { type Form, type Found, firstOn, TELLS_LIMIT, type Value } from '../form';

const CLAUSE = /^[^,;.()]{0,80}?(?=[,;.)]| ?\(| theo | de | va | nham |$)/;

/** Events that a task is to be done before; "rà soát trước khi trình" only orders two steps. */
const COMING =
  'thi(?! (?:cong|hanh|dua|diem|xa|tran))|ket thuc|bat dau|khai giang|khai mac|dien ra|khoi cong|khanh thanh|nghi|het|vao|to chuc|(?:con )?bao|mua|doan|buoc vao|di vao|dua vao|hop|xay ra|so ket|tong ket|sap nhap|bau cu|dai hoi';

/** "trước khi kết thúc quý IV/2026": a period's end, which its own form reads. */
const PERIOD_ENDS = ' (?:ket thuc|het) (?:thang \\d|qu[yi] [\\div]|nam \\d)';

/** After "hoàn thành trước": days and limits, which are no events. */
const NO_EVENT =
  '(?:ngay|thang|quy|qui|nam|tuan|thu|chu nhat|cuoi|dau|giua|luc|gio|buoi|sang|trua|chieu|hom|mung|mong|tet|dip|giao thua|ram|han|thoi (?:han|gian)|tien do|ke hoach|thoi diem|muc|so voi|va|hoac|mot|phap|het|mat|nhat|do|day|nay|khi)(?![a-z])';

/** What a report may be due right after. */
const DONE = '(?:dip |ky nghi )?tet|(?:cuoc |buoi |phien |ky )?hop|hoi nghi|dai hoi|ky thi|dot';

/** "trước khi kết thúc đợt kiểm tra (30/6/2026)": the day is printed after all. */
const DAY = /^ ?\((?:ngay )?(\d{1,2}) ?[/.-] ?(\d{1,2})(?: ?[/.-] ?(\d{4}))?\)/;

/** "trước ngày khai giảng năm học mới 05/9/2026", "trước khi chốt sổ 30/11". */
const LAST_DAY = /(?<=(?:[a-z]|^) )(?:ngay )?(\d{1,2})(?:[/.-](\d{1,2})[/.-](\d{4})|\/(\d{1,2}))$/;

function read({ match, lead, folded, text, start, end, issuedOn }: Found): Value | undefined {
  // "các ngày sau hội nghị": another word.
  if (/[àÀ]/.test(text.charAt(start + 2)) && !/ngay (?:lam viec )?thu/y.test(folded.slice(start, start + 20)))
    return undefined;
  const event = CLAUSE.exec(folded.slice(end, end + 100))?.[0] ?? '';
  const last = end + event.length;
  // "Thời hạn: sau khi có hướng dẫn", or a cell of these words: elsewhere it may be when something begins.
  const isWhole = start === 0 && last === folded.length;
  if (/^(?:sau|khi)/.test(match[0]) && !isWhole && !TELLS_LIMIT.test(lead.words)) return undefined;
  const before = folded.startsWith('truoc', start);
  const dated = before ? (DAY.exec(folded.slice(last, last + 24)) ?? LAST_DAY.exec(event)) : null;
  if (!dated) return { due: null, kind: 'relative', end: last, free: true };
  const [, day, of, year, alone] = dated;
  // "trước buổi họp ngày 25/9" is before that.
  if (alone && GATHERS.test(match[0] + event)) return { due: null, kind: 'relative', end: last, free: true };
  const month = of ?? alone;
  const due = year
    ? makeDay(Number(year), Number(month), Number(day))
    : firstOn({ months: [Number(month)], day: Number(day) }, issuedOn);
  return { due, kind: 'date', doubtful: !due, end: dated.index > 0 ? last : last + dated[0].length, free: true };
}

/** "ngay sau khi có ý kiến của …", "trước kỳ họp …": an event whose date the document does not know. */
export const afterEvent: Form = {
  starts: ['den khi ', 'khi ', 'ngay lam viec dau ', 'ngay sau ', 'ngay thu ', 'ngay lam viec thu ', 'sau ', 'truoc '],
  pattern: new RegExp(
    `\\b(?:${[
      // "ngày thứ 5 kể từ …"
      'ngay thu \\d{1,3},? (?:ke )?(?:tu|sau)',
      // "ngày làm việc thứ ba kể từ …"
      'ngay (?:lam viec )?thu (?:\\d{1,3}|hai|ba|tu|nam|sau|bay|muoi),? ke tu',
      'ngay lam viec dau tien(?: cua [a-z]+)? sau',
      // "từ nay đến khi …"
      '(?<=\\btu nay (?:cho )?)den khi',
      `ngay sau (?:khi|(?=(?:${DONE})(?![a-z])))`,
      // "Thời hạn: khi có ý kiến của …"
      '(?<!\\b(?:sau|truoc|den|tu|ngay) )khi(?= (?:co(?! yeu cau| nhu cau)|duoc|nhan duoc|ket thuc|hoan thanh) )',
      `sau (?:khi|(?=(?:${DONE})(?![a-z])))`,
      // "hoàn thành trước khi …", "xong trước lễ …"
      `(?<=(?:xong|hoan thanh|hoan tat) )truoc khi(?!${PERIOD_ENDS})`,
      `(?<=(?<!da )(?:xong|hoan thanh|hoan tat) )truoc (?=[a-z])(?!${NO_EVENT})`,
      `truoc khi(?!${PERIOD_ENDS})(?= (?:${COMING})(?![a-z]))`,
      // "trước ngày tựu trường (31/8)": any event whose day stands beside it
      'truoc ngay(?= [a-z]+ [a-z ]{2,24}\\(\\d{1,2}/\\d)',
      // "trước kỳ họp", "trước mùa mưa", "trước ngày khai giảng"
      'truoc (?:(?:moi )?(?:ky|phien|cuoc|buoi) hop|ky nghi|mua (?:mua|lu|bao|kho|nang)|khai giang|nam hoc|(?:ngay|thoi diem) (?:hop|khai (?:mac|giang)|be giang|dai hoi|hoi nghi|to chuc|dien ra|khoi cong|khai truong|khanh thanh|giao (?:nhan )?quan|(?:mo|dong) thau|bau cu|bo phieu|thi|le|het han|(?:khoa|chot) so))',
    ].join('|')})(?:(?<= )|(?![a-z]))`,
    'y',
  ),
  read,
};
