import { makeDay, partsOf } from '@/lib/calendar';
import { type Form, type Found, firstOn, type Value, yearOf } from '../form';

/** Says that a day of month without year is meant: "5/10" alone may be a share. */
const SAYS_DAY = /ngay[ (]*$|truoc|den|het|nhat|han/;
const LUNAR = /^ ?\(?(?:am lich|al\b)/;
const NEXT_YEAR = /^,? ?(?:cua )?nam (lien ke|sau|toi|tiep theo|ke tiep)/;

function read({ match, lead, issuedOn, end, folded }: Found): Value | null | undefined {
  const [, d1, separator, m1, y1, y2, d2, m2, y3] = match;
  const digits = y1 ?? y2 ?? y3;
  if (!digits && ((separator && separator !== '/') || !SAYS_DAY.test(lead.words))) return undefined;
  const day = Number(d1 ?? d2);
  const month = Number(m1 ?? m2);
  const after = folded.slice(end, end + 24);
  if (LUNAR.test(after)) return { due: null, kind: 'event', doubtful: true };
  const year = yearOf(digits);
  if (year) {
    const due = makeDay(year, month, day);
    return { due, kind: 'date', doubtful: !due || digits?.length === 2 };
  }
  const repeating = { months: [month], day };
  const [next, which] = NEXT_YEAR.exec(after) ?? [];
  if (next) {
    const once = which === 'sau' || which === 'toi';
    return {
      due: once ? issuedOn && makeDay(partsOf(issuedOn).year + 1, month, day) : firstOn(repeating, issuedOn),
      kind: once ? 'date' : 'recurring',
      repeating,
      frequency: once ? undefined : 'FREQ=YEARLY',
      end: end + next.length,
    };
  }
  const due = firstOn(repeating, issuedOn);
  // 29/2 exists in some years, 31/4 in none.
  const impossible = !makeDay(2024, month, day);
  return { due, kind: 'date', repeating, doubtful: impossible || (!!due && due.slice(0, 4) !== issuedOn?.slice(0, 4)) };
}

/** "15/02/2024", "20.7.2020", "20 tháng 10 năm 2024", "15/4" (the first such day on or after the issue), "31/4" (doubtful). */
export const date: Form = {
  pattern:
    /(?<![\d/.,-])(?:(\d{1,2}) ?([/.-]) ?(\d{1,2})(?: ?[/.-] ?(\d{4}|\d{2})|,? nam ?(\d{4}))?|(\d{1,2}) ?thang ?(\d{1,2})(?:(?:,? ?nam ?| ?[/-] ?)(\d{4}))?)(?!\d| ?[/.-]\d|[/-][a-z]|%)/g,
  read,
};
