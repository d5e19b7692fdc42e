import type { Block } from '@/lib/reading';
import { hasMarker } from '../plain/piece';
import type { Line } from './rows';

/** The lines of one paragraph. */
export interface Paragraph {
  readonly lines: readonly Line[];
  readonly cell?: Block['cell'];
  readonly unclear?: boolean;
}

/** Where the running text of a page stands, and how its lines follow one another. */
export interface Measure {
  readonly left: number;
  readonly right: number;
  /** From baseline to baseline inside a paragraph. */
  readonly leading: number;
  /** Paragraphs begin further right than they go on. */
  readonly indents: boolean;
  /** Where many lines begin, from `left`. */
  readonly starts: readonly number[];
}

/** In parts of the height of the letters. */
const INDENT = 0.9;
/** A line has room for another word when that would stand as far from the margin. */
export const ROOM = 0.5;
/** From baseline to baseline where nothing tells, and in text of double spacing. */
const LEADING = 1.4;
const DOUBLE = 2.1;

/** Items begin with a capital letter: "kinh tế", "- xã hội"; "giai đoạn 2026", "- 2030". */
const DASH_INSIDE = /^[-–]\s+(?:\p{Ll}|\d{4})/u;
/** A document's number and symbol is no marker: "12/KH-SYT". */
const SYMBOL = /^\d{1,3}\/\p{Lu}{2}/u;
/** Part of a law that is cited: "theo Điều 17 Thông tư số …"; headings have a full stop, a colon or nothing after the number. */
const CITED = /^(?:Điều|Phần|Chương|Mục)\s+[\dIVX]+\s+\p{L}/u;
export const ENDS = /(?:[.;:!?]|\.\/)[”"’')\]]*$/u;
export const GOES_ON = /^[\p{Ll},)]/u;
export const isCapitals = (text: string): boolean => !/\p{Ll}/u.test(text) && /\p{Lu}{2}/u.test(text);

/** Whether `next` is the next line of the paragraph of `lines` (running text). Lines may stand on different pages. */
export function continues(lines: readonly Line[], next: Line, at: Measure, nextAt: Measure): boolean {
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) return false;
  const em = Math.max(last.size, next.size);
  if (Math.abs(last.size - next.size) > 0.15 * em || last.raw.endsWith('./.')) return false;
  const open = !ENDS.test(last.raw);
  const begins = hasMarker(next.raw) && !SYMBOL.test(next.raw) && !(open && CITED.test(next.raw));
  const lower = GOES_ON.test(next.raw);
  const gap = next.page === last.page ? next.y - last.y : at.leading;
  const far = gap > at.leading + Math.max(2, 0.13 * at.leading);
  if (gap > 2.2 * Math.max(at.leading, em) || (far && !(open && lower))) return false;
  if (isCentred(last, at) || isCentred(next, nextAt)) return false;

  const room = at.right - last.x1;
  const broken = room > firstWord(next) + ROOM * em;
  if (broken && !(open && lower && !begins && room < 0.5 * (at.right - at.left) && !isCapitals(last.raw))) return false;

  const indent = next.x0 - nextAt.left;
  const before = last.x0 - at.left;
  const indented = indent > INDENT * em;
  const hung = hangs(lines, next, first.x0 - at.left, indent);
  if (begins) {
    if (!open) return false;
    // What only looks like a marker stands where its paragraph goes on, right of the markers or left of them.
    if (at.indents) return !indented && (lines.length > 1 || before > INDENT * em || DASH_INSIDE.test(next.raw));
    return hung || DASH_INSIDE.test(next.raw);
  }
  if (indented && indent > before + INDENT * em) return hung || (lines.length === 1 && isUnderItem(first, next));
  if (indented && Math.abs(indent - before) <= INDENT * em) {
    // A paragraph that is indented as a whole, or the first line of another one.
    return lines.length > 1 || !at.indents || (open && lower);
  }
  if (lines.length > 1 && indent < before - INDENT * em) return open && lower;
  // At a page's end nothing but the words tells where no first line is indented.
  if (next.page !== last.page && !at.indents && !open && !lower) return false;
  return true;
}

/** A hanging item: its lines go on where its text began, right of the marker. */
function hangs(lines: readonly Line[], next: Line, start: number, indent: number): boolean {
  const [first, second] = lines;
  if (!first || !hasMarker(first.raw)) return false;
  const within = INDENT * next.size;
  if (second) return second.x0 > first.x0 + within && Math.abs(indent - start - (second.x0 - first.x0)) < within;
  const at = first.raw.search(/\s\S/) + 1;
  const text = first.letters[first.letterAt[at] ?? 0];
  return at > 0 && text !== undefined && Math.abs(text.x0 - first.x0 - (indent - start)) < within;
}

