import { call, own, parentOf } from '@/lib/own';
import { type Box, clippers, cutsOff } from './place';

/** Elements of the page beside which something of ours stands. */
export interface Followed {
  /** These from now on, parallel to what stands beside them; null is nowhere. */
  readonly follow: (elements: readonly (Element | null)[]) => void;
  /** Puts things where their elements are, before the page is drawn next. */
  readonly place: () => void;
  /** The places, in the list, of those that are in the window, or nearly. */
  readonly near: () => ReadonlySet<number>;
  /** The part of the window in which the element can be seen at all; asked while placing. */
  readonly room: (index: number) => Box;
}

/** What is so near the window is placed already. */
const NEAR = '200px';

/** Calls `placeNow` before the page is drawn next whenever the elements may have moved, until `signal` aborts. */
export function openFollowed(signal: AbortSignal, placeNow: () => void): Followed {
  const near = new Set<number>();
  let clips = new Map<number, readonly Element[]>();
  let watched = new Map<Element, number[]>();
  let boxes = new Map<Element, Box>();
  let frame = 0;

  const seen = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        for (const index of watched.get(target) ?? []) {
          if (isIntersecting) near.add(index);
          else near.delete(index);
        }
      }
      place();
    },
    { rootMargin: NEAR },
  );
  const sizes = new ResizeObserver(() => place());
  const place = (): void => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      boxes = new Map();
      placeNow();
    });
  };
  signal.addEventListener('abort', () => {
    seen.disconnect();
    sizes.disconnect();
    cancelAnimationFrame(frame);
  });
  const moving = { capture: true, passive: true, signal };
  for (const type of ['scroll', 'load', 'transitionend', 'animationend'] as const) {
    call(document, 'addEventListener', type, place, moving);
  }
  window.addEventListener('resize', place, moving);

  return {
    follow: (elements) => {
      clips = new Map();
      watched = new Map();
      const body = own(document, 'body');
      const clipping = new Map<Element, readonly Element[]>();
      for (const [index, element] of elements.entries()) {
        const start = boxed(element);
        if (!start) continue;
        watched.set(start, [...(watched.get(start) ?? []), index]);
        const around = parentOf(start) ?? start; // of a list's rows the same
        const above = clipping.get(around) ?? clippers(around);
        clipping.set(around, above);
        clips.set(index, start !== body && cutsOff(start) ? [start, ...above] : above);
      }
      // What was near stays so until the observer says otherwise: nothing flickers.
      seen.disconnect();
      sizes.disconnect();
      for (const start of watched.keys()) seen.observe(start);
      for (const box of new Set([body, ...[...clipping.values()].flat()])) sizes.observe(box);
      place();
    },
    place,
    near: () => near,
    room: (index) => {
      const all = [wholeWindow(), ...(clips.get(index) ?? []).map((clip) => boxOf(clip, boxes))];
      return all.reduce((a, b) => ({
        left: Math.max(a.left, b.left),
        top: Math.max(a.top, b.top),
        right: Math.min(a.right, b.right),
        bottom: Math.min(a.bottom, b.bottom),
      }));
    },
  };
}

const wholeWindow = (): Box => ({ left: 0, top: 0, right: innerWidth, bottom: innerHeight });

/** The nearest ancestor that has a box (`display: contents` has none). */
function boxed(element: Element | null): Element | null {
  let at = element;
  while (at && call(at, 'getClientRects').length === 0) at = parentOf(at);
  return at;
}

function boxOf(element: Element, boxes: Map<Element, Box>): Box {
  const box = boxes.get(element) ?? call(element, 'getBoundingClientRect');
  boxes.set(element, box);
  return box;
}
