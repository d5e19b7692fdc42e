import type { Hints } from '../lines/hints';
import type { Line } from '../lines/line';
import { BULLET_LEVEL } from '../lines/marker';
import type { Node } from '../lines/node';
import { OpenNodes } from '../lines/open-nodes';
import { isTitleLine, OF_IT, SENTENCE } from '../lines/plain-lines';
import { reopened, takeBack } from '../lines/reopened';
import { introduces } from '../sentences/sections';
import { isCapitals } from '../words/words';
import { announces } from './announced';
import { isWithoutSigns } from './list-shape';
import {
  isReview,
  isReviewLabel,
  itemEndsReview,
  lineEndsReview,
  listEndsReview,
  REVIEW,
  REVIEW_LEVEL,
  Reviews,
} from './reviews';
import { isHeading, isTopic } from './topic';
import { WhatHolds } from './what-holds';

const SECTION = /^(?:roman|article|capital|title)/;
const PART = /^(?:roman|article)/;
const TITLE = /^title/;
const SECTION_OR_NUMBER = /^(?:roman|article|capital|title|digit$)/;
const UNIT = /^unit/;
const LISTS_SAME = /(?:sau|cụ thể|gồm|gồm có|như)\s*:$/u;

const WHEN = /^Thời (?:gian|hạn) hoàn thành(?![A-Za-zÀ-ỹ])/iu;

/** A numbered heading over paragraphs, or over what was and what is to be done; and a part about what was. */
const holdsParts = (node: Node): boolean =>
  isHeading(node) || REVIEW.test(node.level) || (node.levels?.has(REVIEW_LEVEL) ?? false);
/** Builds the outline line by line. */
export class Outline {
  private readonly open = new OpenNodes();
  private readonly reviews = new Reviews(this.open);
  private readonly hints: Hints;
  private readonly what: WhatHolds;

  constructor(hints: Hints) {
    this.hints = hints;
    this.what = new WhatHolds(hints);
  }

  get root(): Node {
    return this.open.root;
  }

  /** Adds the next line of the text; one that closes the document lies under no heading. */
  add(line: Line, closes = false): void {
    if (closes) this.open.push(0, line, 'paragraph', null, '');
    else if (line.marker) this.addMarked(line);
    else this.addPlain(line);
  }

  /** Adds a table of tasks under the section that is open. */
  addTable(line: Line, table: number): void {
    this.open.push(this.open.above(SECTION_OR_NUMBER), line, 'table', table, '');
    this.open.pop();
  }

  private addMarked(line: Line): void {
    const { marker } = line;
    if (!marker) return;
    this.reviews.leave((part) => SECTION.test(marker.level) || itemEndsReview(line.text, marker, part));
    const unit = this.open.innermost((node) => node.level === marker.level && this.what.holdsSame(node));
    let at = unit > 0 && this.hints.isUnit(line) ? unit : this.open.listAt(line);
    const { top } = this.open;
    const text = top.line?.text ?? '';
    // A list that starts again under an item which announces it lies inside that item.
    const isUnitsFirst = at === unit && unit === this.open.last && !this.hints.isUnit(line);
    const inside =
      at > 0 &&
      top.more.length === 0 &&
      top.children.length === 0 &&
      (marker.value === 1
        ? introduces(text) || (isCapitals(text) && !SECTION.test(top.level)) || this.what.holdsList(top) || isUnitsFirst
        : marker.value === null && ((text.endsWith(':') && LISTS_SAME.test(text)) || isUnitsFirst));
    if (inside && !this.open.isDeep) at = -1;
    // A first number or letter after a paragraph that announces it, too: the announcement is only a neighbour.
    const open = at < 0 ? reopened(this.open.nodes, marker) : null;
    if (open) {
      this.open.replace(open);
      // "Báo cáo kết quả trước ngày …" between two items is said of the first alone.
      takeBack(this.open.top, this.open.top.levels?.get(marker.level)?.last, this.hints.saysWhen);
    }
    const parent = at > 0 ? at - 1 : open ? open.length - 1 : this.open.holder(marker);
    // "Điều 2. Thời gian hoàn thành: …": of a plan's section it is the heading.
    const own = SECTION.test(marker.level) && !(marker.level === 'article Điều' && WHEN.test(line.text));
    const attribute = !own && this.hints.isAttribute(line.text);
    this.open.push(parent, line, attribute ? 'attribute' : marker.level, marker.value, marker.label);
    if (attribute) this.open.pop();
  }

  private addPlain(line: Line): void {
    const { hints } = this;
    const { top } = this.open;
    const { text } = line;
    if (hints.isAttribute(text, top === this.root)) this.addAttribute(line);
    else if (hints.isUnit(line)) this.addUnit(line);
    else if (isTitleLine(line) && !(top.level === 'title' && top.children.length === 0 && /^\p{Ll}/u.test(text)))
      this.addTitle(line);
    else if (!(isReviewLabel(text) && this.addReview(line))) this.addParagraph(line);
  }

