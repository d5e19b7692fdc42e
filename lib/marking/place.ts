import { elementOf, type Where } from './where';

/** Side of a check button's target, and how far it stands from the text where there is room (px). */
export const SIZE = 32;
const GAP = 14;
/** A list marker or a narrow first cell is at most so wide; what is further left is something else. */
const REACH = 120;

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/**
 * Where the button beside a line goes (its top left corner, px in the frame's window): in the margin left of `left`,
 * never outside the frame, and below another button that stands there already.
 */
export function spotBeside(line: Box, left: number, taken: readonly Spot[]): Spot {
  const x = Math.max(0, left - GAP - SIZE);
  let y = (line.top + line.bottom - SIZE) / 2;
  for (const other of taken) {
    if (Math.abs(other.x - x) < SIZE && Math.abs(other.y - y) < SIZE * 0.6) y = other.y + SIZE * 0.75;
  }
  return { x, y };
}

/** Whether the middle of a line can be seen through `clip`. */
export const isWithin = (line: Box, clip: Box): boolean => {
  const middle = (line.top + line.bottom) / 2;
  return middle >= clip.top && middle <= clip.bottom && line.left >= clip.left - 1 && line.left <= clip.right;
};

/** The left edge of the text and of the marker drawn before it. */
export function leftOf({ lead, edge }: Where): number {
  const text = lead.getBoundingClientRect().left;
  const outer = edge?.getBoundingClientRect().left ?? text;
  return outer < text && text - outer <= REACH ? outer : text;
}

/** The ancestors of `element` that cut off what does not fit into them, innermost first. */
export function clippers(element: Element | null): Element[] {
  const found: Element[] = [];
  for (let at = element; at && at !== document.documentElement; at = at.parentElement) {
    // The body's scrolling is the window's, unless the root element scrolls by itself.
    if (at === document.body && overflow(document.documentElement) === 'visible') continue;
    if (!/^(visible|inline)/.test(overflow(at))) found.push(at);
  }
  return found;
}

function overflow(element: Element): string {
  const { display, overflowX, overflowY } = getComputedStyle(element);
  if (display.startsWith('inline') && !display.includes('-')) return 'inline';
  return overflowY === 'visible' ? overflowX : overflowY;
}

/** Something of the page (a dialog, a bar that stays in place) lies over the line's beginning. */
export function isCovered(line: Box, { head }: Where, host: Element): boolean {
  const element = elementOf(head);
  const hit = document.elementFromPoint(line.left + 2, (line.top + line.bottom) / 2);
  return Boolean(hit && element && hit !== host && !hit.contains(element) && !element.contains(hit));
}
