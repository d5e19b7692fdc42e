import { addDays, gioToOf, type IsoDay, makeDay, partsOf, tetOf } from '@/lib/calendar';
import type { Form, Found, Value } from '../form';

/** The feast in its printed year, or the first on or after the issue. */
function feast(of: (year: number) => IsoDay | null, digits: string | undefined, issuedOn: IsoDay | null): Value {
  const printed = Number(digits) || null;
  const issued = issuedOn && partsOf(issuedOn).year;
  const first = printed ?? issued;
  const due = first ? of(first) : null;
  return { due: !printed && first && due && issuedOn && due < issuedOn ? of(first + 1) : due, kind: 'event' };
}

function readTet({ match, lead, issuedOn, folded, end, text, start }: Found): Value | null | undefined {
  const [words, other, digits] = match;
  if (!/ế/i.test(text.charAt(start + 1))) return undefined;
  // "trong dịp Tết" is when something is served, "và sau Tết" leaves the end open.
  if (lead.role !== 'before' && lead.role !== 'by') return null;
  if (/^,? (?:va )?(?:trong|sau)(?: va sau)? (?:dip )?tet/.test(folded.slice(end, end + 24))) return null;
  if (/trung thu|thieu nhi/.test(words)) return { due: null, kind: 'event' };
  if (other) return feast((year) => makeDay(year, 1, 1), digits, issuedOn);
  return feast(tetOf, digits, issuedOn);
}

/** "trước Tết Nguyên đán 2024", "từ nay đến Tết": the first day of Tết (of the next Tết when no year is printed). */
export const tet: Form = {
  pattern:
    /\btet(?![a-z])(?:(?: am lich| co truyen| nguyen dan)+| (duong lich|tay)| trung thu| thieu nhi)?(?: (?:giap|at|binh|dinh|mau|ky|canh|tan|nham|quy) (?:ty|suu|dan|mao|thin|ngo|mui|than|dau|tuat|hoi))?(?:,? ?(?:nam )?-? ?(\d{4}))?/g,
  read: readTet,
};

export const gioTo: Form = {
  pattern: /\bgio to(?: hung vuong)?(?: (?:nam )?(\d{4}))?/g,
  read: ({ match, issuedOn }) => feast(gioToOf, match[1], issuedOn),
};

/** "rằm tháng Giêng", "mùng 10 tháng Giêng": counted from Tết. The twelfth month's length is not in the table. */
export const lunar: Form = {
  pattern: /\b(?:(ram)|(?:ngay |mung |mong ){1,2}(\d{1,2})) thang (gieng|chap)(?: nam (\d{4}))?/g,
  read({ match, issuedOn }) {
    const [, ram, digits, month, year] = match;
    const day = ram ? 15 : Number(digits);
    if (month === 'chap' || day < 1 || day > 29) return { due: null, kind: 'event', doubtful: true };
    return feast(
      (of) => {
        const tet = tetOf(of);
        return tet && addDays(tet, day - 1);
      },
      year,
      issuedOn,
    );
  },
};
