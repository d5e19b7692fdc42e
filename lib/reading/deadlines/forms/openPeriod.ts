import { addDays, type IsoDay, lastDayOfMonth, partsOf, weekday } from '@/lib/calendar';
import type { DeadlineKind } from '../../types';
import type { Form, Found, Value } from '../form';

const KINDS: Readonly<Record<string, DeadlineKind>> = { thang: 'month', quy: 'quarter', qui: 'quarter', tuan: 'week' };
/** "hoàn thành việc rà soát trong tuần"; "báo cáo kết quả trong tuần" may tell of what was. */
const COMPLETES =
  /(?:^|[^a-z])(?<!(?:da|ket qua|ty le|muc do|tinh hinh|chua|chuong|cong|quy|tien|lo|hanh|qua|ho so|don|van ban) )(?:xong|hoan (?:thanh|tat)|trinh(?! (?:do|tu|bay)\b)|nop|gui)(?: [a-z]+){0,10} ?$/;
/** "thời gian: trong tuần". */
const LABELLED = /(?:thoi (?:gian|han)|han|tien do)(?: (?:hoan thanh|thuc hien|xong))? ?: ?(?:xong )?$/;

/** The last day of the one in which `day` is. */
function endOf(kind: DeadlineKind, day: IsoDay): IsoDay | null {
  const { year, month } = partsOf(day);
  if (kind === 'week') return addDays(day, 7 - weekday(day));
  return lastDayOfMonth(year, kind === 'quarter' ? Math.ceil(month / 3) * 3 : month);
}

function read({ match, alone, lead, text, folded, start, issuedOn }: Found): Value | undefined {
  const kind = KINDS[match[0]];
  // "Trong quỹ", "trong thắng": other words.
  if (!kind || !/^(?:th|q|t)u?[áýíầ]/i.test(text.slice(start, start + 4))) return undefined;
  // "chậm nhất cuối tháng": hardly another's.
  if (/(?:truoc|nhat|den|het)(?: [a-z]+)? cuoi $/.test(lead.words))
    return { due: issuedOn && endOf(kind, issuedOn), kind, doubtful: true };
  if (lead.role !== 'in' || !/trong $/.test(lead.words)) return undefined;
  const before = folded.slice(Math.max(0, start - 100), start).replace(/trong $/, '');
  return alone || COMPLETES.test(before) || LABELLED.test(before) ? { due: null, kind, doubtful: true } : undefined;
}

/** "trong tháng", in a column of times or where something is to be completed: of which one only its heading may say; "chậm nhất cuối tuần". */
export const openPeriod: Form = {
  starts: ['thang', 'quy', 'qui', 'tuan'],
  pattern: /\b(?:thang|qu[yi]|tuan)(?= ?(?:[.;,)]|$))/y,
  read,
};
