import type { Above } from './above';
import type { Draft } from './assignments';
import { attributesOf, isAttribute } from './attributes';
import { type Passage, passageOf } from './due';
import type { Named } from './known-names';
import type { Line } from './line';
import { rolesOf } from './roles';
import type { TaskRow } from './tables';
import type { Block, BlockSpan } from './types';
import type { Units } from './units';

const INSIDE = /[.;]\s+(?:\p{Lu}[A-Za-zÀ-ỹ]+ (?:[A-Za-zÀ-ỹ]+ )?)?(?:chủ trì|phối hợp|thực hiện|phụ trách):/iu;

/** The assignments found so far, in order, and what is added to them from outside their own words. */
export class Drafts {
  readonly list: Draft[] = [];
  private readonly blocks: readonly Block[];
  private readonly units: Units;
  /** The first item that the last line of attributes was about: the next line of them is about the same items. */
  private attributed = 0;

  constructor(blocks: readonly Block[], units: Units) {
    this.blocks = blocks;
    this.units = units;
  }

  /** The words of lines, from offset `from` of the first one on. */
  passage(lines: readonly Line[], from = 0): Passage {
    return passageOf(
      this.blocks,
      lines.map(
        (line, at): BlockSpan => ({
          block: line.block,
          start: line.start + (at === 0 ? from : 0),
          end: this.blocks[line.block]?.text.length ?? 0,
        }),
      ),
    );
  }

  add(path: readonly string[], passage: Passage, above: Above, cited = ''): Draft {
    const starts = passage.parts.map((part) => part.at);
    const roles = rolesOf(passage.text, starts, this.units, above.lead !== null, above.among);
    // "Chi cục A; Chi cục B: mỗi đơn vị chuẩn bị …" are those of the heading.
    const each = above.lead !== null && roles.lead?.every(({ name }) => /^(?:mỗi|từng)\s/iu.test(name));
    const own = each ? null : roles.lead;
    const draft: Draft = {
      path: path.filter(Boolean).join('.'),
      passage,
      roles,
      extra: [],
      cited,
      lead: own ?? above.lead,
      doubtful: own || above.lead === null ? roles.doubtful : above.unsure,
      support: own ? roles.support : [...roles.support, ...above.support],
      given: above.given,
    };
    this.list.push(draft);
    if (passage.text.includes(':') && INSIDE.test(passage.text)) this.inside(draft);
    return draft;
  }

  /** "Rà soát hồ sơ. Đơn vị phối hợp: …": what the last sentences of the item say of it. */
  private inside(draft: Draft): void {
    const { text } = draft.passage;
    for (const { is, start, end, value } of attributesOf(text)) {
      if (start === 0 || is === 'time') continue;
      const { names } = this.units.list(text.slice(0, end), value);
      if (is === 'support') draft.support = [...draft.support, ...names.filter((name) => !name.general)];
      else if (names.length > 0) Object.assign(draft, { lead: names, doubtful: false });
    }
  }

  /** The units of words that hold nothing else; where running text would end a name too soon, the name is all of them. */
  private namedIn(words: string): readonly Named[] {
    const { names, end } = this.units.list(words, 0);
    const all = words.replace(/[\s.;,]+$/, '');
    return end >= all.length ? names : (this.units.heading(all, { heads: true })?.names ?? names);
  }

  /** Adds what a line such as "Đơn vị chủ trì: …" says to the items from `since` on, or to those of the line before it. */
  attribute(line: Line, since: number): void {
    if (since < this.list.length) this.attributed = since;
    const about = this.list.slice(this.attributed);
    for (const { is, start, end, value } of attributesOf(line.text)) {
      const names = this.namedIn(line.text.slice(value, end));
      const passage = passageOf(this.blocks, [{ block: line.block, start: line.start + start, end: line.start + end }]);
      for (const draft of about) {
        if (is === 'time') draft.extra.push(passage);
        else if (is === 'support') draft.support = [...draft.support, ...names.filter((name) => !name.general)];
        else if (names.length > 0 && !draft.roles.lead) draft.lead = names;
      }
    }
  }

