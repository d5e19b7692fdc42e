import { attribute, firstIn, lastIn, nextTo, tagOf, typeOf } from '@/lib/own';
import type { Block } from '@/lib/reading';
import { isWordMarker, itemMarker, type OpenList, openList, wordDepth, wordMarker } from './dom-lists';
import { type Look, type LookOf, PAGE_LOOK } from './dom-look';
import { type OpenTable, openCell, openRow, openTable } from './dom-tables';
import { columns } from './plain/lines';

/** The part of a text node that stands at `at` in a line's raw text. */
export interface Piece {
  readonly at: number;
  readonly node: Text;
  /** Offset in `node`. */
  readonly from: number;
}

/** What is drawn between two line breaks that the document makes itself. */
export interface Line extends Pick<Block, 'marker' | 'depth' | 'cell'> {
  raw: string;
  readonly pieces: Piece[];
  bold: boolean;
  /** The next line follows with no space between: after `<br>`, a line of preformatted text, a bare `<div>`. */
  soft: boolean;
}

/** Where the walk is: what holds for an element and all below it. */
interface Place {
  readonly look: Look;
  readonly lists: number;
  readonly list?: OpenList;
  readonly table?: OpenTable;
  readonly cell?: Block['cell'];
  /** The nearest paragraph, in whose `style` Word says how deep its lists are. */
  readonly paragraph: Element | null;
}

/** Drawn by nobody, or filled in by the officer. */
const LEFT_OUT = new Set(
  'script style template noscript noframes textarea select datalist svg canvas audio video object iframe'.split(' '),
);
/** However they are drawn, they count. */
const LISTED = new Set(['li', 'ol', 'ul']);
const WITHIN_A_LINE = /^(?:inline|contents|ruby)/;
const LETTER = /[\p{L}\p{N}]/u;
const WRITTEN = /\S/;
/** Laid out by white space, where that is drawn. */
const LAID_OUT = /[\n\t]|[ \u00a0]{4}/;
/** Deeper than any parser nests: made by a script to do harm. */
const DEEPEST = 512;
/** No paragraph is longer; a page of one line is cut, so that no step takes long. */
const LONGEST = 20_000;
const NODES_A_STEP = 50;
/** No document has more; a page that grows as fast as it is read is left there. */
const MOST_NODES = 400_000;

/** An element (or a document) that the walk is in, and what it puts back when it leaves. */
interface Open {
  readonly place: Place;
  readonly leave: (() => void) | undefined;
  /** Of its children only a summary is drawn. */
  readonly shut: boolean;
  child: Node | null;
  /** The last of its children when the walk came: what a script goes on adding is seen at the next look. */
  readonly last: Node | null;
  /** What is walked as its children are, a step each. */
  readonly lines: Iterator<void> | undefined;
}

const openAt = (place: Place, child: Node | null, last: Node | null, lines?: Iterator<void>): Open => ({
  place,
  leave: undefined,
  shut: false,
  child,
  last,
  lines,
});

const PAGE: Place = { look: PAGE_LOOK, lists: 0, paragraph: null };

/**
 * The visible lines under `root`, in small steps, and the numbers of the tables that hold other tables. White space in
 * the lines is as in the nodes.
 */
export function* domLines(
  root: Node,
  lookOf: LookOf,
): Generator<void, { readonly lines: readonly Line[]; readonly outer: ReadonlySet<number> }> {
  const walk = new Walk(lookOf);
  const open: Open[] = [];
  const enter = (node: Node, place: Place): void => {
    const entered = walk.enter(node, place);
    if (entered) open.push(entered);
  };
  enter(root, PAGE);
  for (let nodes = 1; open.length > 0 && nodes < MOST_NODES; nodes++) {
    if (nodes % NODES_A_STEP === 0) yield;
    const last = open[open.length - 1];
    const child = last?.child;
    if (!child) {
      if (last?.lines?.next().done !== false) open.pop()?.leave?.();
    } else {
      last.child = child === last.last ? null : nextTo(child);
      if (open.length <= DEEPEST && (!last.shut || (isElement(child) && tagOf(child) === 'summary')))
        enter(child, last.place);
    }
  }
  walk.endLine(false);
  return walk;
}

class Walk {
  readonly lines: Line[] = [];
  readonly outer = new Set<number>();
  #pieces: Piece[] = [];
  #raw = '';
  #bold = true;
  #pending: { marker: string; depth: number } | undefined;
  #cell: Block['cell'];
  #tables = 0;

  readonly #lookOf: LookOf;

  constructor(lookOf: LookOf) {
    this.#lookOf = lookOf;
  }

  /** Takes note of `node`; returns what is to be walked of what lies in it. */
  enter(node: Node, above: Place): Open | undefined {
    if (isElement(node)) return this.#element(node, above);
    if (isText(node)) return this.#addText(node, above);
    const child = firstIn(node);
    return child ? openAt(above, child, lastIn(node)) : undefined;
  }

