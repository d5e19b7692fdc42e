import { type IsoDay, makeDay } from '@/lib/calendar';
import { kindOf, numberOf } from './signs';

/** A page's one line of all that a letter's head says: "Công văn số 12/CV-HND ngày 05/3/2026 của Hội Nông dân về việc …". */

const DAY = ',?\\s+[Nn]gày\\s+(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?(\\d{4})';
const LINE = new RegExp(
  `^(?:\\p{Lu}\\p{Ll}+(?: \\p{Ll}+){1,3} (?=số))?([Ss]ố:? ?\\d+\\s?[/-][^\\s,;]+)(?:${DAY})?(?:\\s+của [^,;]{4,60}?)?,?\\s+(?:V\\s?/\\s?v:?\\s+|(?=về |kết luận|ý kiến|triển khai|tăng cường|phân công|thực hiện))(\\p{L}.*)$`,
  'u',
);
const LONGEST = 300;

export interface TitleLine {
  readonly kind: string | null;
  readonly numbered: ReturnType<typeof numberOf>;
  readonly issuedOn: IsoDay | null;
  readonly subject: string;
}

/** What such a line says, `subject` without "V/v"; null for any other. */
export function titleLine(text: string): TitleLine | null {
  if (text.length > LONGEST || !text.includes('ố')) return null;
  const [, number = '', day, month, year, subject = ''] = LINE.exec(text) ?? [];
  if (!number) return null;
  const issuedOn = year ? makeDay(Number(year), Number(month), Number(day)) : null;
  return { kind: kindOf(text)?.kind ?? null, numbered: numberOf(`S${number.slice(1)}`), issuedOn, subject };
}
