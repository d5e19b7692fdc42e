import { type IsoDay, makeDay } from '@/lib/calendar';
import { matchesOf } from '@/lib/text';
import type { Form, Found } from '../form';

const DAY = /(?<![\d/.-])(\d{1,2})(?: ?[/.-] ?| thang )(\d{1,2})(?:(?: ?[/.-] ?| nam )(\d{4}))?(?! ?[/.-]? ?\d)/g;
const SENTENCE = /(?:^|[.!?] )[^.!?]*(?:[.!?](?! )[^.!?]*)*$/;
const FAR = 160;

/** The one day that its sentence names before it, unless it is over: a cited paper's. */
function dayBefore({ folded, lead, issuedOn }: Found): IsoDay | null {
  const sentence = SENTENCE.exec(folded.slice(Math.max(0, lead.start - FAR), lead.start))?.[0] ?? '';
  const [only, ...more] = [...matchesOf(DAY, sentence)];
  if (!only || more.length > 0 || !issuedOn) return null;
  const day = makeDay(Number(only[3] ?? issuedOn.slice(0, 4)), Number(only[2]), Number(only[1]));
  return day && day >= issuedOn ? day : null;
}

/** What is to be done within a day, and what is only said to have come up in it. */
const DONE =
  /(?:^|[ ,(])(?:gui|nop|bao cao|hoan (?:thanh|tat)|xong|ban hanh|trinh|phat hanh|tra loi|phan hoi|khac phuc|niem yet|cong khai|dang tai|xu ly|giai quyet)(?![a-z])[^.;]*$/;
const OF_THE_DAY =
  /(?:(?:phat sinh|tinh hinh|so lieu|dien bien|cong viec|nhiem vu|hoat dong|thuc hien|lich|ca|ket qua|ho so|thu tuc|noi dung|thong tin) |(?:\bhang ngay|\bmoi ngay|\bho so|\bthi)(?![a-z])[^.;]*)$/;

/** Whether a clause up to "trong ngày" says until when: "gửi biên bản | ngay trong ngày". */
const isLimit = (before: string): boolean => DONE.test(before) && !OF_THE_DAY.test(before);

/**
 * "trước 16h00 cùng ngày", "gửi biên bản trong ngày": the day of what was said before, which may be a meeting's: doubtful.
 * Without one the words are kept.
 */
export const sameDay: Form = {
  starts: ['cung ngay', 'trong ngay'],
  pattern: /\bcung ngay(?![a-z]| ?\d)|\btrong ngay(?= ?(?:[.,;)]|$))/y,
  read(found) {
    const { lead, match, folded } = found;
    const bound = match[0].startsWith('cung')
      ? /truoc|nhat|\bhan|trong|xong|\bden\b/.test(lead.words)
      : isLimit(folded.slice(Math.max(0, lead.start - FAR), lead.start + lead.words.length));
    if (!bound) return undefined;
    const due = dayBefore(found);
    return { due, kind: due ? 'date' : 'relative', free: true, doubtful: due !== null };
  },
};
