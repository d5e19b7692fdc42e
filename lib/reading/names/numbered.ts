import { isVerb } from '../words/lexicon';
import { matchAt, matchesAt, UNIT_NOUN } from '../words/words';
import type { Named } from './known-names';

/** Units of one noun that a number or a letter tells apart: "Đội A, B", "UBND các phường 1, 3 và 5", "Xí nghiệp số 1, số 2". */

const SIGN = '(?:\\d{1,2}|[A-ZĐ]|[IVX]{1,4})(?![A-Za-zÀ-ỹ\\d/%-]|[.,]\\d)';
const PLACES =
  'phường|xã|quận|huyện|khu phố|tổ dân phố|thôn|bản|ấp|xóm|tổ|đội|khối|cụm|nhóm|lớp|phòng|khoa|trạm|trường';
const LIST = new RegExp(
  `(?:((?:${UNIT_NOUN})(?: [A-Za-zÀ-ỹ]+){0,2}? )?[Cc]ác (${UNIT_NOUN}|${PLACES})|(${UNIT_NOUN}|Khối|Cụm|Nhóm|Lớp|Thôn|Bản|Ấp|Xóm|Xã|Phường|Quận|Kho|Cửa hàng|Bếp|Kíp))` +
    `((?: số)? )(${SIGN}(?:(?:, ?| và )(?:số )?${SIGN})+)`,
  'uy',
);
/** "Xí nghiệp cơ khí số 1, số 2": more of what they are may stand before numbers that are each called so. */
const CALLED = new RegExp(
  `()()(?!Tổ máy )((?:${UNIT_NOUN})(?: (?!số |máy |các )[A-Za-zÀ-ỹ]+){1,4})( số )(${SIGN}(?:(?:, ?| và )số ${SIGN})+)`,
  'uy',
);
const EACH = new RegExp(SIGN, 'gu');
/** So far from its noun the first number stands. */
const NEAR = 50;
const EACH_CALLED = / số \S+$/u;
/** Another name, or a sign: nothing that the last number could count, as in "Tổ 1, 2 đồng chí". */
const ENDS = / ?(?:[,;:.()]|$)| (?:và|cùng|với) (?=\p{Lu}|các )| (?:có|phải) /uy;

/** The units that are numbered in a list at `at`, or none. */
export function numberedAt(text: string, at: number): readonly Named[] {
  const match =
    matchAt(LIST, text, at) ?? (text.slice(at, at + NEAR).includes(' số ') ? matchAt(CALLED, text, at) : null);
  if (!match) return [];
  const [{ length }, body = '', several = '', one = '', gap = ' ', signs = ''] = match;
  const end = at + length;
  // Each number is called one: none counts what follows, as in "Tổ 1, 2 đồng chí".
  const certain = EACH_CALLED.test(match[0]);
  if (!certain && !matchesAt(ENDS, text, end) && !isVerb(text, end + 1)) return [];
  const noun = one || (body ? `${body}${several}` : `${several.charAt(0).toUpperCase()}${several.slice(1)}`);
  const from = end - signs.length;
  return Array.from(signs.matchAll(EACH), ({ index, 0: sign }) => ({
    start: from + index,
    end: from + index + sign.length,
    name: `${noun}${gap}${sign}`,
    general: false,
  }));
}

const ENDS_IN_NUMBER = /(?<=[\p{L}\d] )\d{1,2}$/u;
const MORE = /(?:(?:, ?| và )\d{1,2}(?![A-Za-zÀ-ỹ\d/%-]|[.,]\d))+/uy;
/** "BTL Quân khu 3 | , 4, 5": those with the name of `found` that are told apart by further numbers, each with its own; none for any other name. */
export function numberedOn(text: string, found: Named): readonly Named[] {
  if (found.general || !matchesAt(/, ?\d| và \d/uy, text, found.end)) return [];
  const number = ENDS_IN_NUMBER.exec(found.name)?.[0];
  const more = number && matchAt(MORE, text, found.end)?.[0];
  if (!more) return [];
  const end = found.end + more.length;
  if (!matchesAt(ENDS, text, end) && !isVerb(text, end + 1)) return [];
  const noun = found.name.slice(0, -number.length);
  const others = Array.from(more.matchAll(EACH), ({ index, 0: sign }) => {
    const start = found.end + index;
    return { ...found, start, end: start + sign.length, name: `${noun}${sign}` };
  });
  return [found, ...others];
}
