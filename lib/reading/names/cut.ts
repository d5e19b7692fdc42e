import { isEveryone } from '../words/everyone';
import { isCapitals, OFFICE, UNIT_NOUN } from '../words/words';
import type { Named } from './known-names';
import { DASHED, START_SOURCE } from './name-starts';

/** How a heading that names several units is cut into their names. */

const SPLIT = new RegExp(
  `\\s*(?:;|(?<![Đđ]|H(?:IV|iv))\\/)\\s*|(?:\\s*,\\s*|\\s+và\\s+|\\s+\\+\\s+)(?!Báo [Cc]hí|Bản [Đđ]ồ|Viễn thông(?: *[,;–-]| và |$))(?=${START_SOURCE}|[Cc]ác\\s|(?:Thủ quỹ|Thủ kho|Giáo viên|GVCN|GVBM|Tổng phụ trách|Nhân viên|Bảo vệ(?! \\p{Ll}))(?![A-Za-zÀ-ỹ]))`,
  'u',
);

/** Where there may be something to split: the pattern itself is tried at every letter. */
const JOINED = /[;/,+]|\svà\s/;

/** What explains a name after it: "Nhà đầu tư BOT (Công ty CP Bắc Hà)". */
const EXPLAINED = /\s*\((?!trừ)[^()]*\)\s*$/u;
export const unexplained = (name: string): string => (name.includes('(') ? name.replace(EXPLAINED, '') : name);
const PERSON = /^(?:Đồng chí|Đ\/c|Ông|Bà)(?: \p{Lu}\p{Ll}*){1,5}(?=(?:\s\([^()]*\))?\s*[,–-]\s)/iu;
const IS_PERSON = /^(?:Đồng chí|Đ\/c|Ông|Bà) \p{Lu}/iu;
const OFFICE_OF = new RegExp(`^(?!Đồng chí|Đ\\/c|Ông|Bà)(?:${OFFICE})(?![A-Za-zÀ-ỹ])`, 'u');

const NOUNS = new RegExp(`(?<!\\p{L})(?:${UNIT_NOUN}|đồng chí)(?!\\p{L})`, 'giu');
/** "CÔNG ĐOÀN CƠ SỞ" as "Công đoàn Cơ Sở", each letter in its place. */
export const uncapped = (text: string): string =>
  isCapitals(text) && text.includes(' ')
    ? text
        .replace(/[A-Za-zÀ-ỹ]+/gu, (word) =>
          /^(?:UBND|HĐND|VP)$/.test(word) ? word : `${word[0]}${word.slice(1).toLowerCase()}`,
        )
        .replace(NOUNS, (noun) => (noun.includes(' ') ? `${noun[0]}${noun.slice(1).toLowerCase()}` : noun))
    : text;

const DASH = new RegExp(DASHED.source, 'gu');
/** The names of "Phòng A - Phòng B". */
function undashed(piece: string): string[] {
  if (!/[–-]/.test(piece)) return [piece];
  const found: string[] = [];
  let from = 0;
  for (const { index, 0: dash, 1: noun = '-' } of piece.matchAll(DASH)) {
    if (!piece.startsWith(noun)) continue;
    found.push(piece.slice(from, index));
    from = index + dash.length - noun.length;
  }
  return [...found, piece.slice(from)];
}

/** "Cụm thủy nông Đồng Quan, cụm thủy nông Cầu Giát": the first word comes again. */
function repeated(piece: string): string[] {
  const first = piece.slice(0, piece.indexOf(' ') + 1).toLowerCase();
  if (!first || !JOINED.test(piece)) return [piece];
  const lower = piece.toLowerCase();
  const found: string[] = [];
  let from = 0;
  for (const { index, 0: sign } of lower.matchAll(/, | và /g)) {
    if (!lower.startsWith(first, index + sign.length)) continue;
    found.push(piece.slice(from, index));
    from = index + sign.length;
  }
  return [...found, piece.slice(from)];
}

/** The names of the heading from `start` to `end` of `text`. */
export function cutNames(text: string, start: number, end: number): Named[] {
  const body = text.slice(start, end);
  if (isEveryone(body)) return [{ start, end, name: body, general: true }];
  const found: Named[] = [];
  const plain = uncapped(body);
  let at = 0;
  // What stands in brackets explains a name: nothing is cut there.
  const whole = plain.includes('(') ? plain.replace(/\([^()]*\)/g, (aside) => '·'.repeat(aside.length)) : plain;
  for (const piece of (JOINED.test(whole) ? whole.split(SPLIT) : [whole]).flatMap(undashed).flatMap(repeated)) {
    const from = whole.indexOf(piece, at);
    at = from + piece.length;
    const part = body.slice(from, at);
    // Of a person the name counts, not the office after it; of a unit not what explains it.
    const name = PERSON.exec(part)?.[0] ?? unexplained(part);
    // "đồng chí An, Phó Giám đốc Sở": beside a person stands the office, which is no second one.
    if (OFFICE_OF.test(part) && IS_PERSON.test(found.at(-1)?.name ?? '')) continue;
    if (part) found.push({ start: start + from, end: start + from + name.length, name, general: isEveryone(part) });
  }
  return found;
}
