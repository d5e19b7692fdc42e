import { chain, type MappedText, rewrite } from '../mapped';
import { isOnset, isSyllable } from './syllable';

/** A blank after letters that are no more than an onset, "n íc": it may be ư and may be both. */
const BLANK =
  /(?<=(?<![\p{L}\p{N}])(?:[bcdđghklmnpqrstvxBCDĐGHKLMNPQRSTVX]|[cgknptCGKNPT]h|[nN]gh?|[tT]r)) (?=[\p{L},;:])/gu;
/** như, tư, thư, sư, ngư; of other onsets alone more are points of a list (“điểm c khoản 2”) than words. */
const BARE = /(?<=(?<![\p{L}\p{N}./-]|\d )(?:nh|th|ng|t|s))(?=[ ,;:]|$)/gu;
const BARE_ONSET = /^(?:nh|th|ng|t|s)$/;
const WORD = /(?<!\p{L})\p{L}+(?!\p{L})/gu;

/** "nớc" as "nước", "nhng" as "nhưng": no such syllables are spelt without. */
function put(word: string): string {
  if (word === 'Lu') return 'Lưu'; // the last of the recipients: "Lưu: VT"
  if (!/[ơờởỡớợ]|^[^aeiouy]+ng$/iu.test(word) || isSyllable(word)) return word;
  for (let at = 0; at <= 3; at++) {
    const whole = `${word.slice(0, at)}ư${word.slice(at)}`;
    if ((at === 0 || isOnset(word.slice(0, at))) && isSyllable(whole)) return whole;
  }
  return word;
}

/**
 * `text` with its lost ư. TCVN3's ư has the code of the soft hyphen, which programs on the way drop or make a blank.
 * Where the syllables tell where it was, it is put back; that "mời" was "mười" they do not tell.
 */
export function withHorns(text: string): MappedText {
  const filled = rewrite(text, BLANK, (blank, at) => {
    const onset = /\p{L}+$/u.exec(text.slice(Math.max(at - 3, 0), at))?.[0] ?? '';
    const next = /^\p{L}*/u.exec(text.slice(at + 1, at + 9))?.[0] ?? '';
    return (next ? isSyllable(`${onset}ư${next}`) : BARE_ONSET.test(onset)) ? 'ư' : blank;
  });
  const ended = chain(
    filled,
    rewrite(filled.text, BARE, () => 'ư'),
  );
  return chain(
    ended,
    rewrite(ended.text, WORD, (word) => put(word)),
  );
}
