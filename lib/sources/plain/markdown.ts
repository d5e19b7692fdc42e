import { type MappedText, rewrite, unmapped } from '@/lib/text';

/** Pairs of stars and underlines around words, signs of headings and quotes at the start, escapes, entities for blanks. */
const SIGNS =
  /^\s*(?:#{1,6}\s+|>\s?)+|\*{2,3}|(?<![\p{L}\p{N}_])_{1,3}(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.,;:])_{1,3}(?![\p{L}\p{N}_])|\\(?=[-.()*_#+[\]|>])|&nbsp;|<\/?(?:b|strong|i|em|u|span|p)>/gu;
const EMPHASIS = /(?<!\*)\*(?!\*|\s)([^*\n]*[^*\n\s]\s?)\*(?!\*)/;

/** A line without Markdown's signs, with the way back. A star that starts a list item or stands alone stays. */
export function withoutSigns(line: string): MappedText {
  if (!/[*_\\#>&<]/.test(line)) return unmapped(line);
  let single = -1;
  let closing = -1;
  const pair = EMPHASIS.exec(line);
  if (pair) {
    single = pair.index;
    closing = pair.index + pair[0].length - 1;
  }
  const pattern = pair ? new RegExp(`${SIGNS.source}|\\*`, 'gu') : SIGNS;
  return rewrite(line, pattern, (sign, at) => {
    if (sign === '*') return at === single || at === closing ? '' : sign;
    return sign === '&nbsp;' ? ' ' : '';
  });
}

/** Whether every letter of a line stands in strong emphasis or a heading. */
export const isStrong = (line: string): boolean =>
  /^\s*#{1,6}\s/.test(line) || /^\s*(?:[-+]\s+)?(\*\*|__)(?=\S)(?:(?!\1).)+\1[\s.:;]*$/.test(line);
