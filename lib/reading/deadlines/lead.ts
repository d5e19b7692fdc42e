/** How the words before a date bind it: by it, before it, within it, from it on, or not at all. */
export type Role = 'before' | 'by' | 'in' | 'from' | 'none';

/** The chain of words that leads up to a date: "chậm nhất là trước 17h00 thứ Sáu, ngày". */
export interface Lead {
  readonly role: Role;
  /** Offset of the chain's first word; the date's own offset when there is none. */
  readonly start: number;
  /** The chain, folded. */
  readonly words: string;
  /** `HH:MM` when the chain names an hour. */
  readonly time: string | null;
}

const TIME =
  "(?:luc )?\\d{1,2} ?(?:(?:h|gio|g)[ :]?(?:\\d{2}(?!\\d))?|: ?\\d{2}(?!\\d)|\\.[0-5]0(?=,? ngay))(?:['’]| ?phut)?";
export const WEEKDAY = '(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat)(?![a-z\\d])';
const WORD =
  'truoc(?! den )|(?<=truoc )khi (?:ket thuc|het)|truocngay|deadline|(?<![a-z] )ht|tien do(?: thuc hien| hoan thanh)?(?=:)|(?<=[,;–-] )tien do(?= $| (?:truoc|den|ngay) )|(?:cham|muon|tre) nhat|khong (?:duoc )?(?:de )?(?:qua|(?:cham|muon|tre) (?:hon|qua))' +
  '|(?<!(?:tre|qua) )(?:thoi )?han(?: (?:cuoi|chot|nop|gui|bao cao|hoan thanh|thuc hien|xu ly|tra loi|trinh))*' +
  '|thoi (?:gian|diem)(?: (?:hoan thanh|thuc hien|gui|nop|trinh|bao cao))*' +
  '|hoan (?:thanh|tat)|xong|den|het|trong|vao|(?:ke )?tu nay|tu ngay (?:ky|ban hanh)|(?:ke )?tu|bat dau|theo|la' +
  '|tuan (?:nay|sau|toi)(?= \\()|cac|nua|(?:nhung|\\d{1,2}) ngay(?= dau| cuoi)|cuoi(?! (?:xong|hoan))|dau|giua|(?:thuong|trung|ha) tuan|ngay|mung|mong|hom|khoang|cung|gio (?:hanh chinh|lam viec)' +
  '|(?:dau |cuoi )?(?:gio |buoi )?(?:sang|trua|chieu|toi)|(?:dau|cuoi) gio';
const CHAIN = new RegExp(`(?:^|[^a-z\\d/])((?:(?:(?:${WORD})|(?:${TIME}|${WEEKDAY})(?: ?,)?)(?:[ :(]+|$))+)$`);
const FIRST =
  '(?:ngay |thang |quy |nam |t)?(?:\\d[\\d/. -]*|[ivx]+ )(?:thang \\d+ )?(?:nam \\d{4} )?(?:den|toi|-)(?: het| truoc)?';
const RANGE = new RegExp(
  `(?:^|[ (])((?:(?<!(?:kiem|liet|thong) )ke )?tu (?:\\d{1,2} ?(?:h|gio|g) ?(?:\\d\\d)? )?${FIRST}((?: \\d{1,2} ?(?:h|gio|g) ?(?:\\d\\d)?)?)(?: ngay| thang| quy)? ?)$`,
);
/** "Thẩm định: 03/12 - | 10/12", "thời gian lắp đặt 15/12 - | 30/12": a range that a label or its noun tells. */
const RANGE_TOLD =
  /(?::|\bthoi gian(?: [a-z]+){0,3}:?) ((?:ngay )?\d{1,2} ?[/.] ?\d{1,2}(?: ?[/.] ?\d{4})? ?- ?(?:ngay )?)$/;
