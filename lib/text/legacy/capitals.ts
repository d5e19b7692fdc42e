import { type MappedText, rewrite } from '../mapped';
import { isSyllable } from './syllable';

/**
 * TCVN3 has no codes for capitals with tones: the fonts for capitals (.VnTimeH) draw them with the codes of small
 * letters. What is left of the capitals are the letters without a tone.
 */
const WORD = /\p{L}+/gu;
const CAPITALS = /[A-ZĂÂÊÔƠƯĐ]/g;
const SMALL = /[a-z]/;

/** A word of capitals, as far as its letters can tell. */
const isCapital = (word: string): boolean => !SMALL.test(word) && (word.match(CAPITALS)?.length ?? 0) > 1;

/** Parts of the form that are printed in capitals (NĐ 30/2020, Phụ lục I), typed without a single one. */
const FORM =
  /^(?:cộng hòa xã hội chủ nghĩa việt nam|thông báo|kế hoạch|quyết định|chỉ thị|công điện|nghị quyết|chương trình|kết luận|hướng dẫn|phương án|(?:(?:tm|kt|tl|tuq|q)\. ?)?(?:phó )?(?:giám đốc|chủ tịch|bộ trưởng|cục trưởng|chi cục trưởng|viện trưởng|hiệu trưởng|chánh văn phòng|ủy ban nhân dân))$/;
/** Bodies, which only the head names alone on a line. */
const BODY =
  /^(?:ubnd|ủy ban nhân dân|hđnd|bộ|sở|ban|cục|chi cục|trung tâm|văn phòng|công ty|trường|bệnh viện)(?: [\p{Ll},–-]+)+$/u;
const HEAD = 8;
/** "Giao ủy ban Kiểm tra …": a committee's name, whose first letter has a tone. */
const COMMITTEE = /^ủy ban \p{Lu}/u;

/** `text` (the one at `index` of its document) with its capitals, letter for letter. */
export function withCapitals(text: string, index: number): MappedText {
  if (!/\p{Lu}/u.test(text) && (FORM.test(text) || (index < HEAD && BODY.test(text))))
    return rewrite(text, WORD, (word) => word.toUpperCase());
  const words = text.match(WORD) ?? [];
  const all =
    !words.some((word) => SMALL.test(word)) &&
    words.some((word) => word.length > 2 && isCapital(word) && isSyllable(word));
  return rewrite(text, WORD, (word, at) => {
    if (all || isCapital(word)) return word.toUpperCase();
    return word === 'ủy' && COMMITTEE.test(text.slice(at, at + 9)) ? 'Ủy' : word;
  });
}