/** Right of an item's marker and not of its text: a marker too long for its room sends that to the next tab stop. */
function isUnderItem(first: Line, next: Line): boolean {
  const text = hasMarker(first.raw) && first.letters[first.letterAt[first.raw.search(/\s\S/) + 1] ?? 0];
  return text !== false && text !== undefined && next.x0 > first.x0 && next.x0 <= text.x0;
}

/** How wide the first word of a line is. Up to a hyphen it would do too, but not every program breaks lines there. */
export function firstWord(line: Line): number {
  const end = line.raw.search(/\s/);
  const letter = line.letters[line.letterAt[(end < 0 ? line.raw.length : end) - 1] ?? 0];
  return (letter?.x1 ?? line.x1) - line.x0;
}

/** A title: as far from both margins. */
function isCentred(line: Line, { left, right, starts }: Measure): boolean {
  const [before, after] = [line.x0 - left, right - line.x1];
  // An indented line may be as far from the right margin by chance.
  if (starts.some((start) => Math.abs(start - before) < 2)) return false;
  return before > 2 * line.size && after > 2 * line.size && Math.abs(before - after) < 1.2 * line.size;
}

/** Measures the lines of one page's running text; `usual` stands in for what the page has too few lines to tell. */
export function measure(lines: readonly Line[], usual?: Measure): Measure {
  const widest = Math.max(0, ...lines.map((line) => line.x1 - line.x0));
  const long = lines.filter((line) => line.x1 - line.x0 > 0.7 * widest);
  if ((long.length < 4 || lines.length < 8) && usual) return usual;
  const rights = long.map((line) => line.x1).sort((a, b) => a - b);
  const right = rights[Math.floor(rights.length * 0.95)] ?? 0;
  const own = margin(lines.map((line) => line.x0));
  // A page of short paragraphs has first lines only; one that is set elsewhere has another right margin too.
  const left = usual && own > usual.left && Math.abs(right - usual.right) < 4 ? usual.left : own;
  const gaps: number[] = [];
  let [indented, kept] = [0, 0];
  for (const [at, line] of lines.entries()) {
    const indent = line.x0 - left;
    if (indent > INDENT * line.size && indent < 6 * line.size) indented++;
    else if (Math.abs(indent) <= INDENT * line.size) kept++;
    const next = lines[at + 1];
    if (next && next.page === line.page && GOES_ON.test(next.raw) && !ENDS.test(line.raw)) gaps.push(next.y - line.y);
  }
  const size = lines[0]?.size ?? 12;
  return {
    left,
    right,
    leading: gaps.length > 2 ? mode(gaps, 0.5) : (usual?.leading ?? leadingOfFew(gaps, size)),
    indents: usual?.indents ?? (indented > 2 && kept > 2 && indented > 0.1 * lines.length),
    starts: [...(usual?.starts ?? []), ...common(lines.map((line) => line.x0 - left))],
  };
}

/** Too few lines to count: the closest of them, unless that is no leading at all. */
function leadingOfFew(gaps: readonly number[], size: number): number {
  const closest = Math.min(...gaps);
  return closest <= DOUBLE * size ? closest : LEADING * size;
}

/** Where lines begin that begin furthest left; more lines of short paragraphs may be indented than not. */
function margin(starts: readonly number[]): number {
  const sorted = [...starts].sort((a, b) => a - b);
  const enough = Math.max(3, 0.08 * sorted.length);
  for (const [index, start] of sorted.entries()) {
    const same = sorted.slice(index).filter((other) => other - start <= 3);
    if (same.length >= enough) return mode(same);
  }
  return mode(starts);
}

/** Numbers that come at least so often, to a point. */
const OFTEN = 3;

function common(numbers: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(Math.round(number), (counts.get(Math.round(number)) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= OFTEN).map(([number]) => number);
}

/** The commonest number, to `step`; the smallest of several. */
function mode(numbers: readonly number[], step = 2): number {
  const groups = new Map<number, number[]>();
  for (const number of numbers) {
    const key = Math.round(number / step);
    const group = groups.get(key);
    if (group) group.push(number);
    else groups.set(key, [number]);
  }
  let best: number[] = [];
  for (const group of groups.values()) if (group.length > best.length) best = group;
  return best.reduce((sum, number) => sum + number, 0) / Math.max(best.length, 1);
}
