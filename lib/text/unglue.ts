import { isSyllable } from './legacy/syllable';
import { classAt, DIGIT, isLetter, OTHER, UPPER, VOWEL } from './letter-class';
import { type MappedText, unmapped } from './mapped';
import { GLUED, suspicionsOf } from './suspicions';

/**
 * Blanks that a converter has dropped: "SởTài chính chủtrì, báo cáo trướcngày15/8". Where a capital or a number follows a
 * word at once there is one for certain; where two syllables are one word, only when it is a word of the field or the
 * document has more of them.
 */

/** Words without a mark that a capital is glued to; a word with one is Vietnamese. */
const PLAIN = new Set('ban,giao,khoa,cho,trong,theo,quan,an,xa'.split(','));
const MARKED = /[^\0-\x7f]/;
const TWO_CAPITALS = /^\p{Lu}{2}/u;
const BEFORE_NUMBER = new Set('ngày,tháng,năm,quý,trước,từ,đến,điều,tuần'.split(','));
const AFTER_NUMBER = new Set('ngày,tháng,năm'.split(','));
/** Words that the reader tells work and form by, written as one. */
const FIELD = new Set(
  'chủtrì,phốihợp,thammưu,trướcngày,hoànthành,báocáo,thựchiện,triểnkhai,chậmnhất,thờihạn,trungtâm,vănphòng,ủyban,nhândân,hồsơ,ràsoát,kếtluận,thôngbáo,kếhoạch,giámđốc,nơinhận,kínhgửi,banhành'.split(
    ',',
  ),
);
/** Syllables without an onset that words of two syllables end in. */
const OPEN = new Set(
  'an,án,ý,ủy,ương,ứng,yếu,ảnh,anh,ấp,ước,yêu,ưu,ích,ăn,âm,ấn,ôn,ổn,yên,ủng,úng,em,ao,oan'.split(','),
);
const SHORTEST = 5;
const LONGEST = 30;
/** So many in one document, and they are no words of their own. */
const ENOUGH = 3;

interface Cuts {
  /** Offsets before which a blank belongs. */
  readonly sure: readonly number[];
  readonly likely: readonly number[];
}

/** Every way of parting `word` into syllables, of those that a reader would take; offsets within it. */
function partings(word: string, from = 0): number[][] {
  const found: number[][] = [];
  for (let to = from + 1; to <= Math.min(word.length, from + 7); to++) {
    const piece = word.slice(from, to);
    const open = from > 0 && (classAt(word, from) & 3) === VOWEL;
    if ((open && !OPEN.has(piece)) || !isSyllable(piece)) continue;
    if (to === word.length) found.push([]);
    else for (const rest of partings(word, to)) found.push([to, ...rest]);
    if (found.length > 1) return found;
  }
  return found;
}

/** Whether most of the syllables have a mark: "Philíppin", "ximăng" are words of their own. */
function isMarked(word: string, cuts: readonly number[]): boolean {
  let marked = 0;
  for (const [at, from] of [0, ...cuts].entries()) if (MARKED.test(word.slice(from, cuts[at]))) marked++;
  return marked * 2 > cuts.length + 1;
}

function cutsOf(text: string): Cuts | null {
  const sure: number[] = [];
  const likely: number[] = [];
  for (let at = 0; at < text.length; ) {
    if (!isLetter(classAt(text, at))) {
      at++;
      continue;
    }
    const start = at;
    let piece = at;
    let clusters = 0;
    let before = OTHER;
    const finish = (end: number): void => {
      if (clusters < 2 || end - piece > LONGEST) return;
      const word = text.slice(piece, end).toLowerCase();
      if (!MARKED.test(word) || (word.length < SHORTEST && !FIELD.has(word))) return;
      const [only, other] = partings(word);
      if (!only || other) return;
      if (!FIELD.has(word) && !isMarked(word, only)) return;
      for (const offset of only) (FIELD.has(word) ? sure : likely).push(piece + offset);
    };
    for (; at < text.length; at++) {
      const kind = classAt(text, at);
      if (!isLetter(kind)) break;
      if (kind & UPPER && !(before & UPPER) && before !== OTHER) {
        const word = text.slice(piece, at);
        if (MARKED.test(word) || PLAIN.has(word.toLowerCase())) {
          finish(at);
          sure.push(at);
          piece = at;
          clusters = 0;
          before = OTHER;
        }
      }
      if ((kind & 3) === VOWEL && (before & 3) !== VOWEL) clusters++;
      before = kind;
    }
    finish(at);
    const digit = classAt(text, at) === DIGIT;
    if (digit && BEFORE_NUMBER.has(lastWord(text, piece, at, likely, sure))) sure.push(at);
    if (start > 0 && classAt(text, start - 1) === DIGIT && AFTER_NUMBER.has(text.slice(start, at).toLowerCase()))
      sure.push(start);
    // "các xã,phường", "hồ sơ;báo cáo"
    const sign = text.charAt(at);
    if ((sign === ',' || sign === ';') && at - start > 1 && !(before & UPPER) && MARKED.test(text.slice(start, at))) {
      const next = classAt(text, at + 1);
      if (isLetter(next) && (!(next & UPPER) || !TWO_CAPITALS.test(text.slice(at + 1, at + 3)))) sure.push(at + 1);
    }
  }
  return sure.length + likely.length > 0 ? { sure, likely } : null;
}

/** The last of the words that the letters from `from` to `to` are. */
function lastWord(text: string, from: number, to: number, likely: readonly number[], sure: readonly number[]): string {
  const cut = Math.max(from, likely.at(-1) ?? 0, sure.at(-1) ?? 0);
  return text.slice(cut, to).toLowerCase();
}

/** `text` with a blank before each of the offsets, and the way back. */
function spaced(text: string, offsets: readonly number[]): MappedText {
  const cuts = [...new Set(offsets)].sort((a, b) => a - b);
  let made = '';
  let from = 0;
  for (const cut of cuts) {
    made += `${text.slice(from, cut)} `;
    from = cut;
  }
  const blanks = cuts.map((cut, at) => cut + at);
  const toOriginal = (offset: number): number => {
    let low = 0;
    let high = blanks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((blanks[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
  return {
    text: made + text.slice(from),
    toOriginal,
    spanToOriginal: ({ start, end }) => ({ start: toOriginal(start), end: toOriginal(end) }),
  };
}

/**
 * The paragraphs of a document with the blanks that a converter dropped; null where none is missing. Linear.
 *
 * @param suspicions of each paragraph, where they are known
 */
export function unglued(
  texts: readonly string[],
  suspicions: readonly number[] = texts.map(suspicionsOf),
): readonly MappedText[] | null {
  const cuts = texts.map((text, index) => ((suspicions[index] ?? 0) & GLUED ? cutsOf(text) : null));
  let count = 0;
  let sure = 0;
  for (const one of cuts) {
    count += one ? one.sure.length + one.likely.length : 0;
    sure += one?.sure.length ?? 0;
  }
  const all = count >= ENOUGH;
  if (sure === 0 && !all) return null;
  return texts.map((text, index) => {
    const one = cuts[index];
    return one ? spaced(text, all ? [...one.sure, ...one.likely] : one.sure) : unmapped(text);
  });
}
