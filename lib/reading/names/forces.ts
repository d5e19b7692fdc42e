import { isVerb } from '../words/lexicon';
import { matchAt, matchesAt } from '../words/words';
import type { Named } from './known-names';
import { namedAt } from './named';

/** Bodies that are named by one word or two, with no name of their own after it. */

const NOUNS = 'Công an|Thuế|Hải quan|Kho bạc|Kiểm lâm|Biên phòng|Bưu điện|Điện lực|Công đoàn|Mặt trận|Chi bộ|Chi đoàn';
const WHOLE = new RegExp(`^(?:${NOUNS})$`, 'u');
const BEFORE_WORD = new RegExp(`(?:${NOUNS}) `, 'uy');

/** "Công an | , Quản lý thị trường": whether the unit noun is a whole name, and what follows a comma is another. */
export const isWholeName = (noun: string): boolean => WHOLE.test(noun);

/** "phối hợp | Công an | tuần tra khu chợ": such a noun with a verb after it. */
export function wholeNameAt(text: string, start: number): Named | null {
  const noun = matchAt(BEFORE_WORD, text, start)?.[0];
  const end = start + (noun?.length ?? 0);
  return noun && isVerb(text, end) ? namedAt(text, start, end - 1) : null;
}

/** Fields by which such a body is named where others stand beside it. */
const FIELD =
  /(?:Quản lý thị trường|Quân sự|Biên phòng|Cảnh sát (?:giao thông|biển|khu vực|cơ động|môi trường)|Y tế|Thú y|Viện [Kk]iểm sát|Thi hành án)(?![A-Za-zÀ-ỹ]| [–-] )/uy;
const AFTER = /(?:[,;.)]|$| và )| \p{Lu}/uy;

/** "Công an, | Quản lý thị trường | kiểm tra …": a body that is named by its field alone, beside others. */
export function fieldAt(text: string, start: number): Named | null {
  const name = matchAt(FIELD, text, start)?.[0];
  const end = start + (name?.length ?? 0);
  return name && (matchesAt(AFTER, text, end) || isVerb(text, end + 1)) ? namedAt(text, start, end) : null;
}
