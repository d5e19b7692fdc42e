import { addDays, type IsoDay, lastDayOfMonth, makeDay, partsOf, workingDays } from '@/lib/calendar';
import type { Form, Found, Value } from '../form';

const FROM_SIGNING =
  /^,? ?(?:ke )?(?:tu|sau) (?:ngay|khi) (?:ky ban hanh|ban hanh|phat hanh|ky)(?! (?:nghi|quyet dinh|luat|thong tu|hop dong|ket)[a-z ]*(?! nay))(?: (?:thong bao|van ban|cong van|ke hoach|ket luan|quyet dinh|chi thi))?(?: nay)?/;
const FROM_DATE = /^,? ?(?:ke )?tu ngay (\d{1,2}) ?(?:[/.-]|thang) ?(\d{1,2}) ?(?:[/.-]|nam) ?(\d{4})/;
const CLAUSE = /^[^,;.()]{0,90}(?![a-z\d])/;
const FROM_EVENT = /^,? ?(?:\(?ke )?(?:tu|sau|truoc|so voi|tinh tu|khi|to chuc|dien ra)/;

function after(from: IsoDay, count: number, unit: string, working: boolean): { day: IsoDay | null; certain: boolean } {
  if (working) return workingDays(from, count);
  if (unit === 'ngay' || unit === 'tuan')
    return { day: addDays(from, unit === 'ngay' ? count : count * 7), certain: true };
  const { year, month, day } = partsOf(from);
  const months = month - 1 + count * (unit === 'nam' ? 12 : 1);
  const to = [year + Math.floor(months / 12), (months % 12) + 1] as const;
  return { day: makeDay(...to, day) ?? lastDayOfMonth(...to), certain: true };
}

function read({ match, folded, end, issuedOn }: Found): Value | null | undefined {
  const [, limit = '', digits, unit = '', working] = match;
  const rest = folded.slice(end, end + 120);
  const signed = FROM_SIGNING.exec(rest);
  const dated = FROM_DATE.exec(rest);
  const [words = '', day, month, year] = dated ?? signed ?? [];
  const from = dated ? makeDay(Number(year), Number(month), Number(day)) : signed && issuedOn;
  if (dated || signed) {
    const found = from && unit !== 'gio' && unit !== 'h' ? after(from, Number(digits), unit, !!working) : null;
    return {
      due: found?.day ?? null,
      kind: 'relative',
      doubtful: found?.certain === false,
      end: end + words.length,
      free: true,
    };
  }
  const related = FROM_EVENT.test(rest);
  // "trước 24h", "ít nhất 10 ngày", "sau 5 ngày" need their event.
  if (!related && !/trong (?:vong|thoi)|khong qua|toi da|cham nhat/.test(limit)) return undefined;
  return {
    due: null,
    kind: 'relative',
    end: related ? end + (CLAUSE.exec(rest)?.[0].trimEnd().length ?? 0) : end,
    free: true,
  };
}

/** "trong thời hạn 05 ngày làm việc kể từ ngày ký" (counted from the issue), "ít nhất 10 ngày trước khi …" (no date). */
export const duration: Form = {
  pattern:
    /\b((?:trong (?:vong|thoi (?:han|gian))|khong qua|toi da|(?:cham|muon|it) nhat|toi thieu|truoc|sau)(?: (?:la|sau|trong|khong qua|toi da|vong|truoc))*) (\d{1,3})(?: ?\([a-z ]{1,20}\))? ?(gio|h|ngay|tuan|thang|nam)(?![a-z\d]| ?\d)( lam viec)?/g,
  read,
};
