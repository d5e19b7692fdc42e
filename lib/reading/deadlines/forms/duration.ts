import { addDays, type Holidays, type IsoDay, lastDayOfMonth, makeDay, partsOf, workingDays } from '@/lib/calendar';
import { fold } from '@/lib/text';
import { oneOf } from '../../words/one-of';
import { type Form, type Found, TELLS_LIMIT, type Value } from '../form';

/** The signing of this notice, not of another document. */
const SIGNING = new RegExp(
  `^,? ?\\(?(?:ke |tinh )?(?:tu|sau) ${oneOf(
    /(?:ngay|khi) (?:ky ban hanh|ban hanh|phat hanh|ky)(?: (?:[a-z]+ ){1,3}nay|(?: (?:thong bao|ke hoach|cong van|van ban|ket luan|chi thi))?(?= ?(?:[.,;)]|de |$)))/,
    /(?:ngay|khi) (?:[a-z]+ ){1,3}nay (?:duoc )?(?:ky|ban hanh|phat hanh)/,
    /ngay ra (?:[a-z]+ ){1,3}nay/,
    /(?:ngay|khi) (?:thong bao|ke hoach|cong van|ket luan|chi thi) (?:duoc )(?:ky|ban hanh|phat hanh)/,
    /(?:ngay )?hom nay/,
  )}`,
);
const DATE = /^,? ?\(?(?:ke |tinh )?tu ngay (\d{1,2}) ?(?:[/.-]|thang) ?(\d{1,2}) ?(?:[/.-]|nam) ?(\d{4})/;
const PART = /^ (?:dau|cuoi|con lai|giua)(?![a-z])/;
const RANGE = /^,? ?\(?(?:ke |tinh )?tu (?:ngay )?\d{1,2}(?: ?[/.-] ?\d{1,2})? (?:den|-) (?:het )?(?:ngay )?\d/;
const TO = /^,? ?(?:den|-)/;
const LASTS = /it nhat|toi thieu/;
/** "trong 10 ngày tới": counted from the issue. */
const AHEAD = /^ (?:sap )?(?:toi|nua)(?![a-z])/;
/** A forecast. */
const FORECAST = /^,? (?:thoi tiet|khu vuc|nhiet do|mua|bao|mien|co mua|troi|nguy co|vung|luu luong|muc nuoc)/;
const PRINTED = /^ \((?:(?:cham nhat|tuc|truoc|la|ngay) ){0,4}(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\)/;
const EVENT =
  /^,? ?\(?(?:ke |tinh )?(?:tu(?! (?:ngay )?\d+ ?(?:-|den))|sau|truoc|so voi|khi|to chuc|dien ra) [^,;.()]{0,80}?(?=[,;.()]| theo | de | va | nham |$)/;

/** "hoàn thành trong 3 ngày", "sửa xong hệ thống nước trong 10 ngày". */
const COMPLETES =
  /(?<!\b(?:da|viec|khi|sau|chua) )\b(?:hoan (?:thanh|tat)|xong|dut diem)\b[^.;:]{0,80} $|(?:hoan (?:thanh|tat)|xong) $/;

/** "gửi tài liệu trước 05 ngày.": the event is told elsewhere; "tháng trước 05 ngày" is another word. */
const BY_ITSELF = /^ ?(?:[.,;)]|$)/;
const LAST_TIME = /\b(?:ngay|tuan|thang|quy|nam|lan|hom) $/;

function after(from: IsoDay, count: number, unit: string, working: Holidays | null): { day: IsoDay; certain: boolean } {
  if (working) return workingDays(from, count, working);
  if (unit < 'tha') return { day: addDays(from, count), certain: true };
  if (unit === 'tuan') return { day: addDays(from, count * 7), certain: true };
  const { year, month, day } = partsOf(from);
  const of = [year + Math.floor((month - 1 + count) / 12), ((month - 1 + count) % 12) + 1] as const;
  return { day: makeDay(...of, day) ?? lastDayOfMonth(...of), certain: true };
}

/** "kể từ ngày ký kết luận": which paper, where it is not said to be this one. */
const PAPER = / (thong bao|ke hoach|cong van|ket luan|chi thi|quyet dinh)(?! nay)/;
/** Whether the paper whose signing is counted from is another than the one that says so. */
function isOther(counted: string, paper: string | null | undefined): boolean {
  const named = PAPER.exec(counted)?.[1];
  return !!named && paper !== undefined && fold(paper ?? 'công văn') !== named;
}

function read({
  match,
  lead,
  folded,
  start,
  end,
  issuedOn,
  holidays,
  paper,
  alone: inCell,
}: Found): Value | null | undefined {
  const [, limit = '', digits, unit = '', working] = match;
  const rest = folded.slice(end, end + 120);
  const [dated, day, month, year] = DATE.exec(rest) ?? [];
  const ahead = /^trong\b/.test(limit) && unit !== 'gio' ? AHEAD.exec(rest)?.[0] : undefined;
  if (
    ahead &&
    (FORECAST.test(rest.slice(ahead.length)) || /du bao[^.;]*$/.test(folded.slice(Math.max(0, start - 60), start)))
  )
    return null;
  // "trong 6 tháng đầu năm", "trong 10 ngày, từ ngày A đến ngày B": other forms.
  if (PART.test(rest) || RANGE.test(rest) || (dated && TO.test(rest.slice(dated.length)))) return undefined;
  const signing = SIGNING.exec(rest)?.[0];
  const counted = dated ?? ahead ?? (signing !== undefined && isOther(signing, paper) ? undefined : signing);
  const from = dated ? makeDay(Number(year), Number(month), Number(day)) : issuedOn;
  // "niêm yết ít nhất 15 ngày kể từ ngày ký": how long, not until when.
  if (counted && LASTS.test(limit)) return null;
  if (counted && /ngay|tuan|thang/.test(unit)) {
    const found = from && after(from, Number(digits), unit, working ? holidays : null);
    return {
      due: found?.day ?? null,
      kind: 'relative',
      doubtful: found?.certain === false,
      end: end + counted.length,
      free: true,
    };
  }
  const event = EVENT.exec(rest)?.[0];
  // From when is not said.
  const completes = COMPLETES.test(folded.slice(Math.max(0, start - 100), start));
  // "trước 24h", "sau 5 ngày" need their event.
  const told = inCell || TELLS_LIMIT.test(lead.words);
  const within =
    /trong (?:vong|thoi)|khong qua|toi da|cham nhat/.test(limit) ||
    // "báo cáo trong 5 ngày làm việc": no one counts what was so.
    (/^trong/.test(limit) && (completes || told || (working !== undefined && BY_ITSELF.test(rest))));
  const before = limit.startsWith('truoc') && unit !== 'gio' && unit !== 'h' && BY_ITSELF.test(rest);
  const alone = before && !LAST_TIME.test(folded.slice(Math.max(0, start - 8), start));
  // "Thời hạn hoàn thành: 60 ngày kể từ ngày Quyết định có hiệu lực".
  const stated = event !== undefined && TELLS_LIMIT.test(lead.words);
  if (!stated && (!limit || (!event && !within && !alone))) return undefined;
  const last = end + (event?.trimEnd().length ?? 0);
  // "25 ngày trước ngày bầu cử (ngày 18/02/2026)": the day is printed after all.
  // "trước 15 ngày so với tiến độ (30/4/2027)": what it is before has its day there.
  const printed = event?.includes('so voi') ? null : PRINTED.exec(folded.slice(last, last + 40));
  if (!printed) return { due: null, kind: 'relative', end: last, free: true };
  const due = makeDay(Number(printed[3]), Number(printed[2]), Number(printed[1]));
  return { due, kind: 'date', doubtful: !due, end: last + printed[0].length, free: true };
}

/** "trong thời hạn 05 ngày làm việc kể từ ngày ký", "trong 10 ngày tới" (counted from the issue), "ít nhất 10 ngày trước khi …" (no date). */
export const duration: Form = {
  starts: ['\\d(ghnt', 'trong ', 'khong qua ', 'toi ', 'cham ', 'muon ', 'it ', 'truoc ', 'sau '],
  pattern:
    /\b(?:((?:trong|khong qua|toi da|(?:cham|muon|it) nhat|toi thieu|truoc|sau)(?: (?:vong|(?:thoi )?han|thoi gian|la|sau|trong|khong qua|toi da|truoc|it nhat|toi thieu)){0,3}) (?:\d{1,2} ?- ?)?)?(\d{1,3})(?: ?\([a-z ]{1,20}\))? ?(gio|h|ngay|tuan|thang)(?![a-z\d]| ?\d)( lam viec)?/y,
  read,
};
