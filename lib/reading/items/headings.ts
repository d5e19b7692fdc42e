import { type DeadlineContext, isOnlyLimit } from '../deadlines';
import type { Line } from '../lines/line';
import { BULLET_LEVEL } from '../lines/marker';
import { isStrange } from '../names/strange';
import type { UnitHeading, Units } from '../units/units';
import { isEveryone } from '../words/everyone';
import { isCapitals } from '../words/words';

/** Longer lines are no headings that stand alone. */
const LONGEST = 240;
const STOPS = /[.;,]$/;
/** A full stop may end the heading of a list. */
const GOES_ON = /[;,]$/;
/** "Phòng Tổ chức (xong trước ngày 30/11):": until when, after the name. */
const ENDS_LIKE_LIMIT = /[)\d] ?:?$/;
const SAYS_WHEN = String.raw`(?=[: ][^()]*(?:\d|[Tt]uần|[Qq]uý [IV]|thứ \p{Lu}|\p{L} (?:nay|mai)(?!\p{L})))`;
const LIMIT = new RegExp(
  ` (?:\\((?:[Tt]rước|[Xx]ong|[Hh]oàn thành|[Cc]hậm nhất|[Hh]ạn|[Tt]hời (?:hạn|gian)(?: \\p{Ll}+){0,4}|[Bb]áo cáo|[Tt]rình|[Gg]ửi|[Tt]rong|[Tt]ừ|[Đđ]ến|[Nn]gay|[Tt]háng|[Qq]uý|[Tt]uần|[Nn]gày)${SAYS_WHEN}[^()]{0,100}\\)` +
    '|[–-] (?:trước|xong|hoàn thành|chậm nhất|hạn|thời hạn)[^():]{0,40}\\d) ?:?$',
  'u',
);

const TIME = /\d|tuần|thứ \p{Lu}|quý|nay|mai/u;
/** Whether a unit's heading may say until when: most say nothing of it. */
export const mayLimit = (text: string): boolean => TIME.test(text);

/** Whether a list or a paragraph begins under the line: its next line is neither its neighbour nor its continuation. */
function headsNext({ text, marker, cell }: Line, next: Line | undefined): boolean {
  if (!next || cell || next.cell || (next.marker ? GOES_ON : STOPS).test(text)) return false;
  if (!next.marker) return marker !== null && /^\P{Ll}/u.test(next.text);
  if (next.marker.level === marker?.level) return false;
  if (next.marker.value === 1) return true;
  // "* Đối với Phòng A" over "- …": of two kinds of bullets the one whose line ends with no sign heads the other.
  return BULLET_LEVEL.test(next.marker.level) && (!BULLET_LEVEL.test(marker?.level ?? '') || !STOPS.test(text));
}

/** What follows the line that names who decides: "GIÁM ĐỐC SỞ XÂY DỰNG", and then the legal bases. */
const BASES = /^(?:Căn cứ|Xét|Theo đề nghị|Trên cơ sở) /;

/** The heading of a line, and how many names the document had taught when it was read. */
interface Found {
  readonly heading: UnitHeading | null;
  readonly learnt: number;
  /** Of a line that begins like no name the words. */
  readonly nameless?: string;
}
/** What decides who stands there: no heading, whatever is learnt. */
const DECIDES: Found = { heading: null, learnt: Number.POSITIVE_INFINITY };

/** Whether a heading is one unit's name and nothing else: it reads the same once that name is known. */
const isOneName = ({ names: [only, ...more] }: UnitHeading, text: string): boolean =>
  only?.start === 0 && more.length === 0 && !only.general && ':.;,'.includes(text.charAt(only.end));

const WORDS = /[A-Za-zÀ-ỹ]{2}/u;
/** "Lập danh sách: 15/10" among headings of units: what its list alone tells to be one is the task itself where no other follows. */
export function isTaskAndLimit(text: string, heading: UnitHeading | null, dates: DeadlineContext): boolean {
  if (!heading || heading.sure || heading.rest >= text.length) return false;
  const rest = text.slice(heading.rest);
  return !WORDS.test(rest) || isOnlyLimit(rest, dates);
}

/** The units' headings among the lines of one document, each looked for once. */
export class Headings {
  private readonly units: Units;
  private readonly lines: readonly Line[];
  /** By the number of the line's block, as `heads`: every line is asked for several times. */
  private readonly found: (Found | undefined)[] = [];
  private readonly heads: boolean[] = [];

  constructor(units: Units, lines: readonly Line[]) {
    this.units = units;
    this.lines = lines;
    for (const [at, line] of lines.entries()) {
      const next = lines[at + 1];
      if (!line.marker && next && BASES.test(next.text) && isCapitals(line.text)) this.found[line.block] = DECIDES;
      else this.heads[line.block] = line.bold || headsNext(line, next);
    }
  }

  /** The heading that `line` is or starts with; `among`: most items of its list are units' headings. */
  of(line: Line, among = false): UnitHeading | null {
    const known = this.found[line.block];
    if (known && (known.heading || !among)) return known.heading;
    const { learnt } = this.units;
    const read = this.read(line, among);
    const found = typeof read === 'string' ? { heading: null, learnt, nameless: read } : { heading: read, learnt };
    this.found[line.block] = found;
    return found.heading;
  }

  /** Teaches what the headings name, for which they are all looked for once more, as far as that may tell more. */
  learn(): void {
    for (const line of this.lines) {
      const heading = this.of(line);
      if (!heading?.sure) continue;
      // What is doubtful stays so: it is no name to be known by.
      for (const { name, general } of heading.names) if (!general || !isEveryone(name)) this.units.learn(name);
      if (isOneName(heading, line.text)) this.found[line.block] = { heading, learnt: this.units.learnt };
    }
  }

  /** Forgets what may read otherwise with all that was learnt since. */
  forget(): void {
    for (const line of this.lines) {
      const found = this.found[line.block];
      if (found && this.isNews(line, found)) this.found[line.block] = undefined;
    }
  }

  private isNews({ text }: Line, { heading, learnt, nameless }: Found): boolean {
    if (learnt >= this.units.learnt) return false;
    if (nameless !== undefined) return this.units.knows(nameless);
    return heading === null || this.units.isNews(text, learnt);
  }

  private read(line: Line, among: boolean): UnitHeading | string | null {
    const { text } = line;
    const around = { heads: this.heads[line.block] ?? false, among };
    const at = text.length < LONGEST && ENDS_LIKE_LIMIT.test(text) ? text.search(LIMIT) : -1;
    if (at < 0) return this.units.headingOrWords(text, around);
    const heading = this.units.heading(`${text.slice(0, at)}:`, around);
    return heading && heading.rest > at ? { ...heading, rest: text.length } : null;
  }

  /** Whether the line looks like a unit's heading, though nothing tells whose: "Phòg Tài chính:". */
  isStranger({ marker, text }: Line): boolean {
    return !marker && text.length < 80 && isStrange(text.replace(/ ?:$/, ''));
  }

  /** Whether the line is nothing but a unit's heading. */
  isAlone(line: Line): boolean {
    return line.text.length < LONGEST && (this.of(line)?.rest ?? 0) >= line.text.length;
  }
}
