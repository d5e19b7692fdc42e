import { addDays, gioToOf, type IsoDay, makeDay, partsOf, tetOf } from '@/lib/calendar';
import type { Form, Found, Value } from '../form';

const CAN = ['canh', 'tan', 'nham', 'quy', 'giap', 'at', 'binh', 'dinh', 'mau', 'ky'];
const CHI = ['than', 'dau', 'tuat', 'hoi', 'ty', 'suu', 'dan', 'mao', 'thin', 'ty', 'ngo', 'mui'];

/** The year nearest to `year` that is called "bính ngọ" (folded): names come again after sixty years. */
function yearNamed(name: string, year: number): number | null {
  const [can = '', chi = ''] = name.split(' ');
  for (let step = 0; step <= 30; step++)
    for (const of of [year + step, year - step]) if (CAN[of % 10] === can && CHI[of % 12] === chi) return of;
  return null;
}

/** The feast in its printed year, or the first on or after the issue. */
function feast(of: (year: number) => IsoDay | null, digits: string | undefined, issuedOn: IsoDay | null): Value {
  const printed = Number(digits) || null;
  const issued = issuedOn && partsOf(issuedOn).year;
  const first = printed ?? issued;
  const due = first ? of(first) : null;
  return { due: !printed && first && due && issuedOn && due < issuedOn ? of(first + 1) : due, kind: 'event' };
}

/** The day of the first lunar month, its first being Tết. */
const dayFromTet =
  (day: number) =>
  (year: number): IsoDay | null => {
    const first = tetOf(year);
    return first && addDays(first, day - 1);
  };

function readTet({ match, lead, issuedOn, folded, end, text, start }: Found): Value | null | undefined {
  const [words, other, name, digits] = match;
  if (!/[ếẾ]/.test(text.charAt(start + words.indexOf('tet') + 1))) return undefined;
  const after = folded.slice(end, end + 40);
  // "trong dịp Tết" is when something is served, "và sau Tết" leaves the end open.
  if (lead.role !== 'before' && lead.role !== 'by') return null;
  if (/^,? (?:va )?(?:trong|sau)(?: va sau)? (?:dip )?tet/.test(folded.slice(end, end + 24))) return null;
  // "Tết Trung thu", "Tết Độc lập", "Tết Đoan Ngọ", "Tết trồng cây": another feast.
  if (/trung thu|thieu nhi/.test(words) || OTHER_FEAST.test(after)) return { due: null, kind: 'event' };
  if (other) return feast((year) => makeDay(year, 1, 1), digits, issuedOn);
  const issued = issuedOn && partsOf(issuedOn).year;
  const named = name && (issued ?? Number(digits)) ? yearNamed(name, issued ?? Number(digits)) : null;
  const { due } = feast(tetOf, digits ?? (named ? String(named) : undefined), issuedOn);
  const doubtful = !!name && (named === null ? !!issued : !!digits && named !== Number(digits));
  const ahead = DAYS_AHEAD.exec(after);
  return {
    due: due && ahead ? addDays(due, -Number(ahead[1])) : due,
    kind: 'event',
    doubtful,
    ...(ahead && { end: end + ahead[0].length }),
  };
}

const OTHER_FEAST =
  /^ (?:doc lap|doan ngo|trong cay|thanh minh|han thuc|nguyen tieu|ha nguyen|chol|ka ?te|sum vay|nhan ai|quan dan|vi nguoi ngheo|cua nguoi|mong|ram|com moi|ngai)/;
/** "trước Tết ít nhất 10 ngày". */
const DAYS_AHEAD = /^,? (?:it nhat |toi thieu )?(\d{1,2}) ngay(?! lam)/;

/** "trước Tết Nguyên đán 2024", "từ nay đến Tết": the first day of Tết (of the next Tết when no year is printed). */
export const tet: Form = {
  starts: ['tet', 'dip ', 'ky nghi '],
  pattern:
    /\b(?:dip |ky nghi )?tet(?![a-z])(?:(?: am lich| co truyen| nguyen dan)+| (duong lich|tay)| trung thu| thieu nhi)?(?: (?:nam )?((?:giap|at|binh|dinh|mau|ky|canh|tan|nham|quy) (?:ty|suu|dan|mao|thin|ngo|mui|than|dau|tuat|hoi)))?(?:,? ?(?:nam )?-? ?(\d{4}))?/y,
  read: readTet,
};

export const gioTo: Form = {
  starts: ['gio to'],
  pattern: /\bgio to(?: hung vuong)?(?: (?:nam )?(\d{4}))?/y,
  read: ({ match, issuedOn }) => feast(gioToOf, match[1], issuedOn),
};

/** "mùng 5 Tết", "29 Tết": days after its first are counted, days before it not, since the twelfth month's length is not in the table. */
export const dayOfTet: Form = {
  starts: ['ngay ', 'mung ', 'mong ', '\\dt'],
  pattern: /\b(?:ngay |mung |mong ){0,2}(\d{1,2}) tet(?![a-z])/y,
  read({ match, text, start, issuedOn }) {
    const [words, digits] = match;
    if (!/[ếẾ]/.test(text.charAt(start + words.length - 2))) return undefined;
    const day = Number(digits);
    if (day < 1 || day > 10) return { due: null, kind: 'event', doubtful: true };
    return feast(dayFromTet(day), undefined, issuedOn);
  },
};

/** "rằm tháng Giêng", "mùng 10 tháng Giêng": counted from Tết. The twelfth month's length is not in the table. */
export const lunar: Form = {
  starts: ['ram ', 'ngay ', 'mung ', 'mong ', '\\dt'],
  pattern:
    /\b(?:(ram)(?= thang (?:gieng|chap|\d|hai|ba|tu|nam|sau|bay|tam|chin|muoi))|(?:ngay |mung |mong ){1,2}(\d{1,2})(?= thang (?:gieng|chap))|(?<=(?:truoc|nhat|den|het) )(\d{1,2})(?= thang (?:gieng|chap))) thang (gieng|chap|\d{1,2}|[a-z]{2,4})(?: nam (\d{4}))?/y,
  read({ match, issuedOn }) {
    const [, ram, digits, bare, month, year] = match;
    const day = ram ? 15 : Number(digits ?? bare);
    if (month !== 'gieng' || day < 1 || day > 29) return { due: null, kind: 'event', doubtful: true };
    return feast(dayFromTet(day), year, issuedOn);
  },
};
