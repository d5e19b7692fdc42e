import { findDeadlines, findPeriod, isOnlyLimit } from '../deadlines';
import type { Given } from '../due';
import type { Line } from '../lines/line';
import { BULLET_LEVEL } from '../lines/marker';
import { type Node, pathTo } from '../lines/node';
import type { Named } from '../names/known-names';
import { isCitation } from '../sentences/references';
import { introduces, isEvent, isMessage, namesPart } from '../sentences/sections';
import { isStatement } from '../sentences/statements';
import { SAYS_UNTIL } from '../units/attributes';
import { type Above, amongSubjects, chargedAbove, introducedBy, ofUnit, saidAbove } from './above';
import { announcesParagraphs } from './announced';
import type { Draft } from './assignments';
import { FOUNDS, isIdleInArticle, ordersNothing } from './decisions';
import type { Drafts } from './drafts';
import { isTaskAndLimit, mayLimit } from './headings';
import { isBareNoun, isTask, listsParts } from './items';
import { givenIn, kidsOf, leadsInLast, tellsOfWhole } from './kids';
import { limitedBy } from './limit-of-all';
import { limitsAbove } from './limits-above';
import { listsAbout } from './list-shape';
import { isWithoutWork } from './no-work';
import { ASKS_TO_SEND, DIRECTS, LIMITS, WATCHES } from './orders';
import { type Known, paragraphOf } from './paragraphs';
import { passedOver } from './passed-over';
import { addRows } from './rows';
import { type ToldOf, ToldOfList } from './told-of';
import { isTopicOver } from './topic';
import { isWorkItself } from './work-itself';

/** The path of the paragraph `at` under a heading: numbered where it is one of several. */
const partOf = (path: string, { more }: Node, at: number): string =>
  more.length > 1 ? pathTo(path, String(at + 1)) : path;

/** Walks the outline of one document's text and drafts its assignments. */
export class Body {
  private readonly drafts: Drafts;
  private readonly known: Known;

  constructor(drafts: Drafts, known: Known) {
    this.drafts = drafts;
    this.known = known;
  }

  /** Goes through the items under `node`; `isTask`: it is a task itself, the last one drafted. */
  walk(node: Node, above: Above, isTask = false): void {
    const { list } = this.drafts;
    const first = list.length;
    const toldOf = new ToldOfList(node, this.drafts);
    /** The task that the lines about units and times are about, as well as its items. */
    const whole = isTask && tellsOfWhole(node) ? first - 1 : null;
    // Under a unit's heading the subjects tell nothing.
    const among = listsAbout(node, this.known.headings, above.lead === null ? this.known.units : null);
    let current = above;
    /** The first draft of the last item. */
    let lastFrom = first;
    const passed = passedOver(node);
    const given = givenIn(node);
    for (const [at, child] of node.children.entries()) {
      const { line, level } = child;
      if (!line || passed.has(child)) continue;
      if (level === 'attribute') {
        if (whole !== null) this.drafts.attribute(line, whole, this.known.dates);
        const told = toldOf.line(child, at);
        if (told?.is === 'following') current = this.saidOf(line, current);
        else if (told && whole === null) this.told(child, line, told);
      } else if (level === 'table') {
        addRows(this.drafts, this.known.tables.get(child.value ?? -1) ?? [], this.known.units, current);
        toldOf.other();
      } else if (list.length > first && this.limits(child, line, list.slice(first))) {
        toldOf.other();
      } else if (level === 'paragraph') {
        current = this.paragraph(child, line, current, first);
        toldOf.other();
      } else if (list.length > first && child.children.length === 0 && isOnlyLimit(line.text, this.known.dates)) {
        this.drafts.limit(line);
        toldOf.other();
      } else {
        const about = among.get(level);
        if (current.after && !BULLET_LEVEL.test(level)) current = { ...current, after: null };
        lastFrom = list.length;
        const here = amongSubjects(current, about === 'subjects');
        this.item(child, line, here, { among: about === 'headings', given: given.has(child) });
        toldOf.item(child);
      }
    }
    if (above.lead !== null || !leadsInLast(node)) return;
    for (const draft of list.slice(first, lastFrom)) if (draft.lead === null) draft.doubtful = true;
  }

