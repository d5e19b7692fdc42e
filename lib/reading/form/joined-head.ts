import { ledBack } from '../led-back';
import type { Block, BlockSpan, Reading } from '../types';
import { isCapitals } from '../words/words';

/**
 * A head that a converter joined into one paragraph, or into one for each of its columns: "UBND TỈNH A SỞ B Số: 12/TB-SB CỘNG HÒA
 * … Hạnh phúc A, ngày 10 tháng 11 năm 2026 THÔNG BÁO …". It is read in the paragraphs that the form has.
 */

/** What stands in a paragraph of its own in a head: number with symbol, the motto's lines, a rule. */
const NUMBER =
  'S[ốỐ]\\s*[:.]?\\s*[\\d.…_]*\\s*[/–-]\\s*\\p{Lu}[\\p{Lu}\\d]*(?:\\s?[-–/.&+]\\s?(?!V/v)\\p{Lu}[A-Za-zÀ-ỹ\\d&]*)*(?![A-Za-zÀ-ỹ])';
const MOTTO =
  'C[ỘÔ]NG H\\S{1,3} X[ÃÂ] H[ỘÔ]I CHỦ NGH[ĨI]A VI[ỆÊ]T NAM|Đ[ộô]c l[ậâ]p\\s*[-–]\\s*T[ựư] do\\s*[-–]\\s*H[ạa]nh ph[úu]c|ĐẢNG CỘNG SẢN VIỆT NAM';
const RULE = '[-_*=–]{3,}';
/** What ends a paragraph, and what begins one. */
const DAY = '[Nn]gày\\s*(?:[\\d.…_]*\\s*tháng\\s*[\\d.…_]*\\s*năm\\s*\\d{4}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4})';
const PLACE = '(?<=[-–|] )(?:\\p{Lu}\\p{Ll}* ?){1,5}, (?=[Nn]gày \\d)';
const BEGINS = `V/v(?= )|(?:[Kk]ính gửi|KÍNH GỬI)(?=\\s*:)|${PLACE}`;
/** The lower of two bodies, before all the other parts. */
const LOWER =
  '(?<=\\p{Lu} (?:[–-] )?)(?:SỞ|CHI CỤC|CỤC|VĂN PHÒNG|PHÒNG|TRUNG TÂM|BỆNH VIỆN|TRƯỜNG|BAN(?= QUẢN LÝ| TỔ CHỨC| TUYÊN))(?= \\p{Lu}{2})';
const PARTS = new RegExp(
  `(?<number>${NUMBER})|(?<motto>${MOTTO})|(?<rule>${RULE})|(?<day>${DAY})|(?<lower>${LOWER})|${BEGINS}`,
  'gu',
);
const GOES_ON = /^\s*(?:\p{Lu}{2}|Kính gửi)/u;

/** So many blocks a page may show before a head, and the longest head in one of them. */
const WITHIN = 400;
const LONGEST = 900;
/** Only a paragraph like this can be such a head: few are. */
function isSuspect(text: string): boolean {
  if (text.length < 20 || text.length > LONGEST) return false;
  if (text.includes('ạnh phúc') || text.includes('CỘNG SẢN')) return true;
  if (text.startsWith('Số')) return text.includes('tháng') || text.includes(', ngày');
  return text.includes(' Số') && isCapitals(text.slice(0, 3));
}

/** The offsets at which a paragraph of a head is to be cut; none where it is one paragraph, or none of a head. */
function cutsOf(text: string): readonly number[] {
  const cuts = new Set<number>();
  const parts = new Set<string>();
  for (const { 0: words, index, groups = {} } of text.matchAll(PARTS)) {
    const { number, motto, rule, day, lower } = groups;
    if (lower && parts.size > 0) continue;
    const end = index + words.length;
    // "Số 12/KH-UB ngày 10 tháng 11 năm 2026 của UBND tỉnh": a document is cited.
    if (day && end < text.length && !GOES_ON.test(text.slice(end))) return [];
    if (!day) cuts.add(index);
    if (number || motto || rule || day) cuts.add(end);
    if (number) parts.add('number');
    if (motto) parts.add('motto');
    if (day && (end < text.length || parts.has('motto'))) parts.add('day');
    // "SỞ NÔNG NGHIỆP Số: 12/TB-SNN"
    if (number && index > 0 && isCapitals(text.slice(0, index))) parts.add('issuer');
  }
  return parts.size > 1 ? [...cuts].filter((at) => at > 0 && at < text.length).sort((a, b) => a - b) : [];
}

/** A piece of a block as given: its words, and where they begin. */
interface Piece {
  readonly text: string;
  readonly start: number;
}

/** Signs that a converter put between the lines that it joined. */
const SEPARATORS = /^[\s|–-]+|[\s|–-]+$/gu;
const RULE_ONLY = /^\s*[-_*=–]{3,}\s*$/u;

function piecesOf(text: string, cuts: readonly number[]): readonly Piece[] {
  return [0, ...cuts].flatMap((from, index) => {
    const part = text.slice(from, cuts[index]);
    const trimmed = RULE_ONLY.test(part) ? part.trim() : part.replace(SEPARATORS, '');
    return trimmed ? [{ text: trimmed, start: from + part.indexOf(trimmed) }] : [];
  });
}

/** Reads `blocks` with `read`, in the paragraphs of their head where it is joined; spans are of the blocks as given. Null where it is not. */
export function readParted(blocks: readonly Block[], read: (blocks: readonly Block[]) => Reading): Reading | null {
  const joined = new Map<Block, readonly number[]>();
  for (const block of blocks.slice(0, WITHIN)) {
    const cuts = isSuspect(block.text) ? cutsOf(block.text) : [];
    if (cuts.length > 0) joined.set(block, cuts);
  }
  if (joined.size === 0) return null;
  const pieces = blocks.flatMap((given, block) => {
    const cuts = joined.get(given);
    return (cuts ? piecesOf(given.text, cuts) : [{ text: given.text, start: 0 }]).map((piece) => ({ ...piece, block }));
  });
  const parted = pieces.map(({ text, block }) => ({ ...blocks[block], text }));
  const spanBack = ({ block, start, end }: BlockSpan): BlockSpan => {
    const origin = pieces[block] ?? { block, start: 0 };
    return { block: origin.block, start: origin.start + start, end: origin.start + end };
  };
  const reading = ledBack(read(parted), spanBack);
  if (reading.is !== 'notice') return reading;
  const { start, end } = reading.notice.blocks;
  const given = { start: pieces[start]?.block ?? start, end: (pieces[end - 1]?.block ?? end - 1) + 1 };
  return { ...reading, notice: { ...reading.notice, blocks: given } };
}
