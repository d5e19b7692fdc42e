import { matchesOf } from '@/lib/text';
import type { Named } from '../names/known-names';
import { isVerb } from '../words/lexicon';
import { UNIT_NOUN } from '../words/words';

/** "Các thôn gửi kết quả về Phòng, | Phòng | tổng hợp": whom a heading names, called by the noun alone in a later clause. */

const NOUN = new RegExp(`^(?:${UNIT_NOUN})(?= \\p{Lu})`, 'u');
const CLAUSE = /[,;.] (?:và |sau đó,? |đồng thời,? )?(?=\p{Lu})/gu;

/** Whether a later clause of `text` has for its subject the one unit that stands above it. */
export function callsByNoun(text: string, above: readonly Named[]): boolean {
  const [only] = above;
  const noun = only && above.length === 1 ? NOUN.exec(only.name)?.[0] : undefined;
  if (!noun || !text.includes(`${noun} `)) return false;
  for (const { index, 0: sign } of matchesOf(CLAUSE, text)) {
    const at = index + sign.length;
    if (text.startsWith(`${noun} `, at) && isVerb(text, at + noun.length + 1)) return true;
  }
  return false;
}
