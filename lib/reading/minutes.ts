import type { Line } from './line';

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
