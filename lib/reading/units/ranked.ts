import { isPerson } from '../form/signs';
import { OFFICE, OFFICE_INITIALS } from '../words/words';

/** "BS. Lê Văn An – PGĐ", "Lê Văn An (Phó Giám đốc)": a person by rank or office, before a colon. */
const RANKED =
  /^((?:(?:\p{Lu}[A-Za-zÀ-ỹ]{0,4}\.\s?)*)\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*){1,4}|(?:BS|DS|ĐD|KS|ThS|TS|PGS|GS)(?:\p{Lu}[IVX]*)? \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*){0,4})(\s*[,–-]\s+[^:;]{2,80}|\s*\([^():;]{2,80}\))?$/u;
const OFFICE_BESIDE = new RegExp(
  `^\\s*(?:[,–-]\\s+|\\()(?:${OFFICE}|${OFFICE_INITIALS}|Kế toán|[Cc]huyên viên|[Cc]án bộ|[Cc]ông chức|[Nn]hân viên)(?![A-Za-zÀ-ỹ])`,
  'u',
);

/** The name that `body` begins with where it is a person's by rank or office, or ''. */
export function rankedIn(body: string): string {
  const [, name = '', office = ''] = RANKED.exec(body) ?? [];
  return OFFICE_BESIDE.test(office) || (!office && name.includes('.') && isPerson(name)) ? name : '';
}
