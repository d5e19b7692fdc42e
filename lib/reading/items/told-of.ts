import { lastItem, type Node } from '../lines/node';
import { type Attribute, attributesOf } from '../units/attributes';
import type { Drafts } from './drafts';

/** What a line about units and times is about: the items after it, or those drafted before it. */
export type ToldOf =
  | { readonly is: 'following' }
  /** `from`: the first of them. `part`: they are all that the part of a plan holds which the line belongs to. */
  | { readonly is: 'drafted'; readonly from: number; readonly part: boolean };

/** Tells, line by line of one list, which of its items "Đơn vị chủ trì: …", "Thời gian: …" are about. */
export class ToldOfList {
  private readonly children: readonly Node[];
  private readonly drafts: Drafts;
  private readonly last: number;
  /** The list's first draft, and the first one that no line was about yet. */
  private readonly first: number;
  private since: number;
  /** What the line says that stands above the items. */
  private above: Attribute['is'] | undefined;
  /** The line before was about drafts too. */
  private goesOn = false;
  /** An item without any under it was met. */
  private hasLeaf = false;

  constructor(node: Node, drafts: Drafts) {
    this.children = node.children;
    this.drafts = drafts;
    this.last = lastItem(node);
    this.first = drafts.list.length;
    this.since = this.first;
  }

  /** After `child`, which is an item. A line about units and times is about the items right before it, not about other lists. */
  item({ children }: Node): void {
    this.other();
    if (children.length > 0) this.since = this.drafts.list.length;
    else this.hasLeaf = true;
  }

  /** After a child that is no line about others. */
  other(): void {
    this.goesOn = false;
  }

  /** What the line of the child `at` is about; null: of nothing in the list. */
  line({ line, value }: Node, at: number): ToldOf | null {
    const { length } = this.drafts.list;
    const [isFirst, from] = [length === this.first, this.since];
    this.since = length;
    const is = attributesOf(line?.text ?? '')[0]?.is;
    // "Đơn vị thực hiện: …" above the list, and once more above each further part of it.
    const isAgain = is === this.above && this.last === this.children.length - 1;
    if (at < this.last && (isFirst || isAgain)) {
      if (isFirst) this.above = is;
      this.goesOn = false;
      return { is: 'following' };
    }
    // "1. Nội dung" over items, then "2. Cơ quan chủ trì: …", "3. Thời gian: …": of all that its part of the text holds.
    const part = value !== null && !this.hasLeaf;
    const begins = part ? this.first : from;
    if (!this.goesOn && begins >= length) return null;
    this.goesOn = true;
    return { is: 'drafted', from: begins, part };
  }
}