  /** What a line says of the drafts it is about. */
  private told(child: Node, line: Line, { from, part }: Extract<ToldOf, { is: 'drafted' }>): void {
    if (part && SAYS_UNTIL.test(line.text)) this.drafts.give(this.given(line, child.label || null, null), from);
    else this.drafts.attribute(line, from, this.known.dates);
  }

  /** Whether a line says only until when the items before it are due. */
  private limits({ level, children, more }: Node, line: Line, before: readonly Draft[]): boolean {
    const isItem = level !== 'paragraph';
    return children.length === 0 && limitsAbove(this.drafts.passage([line, ...more]), before, this.known.dates, isItem);
  }

  /** What a line about units and times that stands above items says about them. */
  private saidOf(line: Line, above: Above): Above {
    const said = saidAbove(line.text, above, this.known.units);
    return SAYS_UNTIL.test(line.text) ? { ...said, given: this.given(line, null, above.given) } : said;
  }

  /** The period or the date that a heading or an item gives to what lies under it. */
  private given(line: Line, label: string | null, above: Given | null): Given | null {
    const passage = this.drafts.passage([line]);
    const mention = findPeriod(passage.text, this.known.dates);
    // The same day again: the heading's words stay.
    return mention && mention.due !== above?.mention.due ? { mention, passage, from: label } : above;
  }

  /** A paragraph without marker. Gives what holds for the items after it. */
  private paragraph(node: Node, line: Line, above: Above, first: number): Above {
    if (isIdleInArticle(node, line.text)) return above;
    // "Phòng Kế hoạch:", its list, and then "Phòg Tài chính:" over another.
    if (above.unit && this.known.headings.isStranger(line)) return { ...above, unsure: true };
    const isAfterItems = this.drafts.list.length > first + (above.unit ? 1 : 0);
    const found = paragraphOf(line, above, this.known, isAfterItems);
    if (found.is === 'announcement') {
      const given =
        above.headed || LIMITS.test(line.text) || namesPart(line.text)
          ? this.given(line, null, above.given)
          : above.given;
      return {
        ...introducedBy(line.text, above, this.known.units),
        after: null,
        given,
        asked: found.asked,
        reports: found.reports ?? false,
        sends: found.asked && ASKS_TO_SEND.test(line.text),
      };
    }
    const before = this.drafts.list.slice(first);
    const limited = found.is === 'limit' ? limitedBy(line.text, above, before, this.known.dates) : null;
    if (found.is === 'limit' && limited && !limited.isWork) {
      const given = { mention: found.mention, passage: this.drafts.passage([line, ...node.more]), from: null };
      for (const draft of limited.drafts) draft.given = given;
    }
    if (found.is === 'task' || limited?.isWork) {
      const alone = node.parent?.children.length === 1;
      const path = alone ? above.path : pathTo(above.path, node.label);
      // A limit that announced a list is none of what follows the list, and one section's none of what is about all.
      const within = above.headed && !WATCHES.test(line.text);
      const from = found.is === 'task' ? found.from : 0;
      const begins = this.add(path, line, node.more, within ? above : { ...above, given: null }, from);
      const named = begins ?? (this.drafts.list.at(-1)?.roles.lead ? null : above.after);
      if (named !== above.after) return { ...above, after: named ?? null };
    }
    return above;
  }

  /** A paragraph that is work; gives whom it begins with, if with anyone: "Ông Lò Văn Tơ: chỉ đạo chung". */
  private add(path: string, line: Line, more: readonly Line[], above: Above, from = 0): readonly Named[] | null {
    const unit = this.known.headings.of(line);
    const inline = unit && unit.rest < line.text.length ? unit : null;
    const here = inline ? { ...above, lead: inline.names, support: [], unsure: !inline.sure } : above;
    this.drafts.add(path, this.drafts.passage([line, ...more], inline?.rest ?? from), here);
    return inline?.names ?? null;
  }

