import { call } from '@/lib/own';
import type { Where } from './where';

/** What the page itself answers a click on. */
export const THEIRS = 'a[href],button,input,select,textarea,label,summary';

/** Calls `hit` with the assignment whose marked text an officer clicked. The page gets the click as ever. */
export function onMarkClicked(
  where: () => Iterable<readonly [number, Where]>,
  hit: (index: number) => void,
  signal: AbortSignal,
): void {
  const listener = (event: MouseEvent): void => {
    if (!event.isTrusted || event.button !== 0 || event.detail === 0) return;
    if (!(event.target instanceof Element) || call(event.target, 'closest', THEIRS)) return;
    if (getSelection()?.isCollapsed === false) return; // words were selected, not pointed at
    const { clientX: x, clientY: y, target } = event;
    for (const [index, { ranges }] of where()) {
      if (ranges.some((range) => range.intersectsNode(target) && holds(range, x, y))) {
        hit(index);
        return;
      }
    }
  };
  call(document, 'addEventListener', 'click', listener as EventListener, { capture: true, passive: true, signal });
}

const holds = (range: Range, x: number, y: number): boolean =>
  [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
