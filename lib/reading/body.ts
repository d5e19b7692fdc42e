import type { Draft } from './assignments';
import { findDeadlines, findPeriod } from './deadlines';
import { type Given, type Passage, passageOf } from './due';
import { isEveryone } from './everyone';
import type { Line } from './line';
import type { Named } from './names';
import type { Node } from './outline';
import { isCitation } from './references';
import { chargedBy, type Roles, rolesOf } from './roles';
import { introduces, isClosing, isNoWork, isStatement, ordersBeforeList } from './sections';
import type { TaskRow } from './tables';
import type { Block, BlockSpan, Header } from './types';
import type { Units } from './units';
import { matchesAt, VERB } from './words';

/** What headings above an item say about it. */
interface Above {
  readonly path: readonly string[];
  readonly lead: readonly Named[] | null;
  readonly given: Given | null;
  /** Under a heading that names a unit: each paragraph is a task. */
  readonly unit: boolean;
  /** Under any heading of the text. */
  readonly headed: boolean;
}

const ATTRIBUTE =
  /^(?:(?:Đơn vị|Cơ quan|Phòng|Bộ phận|Đầu mối)\s+)?(chủ trì|thực hiện|phụ trách|phối hợp|đầu mối)(?: thực hiện| tham mưu| chính)?(?: và phối hợp)?\s*:|^(Thời (?:gian|hạn)(?! họp)(?: (?:hoàn thành|thực hiện|báo cáo|gửi))?|Hạn(?: hoàn thành| chót)?|Tiến độ(?: thực hiện)?|Hoàn thành)\s*:/iu;
export const isAttribute = (text: string): boolean => text.length < 300 && ATTRIBUTE.test(text);

/** A line that gives one date to the items above it. */
const FOR_ALL =
  /^(?:Báo cáo|Kết quả|Các (?:nội dung|nhiệm vụ|báo cáo|công việc|đơn vị|cơ quan)|Những nội dung|Nội dung (?:báo cáo|trên|nêu trên)|Văn bản|Ý kiến|Tất cả|Thời (?:gian|hạn)|Hoàn thành|Việc|Yêu cầu (?:các|hoàn thành|báo cáo)|Đề nghị (?:các|gửi)|Số liệu|Hồ sơ)(?!\p{L})/u;
/** "(Có danh sách kèm theo)" */
const ASIDE = /^(?:\(.*\)|\[.*\])\.?$/u;
const DIRECTS = /(?<!\p{L})(?:[Gg]iao|[Yy]êu cầu|[Đđ]ề nghị|[Pp]hân công)\s/u;
const GIVES_TO = /^(?:Giao|Yêu cầu|Đề nghị|Phân công)\s+(?:cho\s+)?(?:\p{Lu}|các|đồng chí)/u;
const STARTS_WITH_VERB = new RegExp(`^(?:${VERB})(?!\\p{L})`, 'iu');

/** Walks the outline of one document's text and collects its assignments. */
export class Body {
  readonly drafts: Draft[] = [];
  private readonly blocks: readonly Block[];
  private readonly units: Units;
  private readonly header: Header;
  private readonly tables: ReadonlyMap<number, readonly TaskRow[] | null>;

  constructor(
    blocks: readonly Block[],
    units: Units,
    header: Header,
    tables: ReadonlyMap<number, readonly TaskRow[] | null>,
  ) {
    this.tables = tables;
    this.blocks = blocks;
    this.units = units;
    this.header = header;
  }

