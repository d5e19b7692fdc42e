import { type IsoDay, makeDay } from '@/lib/calendar';
import type { Line } from '../lines/line';
import type { Block } from '../types';

/** Minutes (biên bản) of a meeting: what was reported and discussed comes first, and what is decided after it. */

/** "IV. KẾT LUẬN CUỘC HỌP:", "Hiệu trưởng kết luận:", "Chủ trì kết luận, giao nhiệm vụ như sau:". */
const CONCLUDES =
  /^(?:[^.;:]{0,90} )?(?:kết luận|KẾT LUẬN|Kết luận)(?:,? (?:và )?[A-Za-zÀ-ỹ]+){0,8}\s*[:.]?$|^[^.;:]{2,90} kết luận[^.;:]{0,80}:\s*$/u;
const MOST = 160;
export const MINUTES = 'Biên bản';

/** Where in the text of minutes the conclusion begins: the line after the one that announces it; -1 without one. */
export function conclusionOf(lines: readonly Line[]): number {
  let last = -1;
  for (const [at, { text }] of lines.entries())
    if (text.length < MOST && /kết luận/iu.test(text) && CONCLUDES.test(text)) last = at + 1;
  return last;
}

/** "Hôm nay, vào hồi 8 giờ 00 phút ngày 02 tháng 4 năm 2026", "Thời gian: 8h30, ngày 05/01/2026". */
const HELD =
  /^(?:Hôm nay|(?:Vào )?[Hh]ồi|Thời gian|Bắt đầu|Ngày)(?![A-Za-zÀ-ỹ])[^.;]{0,60}?(?:ngày )?(?<!\d)(\d{1,2})(?:\s*[/.-]\s*|\s+tháng\s+)(\d{1,2})(?:\s*[/.-]\s*|\s+năm\s+)(\d{4})(?!\d)/u;
const NEAR = 8;

/** The day of the meeting that minutes are of: what has no year in them is reckoned from it. Looked for up to a few blocks after `body`. */
export function heldOn(blocks: readonly Block[], start: number, body: number): IsoDay | null {
  for (const { text } of blocks.slice(start, body + NEAR)) {
    const [, day, month, year] = HELD.exec(text) ?? [];
    if (year) return makeDay(Number(year), Number(month), Number(day));
  }
  return null;
}