  /** A line that only says until when: the last item's limit. */
  limit(line: Line): void {
    this.list.at(-1)?.extra.push(this.passage([line]));
  }

  /** Adds the rows of a table of tasks. A row without units goes on with those of the row before it. */
  addRows(rows: readonly TaskRow[], above: Above): void {
    let heading = above.lead;
    let last: readonly Named[] | null = null;
    let unsure = above.unsure;
    for (const [at, row] of rows.entries()) {
      const words = row.task.map((line) => line.text).join(' ');
      const alone = row.lead.length + row.support.length + row.time.length === 0;
      const unit = alone ? this.units.heading(words) : null;
      if (unit && unit.rest >= words.length) {
        heading = unit.names;
        last = null;
        unsure = !unit.sure;
        continue;
      }
      if (alone && (/^(?:[IVX]+|[A-HĐ])?$/.test(row.number) || row.task[0]?.bold)) continue;
      const told = this.told(row.lead);
      const known = told ? told.lead : this.named(row.lead);
      const named = known ?? (told ? null : unknown(row.lead));
      if (named) {
        last = named;
        unsure = known === null;
      }
      const lead = last ?? heading;
      const path = [...above.path, row.number || String(at + 1)];
      const draft = this.add(path, this.passage(row.task), { ...above, lead, unsure, support: [] });
      if (named) Object.assign(draft, { lead: named, doubtful: unsure });
      const helpers = this.named(row.support) ?? this.beside(row.support);
      if (helpers.some(({ end }) => end === UNREAD)) draft.doubtful = true;
      const support = [...(told?.support ?? []), ...helpers];
      draft.support = [...support.filter((name) => !name.general), ...draft.support];
      if (row.time.length > 0) draft.extra.push(this.passage(row.time));
    }
  }

  /** A cell that says itself who leads and who supports: "Chủ trì: A; phối hợp: B"; null for any other. */
  private told(lines: readonly Line[]): { lead: readonly Named[] | null; support: readonly Named[] } | null {
    if (!lines.some((line) => isAttribute(line.text))) return null;
    const lead: Named[] = [];
    const support: Named[] = [];
    for (const { text } of lines)
      for (const { is, value, end } of attributesOf(text))
        if (is !== 'time') (is === 'lead' ? lead : support).push(...this.namedIn(text.slice(value, end)));
    return { lead: lead.length > 0 ? lead : null, support };
  }

  /** The units that a cell names: as a list, or else the whole cell as a name. */
  private named(lines: readonly Line[]): readonly Named[] | null {
    const names = lines.flatMap((line) => this.namedIn(line.text));
    return names.length > 0 ? names : null;
  }

  /** "Tư pháp - Hộ tịch, Công an xã": those whom a cell lists, by whatever words; `UNREAD` ends whom no rule knows. */
  private beside(lines: readonly Line[]): readonly Named[] {
    return lines
      .flatMap(({ text }) => text.split(/[;,]\s+/))
      .map((part) => part.replace(/[\s.;,]+$/, ''))
      .filter((part) => /^\p{Lu}[A-Za-zÀ-ỹ]/u.test(part) && part.length < 60 && !GENERAL_CELL.test(part))
      .flatMap((name) => {
        const known = this.namedIn(name);
        return known.length > 0 ? known : [{ start: 0, end: UNREAD, name, general: false }];
      });
  }
}

/** The end of a name that only its cell tells. */
const UNREAD = -1;
/** Words of a cell that name nobody. */
const GENERAL_CELL = /^(?:Các|Toàn|Tất cả|Cá nhân|Đơn vị|Cơ quan|Theo|Như|Không|Khi|Nếu|Tự)(?![A-Za-zÀ-ỹ])/u;

/** What a cell for units holds that is no unit the reader knows; null for none and for "như trên". */
function unknown(lines: readonly Line[]): readonly Named[] | null {
  const name = lines.map((line) => line.text).join(' ');
  if (!/[A-Za-zÀ-ỹ]{2}/u.test(name) || name.length > 120 || /^\W*(?:nt|như trên|-nt-)\W*$/iu.test(name)) return null;
  return [{ start: 0, end: name.length, name, general: false }];
}
