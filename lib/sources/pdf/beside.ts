import { hasMarker } from '../plain/piece';
import { ENDS, firstWord, GOES_ON, isCapitals, ROOM } from './paragraphs';
import type { Line } from './rows';

/** The paragraphs of a column, or a cell, whose text may reach to `right`. */
export function besides(lines: readonly Line[], right: number): Line[][] {
  const gaps = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return next && next.page === line.page && next.y > line.y + 1 ? [next.y - line.y] : [];
  });
  const made: Line[][] = [];
  for (const line of lines) {
    const last = made.at(-1);
    const leading = gaps.length > 0 ? Math.min(...gaps) : line.size * 1.2;
    if (last && continuesBeside(last, line, right, leading)) last.push(line);
    else made.push([line]);
  }
  return made;
}

/** Whether `next` goes on in a column or a cell, whose text reaches to `right`. */
function continuesBeside(lines: readonly Line[], next: Line, right: number, leading: number): boolean {
  const last = lines.at(-1);
  if (!last || hasMarker(next.raw) || /^(?:Nơi nhận|Kính gửi|V\/v|Số\s*:)/iu.test(next.raw)) return false;
  const em = Math.max(last.size, next.size);
  if (next.page === last.page && next.y - last.y > Math.max(1.35 * leading, 1.35 * em)) return false;
  if (last.bold !== next.bold || isCapitals(last.raw) || last.raw.endsWith('./.')) return false;
  const open = !ENDS.test(last.raw);
  const broken = right - last.x1 > firstWord(next) + ROOM * em;
  if (open && (GOES_ON.test(next.raw) || last.raw.endsWith(','))) return true;
  return !broken && (open || !/^\p{Lu}/u.test(next.raw));
}
