import type { DeadlineContext } from '../deadlines';
import { type Given, type Passage, passageOf } from '../due';
import type { Line } from '../lines/line';
import { unknownIn } from '../tables/cell-names';
import type { Block, BlockSpan } from '../types';
import { attributesOf, namedIn, statementsAt } from '../units/attributes';
import { handsOver } from '../units/item-ends';
import { callsByNoun } from '../units/named-by-noun';
import { type Roles, rolesOf } from '../units/roles';
import type { Units } from '../units/units';
import { type Above, headedBy } from './above';
import { type Draft, isDated } from './assignments';

/** No full stop of "P. Kỹ thuật". */
const NEXT_SENTENCE = /(?<!(?<![A-Za-zÀ-ỹ])\p{Lu}{1,2})\.\s+(?=\p{Lu}\p{Ll}+ \p{Ll})/u;

/** Whether an item's words say who leads, and not only whom someone directs, or, right before the line that says it, may mean. */
const saysWho = ({ lead, doubtful, directed }: Roles, isLast: boolean): boolean =>
  lead !== null && !directed && !(doubtful && isLast);

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

  add(path: string, passage: Passage, above: Above, cited = ''): Draft {
    const starts = passage.parts.map((part) => part.at);
    const roles = rolesOf(passage.text, starts, this.units, headedBy(above), above.among);
    // "Chi cục A; Chi cục B: mỗi đơn vị chuẩn bị …" are those of the heading.
    const each = above.lead !== null && roles.lead?.every(({ name }) => /^(?:mỗi|từng)\s/iu.test(name));
    const after = above.lead === null ? (above.after ?? null) : null;
    // "Chỉ đạo Trạm B …" after "Phòng X: …": who directs is named there.
    const own = each || (after && roles.directed) ? null : roles.lead;
    // "Các thôn gửi về Phòng, Phòng tổng hợp": those, and whom the heading names.
    const both = own && above.lead && callsByNoun(passage.text, above.lead) ? [...above.lead, ...own] : own;
    const lead = both ?? above.lead ?? after;
    // "Đề nghị Công an tỉnh …" under another's heading is doubtful, but not where it asks once more whom the heading names.
    const unsure = above.unsure || (roles.doubtful && !above.lead?.some(({ name }) => passage.text.includes(name)));
    const draft: Draft = {
      path,
      passage,
      roles,
      extra: [],
      cited,
      lead: lead && roles.apart.length > 0 ? [...lead, ...roles.apart] : lead,
      doubtful: own || above.lead === null ? roles.doubtful || (!own && after !== null) : unsure,
      support: own || above.support.length === 0 ? roles.support : [...roles.support, ...above.support],
      given: above.given,
    };
    this.list.push(draft);
    this.inside(draft);
    return draft;
  }

  /** "Rà soát hồ sơ. Đơn vị phối hợp: …": what the last sentences of the item say of it. */
  private inside(draft: Draft): void {
    const { text } = draft.passage;
    const from = text.includes(':') ? statementsAt(text) : -1;
    if (from < 0) return;
    const { lead, support } = namedIn(text, from, this.units);
    if (support.length > 0) draft.support = [...draft.support, ...support];
    if (lead.length > 0) Object.assign(draft, { lead, doubtful: lead.some(({ guessed }) => guessed) });
  }

  /**
   * Adds what a line such as "Đơn vị chủ trì: …" says to the items from `since` on, or to those of the line before it. A time
   * is that of the items which say none themselves, or else of the last one.
   */
  attribute(line: Line, since: number, dates: DeadlineContext): void {
    if (since < this.list.length) this.attributed = since;
    const about = this.list.slice(this.attributed);
    const undated = (): readonly Draft[] => {
      const open = about.length > 1 ? about.filter((draft) => !isDated(draft, dates)) : about;
      return open.length > 0 ? open : about.slice(-1);
    };
    for (const { is, start, end, value, contact } of attributesOf(line.text)) {
      const said = line.text.slice(value, end);
      // "Đơn vị chủ trì: Phòng A. Báo cáo hằng quý."
      const more = is === 'time' ? -1 : said.search(NEXT_SENTENCE);
      const words = more < 0 ? said : said.slice(0, more);
      const known = this.units.only(words);
      const unknown = known.length === 0 && is === 'lead' ? unknownIn(words) : null;
      const names = unknown ? [unknown] : known;
      const passage = passageOf(this.blocks, [{ block: line.block, start: line.start + start, end: line.start + end }]);
      for (const draft of is === 'time' ? undated() : about) {
        if (is === 'time') draft.extra.push(passage);
        else if (is === 'support') draft.support = [...draft.support, ...names.filter((name) => !name.general)];
        else if (
          names.length > 0 &&
          !saysWho(draft.roles, draft === this.list.at(-1)) &&
          !(contact && (draft.lead || handsOver(draft.passage.text)))
        )
          Object.assign(draft, {
            lead: names,
            doubtful: contact || unknown !== null || names.some(({ guessed }) => guessed),
          });
        if (more >= 0) draft.extra.push(this.passage([line], value + more + 1));
      }
    }
  }

  /** What a line about all items from `since` on says of their time, in place of what a heading said. */
  give(given: Given | null, since: number): void {
    for (const draft of this.list.slice(since)) draft.given = given;
  }

  /** A line that only says until when: the last item's limit. */
  limit(line: Line): void {
    this.list.at(-1)?.extra.push(this.passage([line]));
  }
}
