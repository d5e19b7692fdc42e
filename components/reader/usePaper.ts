import { type RefObject, useEffect } from 'react';
import type { AssignmentKey } from '@/lib/tasks';
import type { Showing } from './model';

/** Milliseconds. */
const FLASH = 1400;
const STRONG = { backgroundColor: '#9fb2ec' };

const calm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Scrolls to the assignment or the words that are asked for and flashes them. */
export function useShowing(paper: RefObject<HTMLElement | null>, showing: Showing | null): void {
  useEffect(() => {
    if (!showing) return;
    const key = CSS.escape(showing.key);
    const marks = paper.current?.querySelectorAll(`[data-key="${key}"], [data-annotation="${key}"]`) ?? [];
    marks[0]?.scrollIntoView({ block: 'center', behavior: calm() ? 'auto' : 'smooth' });
    if (!calm()) for (const mark of marks) mark.animate([STRONG, {}, STRONG, {}], FLASH);
  }, [paper, showing]);
}

/** Calls back when the words of an assignment were clicked, not selected. */
export function useMarkClicks(paper: RefObject<HTMLElement | null>, onMark: (key: AssignmentKey) => void): void {
  useEffect(() => {
    const { current } = paper;
    const onClick = ({ target }: MouseEvent): void => {
      if (!(target instanceof Element) || getSelection()?.isCollapsed === false) return;
      const key = target.closest<HTMLElement>('[data-key]')?.dataset.key;
      if (key !== undefined) onMark(key as AssignmentKey);
    };
    current?.addEventListener('click', onClick);
    return () => current?.removeEventListener('click', onClick);
  }, [paper, onMark]);
}
