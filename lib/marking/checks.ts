import type { AssignmentState, PageTexts } from '@/lib/messages';
import { element, icon } from './element';
import { name, onPress } from './pill';
import { type Box, clippers, isCovered, isWithin, leftOf, type Spot, spotBeside } from './place';
import { elementOf, type Where } from './where';

/** What pressing an assignment's check button does. */
export type Advance = 'taken' | 'done' | 'reopened';

/** The check buttons in the page's margin. */
export interface Checks {
  /** Where the assignments stand now. */
  readonly move: (where: readonly (Where | null)[]) => void;
  /** What the buttons say; parallel to the assignments. */
  readonly say: (states: readonly AssignmentState[], texts: PageTexts) => void;
  /** Puts the buttons where their lines are, before the page is drawn next. */
  readonly place: () => void;
  /** The assignments whose elements are in view, or nearly. */
  readonly near: () => Iterable<number>;
}

/** Buttons exist from when their line first came near the window. */
const NEAR = '200px';

export function openChecks(
  root: ShadowRoot,
  signal: AbortSignal,
  press: (index: number, to: Advance) => Promise<unknown>,
): Checks {
  const buttons = new Map<number, HTMLButtonElement>();
  const near = new Set<number>();
  let where: readonly (Where | null)[] = [];
  let states: readonly AssignmentState[] = [];
  let texts: PageTexts | undefined;
  let clips = new Map<number, readonly Element[]>();
  let watched = new Map<Element, number[]>();
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
    frame ||= requestAnimationFrame(placeNow);
  };
  signal.addEventListener('abort', () => {
    seen.disconnect();
    sizes.disconnect();
    cancelAnimationFrame(frame);
  });
  const moving = { capture: true, passive: true, signal };
  for (const type of ['scroll', 'load', 'transitionend', 'animationend'] as const) {
    document.addEventListener(type, place, moving);
  }
  window.addEventListener('resize', place, moving);

  function placeNow(): void {
    frame = 0;
    const boxes = new Map<Element, Box>();
    const spots: Spot[] = [];
    const wanted = new Map<number, Spot>();
    for (const [index, at] of where.entries()) {
      const spot = at && near.has(index) && states[index] ? spotOf(index, at, boxes, spots) : null;
      if (!spot) continue;
      spots.push(spot);
      wanted.set(index, spot);
    }
    for (const [index, button] of buttons) button.hidden = !wanted.has(index);
    for (const [index, { x, y }] of wanted) {
      const button = buttons.get(index) ?? open(index);
      button.style.transform = `translate(${Math.round(x)}px,${Math.round(y)}px)`;
    }
  }

  function spotOf(index: number, at: Where, boxes: Map<Element, Box>, taken: readonly Spot[]): Spot | null {
    const line = at.head.getBoundingClientRect();
    if (line.height === 0) return null;
    const view = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
    const inside = [view, ...(clips.get(index) ?? []).map((clip) => boxOf(clip, boxes))];
    if (!inside.every((clip) => isWithin(line, clip)) || isCovered(line, at, root.host)) return null;
    const first = at.ranges[0]?.getClientRects()[0] ?? line;
    return spotBeside({ ...boxOfLine(line), right: first.right }, leftOf(at), innerWidth, taken);
  }

  function open(index: number): HTMLButtonElement {
    const plus = icon(16, 'plus', 'M8 3.5v9M3.5 8h9');
    const tick = icon(16, 'tick', 'm3.5 8.5 3 3 6-7');
    const button = element('button', '', element('span', '', plus, tick));
    button.setAttribute('role', 'checkbox');
    onPress(button, () => {
      if (button.getAttribute('aria-busy') === 'true') return;
      button.setAttribute('aria-busy', 'true');
      void press(index, advance(states[index])).then(() => button.removeAttribute('aria-busy'));
    });
    buttons.set(index, button);
    draw(index, button);
    // In the order of the notice, which is the order of tabbing.
    const next = [...buttons.keys()].filter((other) => other > index).sort((a, b) => a - b)[0];
    root.insertBefore(button, next === undefined ? root.querySelector('.pill') : (buttons.get(next) ?? null));
    return button;
  }

  function draw(index: number, button: HTMLButtonElement): void {
    const state = states[index];
    if (!state || !texts) return;
    const { status, own } = state;
    button.className = `check ${status ?? 'take'}${own ? '' : ' other'}`;
    button.setAttribute('aria-checked', status === 'done' ? 'true' : status === 'doing' ? 'mixed' : 'false');
    button.setAttribute('aria-description', where[index]?.ranges.join(' ') ?? '');
    name(button, status === null ? texts.take : status === 'done' ? texts.reopen : texts.finish);
  }

  return {
    move: (now) => {
      where = now;
      clips = new Map();
      watched = new Map();
      const clipping = new Map<Element, readonly Element[]>();
      for (const [index, at] of now.entries()) {
        const start = at && boxed(elementOf(at.head));
        if (!start) continue;
        watched.set(start, [...(watched.get(start) ?? []), index]);
        const cut = clipping.get(start) ?? clippers(start);
        clipping.set(start, cut);
        clips.set(index, cut);
      }
      // What was near stays so until the observer says otherwise: no button flickers.
      seen.disconnect();
      sizes.disconnect();
      for (const start of watched.keys()) seen.observe(start);
      for (const box of new Set([document.body, ...[...clipping.values()].flat()])) sizes.observe(box);
      place();
    },
    say: (now, said) => {
      states = now;
      texts = said;
      for (const [index, button] of buttons) draw(index, button);
      place();
    },
    place,
    near: () => near,
  };
}

const boxOfLine = ({ left, top, right, bottom }: Box): Box => ({ left, top, right, bottom });

/** The nearest ancestor that has a box (`display: contents` has none). */
function boxed(element: Element | null): Element | null {
  let at = element;
  while (at && at.getClientRects().length === 0) at = at.parentElement;
  return at;
}

function boxOf(element: Element, boxes: Map<Element, Box>): Box {
  const box = boxes.get(element) ?? element.getBoundingClientRect();
  boxes.set(element, box);
  return box;
}

/** take → done → reopen */
const advance = (state: AssignmentState | undefined): Advance =>
  !state || state.status === null ? 'taken' : state.status === 'done' ? 'reopened' : 'done';