/** A text that begins with its range: "20/11 - 05/12", "tháng 11 đến tháng 12". */
const RANGE_FIRST = new RegExp(`^${FIRST}(?: ngay)? ?$`);
/** "Khảo sát địa bàn (15/4 - | 30/4)": the same that brackets begin with. */
const RANGE_IN_BRACKETS = /\(((?:ngay )?\d{1,2}(?:\/\d{1,2}(?:\/\d{4})?)? ?(?:-|den) ?(?:ngay )?)$/;
/** "trong các ngày 12, 13 và ", "vào 15h00 các ngày 12, ", "trong 02 ngày 12 và ", "trước ngày 10 và ". */
const LIST =
  /(?:^| )((?:trong|vao|truoc|cham nhat(?: la)?(?: vao)?|den(?: het)?) (?:(?:luc )?\d{1,2} ?(?:h|gio|g)(?: ?\d\d)?(?: phut)? )?(?:(?:\d{1,2}|hai|ba|cac) )?ngay (?:\d{1,2}(?:, ?| va | ?- ?)(?:ngay )?)+)$/;
const DIGIT = /\d/;
const HOUR = /(\d{1,2}) ?(?:h|gio|g|:(?= ?\d\d)|\.(?=[0-5]0))[ :]?(\d{2})?(?: ?phut)?(.*)/;
/** Words that only folding makes leading: đầu tư, quan trọng, chuyển sang. */
const OTHER =
  /^(?:(?:(?:đầu )?t[ưựửứữuùúủũụ]|tr[ọốồ]ng|đấu|s[aàảãạằẵặ]ng|tôi|các|đèn|đen|hàn|hân|hán|dầu|dâu|dấu|đậu|đâu|đau|lá|cung|cứng|cũng|cưới|nữa|móng|mong|mỏng|mộng|mông) )+/i;
/** "tới ngày 15/8"; folded it is the evening, too. */
const UP_TO = /tới ngày /i;
const WHICH_TIME = /^lan (dau,? |thu [a-z]+,? )/;
const WINDOW = 72;

/** `HH:MM` of "17h00", "16 giờ", "4h chiều", or null when `text` (folded) names none or none that exists. */
export function clock(text: string): string | null {
  const match = HOUR.exec(text);
  if (!match) return null;
  const [, hours, minutes = '00', rest = ''] = match;
  const hour = Number(hours) + (rest.includes('chieu') && Number(hours) < 12 ? 12 : 0);
  return hours && hour < 24 && Number(minutes) < 60 ? `${String(hour).padStart(2, '0')}:${minutes}` : null;
}

/** "trước 16h, từ ngày": what leads to the hour ends before the comma. */
const STARTS = /, (?:(?:ke|bat dau) )?tu (?:ngay )?$/;

function roleOf(words: string): Role {
  if (STARTS.test(words)) return 'from';
  if (words.includes('truoc khi ')) return 'by';
  if (words.includes('truoc')) return 'before';
  if (/\btu nay/.test(words)) return 'by';
  if (/(?<!\bthu )\btu\b|bat dau/.test(words)) return /\bden\b/.test(words) ? 'by' : 'from';
  if (/(?<!chu )nhat|\bhan\b|deadline|\bden\b|\bhet\b|khong|cuoi/.test(words)) return 'by';
  return /trong|vao|xong|hoan|\bht\b|tien do|thoi|theo/.test(words) ? 'in' : 'none';
}

/** The words that lead up to offset `at` of `text` and `folded`. Looks back a fixed way only. */
export function leadOf(folded: string, text: string, at: number): Lead {
  const before = folded.slice(Math.max(0, at - WINDOW), at);
  const [, range, hour = ''] = (before.includes('tu ') && RANGE.exec(before)) || [];
  if (range) return { role: 'by', start: at - range.length, words: 'range', time: clock(hour) };
  if (at > 1 && at < 40 && RANGE_FIRST.test(before)) return { role: 'by', start: 0, words: 'range', time: null };
  const told =
    before.endsWith('-') || before.endsWith('- ') || before.endsWith('ngay ')
      ? RANGE_TOLD.exec(before)?.[1]
      : undefined;
  if (told) return { role: 'by', start: at - told.length, words: 'range', time: null };
  const bracketed = before.includes('(') ? RANGE_IN_BRACKETS.exec(before)?.[1] : undefined;
  if (bracketed) return { role: 'by', start: at - bracketed.length, words: 'range', time: null };
  const list = before.includes('ngay ') && DIGIT.test(folded.charAt(at)) ? LIST.exec(before)?.[1] : undefined;
  if (list)
    return {
      role: /^(?:trong|vao)/.test(list) ? 'in' : roleOf(list),
      start: at - list.length,
      words: list,
      time: clock(list),
    };
  // No chain goes over a bracket's end.
  const length = CHAIN.exec(before.slice(before.lastIndexOf(')') + 1))?.[1]?.length ?? 0;
  const other = OTHER.exec(text.slice(at - length, at))?.[0].length ?? 0;
  // "lần đầu hoàn thành trước", "lần thứ ba vào ngày": which one.
  const first = WHICH_TIME.exec(before.slice(Math.max(0, before.length - length - 4)))?.[1]?.length;
  const start = at - length + (first ?? other);
  const words = folded.slice(start, at);
  const role = roleOf(words);
  return { role: role === 'none' && UP_TO.test(text.slice(start, at)) ? 'by' : role, start, words, time: clock(words) };
}
