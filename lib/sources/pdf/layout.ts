import type { Block } from '@/lib/reading';
import { zonesOf } from './bands';
import { isRunning } from './margins';
import type { PdfPage } from './page';
import { continues, continuesBeside, type Measure, measure } from './paragraphs';
import { type Line, rowsOf } from './rows';

/** The lines of one paragraph. */
export interface Paragraph {
  readonly lines: readonly Line[];
  readonly cell?: Block['cell'];
}

/** The paragraphs of a document in the order of reading. */
export function paragraphsOf(pages: readonly PdfPage[]): Paragraph[] {
  const rows = pages.map((page, number) => rowsOf(page.letters, number));
  const zones = rows.map((own, number) => {
    const kept = own.filter((row) => !isRunning(row, number, rows, pages));
    return zonesOf(kept);
  });
  const text = zones.map((own) => own.flatMap((zone) => (zone.kind === 'text' ? zone.lines : [])));
  const usual = measure(text.flat());
  const measures = text.map((lines) => measure(lines, usual));
  const paragraphs: Line[][] = [];
  let open = false;
  for (const [number, own] of zones.entries()) {
    for (const zone of own) {
      // Running text goes on over a page's end; what stands beside something ends with it.
      if (zone.kind === 'column') {
        paragraphs.push(...columnOf(zone.lines));
        open = false;
        continue;
      }
      for (const line of zone.lines) {
        const last = paragraphs.at(-1);
        const goesOn =
          open && last && continues(last, line, at(measures, last.at(-1)?.page, usual), at(measures, number, usual));
        if (goesOn) last.push(line);
        else paragraphs.push([line]);
        open = true;
      }
    }
  }
  return paragraphs.map((lines) => ({ lines }));
}

const at = (measures: readonly Measure[], page: number | undefined, usual: Measure): Measure =>
  measures[page ?? -1] ?? usual;

/** The paragraphs of a column beside others. */
function columnOf(lines: readonly Line[]): Line[][] {
  const right = Math.max(...lines.map((line) => line.x1));
  const gaps = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return next && next.page === line.page ? [next.y - line.y] : [];
  });
  const leading = Math.min(...gaps.filter((gap) => gap > 0), Infinity);
  const made: Line[][] = [];
  for (const line of lines) {
    const last = made.at(-1);
    if (last && continuesBeside(last, line, right, Number.isFinite(leading) ? leading : line.size * 1.2))
      last.push(line);
    else made.push([line]);
  }
  return made;
}
