import { type RefObject, useEffect, useState } from 'react';

/** How far above and below what is in view something counts as near. */
const NEAR = '800px 0px';

/** Whether an element is in view or nearly in the box that scrolls it (`data-scroller`), and how wide it is (CSS px). */
export function useNear(element: RefObject<HTMLElement | null>): { near: boolean; width: number } {
  const [near, setNear] = useState(false);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const { current } = element;
    if (!current) return;
    const seen = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting ?? false), {
      root: current.closest('[data-scroller]'),
      rootMargin: NEAR,
    });
    const sizes = new ResizeObserver(() => setWidth(current.clientWidth));
    seen.observe(current);
    sizes.observe(current);
    return () => {
      seen.disconnect();
      sizes.disconnect();
    };
  }, [element]);
  return { near, width };
}
