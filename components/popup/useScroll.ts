import { type RefObject, useEffect, useState } from 'react';

/** Before the list is measured: the popup's own height. */
const FIRST_HEIGHT_PX = 560;

/** Where an element is scrolled to, in whole steps of `step` px (fewer renderings), and how high it is. */
export function useScroll(ref: RefObject<HTMLElement | null>, step: number): { top: number; height: number } {
  const [at, setAt] = useState({ top: 0, height: FIRST_HEIGHT_PX });
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const look = () => {
      const top = Math.floor(element.scrollTop / step) * step;
      // A step more, since `top` was rounded down.
      const height = (element.clientHeight || FIRST_HEIGHT_PX) + step;
      setAt((was) => (was.top === top && was.height === height ? was : { top, height }));
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    return () => {
      element.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, [ref, step]);
  return at;
}
