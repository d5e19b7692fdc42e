import type { AssignmentState, PageTexts } from '@/lib/messages';
import { element, icon } from './element';
import { openFollowed } from './follow';
import type { Layer } from './host';
import { name, onPress } from './pill';
import { isCovered, isWithin, leftOf, type Spot, spotBeside } from './place';
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
export function openChecks(
  { root, layer }: Layer,
  signal: AbortSignal,
  press: (index: number, to: Advance) => Promise<unknown>,
): Checks {
  const buttons = new Map<number, HTMLButtonElement>();
  let where: readonly (Where | null)[] = [];
  let states: readonly AssignmentState[] = [];
  let texts: PageTexts | undefined;

  const { follow, place, near, room } = openFollowed(signal, () => {
    const spots: Spot[] = [];
    const wanted = new Map<number, Spot>();
    for (const [index, at] of where.entries()) {
      const spot = at && near().has(index) && states[index] ? spotOf(index, at, spots) : null;
      if (!spot) continue;
      spots.push(spot);
      wanted.set(index, spot);
    }
    for (const [index, button] of buttons) button.hidden = !wanted.has(index);
    for (const [index, { x, y }] of wanted) {
      const button = buttons.get(index) ?? open(index);
      button.style.transform = `translate(${Math.round(x)}px,${Math.round(y)}px)`;
    }
  });

  function spotOf(index: number, at: Where, taken: readonly Spot[]): Spot | null {
    const line = at.head.getBoundingClientRect();
    if (line.height === 0 || !isWithin(line, room(index)) || isCovered(line, elementOf(at.head), root.host))
      return null;
    const { left, top, bottom } = line;
    const { right } = at.ranges[0]?.getClientRects()[0] ?? line;
    return spotBeside({ left, top, right, bottom }, leftOf(at), innerWidth, taken);
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
    layer.insertBefore(button, next === undefined ? layer.querySelector('.pill') : (buttons.get(next) ?? null));
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
      follow(now.map((at) => at && elementOf(at.head)));
    },
    say: (now, said) => {
      states = now;
      texts = said;
      for (const [index, button] of buttons) draw(index, button);
      place();
    },
    place,
    near,
  };
}

/** take → done → reopen */
const advance = (state: AssignmentState | undefined): Advance =>
  !state || state.status === null ? 'taken' : state.status === 'done' ? 'reopened' : 'done';