  /** Ends the line; what ends an empty one again (`blank`) draws an empty line. */
  endLine(soft: boolean, blank = !soft): void {
    if (this.#raw.trim() !== '') {
      this.lines.push({
        raw: this.#raw,
        pieces: this.#pieces,
        bold: this.#bold && LETTER.test(this.#raw),
        soft,
        marker: this.#pending?.marker,
        depth: this.#pending?.depth,
        cell: this.#cell,
      });
      this.#pending = undefined;
    } else if (blank) {
      const last = this.lines.at(-1);
      if (last) last.soft = false;
    }
    this.#raw = '';
    this.#pieces = [];
    this.#bold = true;
  }

  #element(element: Element, above: Place): Open | undefined {
    const tag = tagOf(element);
    if (tag === 'br') this.endLine(true, true);
    if (tag === 'br' || LEFT_OUT.has(tag) || isEdited(element)) return undefined;
    const look = this.#lookOf(element, above.look);
    if (look.display === 'none') return undefined;
    if (look.display !== 'block' && this.#raw.trim() === '' && isWordMarker(element)) {
      this.#pending = { marker: wordMarker(element), depth: wordDepth(above.paragraph) };
      return undefined;
    }
    const shut = tag === 'details' && attribute(element, 'open') === null;
    const [child, last] = [firstIn(element), lastIn(element)];
    if (look.display === 'inline' && !LISTED.has(tag))
      return { place: { ...above, look }, leave: undefined, shut, child, last, lines: undefined };
    const breaks = !WITHIN_A_LINE.test(look.display);
    if (breaks) this.endLine(tag === 'div');
    const place = this.#place(element, tag, look, breaks, above);
    const [cell, pending] = [this.#cell, this.#pending];
    this.#cell = place.cell;
    if (tag === 'li') this.#pending = undefined;
    if (tag === 'li' && look.display === 'list-item') {
      const marker = itemMarker(element, above.list, look.listStyle);
      if (marker) this.#pending = { marker, depth: Math.max(above.lists - 1, 0) };
    }
    const leave = (): void => {
      if (breaks) this.endLine(tag === 'div');
      if (tag === 'li') this.#pending = pending;
      this.#cell = cell;
    };
    return { place, leave, shut, child, last, lines: undefined };
  }

  #place(element: Element, tag: string, look: Look, breaks: boolean, above: Place): Place {
    const { display } = look;
    if (tag === 'ol' || tag === 'ul') return { ...above, look, lists: above.lists + 1, list: openList(element) };
    if (display === 'table' || display === 'inline-table') {
      if (above.table) this.outer.add(above.table.table);
      return { ...above, look, table: openTable(this.#tables++) };
    }
    if (display === 'table-row' && above.table) openRow(above.table);
    else if (display === 'table-cell' && above.table) return { ...above, look, cell: openCell(above.table, element) };
    return { ...above, look, paragraph: breaks ? element : above.paragraph };
  }

  /** Asks how `node` is drawn only where its text makes a difference: every answer costs as much as a line's reading. */
  #addText(node: Text, place: Place): Open | undefined {
    const { data } = node;
    const { look } = place;
    const blank = !WRITTEN.test(data);
    if (!blank && look.unseen) return undefined;
    if (LAID_OUT.test(data) && look.pre) return openAt(place, null, null, this.#laidOut(node, look));
    if (!blank || this.#raw !== '') this.#addLine(node, data, 0, data.length, look);
    return undefined;
  }

  /** Adds text whose line breaks, and wide gaps as between columns, are drawn: a line at each step. */
  *#laidOut(node: Text, look: Look): Generator<void> {
    const { data } = node;
    for (let from = 0; from < data.length; ) {
      const line = data.indexOf('\n', from);
      const to = line < 0 ? data.length : line;
      for (const [index, [start, end]] of columns(data.slice(from, to)).entries()) {
        if (index > 0) this.endLine(false);
        this.#addLine(node, data, from + start, from + end, look);
      }
      if (to < data.length) this.endLine(true, true);
      from = to + 1;
      yield;
    }
  }

  #addLine(node: Text, data: string, from: number, to: number, look: Look): void {
    for (let at = from; at < to; ) {
      const end = Math.min(to, at + LONGEST - this.#raw.length);
      const part = data.slice(at, end);
      if (part) this.#pieces.push({ at: this.#raw.length, node, from: at });
      this.#raw += part;
      if (this.#bold && LETTER.test(part) && !look.bold) this.#bold = false;
      if (end < to) this.endLine(false);
      at = end;
    }
  }
}

const isText = (node: Node): node is Text => typeOf(node) === 3;
const isElement = (node: Node): node is Element => typeOf(node) === 1;

/** Something is written there: no form is read. */
export function isEdited(element: Element): boolean {
  const value = attribute(element, 'contenteditable');
  return value !== null && value !== 'false';
}
