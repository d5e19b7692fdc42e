import type { IsoDay } from '@/lib/calendar';
import { DELIVERS } from './acts';
import type { Spotted } from './spot';

/** "… để Phòng tổng hợp, trình ngày 18/10": what a day is met for. */
const FOR = /^(?: ?\([^()]{1,24}\))? (?:để|nhằm|phục vụ|làm cơ sở) (?:cho )?([A-Za-zÀ-ỹ]+)/u;
/** Somebody else: a name, or one who is no office. */
const SOMEONE = /^(?:\p{Lu}|các|nhà|đơn|chủ|tổ|lãnh)/u;
const SENTENCE_END = /[.;]\s/;
const BETWEEN = 300;
const CLAUSE = 120;
/** What a bare day after these words is of: a paper, a meeting, something that was. Folded. */
const NOT_DONE_THEN =
  /\b(?:(?<!(?:tong|phoi|phu|ket) )hop|giao ban|(?:hoi|tap) (?:nghi|thi|thao|huan)|ngay hoi|(?:khai|be) (?:mac|giang)|ky niem|le|to chuc|su kien|van ban|cong van|giay moi|thong bao|to trinh|quyet dinh|nghi quyet|chi thi|ke hoach|ket luan|bao cao so|da|tu|sau)\b[^,;]*$/;

/** The part of folded `text` before `at`, back to where its clause begins. */
function clauseBefore(folded: string, at: number): string {
  const before = folded.slice(Math.max(0, at - CLAUSE), at);
  return before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('; '), before.lastIndexOf(': ')) + 1);
}

/**
 * Whether a bare day is when something is handed over so that more can be done with it by a later one: "cung cấp số liệu
 * ngày 06/10 | để Phòng B trình ngày | 08/10". The later day is then somebody else's: 'others', where the words name one.
 */
export function bareStep(
  { value, lead, start, end }: Spotted,
  next: { readonly due: IsoDay | null; readonly start: number },
  text: string,
  folded: string,
  issuedOn: IsoDay | null,
): 'own' | 'others' | null {
  const { due, kind } = value;
  if (kind !== 'date' || !due || !next.due || due > next.due || (issuedOn && due < issuedOn)) return null;
  if (!/(?:^|vao )ngay $/.test(lead.words) || next.start - end > BETWEEN) return null;
  const between = text.slice(end, next.start);
  const [, first = ''] = FOR.exec(between) ?? [];
  if (!first || SENTENCE_END.test(between)) return null;
  const clause = clauseBefore(folded, start);
  if (NOT_DONE_THEN.test(clause) || !(DELIVERS.test(clause) || /\b(?:ban giao|chuyen|lap|ra soat)\b/.test(clause)))
    return null;
  return SOMEONE.test(first) ? 'others' : 'own';
}
