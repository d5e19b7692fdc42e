import { type Holidays, type IsoDay, lastDayOfMonth, makeDay, partsOf, workingDayOf } from '@/lib/calendar';
import { type Form, type Found, firstOn, type Value } from '../form';

const WORKDAYS = 'BYDAY=MO,TU,WE,TH,FR';
const QUARTER = 3;

/** The first or last (working) day of a month: its day, and whether it is sure. */
interface Edge {
  readonly day: IsoDay | null;
  readonly certain: boolean;
}

function edgeOf(year: number, month: number, last: boolean, working: Holidays | null): Edge {
  if (working) return workingDayOf(year, month, last ? 'last' : 'first', working);
  return { day: last ? lastDayOfMonth(year, month) : makeDay(year, month, 1), certain: true };
}

/** The first edge on or after the issue, of every month or of the first or last month of every quarter. */
function next(issuedOn: IsoDay | null, months: number, last: boolean, working: Holidays | null): Edge {
  if (!issuedOn) return { day: null, certain: true };
  const { year, month } = partsOf(issuedOn);
  for (let at = month - 1; at < month + QUARTER; at++) {
    if (months === QUARTER && at % QUARTER !== (last ? QUARTER - 1 : 0)) continue;
    const edge = edgeOf(year + Math.floor(at / 12), (at % 12) + 1, last, working);
    if (edge.day && edge.day >= issuedOn) return edge;
  }
  return { day: null, certain: true };
}

const COUNTED = /^ thu (?:\d{1,2}|nhat|hai|ba|tu|nam|sau)(?: [^,;.():]{0,70}?(?=[,;.():]| qua | theo |$))?/;

function read({ match, issuedOn, holidays, folded, end }: Found): Value | null | undefined {
  const [words, work, every, unit = '', digits, printed, which, ofQuarter] = match;
  // "ngày cuối cùng của tháng thứ ba kể từ ngày kết thúc năm": kept as well.
  const counted = unit === 'thang' ? COUNTED.exec(folded.slice(end, end + 100))?.[0] : undefined;
  if (counted) return { due: null, kind: 'relative', end: end + counted.length, free: true };
  // "ngày cuối cùng của tháng đầu quý sau": kept, no day is reckoned.
  if (ofQuarter) return { due: null, kind: 'relative', free: true };
  const last = /cuoi/.test(words);
  const working = work ? holidays : null;
  if (unit === 'tuan') {
    if (!working || digits || which) return undefined;
    const repeating = { weekday: last ? 5 : 1 };
    return { due: firstOn(repeating, issuedOn), kind: 'recurring', repeating, frequency: 'FREQ=WEEKLY' };
  }
  const months = unit === 'thang' ? 1 : QUARTER;
  if (!every && (digits || which)) {
    if (months > 1) return undefined;
    const issued = issuedOn && partsOf(issuedOn);
    const month = digits ? Number(digits) : (issued?.month ?? 0) + (which === 'nay' ? 0 : 1);
    if (!issued && !printed) return { due: null, kind: 'date', doubtful: true };
    const year = Number(printed) || (issued?.year ?? 0);
    const edge = edgeOf(year + Math.floor((month - 1) / 12), ((month - 1) % 12) + 1, last, working);
    return { due: edge.day, kind: 'date', doubtful: !edge.certain || month > 13 };
  }
  const { day, certain } = next(issuedOn, months, last, working);
  const every3 = months > 1 ? ';INTERVAL=3' : '';
  const edge = working ? `${WORKDAYS};BYSETPOS=${last ? -1 : 1}` : `BYMONTHDAY=${last ? -1 : 1}`;
  return { due: day, kind: 'recurring', frequency: `FREQ=MONTHLY${every3};${edge}`, doubtful: !certain, free: true };
}

/** "ngày làm việc cuối cùng của tháng", "ngày cuối cùng hằng tháng", "cuối mỗi tháng", "ngày làm việc đầu tiên của quý". */
export const edgeOfMonth: Form = {
  yearless: true,
  starts: ['ngay ', 'cuoi '],
  pattern: new RegExp(
    // Which edge, …
    '\\b(?:ngay (lam viec )?(?:cuoi|dau) (?:cung|tien)(?: cua)?|(?<!thang )(?<!(?:thu [a-z2-7]{1,4}|chu nhat),? tuan )cuoi(?= (?:moi|hang)))' +
      // … of what, …
      '(?: (hang|moi|tung))? (thang|quy|qui|tuan)' +
      `(?:${[
        // … "tháng 6/2027", "tháng sau", "tháng cuối quý"
        ' (\\d{1,2})(?: ?(?:\\/|,? ?nam) ?(\\d{4}))?',
        ' (nay|sau|toi|ke tiep|tiep theo)',
        ' ((?:dau|cuoi)(?: tien| cung)?,? (?:cua |thuoc )?(?:moi |hang )?qu[yi](?: (?:sau|tiep theo|ke tiep|lien ke))?)',
      ].join('|')})?(?![a-z\\d/])`,
    'y',
  ),
  read,
};
