import type { Block } from '../types';
import { matchAt } from '../words/words';
import type { Line } from './line';
import { type Marker, markerOf } from './marker';

/** Numbers of lists of which a scan made letters ("l. Phòng A", "1O. Phòng B", "2.l. Phòng C"): their neighbours tell. */

/** The digit that each letter was. */
const DIGIT_OF: Readonly<Record<string, string>> = { l: '1', I: '1', '|': '1', O: '0', o: '0' };
const FIRSTS = 'lI|(0123456789';
const MISREAD = /\(?(?=[\d.]*[lI|Oo])[\dlI|Oo]{1,2}(?:\.[\dlI|Oo]{1,2}){0,2}(?=\s?[.)/:])/uy;

/** No list goes on over a section's heading, none of letters over a number. */
const SECTION = /^(?:roman|article)/;
const NUMBER = /^(?:roman|article|digit|decimal)/;
/** Lines between two items of one list, at most. */
const REACH = 300;

/** The marker that the text would begin with if letters stood for digits; null where none does. */
function misread(text: string): Marker | null {
  const head = FIRSTS.includes(text.charAt(0)) ? matchAt(MISREAD, text, 0)?.[0] : undefined;
  return head
    ? markerOf(head.replace(/[lI|Oo]/g, (letter) => DIGIT_OF[letter] ?? letter) + text.slice(head.length))
    : null;
}

/** The next marker of `level` after the line at `at`, or with `step` -1 the one before it; none beyond a marker of a level like `stop`. */
function nearest(lines: readonly Line[], at: number, step: 1 | -1, level: string, stop: RegExp | null): Marker | null {
  for (let other = at + step, left = REACH; left > 0; other += step, left--) {
    const line = lines[other];
    if (!line) return null;
    if (line.marker?.level === level) return line.marker;
    if (line.marker && stop?.test(line.marker.level)) return null;
  }
  return null;
}

/** The list that a marker is in: "2." of "2.3", nothing of "3". */
const listOf = ({ label }: Marker): string => label.slice(0, label.lastIndexOf('.') + 1);
/** Whether `next` comes right after `marker` in one list. */
const isNext = (marker: Marker | null, next: Marker | null): boolean =>
  marker?.value != null && next?.value === marker.value + 1 && listOf(marker) === listOf(next);

/** Whether "I." or "l)" has its place among the sections or the letters around it. */
function isInPlace({ level, value }: Marker, lines: readonly Line[], at: number): boolean {
  const stop = level === 'roman' ? null : NUMBER;
  const before = nearest(lines, at, -1, level, stop);
  const after = nearest(lines, at, 1, level, stop);
  // After section I another "I." is none, and after section II none that goes on with III.
  if (level === 'roman') return after?.value === 2 && before?.value !== 1;
  if (level === 'digit') return false;
  // Before "a)" stands no "l)" of the same list.
  const own = value ?? 0;
  return (before?.value ?? own) < own || (after?.value ?? 0) > own;
}

/** Whether `read` is what the line at `at` begins with: it goes on with the list before it, or begins the one after it. */
function isMeant(read: Marker, printed: Marker | null, lines: readonly Line[], at: number): boolean {
  const before = nearest(lines, at, -1, read.level, SECTION);
  const leads = isNext(read, nearest(lines, at, 1, read.level, SECTION));
  if (read.value !== 1) return isNext(before, read) && (leads || printed?.level !== 'roman');
  // "1. … l. … 2. …": within the first.
  const within = before?.value === 1 && listOf(before) === listOf(read);
  return leads && !within && !(printed && isInPlace(printed, lines, at));
}

/** Gives the lines whose number was misread the number that was meant, in place. */
export function mendNumbers(lines: Line[], blocks: readonly Block[]): void {
  for (const [at, line] of lines.entries()) {
    const block = blocks[line.block];
    // What the source draws is no letter of a scan.
    if (!block || block.marker !== undefined || line.cell) continue;
    const read = misread(block.text);
    if (read && isMeant(read, line.marker, lines, at))
      lines[at] = { ...line, marker: read, start: read.end, text: block.text.slice(read.end) };
  }
}
