import type { Line } from './line';
import { type Marker, rankOf } from './marker';
import { type Node, saidSince } from './node';

/** No list lies deeper; what seems to is a list broken in some other way. */
const DEEPEST = 12;
const NO_PARAGRAPH = /^(?!paragraph$)/;

/** The nodes of an outline that are open, from the root to the last: what the next line may go on, or lie in. */
export class OpenNodes {
  readonly root: Node = {
    line: null,
    level: 'root',
    value: null,
    more: [],
    children: [],
    parent: null,
    label: '',
    levels: null,
  };
  private stack: Node[] = [this.root];

  get top(): Node {
    return this.stack[this.stack.length - 1] ?? this.root;
  }

  /** The place of `top`; the root's is 0. */
  get last(): number {
    return this.stack.length - 1;
  }

  get isDeep(): boolean {
    return this.stack.length >= DEEPEST;
  }

  get nodes(): readonly Node[] {
    return this.stack;
  }

  at(place: number): Node | undefined {
    return this.stack[place];
  }

  /** Adds a node under the one at `parentAt`, and opens it; those further in are closed. */
  push(parentAt: number, line: Line, level: string, value: number | null, label: string): void {
    this.stack.length = Math.min(parentAt, DEEPEST) + 1;
    const parent = this.top;
    parent.levels ??= new Map();
    const count = level === 'paragraph' ? parent.children.length + 1 : (parent.levels.get(level)?.count ?? 0) + 1;
    const node: Node = {
      line,
      level,
      value,
      more: [],
      children: [],
      parent,
      // "2.1" under "2" is the first of it.
      label: label.startsWith(`${parent.label}.`) ? label.slice(parent.label.length + 1) : label || String(count),
      levels: null,
    };
    if (parent.children.length === 0) parent.children.push(...saidSince(parent));
    parent.children.push(node);
    parent.levels.set(level, { count, last: node });
    this.stack.push(node);
  }

  /** Closes the last node: nothing lies in it. */
  pop(): void {
    this.stack.pop();
  }

  /** Closes the node at `place`, and those further in. */
  close(place: number): void {
    if (place > 0 && place < this.stack.length) this.stack.length = place;
  }

  /** Opens a node of the last one's children again. */
  reopen(child: Node): void {
    this.stack.push(child);
  }

  /** Opens all of `nodes`, which begin with the root, and no other. */
  replace(nodes: readonly Node[]): void {
    this.stack = [...nodes];
  }

  /** The place of the node whose list a marker goes on, or -1 when it begins one. */
  listAt({ marker, depth }: Line): number {
    let lower = -1;
    let any = -1;
    for (let at = this.last; at > 0; at--) {
      const node = this.stack[at];
      if (node?.level !== marker?.level) continue;
      if (depth !== null && node?.line?.depth != null && node.line.depth !== depth) continue;
      if (marker?.value == null || node?.value == null) return at;
      if (node.value + 1 === marker.value) return at;
      if (node.value < marker.value && lower < 0) lower = at;
      if (any < 0) any = at;
    }
    return lower >= 0 ? lower : any;
  }

  /** The place of the innermost node that is `what`; 0, the root's, for none. */
  innermost(what: (node: Node) => boolean): number {
    let at = this.last;
    for (; at > 0; at--) {
      const node = this.stack[at];
      if (node && what(node)) break;
    }
    return at;
  }

  /** The same for a node whose level is like `level`, or that is `what`. */
  above(level: RegExp, what?: (node: Node) => boolean): number {
    return this.innermost((node) => level.test(node.level) || what?.(node) === true);
  }

  /** The place of the innermost node that is no paragraph. */
  get aboveParagraphs(): number {
    return this.above(NO_PARAGRAPH);
  }

  /**
   * The place of the node that holds a list which begins with a marker. One whose beginning is not there, as it stands on a
   * page before, is held by no list that lies further in.
   */
  holder({ level, value }: Marker): number {
    let at = this.aboveParagraphs;
    if (value === null || value < 2) return at;
    const rank = rankOf(level);
    while (at > 0 && rankOf(this.stack[at]?.level ?? '') > rank) at--;
    return at;
  }
}
