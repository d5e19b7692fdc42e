import { fold } from '@/lib/text';
import { hasMarker } from '../plain/piece';
import { ENDS, firstWord, GOES_ON, isCapitals, ROOM } from './paragraphs';
import type { Line } from './rows';

/** What holds the lines: a column beside others, or a cell whose borders are drawn. */
export interface Holder {
  readonly kind: 'column' | 'cell';
  /** How wide its lines may be. */
  readonly width: number;
}

/** Parts of the form that begin something of their own (NĐ 30/2020, Phụ lục I). */
const BEGINS = /^(?:Nơi nhận|Kính g[ửở]i|V\/v|Số\s*:)/iu;
const DASH = /^[-–]\s/;
/** Names of units in letterheads, which may be too long for their column; the name of the body above stands in a line of its own. */
const UNIT =
  /^(?:SỞ|BỘ|[UỦ][ỶY] BAN|UBND|HĐND|HỘI|BAN|VĂN PHÒNG|PHÒNG|CHI CỤC|CỤC|TỔNG|TRUNG TÂM|TRƯỜNG|CÔNG TY|CÔNG AN|THANH TRA|VIỆN|BỆNH VIỆN|BẢO HIỂM|KHO BẠC|THUẾ|NGÂN HÀNG|TỈNH ỦY|ĐẢNG|ĐOÀN|LIÊN ĐOÀN|ĐẠI HỌC|HỌC VIỆN)\s+\p{L}/u;
const isUnit = (line: Line): boolean => UNIT.test(line.raw.normalize('NFC'));
const NATION = 'cong hoa xa hoi chu nghia viet nam';

/** The paragraphs of a column or a cell. */
export function besides(lines: readonly Line[], holder: Holder): Line[][] {
  const gaps = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return next && next.page === line.page && next.y > line.y + 1 ? [next.y - line.y] : [];
  });
  const made: Line[][] = [];
  for (const line of lines) {
    const last = made.at(-1);
    const leading = gaps.length > 0 ? Math.min(...gaps) : line.size * 1.2;
    if (last && continues(last, line, holder, leading)) last.push(line);
    else made.push([line]);
  }
  return made;
}

function continues(lines: readonly Line[], next: Line, { kind, width }: Holder, leading: number): boolean {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last || BEGINS.test(next.raw)) return false;
  const em = Math.max(last.size, next.size);
  if (next.page === last.page && next.y - last.y > 1.35 * Math.max(leading, em)) return false;
  if (last.bold !== next.bold || last.raw.endsWith('./.')) return false;
  const open = !ENDS.test(last.raw);
  const broken = width - (last.x1 - last.x0) > firstWord(next) + ROOM * em;
  // A name goes on with a dash where a full line ends: "Phòng Văn hóa", "- Xã hội".
  const dash = kind === 'cell' && open && !broken && DASH.test(next.raw) && !hasMarker(first.raw);
  if (hasMarker(next.raw) && !dash) return false;
  // A cell's lines are as long as its borders let them be, so a full one goes on.
  if (kind === 'cell') return !broken || (open && GOES_ON.test(next.raw));
  if (isCapitals(last.raw)) {
    if (NATION.startsWith(fold(`${last.raw} ${next.raw}`))) return true;
    return !broken && isCapitals(next.raw) && isUnit(first) && !isUnit(next);
  }
  if (open && (GOES_ON.test(next.raw) || last.raw.endsWith(','))) return true;
  return !broken && (open || !/^\p{Lu}/u.test(next.raw));
}
