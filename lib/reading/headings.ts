import type { Line } from './line';
import type { UnitHeading, Units } from './units';
import { isCapitals } from './words';

/** Longer lines are no headings that stand alone. */
const LONGEST = 240;
const BULLET = /^[-+*•]$/;
const STOPS = /[.;,]$/;
/** "Phòng Tổ chức (xong trước ngày 30/11):": until when, after the name. */
const BRACKET_ENDS = /\) ?:?$/;
const LIMIT = / \((?:trước|xong|hoàn thành|chậm nhất|hạn|thời hạn|báo cáo|trình|gửi)(?= [^()]*\d)[^()]{0,100}\) ?:?$/;

/** Whether a list or a paragraph begins under the line: its next line is neither its neighbour nor its continuation. */
function headsNext({ text, marker, cell }: Line, next: Line | undefined): boolean {
  if (!next || cell || next.cell || STOPS.test(text)) return false;
  if (!next.marker) return marker !== null && /^\P{Ll}/u.test(next.text);
  if (next.marker.level === marker?.level) return false;
  return next.marker.value === 1 || (BULLET.test(next.marker.level) && !BULLET.test(marker?.level ?? ''));
}

/** What follows the line that names who decides: "GIÁM ĐỐC SỞ XÂY DỰNG", and then the legal bases. */
const BASES = /^(?:Căn cứ|Xét|Theo đề nghị|Trên cơ sở) /;

/** The units' headings among the lines of one document, each looked for once. */
export class Headings {
  private readonly units: Units;
  private readonly found = new Map<Line, UnitHeading | null>();
  private readonly heads = new Set<Line>();

  constructor(units: Units, lines: readonly Line[]) {
    this.units = units;
    for (const [at, line] of lines.entries()) {
      const next = lines[at + 1];
      if (!line.marker && next && BASES.test(next.text) && isCapitals(line.text)) this.found.set(line, null);
      else if (line.bold || headsNext(line, next)) this.heads.add(line);
    }
  }

  /** The heading that `line` is or starts with; `among`: most items of its list are units' headings. */
  of(line: Line, among = false): UnitHeading | null {
    const known = this.found.get(line);
    if (known || (known === null && !among)) return known;
    const heading = this.read(line, among);
    this.found.set(line, heading);
    return heading;
  }

  private read(line: Line, among: boolean): UnitHeading | null {
    const { text } = line;
    const around = { heads: this.heads.has(line), among };
    const at = text.length < LONGEST && BRACKET_ENDS.test(text) ? text.search(LIMIT) : -1;
    if (at < 0) return this.units.heading(text, around);
    const heading = this.units.heading(`${text.slice(0, at)}:`, around);
    return heading && heading.rest > at ? { ...heading, rest: text.length } : null;
  }

  /** Whether the line is nothing but a unit's heading. */
  isAlone(line: Line): boolean {
    return line.text.length < LONGEST && (this.of(line)?.rest ?? 0) >= line.text.length;
  }
}
