import { type MappedText, rewrite, unmapped } from './mapped';
import { ORDER, SLIP, suspicionsOf, toned } from './suspicions';

/**
 * Slips of typists that a reader does not even see: a tone on the first of two vowels ("ngừơi", "tòan", "gíam đốc"), a blank
 * before a sign, inside of brackets or on one side of a dash, an order's verb in capitals ("GIAO Sở Tài chính …", "Đề Nghị các phòng …"),
 * a date with full stops ("16.3.2026"), which end no sentence.
 */

const MARK = /[\u0300\u0301\u0303\u0309\u0323]/;

/** A tone that belongs on the vowel after it: before ê, ơ, ô, â, ă, in a closed "oa", "oe", "uy", after "q" and "g". */
const TONED =
  `[${toned('iuưyo')}][êơôâă]|[${toned('u')}]yê|[${toned('o')}][ae](?=[a-zđ])|[${toned('u')}]y(?=[a-zđ])` +
  `|(?<=[qQ])[${toned('u')}][aeiy]|(?<=[gG])[${toned('i')}][aouêôơ]`;
/** A blank that is one too many, or that belongs after the sign. */
const BLANKS = '(?<=[A-Za-zÀ-ỹ\\d)”]) (?:(?=[,;:.](?: |$))|[,;:](?=[^ ]))|(?<=\\() | (?=\\))';
/** A dash with a blank on one side alone, between two words: "Văn hóa -Xã hội". */
const DASHES = '(?<=[a-zà-ỹđ]) [-–](?=[A-ZÀ-ỸĐ][a-zà-ỹđ])|(?<=[a-zà-ỹđ])[-–] (?=[A-ZÀ-ỸĐ][a-zà-ỹđ])';
/** Committees of people in small letters, or with too many capitals. */
const PEOPLE = '[uUủỦ][ỷyỶY] [Bb]an [Nn]hân [Dd]ân';
/** A day whose full stops end no sentence. */
const DOTTED = '(?<![\\d.,/-])\\d{1,2}\\.\\d{1,2}\\.(?:19|20)\\d\\d(?![\\d/])';
const ANY = new RegExp(`${DOTTED}|${TONED}|${BLANKS}|${DASHES}|(?<![A-Za-zÀ-ỹ])${PEOPLE}|(?<=^.{0,8})${ORDER}`, 'g');

/** The tone of a pair's first vowel on its last. */
function moved(vowels: string): string {
  const parts = vowels.normalize('NFD');
  const [tone = ''] = MARK.exec(parts) ?? [];
  return `${parts.replace(MARK, '')}${tone}`.normalize('NFC');
}

function mended(slip: string): string {
  if (/\d$/.test(slip)) return slip.replaceAll('.', '/');
  if (slip.includes('-') || slip.includes('–')) return ' - ';
  if (slip.endsWith('ân')) return `${slip.charAt(0).toUpperCase()}${slip.charAt(1)} ban nhân dân`;
  if (slip.startsWith(' ')) return slip.length > 1 ? `${slip.charAt(1)} ` : '';
  return slip.length > 3 ? `${slip.charAt(0)}${slip.slice(1).toLowerCase()}` : moved(slip);
}

/**
 * The paragraphs of a document (NFC, single blanks) without such slips; null where there is none. Linear.
 *
 * @param suspicions of each paragraph, where they are known
 */
export function withoutSlips(
  texts: readonly string[],
  suspicions: readonly number[] = texts.map(suspicionsOf),
): readonly MappedText[] | null {
  let found: MappedText[] | null = null;
  for (const [at, text] of texts.entries()) {
    if (!((suspicions[at] ?? 0) & SLIP)) continue;
    const mapped = rewrite(text, ANY, mended);
    if (mapped.text === text) continue;
    found ??= texts.map(unmapped);
    found[at] = mapped;
  }
  return found;
}
