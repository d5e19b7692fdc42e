import { call, own, parentOf } from '@/lib/own';
import type { Where } from './where';

/** Side of a check button's target, of the box drawn in its middle, and how far it stands from the text (px). */
export const SIZE = 32;
const DRAWN = 22;
const RIM = (SIZE - DRAWN) / 2;
const GAP = 14;
/** A narrow first cell is at most so wide; what is further left is something else. */
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
 * Where the button beside a line goes (its top left corner, px in the frame's window, `width` wide): in the margin left
 * of `left`; after the line where the margin is too narrow; over the line's beginning where there is no room at all.
 * Beside another button that stands at the same line already.
 */
export function spotBeside(line: Box, left: number, width: number, taken: readonly Spot[]): Spot {
  let x = Math.max(-RIM, left - GAP - SIZE);
  let y = (line.top + line.bottom - SIZE) / 2;
  if (x + RIM + DRAWN > left && line.right + SIZE <= width) x = line.right;
  for (const other of taken) {
    if (Math.abs(other.x - x) >= DRAWN || Math.abs(other.y - y) >= RIM) continue;
    if (x - DRAWN - RIM >= 0) x -= DRAWN + RIM;
    else y += DRAWN;
  }
  return { x, y };
}

/** Whether the middle of a line can be seen through `clip`. */
export const isWithin = (line: Box, clip: Box): boolean => {
  const middle = (line.top + line.bottom) / 2;
  return middle >= clip.top && middle <= clip.bottom && line.left >= clip.left - 1 && line.left <= clip.right;
};

/** The left edge of the text and of the marker drawn before it. */
export function leftOf({ lead, hang, row }: Where): number {
  const text = lead.getBoundingClientRect().left;
  const outer = row?.getBoundingClientRect().left ?? text;
  return Math.min(text - hang, text - outer <= REACH ? outer : text);
}

/** The ancestors of `element` that cut off what does not fit into them, innermost first. */
export function clippers(element: Element | null): Element[] {
  const [root, body] = [own(document, 'documentElement'), own(document, 'body')];
  const found: Element[] = [];
  for (let at = element; at && at !== root; at = parentOf(at)) {
    // The body's scrolling is the window's, unless the root element scrolls by itself.
    if (at === body && overflow(root) === 'visible') continue;
    if (cutsOff(at)) found.push(at);
  }
  return found;
}

export const cutsOff = (element: Element): boolean => !/^(visible|inline)/.test(overflow(element));

function overflow(element: Element): string {
  const { display, overflowX, overflowY } = getComputedStyle(element);
  if (display.startsWith('inline') && !display.includes('-')) return 'inline';
  return overflowY === 'visible' ? overflowX : overflowY;
}

/** Something of the page (a dialog, a bar that stays in place) lies over the line's beginning. */
export function isCovered(line: Box, element: Element | null, host: Element): boolean {
  const hit = call(document, 'elementFromPoint', line.left + 2, (line.top + line.bottom) / 2);
  return Boolean(hit && element && hit !== host && !call(hit, 'contains', element) && !call(element, 'contains', hit));
}