  /** `among`: most items of its list are units' headings; `given`: a line says who leads it. */
  private item(node: Node, line: Line, above: Above, { among, given }: Record<'among' | 'given', boolean>): void {
    const { text } = line;
    const path = pathTo(above.path, node.level === 'title' || node.level === 'unit' ? '' : node.label);
    if (node.level.startsWith('article') && FOUNDS.test(text)) {
      // "Nhóm giúp việc có nhiệm vụ:" under the article that founds it.
      if (node.children.some(({ level }) => level === 'unit')) this.walk(node, { ...above, path });
      return;
    }
    const kids = kidsOf(node);
    if (isWithoutWork(node, text, kids.length, above.asked ?? false)) return;
    // "Giải bóng chuyền nữ." under "Nội dung" tells what takes place, but where a line says who does it.
    if (kids.length === 0 && !above.unit && !given) {
      const [heading, part] = [node.parent, node.parent?.parent].map((one) => one?.line?.text ?? '');
      if (isEvent(text, heading ?? '') || isMessage(text, [heading ?? '', part ?? ''])) return;
    }

    const heading = this.known.headings.of(line, among);
    // "Ký túc xá: kiểm tra …" under another unit's heading says where, not who.
    const unit =
      (above.unit && !among && isBareNoun(heading)) || isTaskAndLimit(text, heading, this.known.dates) ? null : heading;
    const bare = node.children.length === 0 && node.more.length === 0;
    if (unit && unit.rest >= text.length && (unit.sure || !bare)) {
      const limit = mayLimit(text) ? this.given(line, node.label || null, above.given) : above.given;
      const below = { ...above, path, given: limit, ...ofUnit(unit, text, this.known.units) };
      for (const [at, more] of node.more.entries()) this.add(partOf(path, node, at), more, [], below);
      this.walk(node, below);
      return;
    }
    if (!unit && kids.length === 0 && node.more.length > 0) {
      const announced = announcesParagraphs(node, this.known.headings, this.known.units);
      if (announced || isTopicOver(node, text)) {
        this.paragraphs(node, line, path, announced ? chargedAbove(text, text, false, above, this.known.units) : above);
        return;
      }
    }
    const from = unit?.rest ?? 0;
    const here: Above = unit ? { ...above, ...ofUnit(unit, text, this.known.units) } : above;
    const passage = this.drafts.passage([line, ...node.more], from);
    const cited =
      kids.length > 0 &&
      (kids.every((child) => child.line !== null && isCitation(child.line.text)) || listsParts(text.slice(from), kids));
    if (cited || kids.length === 0) {
      if (!cited && !isTask(text.slice(from), node, here)) return;
      if (node.level.startsWith('article') && ordersNothing(text)) return;
      this.drafts.add(path, passage, here, cited ? kids.map((child) => child.line?.text ?? '').join('; ') : '');
      this.attributes(node);
    } else this.parent(node, line, from, { ...here, path });
  }

  /** A heading or an announcement over paragraphs, each of them a task. */
  private paragraphs(node: Node, line: Line, path: string, above: Above): void {
    const below = { ...above, given: this.given(line, node.label || null, above.given) };
    for (const [at, more] of node.more.entries())
      if (!isStatement(more.text) && !isEvent(more.text, line.text)) this.add(partOf(path, node, at), more, [], below);
    this.attributes(node);
  }

  /** An item with items under it: a heading, an announcement, or a task of its own besides. */
  private parent(node: Node, line: Line, from: number, here: Above): void {
    const body = line.text.slice(from);
    const own = isWorkItself(node, body, { here: from > 0, above: here.lead !== null }, this.known);
    let given = this.given(line, node.label || null, here.given);
    // Paragraphs between a heading and its list.
    if (!own && !/[.;:…]$/.test(body))
      for (const more of node.more)
        if (DIRECTS.test(more.text) && !introduces(more.text) && !isStatement(more.text))
          this.add(here.path, more, [], here);
    if (own) {
      this.drafts.add(here.path, this.drafts.passage([line, ...node.more], from), here);
      const dates = findDeadlines(body, this.known.dates).filter(({ due }) => due);
      const mention = dates.at(-1);
      if (mention) given = { mention, passage: this.drafts.passage([line], from), from: node.label || null };
    }
    // "6. Về lao động" and then "Bộ Nội vụ chủ trì … các việc sau:", over the list.
    const said = own ? body : (node.more.filter(({ text }) => introduces(text)).at(-1)?.text ?? body);
    this.walk(node, { ...chargedAbove(body, said, own, here, this.known.units), given, headed: true }, own);
  }

  private attributes(node: Node): void {
    const since = this.drafts.list.length - 1;
    for (const child of node.children)
      if (child.level === 'attribute' && child.line) this.drafts.attribute(child.line, since, this.known.dates);
  }
}