  private passage(lines: readonly Line[], from = 0): Passage {
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

  private draft(path: readonly string[], passage: Passage, above: Above, rest: Partial<Draft> = {}): Draft {
    const roles = rolesOf(
      passage.text,
      passage.parts.map((part) => part.at),
      this.units,
      above.lead !== null,
    );
    const draft: Draft = {
      path: path.filter(Boolean).join('.'),
      passage,
      roles,
      extra: [],
      cited: '',
      lead: roles.lead ?? above.lead,
      support: roles.support,
      given: above.given,
      ...rest,
    };
    this.drafts.push(draft);
    return draft;
  }

  /** The period or the date that a heading or an item gives to what lies under it. */
  private given(line: Line, label: string | null, above: Given | null): Given | null {
    const passage = this.passage([line]);
    const mention = findPeriod(passage.text, this.header);
    // The same day again: the heading's words stay.
    return mention && mention.due !== above?.mention.due ? { mention, passage, from: label } : above;
  }

  /** Goes through the items under `node`; yields after each. */
  *walk(node: Node, above: Above): Generator<void, void> {
    let current = above;
    const before: Draft[][] = [];
    let since = this.drafts.length;
    for (const [at, child] of node.children.entries()) {
      yield;
      const line = child.line;
      if (!line) continue;
      const first = this.drafts.length;
      if (child.level === 'table') {
        this.table(this.tables.get(child.value ?? -1) ?? [], current);
        continue;
      }
      if (child.level === 'attribute') {
        this.attribute(line, since);
        since = this.drafts.length;
        continue;
      }
      if (child.level === 'paragraph') {
        const next = this.paragraph(child, current, at === node.children.length - 1, before.flat());
        if (next) current = next;
      } else {
        yield* this.item(child, current);
        // A line about units and times is about the items right before it, not about other lists.
        if (child.children.length > 0) since = this.drafts.length;
      }
      if (this.drafts.length > first) before.push(this.drafts.slice(first));
    }
  }

  /** "Đơn vị chủ trì: …", "Thời hạn: …" for the items since the last such line. */
  private attribute(line: Line, since: number): void {
    const match = ATTRIBUTE.exec(line.text);
    if (!match) return;
    // Several may stand in one line: "Đơn vị chủ trì: A; Đơn vị phối hợp: B; Thời gian: …".
    let at = 0;
    for (const piece of line.text.split(/[;.]\s+(?=\p{Lu}|đơn vị|cơ quan|phối hợp|chủ trì|thời |hạn )/u)) {
      const start = line.text.indexOf(piece, at);
      at = start + piece.length;
      const [whole, role, time] = ATTRIBUTE.exec(piece) ?? [];
      if (!whole) continue;
      const from = start + whole.length + (/^\s*/.exec(piece.slice(whole.length))?.[0].length ?? 0);
      const { names } = this.units.list(piece, from - start);
      const passage = passageOf(this.blocks, [{ block: line.block, start: line.start + start, end: line.start + at }]);
      // Lines of one item follow each other: the second one is about the same items as the first.
      const about = this.drafts.slice(since < this.drafts.length ? since : this.lastAttributed);
      if (since < this.drafts.length) this.lastAttributed = since;
      for (const draft of about) {
        if (time) draft.extra.push(passage);
        else if (/phối hợp/iu.test(role ?? ''))
          draft.support = [...draft.support, ...names.filter((name) => !name.general)];
        else if (names.length > 0 && !draft.roles.lead) draft.lead = names;
      }
    }
  }
  private lastAttributed = 0;

  /** A paragraph without marker: a task, an introduction (which then says what holds for the items after it), or neither. */
  private paragraph(node: Node, above: Above, isLast: boolean, siblings: readonly Draft[]): Above | null {
    const line = node.line;
    if (!line) return null;
    const { text } = line;
    const lines = [line, ...node.more];
    if (isNoWork(text.slice(0, 60)) && /^[^.;]{0,40}:/.test(text)) return null;
    if (ASIDE.test(text)) return null;
    if (introduces(text)) {
      const lead = chargedBy(text, this.units);
      return {
        ...above,
        lead: lead && !lead.some(({ name }) => isEveryone(name)) ? lead : above.lead,
        given: above.headed ? this.given(line, null, above.given) : above.given,
      };
    }
    if (isNoWork(text) && text.length < 60) return null;
    const last = isLast && above.path.length <= 1;
    const dated = findDeadlines(text, this.header).some(({ due }) => due);
    if (
      dated &&
      siblings.length > 1 &&
      FOR_ALL.test(text) &&
      text.length < 400 &&
      !GIVES_TO.test(text.replace(/^(?:Yêu cầu|Đề nghị) các/u, ''))
    ) {
      const passage = this.passage(lines);
      const mention = findDeadlines(text, this.header)
        .filter(({ due }) => due)
        .at(-1);
      if (mention)
        for (const draft of siblings) if (draft.given === above.given) draft.given = { mention, passage, from: null };
      return null;
    }
    if (isClosing(text, last) && !(dated && DIRECTS.test(text))) return null;
    const roles = rolesOf(text, [0], this.units, above.lead !== null);
    const directs = DIRECTS.test(text) && roles.lead !== null;
    const orders =
      above.unit ||
      directs ||
      (above.headed && !isStatement(text) && (roles.lead !== null || STARTS_WITH_VERB.test(text)));
    if (orders && !(above.unit && isStatement(text))) {
      const single = !node.parent || node.parent.children.length === 1;
      this.draft(single ? above.path : [...above.path, node.label], this.passage(lines), above);
    }
    return null;
  }

  private *item(node: Node, above: Above): Generator<void, void> {
    const line = node.line;
    if (!line) return;
    const { text } = line;
    const path = [...above.path, node.level === 'title' || node.level === 'unit' ? '' : node.label];
    const kids = node.children.filter((child) => child.level !== 'attribute' && !ASIDE.test(child.line?.text ?? ''));
    const bare = kids.length === 0 && node.more.length === 0;
    const heading = text.length < 200 && !/[.;]$/.test(text) && !(bare && /^(?:-|\+|\*|•|letter)/.test(node.level));
    if ((heading || kids.length > 0) && isNoWork(text)) return;
    if (isNoWork(text) && /^[^.;]{0,60}:\s/.test(text)) return;

    const unit = this.units.heading(text, line.bold);
    if (unit && unit.rest >= text.length) {
      const below = { ...above, path, lead: unit.names, unit: true, headed: true, given: above.given };
      if (node.more.length > 0) this.draft(path, this.passage(node.more), below);
      yield* this.walk(node, below);
      return;
    }
    if (!unit && kids.length === 0 && node.more.length > 0 && isTopic(node, text)) {
      const below = { ...above, path, given: this.given(line, node.label || null, above.given) };
      for (const more of node.more) if (!isStatement(more.text)) this.draft(path, this.passage([more]), below);
      this.attributesOf(node);
      return;
    }
    const from = unit?.rest ?? 0;
    const here: Above = unit ? { ...above, lead: unit.names, unit: true, headed: true } : above;
    const body = text.slice(from);
    const cited = kids.length > 0 && kids.every((child) => child.line !== null && isCitation(child.line.text));
    if (kids.length === 0 || cited) {
      if (kids.length === 0 && !this.isTask(body, node, here)) return;
      this.draft(path, this.passage([line, ...node.more], from), here, {
        cited: kids.map((child) => child.line?.text ?? '').join('; '),
      });
      this.attributesOf(node);
      return;
    }

    const section = /^(?:roman|article|capital|title|root)/.test(node.level);
    const own =
      (!section || /[.;]$/.test(body)) &&
      (!introduces(body) || ordersBeforeList(body)) &&
      /[.;:]$/.test(body) &&
      this.isOrder(body);
    let lead = here.lead;
    let given = this.given(line, node.label || null, here.given);
    const roles: Roles = rolesOf(body, [0], this.units, here.lead !== null);
    if (own) {
      this.draft(path, this.passage([line, ...node.more], from), here);
      const mention = findDeadlines(body, this.header)
        .filter(({ due }) => due)
        .at(-1);
      if (mention) given = { mention, passage: this.passage([line], from), from: node.label || null };
    }
    if (roles.lead && (own || introduces(body) || DIRECTS.test(body))) lead = roles.lead;
    yield* this.walk(node, { path, lead, given, unit: here.unit, headed: true });
  }

  private attributesOf(node: Node): void {
    const at = this.drafts.length - 1;
    for (const child of node.children) if (child.level === 'attribute' && child.line) this.attribute(child.line, at);
  }

  private isOrder(text: string): boolean {
    return !isStatement(text);
  }

  /** Whether an item with nothing under it is work. */
  private isTask(text: string, node: Node, above: Above): boolean {
    if (!/\p{L}{2}/u.test(text)) return false;
    if (introduces(text) && node.more.length === 0) return false;
    if (isCitation(text) && /^(?:-|\+|\*|•)/.test(node.level) && !/(?:thực hiện|triển khai|hoàn thành)/.test(text))
      return false;
    if (/^article/.test(node.level) && isClosing(text, false)) return false;
    if (above.unit) return true;
    const section = /^(?:roman|capital|title|article)/.test(node.level);
    if (section) return node.level !== 'title' && text.length > 60 && !isStatement(text);
    return !isStatement(text);
  }

  /** A table of tasks: each row is one. */
  table(rows: readonly TaskRow[], above: Above): void {
    let lead: readonly Named[] | null = above.lead;
    let last: readonly Named[] | null = null;
    for (const [at, row] of rows.entries()) {
      const words = row.task.map((line) => line.text).join(' ');
      const alone = row.lead.length + row.support.length + row.time.length === 0;
      const heading = alone ? this.units.heading(words) : null;
      if (heading && heading.rest >= words.length) {
        lead = heading.names;
        continue;
      }
      if (alone && (/^[IVX]+$/.test(row.number) || row.number === '' || row.task[0]?.bold)) continue;
      const named = this.named(row.lead);
      last = named ?? last;
      const start = row.task[0];
      if (!start) continue;
      const spans = row.task.map(
        (line, index): BlockSpan => ({
          block: line.block,
          start: index === 0 ? line.start : 0,
          end: this.blocks[line.block]?.text.length ?? 0,
        }),
      );
      const draft = this.draft([...above.path, row.number || String(at + 1)], passageOf(this.blocks, spans), {
        ...above,
        lead: named ?? last ?? lead,
      });
      draft.lead = named ?? draft.roles.lead ?? last ?? lead;
      draft.support = [...(this.named(row.support) ?? []).filter((name) => !name.general), ...draft.support];
      if (row.time.length > 0) draft.extra.push(this.passage(row.time));
    }
  }

  private named(lines: readonly Line[]): readonly Named[] | null {
    const names = lines.flatMap((line) => {
      const { names: listed, end } = this.units.list(line.text, 0);
      const all = this.units.heading(line.text)?.names ?? [];
      return listed.length > 0 && end >= line.text.replace(/[\s.;,]+$/, '').length
        ? listed
        : all.length > 0
          ? all
          : listed;
    });
    return names.length > 0 ? names : null;
  }
}

/** A numbered heading over paragraphs: "3. Về vật liệu xây dựng". With a colon it is the start of the item itself. */
const isTopic = ({ level }: Node, text: string): boolean =>
  /^(?:digit|decimal|roman|capital|paren 1)/.test(level) &&
  text.length < 120 &&
  !/[.;:,]$/.test(text) &&
  !STARTS_WITH_VERB.test(text);

/** Whether an unmarked paragraph after a list begins something of its own. */
export const standsAlone = (text: string): boolean =>
  GIVES_TO.test(text) ||
  isClosing(text, true) ||
  (FOR_ALL.test(text) && /\d/.test(text) && text.length < 400) ||
  matchesAt(/Căn cứ|Trong quá trình|Ngoài ra/uy, text, 0);