  /** Opens a part about what was, beside one that is open; false in the midst of an item. */
  private addReview(line: Line): boolean {
    const { top } = this.open;
    const open = this.open.above(REVIEW);
    if (open > 0) this.open.close(open);
    else if (this.what.isItem(top)) {
      if (!this.what.holdsList(top) && !isHeading(top)) {
        if (!this.what.hasEnded(top, line.text)) return false;
        this.open.close(this.open.above(SECTION, (node) => this.what.isOfUnit(node) || holdsParts(node)) + 1);
      }
    } else this.open.close(this.open.aboveParagraphs + 1);
    this.open.push(this.open.last, line, REVIEW_LEVEL, null, '');
    return true;
  }

  /** A line about the item before it: the list of that goes on after it, and after further lines of the kind. */
  private addAttribute(line: Line): void {
    this.open.push(Math.max(0, this.open.last - 1), line, 'attribute', null, '');
    this.open.pop();
    const { children } = this.open.top;
    let last = children.length - 1;
    while (children[last]?.level === 'attribute') last--;
    const list = children[last];
    if (list) this.open.reopen(list);
  }

  private addUnit(line: Line): void {
    const { text } = line;
    this.reviews.leave((part) => this.hints.standsAlone(text) || listEndsReview(part, 'unit', null));
    const unit = this.open.above(UNIT);
    const { top } = this.open;
    const isFirst = top.children.length === 0 && top.more.length === 0;
    const under =
      unit === 0 &&
      ((isFirst && this.what.holdsList(top)) || (this.hints.standsAlone(text) && text.endsWith(':') && isTopic(top)));
    let parent =
      unit > 0
        ? unit - 1
        : under
          ? this.open.last
          : this.open.above(
              SECTION,
              (node) => introduces(node.line?.text ?? '') || isReview(node) || REVIEW.test(node.level),
            );
    // The paragraph that announces them is only a neighbour.
    if (this.open.at(parent)?.level === 'paragraph') parent--;
    this.open.push(parent, line, 'unit', null, '');
  }

  private addTitle(line: Line): void {
    const part = this.reviews.partOf(line.text);
    if (part > 0) {
      this.open.push(part, line, 'title', null, '');
      return;
    }
    const title = this.open.above(TITLE);
    const section = this.open.above(PART);
    // Over sections that stand under a title the next one in capitals is its neighbour.
    const next = title > section || (isCapitals(line.text) && isCapitals(this.open.at(title)?.line?.text ?? ''));
    this.open.push(next ? title - 1 : section, line, 'title', null, '');
  }

  /** A paragraph of the item that is open, or one of its own. */
  private addParagraph(line: Line): void {
    const { hints } = this;
    const { text } = line;
    this.reviews.leave((part) => hints.ofAll(text) || lineEndsReview(text, part));
    const { top } = this.open;
    if (!this.what.isItem(top)) {
      const above = this.open.aboveParagraphs;
      const unit = this.open.at(above);
      // What all report, after the paragraph of one unit.
      const ofAll = hints.ofAll(text) && unit !== undefined && this.what.isOfUnit(unit) && unit.children.length > 0;
      const parent = ofAll ? this.open.innermost((node) => SECTION.test(node.level) || holdsParts(node)) : above;
      this.open.push(parent, line, 'paragraph', null, '');
      return;
    }
    // What an announcing item is followed by stands in place of its list.
    if (
      top.more.length === 0 &&
      top.children.length === 0 &&
      announces(top) &&
      hints.standsAlone(text) &&
      !hints.watches(text)
    ) {
      this.open.push(this.open.last, line, 'paragraph', null, '');
      return;
    }
    const loose = isWithoutSigns(top);
    if (!this.begins(line, top, loose) || OF_IT.test(text) || !this.what.hasEnded(top, text, loose)) {
      top.more.push(line);
      return;
    }
    // Back to the section, or the unit, that holds the list; what is about all lies under no unit.
    const all = hints.ofAll(text) || hints.watches(text);
    const parent = this.open.innermost((node) =>
      this.what.isOfUnit(node) ? !all : SECTION.test(node.level) || holdsParts(node),
    );
    this.open.push(parent, line, 'paragraph', null, '');
  }

  /** Whether a line without marker reads like the beginning of a paragraph of its own after `item`, which is `loose` of signs. */
  private begins(line: Line, item: Node, loose: boolean): boolean {
    const { hints } = this;
    const { text } = line;
    const isBullet = BULLET_LEVEL.test(item.level);
    // The last sentence of the text may charge someone with all of it.
    const mayCharge = isBullet || text.endsWith('./.') || hints.watches(text);
    return (
      hints.standsAlone(text) ||
      introduces(text) ||
      (mayCharge && hints.charges(text)) ||
      (loose && SENTENCE.test(text)) ||
      (isBullet && hints.namesFirst(line)) ||
      (this.open.innermost((node) => this.what.isOfUnit(node)) > 0 && hints.isStranger(line))
    );
  }
}
