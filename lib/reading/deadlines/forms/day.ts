import { makeDay, partsOf } from '@/lib/calendar';
import { type Form, type Found, firstOn, IN_WORDS, type Value } from '../form';

/** The report of a month is due anew every month, that of a quarter every quarter. */
const MONTHLY_REPORT = /bao cao (?:cong tac )?thang(?! \d| nay)[^.;]*$/;
const QUARTERLY_REPORT = /[Bb]áo cáo (?:công tác )?[Qq]u[ýí](?! (?:\d|I|này))[^.;]*$/;
const MONTHLY = 'FREQ=MONTHLY';
/** Which month of a quarter "tháng cuối quý" is. */
const PLACE: Record<string, number> = { dau: 1, giua: 2, 'thu hai': 2, cuoi: 3 };

/** After "tháng sau": which month it follows. */
const OTHER_MONTH = /^ (?:sau |cua )?(?:thang|qu[yi]|ky|nam)(?: (?!gui|nop|cac |phai|de )[a-z]+){1,6}/;

/** "của tháng liền kề sau quý báo cáo": anew for each month or quarter that is reported on. */
const REPORTED = /^ (?:sau |cua )?(thang|qu[yi]) (?:bao cao|phat sinh)(?: [a-z]+)*/;

/** "ngày 05, 15 và 25": the days after the first, where they are of no month in numbers and count nothing ("ngày 05 và 20 hồ sơ"). */
const OTHERS =
  /^((?:, ?\d{1,2})*(?:, ?| va )\d{1,2})(?!,? ?(?:va )?[\d/%]|[.-]\d| ?thang ?\d| (?!hang|moi|cua|cac|gui|nop|bao cao|trinh)[a-z])/;

function read({ match, issuedOn, text, folded, start, end }: Found): Value | null | undefined {
  const [, digits, place, other, listed] = match;
  const day = Number(digits);
  if (day < 1 || day > 31) return undefined;
  if (place) {
    const first = PLACE[place] ?? 1;
    const repeating = { months: [first, first + 3, first + 6, first + 9], day };
    return { due: firstOn(repeating, issuedOn), kind: 'recurring', repeating, frequency: `${MONTHLY};INTERVAL=3` };
  }
  if (listed) {
    const months = (listed.match(/\d+/g) ?? []).map(Number);
    const repeating = { months, day };
    return { due: firstOn(repeating, issuedOn), kind: 'recurring', repeating, frequency: 'FREQ=YEARLY' };
  }
  const listedDays = OTHERS.exec(folded.slice(end, end + 40))?.[1] ?? '';
  const others = (listedDays.match(/\d+/g) ?? []).map(Number).filter((each) => each >= 1 && each <= 31);
  const repeating = { months: null, day, ...(others.length > 0 && { others }) };
  const last = end + listedDays.length;
  // "ngày 30 của tháng tiếp sau tháng kết thúc báo cáo": of which month is not known here.
  const next = other && OTHER_MONTH.exec(folded.slice(end, end + 90))?.[0];
  const [reported, unit] = (next && REPORTED.exec(next)) || [];
  if (reported) {
    const frequency = unit === 'thang' ? MONTHLY : `${MONTHLY};INTERVAL=3`;
    return { due: null, kind: 'recurring', repeating, frequency, end: end + reported.length };
  }
  if (next) return { due: null, kind: 'relative', end: end + next.length, free: true };
  const before = folded.slice(Math.max(0, start - 100), start);
  if (/bao cao|lien/.test(other ?? '') || (other !== 'nay' && MONTHLY_REPORT.test(before)))
    return { due: null, kind: 'recurring', repeating, frequency: MONTHLY, end: last };
  // Of which month of the quarter is not said.
  if (!other && QUARTERLY_REPORT.test(text.slice(Math.max(0, start - 100), start)))
    return { due: null, kind: 'recurring', repeating, frequency: `${MONTHLY};INTERVAL=3` };
  if (!other || !issuedOn)
    return { due: firstOn(repeating, issuedOn), kind: 'date', repeating, doubtful: true, end: last };
  const { year, month } = partsOf(issuedOn);
  const due =
    other === 'nay' ? makeDay(year, month, day) : makeDay(year + Math.floor(month / 12), (month % 12) + 1, day);
  return { due, kind: 'date', repeating, doubtful: !due };
}

/** Neither a date ("15/3", "15 tháng 3") nor the first of several ("15 và 16/3"). */
const NO_DATE = '(?! ?[\\d/%]|[.-]\\d| ?thang ?\\d|(?:, ?| va | ?- ?)\\d{1,2} ?(?:/|thang))';

/** "trước 20 hằng tháng", "hạn: 20 hằng tháng": no word says that it is a day. */
const BARE = '(?<=\\b(?:truoc|nhat|han:?) )(?=\\d{1,2} (?:hang|moi) thang\\b)';

/**
 * A day without its month: "ngày 15 các tháng 3, 6, 9, 12", "ngày 20 của tháng cuối quý" (every quarter), "ngày 05 tháng sau", "ngày 18" (the first such day,
 * doubtful, until "hằng tháng" nearby makes it come again).
 */
export const day: Form = {
  starts: ['ngay ', 'ngay:', '\\dhm'],
  pattern: new RegExp(
    `(?:\\bngay:? (?:mung |mong )?|${BARE})(\\d{1,2})(?![a-z])${IN_WORDS}${NO_DATE}(?:${[
      // "ngày 25 của tháng cuối quý", "ngày 5 tháng sau"
      ' (?:cua |trong )?(?:moi )?thang (?:(dau|cuoi|giua|thu hai)(?: tien| cung)?(?: cua)?(?: moi| hang)? quy(?: (?:sau|tiep theo|ke tiep|lien ke))?|(nay|sau|toi|tiep theo|tiep sau|ke tiep|lien ke|lien sau|bao cao))',
      // "ngày 20 của tháng"
      ' (?:cua|trong) thang(?! ?\\d| [a-z])',
      // "ngày 15 các tháng 3, 6, 9"
      ' (?:cua )?cac thang (\\d{1,2}(?:(?:,|;| va) ?\\d{1,2})+)(?! ?/)',
    ].join('|')})?`,
    'y',
  ),
  read,
};
