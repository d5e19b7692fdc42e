/** Spelling of a Vietnamese syllable: onset, rhyme and tone (Quy tắc chính tả). Both lists are closed. */
const ONSETS = new Set(['', ...'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ')]);
const RHYMES = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ' +
    'ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oam oan oang oanh ' +
    'oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ' +
    'ơn ơp ơt u ua uân uâng uât uây uc uê uêch uên uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên ' +
    'uyêt uynh uyp uyt uyu ư ưa ưc ưi ưm ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu'
  ).split(' '),
);
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;
const STOPPED = /(?:c|ch|p|t)$/;
/** Sắc or nặng: the tones that a rhyme with a stop can have. */
const STOPPED_TONE = /[\u0301\u0323]/;

/** Before e, ê, i and y some sounds are written with other letters: k, gh, ngh. */
function isPair(onset: string, rhyme: string): boolean {
  const front = /^[eêiy]/.test(rhyme);
  if (onset === 'k' || onset === 'gh' || onset === 'ngh') return front;
  return !(front && (onset === 'c' || onset === 'ng' || (onset === 'g' && !rhyme.startsWith('i'))));
}

/** Onset and rhyme of `plain` (no tone, lower case), every way of parting them. */
function isSpelt(plain: string): boolean {
  for (let length = 0; length <= 3; length++) {
    const onset = plain.slice(0, length);
    const rhyme = plain.slice(length);
    if (!ONSETS.has(onset)) continue;
    if (onset === 'qu' ? RHYMES.has(rhyme) || RHYMES.has(`u${rhyme}`) : RHYMES.has(rhyme) && isPair(onset, rhyme))
      return true;
  }
  return false;
}

/** A document's words are few and come often. */
const judged = new Map<string, boolean>();
const MOST = 20_000;

/** Whether `word`, in Unicode and in any case, is spelt as a Vietnamese syllable. Which one has a meaning is not asked. */
export function isSyllable(word: string): boolean {
  if (word.length > 14) return false;
  const known = judged.get(word);
  if (known !== undefined) return known;
  const parts = word.toLowerCase().normalize('NFD');
  const tone = TONE.exec(parts)?.[0] ?? '';
  const plain = parts.replace(TONE, '').normalize('NFC');
  const is = isSpelt(plain) && (!STOPPED.test(plain) || STOPPED_TONE.test(tone));
  if (judged.size >= MOST) judged.clear();
  judged.set(word, is);
  return is;
}

/** Whether `word` is an onset that waits for its rhyme. */
export const isOnset = (word: string): boolean => word !== '' && ONSETS.has(word.toLowerCase());
