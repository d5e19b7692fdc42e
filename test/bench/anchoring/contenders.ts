import * as position from 'dom-anchor-text-position';
import { fromRange, toRange } from 'dom-anchor-text-quote';
import { describe, describeAll, resolve, resolveAll } from '@/lib/anchoring';
import type { Assignment } from '@/lib/reading';
import { itemAt, type Page, paragraphOf } from './page';

/** Finds items of one edition in another. */
export interface Contender {
  /** Remembers items of a page. */
  readonly remember: (page: Page, items: readonly string[]) => Finder;
}

/** Where remembered items are found in a later page: at which item, or null. It may find more than is `asked`. */
export type Finder = (later: Page, asked: readonly string[]) => ReadonlyMap<string, string | null>;

const itemOf = ({ dom }: Page, { spans: [span] }: Assignment): string | null => {
  const range = span && dom.rangeOf(span);
  return range ? itemAt(range.startContainer) : null;
};

/** Ours, as the product uses it: the whole earlier reading is known. */
export const ours: Contender = {
  remember: (page) => {
    const anchors = describeAll(page.assignments);
    const ids = page.assignments.map((assignment) => itemOf(page, assignment) ?? '');
    return (later) =>
      new Map(
        resolveAll(anchors, later.assignments).map((found, index) => [
          ids[index] ?? '',
          found.is === 'orphaned' ? null : itemOf(later, found.item),
        ]),
      );
  },
};

/** Ours with no neighbour to help: one anchor at a time. */
export const oursAlone: Contender = {
  remember: (page, targets) => {
    const places = page.assignments.map((assignment) => itemOf(page, assignment));
    const anchors = targets.map((id) => [id, describe(page.assignments, places.indexOf(id))] as const);
    return (later, asked) =>
      new Map(
        anchors
          .filter(([id]) => asked.includes(id))
          .map(([id, anchor]) => {
            const found = resolve(anchor, later.assignments);
            return [id, found.is === 'orphaned' ? null : itemOf(later, found.item)];
          }),
      );
  },
};

/** dom-anchor-text-quote on the same pages, with the position as a hint as its callers give it. */
export const reference: Contender = {
  remember: (page, targets) => {
    const { defaultView } = page.body.ownerDocument;
    // It expects a browser's globals; only their constants are used, which are the same in every window.
    Object.assign(globalThis, { Node: defaultView?.Node, NodeFilter: defaultView?.NodeFilter });
    const selectors = targets.map((id) => {
      const range = page.body.ownerDocument.createRange();
      range.selectNodeContents(paragraphOf(page, id));
      return [id, fromRange(page.body, range), position.fromRange(page.body, range).start] as const;
    });
    return (later, asked) =>
      new Map(
        selectors
          .filter(([id]) => asked.includes(id))
          .map(([id, selector, hint]) => {
            const range = toRange(later.body, selector, { hint });
            // A place that begins or ends in the item is taken for it.
            const ends = range ? [itemAt(range.startContainer), itemAt(range.endContainer)] : [];
            return [id, ends.includes(id) ? id : range && (ends.find((end) => end !== null) ?? 'elsewhere')];
          }),
      );
  },
};
