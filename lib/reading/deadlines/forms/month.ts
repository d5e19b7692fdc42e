import { partsOf } from '@/lib/calendar';
import type { Form, Found, Value } from '../form';
import { period } from '../period';

/** Months of the moon: only the first one's days are in a table. */
const LUNAR = /^ ?\(?(?:am lich|al\b)/;

const EACH_YEAR = /^ (?:hang|moi) nam/;
const LISTED = /^thang \d{1,2}(?:(?:, ?| va (?:thang )?)\d{1,2})+$/;

function read(found: Found): Value | null | undefined {
  const [words, m1, y1, m2, y2, short, y3] = found.match;
  const { lead, issuedOn, folded, start, end } = found;
  const lunar = LUNAR.exec(folded.slice(end, end + 12))?.[0];
  if (lunar) return { due: null, kind: 'event', doubtful: true, end: end + lunar.length };
  // "ngày … tháng 6": the day is left blank.
  const blank = /(?:(truoc|nhat|het|han) )?ngay [^a-z\d]*$/.exec(folded.slice(Math.max(0, start - 24), start));
  if (blank) return { due: null, kind: 'month', doubtful: true, free: !!blank[1] };
  const relative = /nay|sau|toi/.exec(words)?.[0];
  if (relative) {
    // "tháng Sáu" is another month.
    if (/sáu$/i.test(found.text.slice(start, end))) return undefined;
    if (!issuedOn) return { due: null, kind: 'month' };
    const { year, month } = partsOf(issuedOn);
    const of = relative === 'nay' ? month : month + 1;
    return period(found, 'month', of > 12 ? year + 1 : year, of > 12 ? 1 : of, 1);
  }
  // "6/2026" without the word is a month only where a limit is set; "T6/2026" has it.
  if (m2 && lead.role === 'none' && !found.alone && !words.startsWith('t')) return undefined;
  // "T11"; "T3" may be a Tuesday.
  const weekday = short && Number(short) > 1 && Number(short) < 8;
  if (short && (!(lead.role !== 'none' || found.alone) || (weekday && !/trong|het|cuoi/.test(lead.words))))
    return undefined;
  const value = period(found, 'month', Number(y1 ?? y2 ?? y3) || null, Number(m1 ?? m2 ?? short), 1);
  // "tháng 12 và tháng 6 hằng năm": each of them.
  const listed = value.repeating && EACH_YEAR.test(folded.slice(end, end + 12)) ? LISTED.exec(words)?.[0] : undefined;
  if (!listed) return value;
  const months = (listed.match(/\d+/g) ?? []).map(Number).sort((a, b) => a - b);
  return { ...value, repeating: { months, day: 0 } };
}

/** "tháng 5/2026", "tháng 9 năm 2026", "tháng 5, 6/2026" (the last), "6/2026" and "5 - 6/2026" after a limiting word or alone, "tháng này". */
export const month: Form = {
  yearless: true,
  starts: ['thang ', '\\d/-', 't\\d'],
  pattern:
    /(?<!\d ?)\bthang (?:(?:\d{1,2}(?:, ?| va (?:thang )?| ?- ?(?:thang )?))*(\d{1,2})(?: ?(?:[/.-]|,? ?nam) ?(\d{4}))?(?!\d| ?\/ ?\d| lan|%)|(?:nay|sau|toi)(?![a-z]))|(?<![\d/.,-])(?<!\bqu[yi] )\bt?(?:(?<!\btu )\d{1,2}(?:\/\d{4})? ?- ?)?(\d{1,2})\/(\d{4})(?![\d/-])|\bt(\d{1,2})(?:\/(\d{4}))?(?![a-z\d]| ?[/.-] ?t?\d)/y,
  read,
};
