import { call } from '@/lib/own';
import { clippers } from './place';
import { elementOf, type Where } from './where';

export const calm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Scrolls an assignment's first line to the middle of the window and of everything it scrolls in. */
export function scrollTo({ head }: Where): void {
  const element = elementOf(head);
  if (!element) return;
  const behavior = calm() ? 'auto' : 'smooth';
  if (call(element, 'getBoundingClientRect').height < innerHeight / 2) {
    call(element, 'scrollIntoView', { block: 'center', inline: 'nearest', behavior });
    return;
  }
  // The line is somewhere in a long element: each scrolling box goes there at once, from the outermost in.
  call(element, 'scrollIntoView', { block: 'nearest', inline: 'nearest', behavior: 'auto' });
  for (const box of clippers(element).reverse()) call(box, 'scrollBy', 0, middle(head) - middle(box));
  scrollBy({ top: middle(head) - innerHeight / 2, behavior: 'auto' });
}

const middle = (of: Range | Element): number => {
  const { top, bottom } = of instanceof Element ? call(of, 'getBoundingClientRect') : of.getBoundingClientRect();
  return (top + bottom) / 2;
};

/** When the flash is on and off again (milliseconds). */
const FLASH = [0, 260, 460, 720, 920, 1400];

/** Turns something on and off a few times, then leaves it off; not for those who asked for less motion. */
export function flash(turn: (on: boolean) => void, signal: AbortSignal): void {
  if (calm()) return;
  const timers = FLASH.map((at, step) => setTimeout(() => turn(step % 2 === 0), at));
  signal.addEventListener('abort', () => timers.forEach(clearTimeout), { once: true });
}
