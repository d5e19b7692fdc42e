import { partsOf } from '@/lib/calendar';
import { type Form, type Found, type Value, yearOf } from '../form';
import { period } from '../period';

function read(found: Found): Value | null | undefined {
  const [, m1, y1, m2, y2, relative] = found.match;
  const { lead, issuedOn } = found;
  if (relative) {
    const { year, month } = issuedOn ? partsOf(issuedOn) : { year: 0, month: 0 };
    if (!issuedOn) return { due: null, kind: 'month' };
    return period(found, 'month', year, relative === 'nay' ? month : month + 1, 1);
  }
  // "ngày … tháng 6": the day is left blank.
  if (/ngay[ (]*$/.test(lead.words)) return { due: null, kind: 'date', doubtful: true };
  // "6/2026" without the word is a month only where a limit is set.
  if (m2 && lead.role === 'none') return undefined;
  const month = Number(m1 ?? m2);
  if (month < 1 || month > 12) return { due: null, kind: 'month', doubtful: true };
  return period(found, 'month', yearOf(y1 ?? y2), month, 1);
}

/** "tháng 5/2026", "tháng 9 năm 2026", "tháng 5, 6/2026" (the last), "6/2026" after a limiting word, "tháng này". */
export const month: Form = {
  pattern:
    /(?<!\d ?)thang ?(?:(?:\d{1,2}(?:, ?| va | - ?))*(\d{1,2})(?: ?(?:[/.-]|,? ?nam) ?(\d{4}))?(?!\d| ?\/ ?\d| lan|%)|(?=nay|sau|toi))|(?<![\d/.,-])(\d{1,2})\/(\d{4})(?![\d/-])/g,
  read,
};
