import { type IsoDay, makeDay } from '@/lib/calendar';
import { matchesOf } from '@/lib/text';
import type { Form, Found } from '../form';

const DAY = /(\d{1,2})(?: ?[/.-] ?| thang )(\d{1,2})(?: ?[/.-] ?| nam )(\d{4})/g;
const SENTENCE = /(?:^|[.!?] )[^.!?]*(?:[.!?](?! )[^.!?]*)*$/;
const FAR = 160;

/** The one day that its sentence names before it, unless it is over: a cited paper's. */
function dayBefore({ folded, lead, issuedOn }: Found): IsoDay | null {
  const sentence = SENTENCE.exec(folded.slice(Math.max(0, lead.start - FAR), lead.start))?.[0] ?? '';
  const [only, ...more] = [...matchesOf(DAY, sentence)];
  if (!only || more.length > 0 || !issuedOn) return null;
  const day = makeDay(Number(only[3]), Number(only[2]), Number(only[1]));
  return day && day >= issuedOn ? day : null;
}

/** "trước 16h00 cùng ngày": the day of what was said before, which may be a meeting's: doubtful. Without one the hour is kept. */
export const sameDay: Form = {
  starts: ['cung ngay'],
  pattern: /\bcung ngay(?![a-z]| ?\d)/y,
  read(found) {
    const { time, words } = found.lead;
    if (!time || !/truoc|nhat|\bhan/.test(words)) return undefined;
    const due = dayBefore(found);
    return due ? { due, kind: 'date', doubtful: true } : { due: null, kind: 'relative', free: true };
  },
};
