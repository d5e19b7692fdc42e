import { makeDay } from '@/lib/calendar';
import { type Form, type Found, firstOn, type Value } from '../form';

/** Says that a day of a month without year is meant: "5/10" alone may be a share. */
const SAYS_DAY = /ngay[ (]*$|truoc|\bden|\bhet|nhat|\bhan/;
/** The next of several days: "trước ngày 15/6 và 15/12". */
const LISTED = /\d(?:,| va|;) ?(?:ngay )?$/;
const LUNAR = /^ ?\(?(?:am lich|al\b)/;
const FOLLOWING_YEAR = /^,? ?(?:cua )?nam (?:lien ke|tiep theo|ke tiep|sau)/;

function read({ match, lead, issuedOn, start, end, folded, alone }: Found): Value | null | undefined {
  const [, d1, separator = '/', m1, y1, y2, d2, m2, y3] = match;
  const digits = y1 ?? y2 ?? y3;
  const before = folded.slice(Math.max(0, start - 12), start);
  // "3.5" and "2-3" are no dates, "tháng 3-12/2026" is a period.
  if (/thang $/.test(before)) return undefined;
  if (!digits && (separator !== '/' || !(alone || SAYS_DAY.test(lead.words) || LISTED.test(before)))) return undefined;
  const day = Number(d1 ?? d2);
  const month = Number(m1 ?? m2);
  const after = folded.slice(end, end + 24);
  const lunar = LUNAR.exec(after)?.[0];
  if (lunar) return { due: null, kind: 'event', doubtful: true, end: end + lunar.length };
  if (digits) {
    const due = makeDay(Number(digits) + (digits.length < 4 ? 2000 : 0), month, day);
    return { due, kind: 'date', doubtful: !due || digits.length < 4 };
  }
  const repeating = { months: [month], day };
  const due = firstOn(repeating, issuedOn);
  const following = FOLLOWING_YEAR.exec(after)?.[0];
  if (following) return { due, kind: 'recurring', repeating, frequency: 'FREQ=YEARLY', end: end + following.length };
  // 29/2 exists in some years, 31/4 in none.
  const doubtful = !makeDay(2024, month, day) || (!!due && due.slice(0, 4) !== issuedOn?.slice(0, 4));
  return { due, kind: 'date', repeating, doubtful };
}

/** "15/02/2024", "20.7.2020", "20 tháng 10 năm 2024", "15/4" (the first such day on or after the issue), "31/4" (doubtful). */
export const date: Form = {
  pattern:
    /(?<![\d/.,])(?:(\d{1,2}) ?([/.-]) ?(\d{1,2})(?: ?[/.-] ?(\d{4}|\d\d)|,? nam ?(\d{4}))?|(\d{1,2}) ?thang ?(\d{1,2})(?:(?:,? ?nam ?| ?[/-] ?)(\d{4}))?)(?!\d| ?[/.]\d|[/-][a-z]|%)/g,
  read,
};
