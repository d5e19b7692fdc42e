import type { AssignmentState, NoticeState } from '@/lib/messages';
import { call, own } from '@/lib/own';
import type { AssignmentKey } from '@/lib/tasks';
import { type Advance, type Checks, openChecks } from './checks';
import { onMarkClicked } from './clicks';
import { type Mark, type Marks, openMarks } from './highlights';
import type { Layer } from './host';
import { markOf } from './mark';
import { flash, scrollTo } from './show';
import type { Where } from './where';

/** What an officer does in the page, by the assignment's index. */
export interface Hands {
  readonly press: (index: number, to: Advance) => Promise<unknown>;
  readonly select: (index: number) => void;
}

/** A notice as it is shown in the page: marks on its text, buttons in its margin. */
export class Painting {
  readonly #marks: Marks;
  readonly #checks: Checks;
  #states: readonly AssignmentState[] = [];
  #selected: AssignmentKey | undefined;
  #area: Node | undefined;
  #where: readonly (Where | null)[] = [];
  readonly #signal: AbortSignal;

  constructor(layer: Layer, signal: AbortSignal, where: readonly (Where | null)[], hands: Hands) {
    this.#signal = signal;
    this.#marks = openMarks(signal);
    this.#checks = openChecks(layer, signal, hands.press);
    onMarkClicked(
      () => this.#inView(),
      (index) => {
        this.#select(index);
        hands.select(index);
      },
      signal,
    );
    this.move(where);
  }

  /** The same assignments stand elsewhere now: the page drew them anew. */
  move(where: readonly (Where | null)[]): void {
    this.#where = where;
    this.#area = areaOf(where);
    this.#checks.move(where);
    this.#mark();
  }

  draw({ assignments, texts }: NoticeState): void {
    this.#states = assignments;
    this.#checks.say(assignments, texts);
    this.#mark();
  }

  /** Scrolls to an assignment and flashes it. False when it is not in the page any more. */
  show(index: number): boolean {
    const at = this.#where[index];
    if (!at?.head.startContainer.isConnected) return false;
    scrollTo(at);
    this.#select(index);
    flash((on) => this.#marks.set('flash', on ? at.ranges : []), this.#signal);
    return true;
  }

  /** Whether `node` is among the nodes that hold the assignments. */
  holds(node: Node): boolean {
    return this.#area ? call(this.#area, 'contains', node) : false;
  }

  place(): void {
    this.#checks.place();
  }

  /** Mends what the page's scripts did to it. */
  keep(): void {
    this.#marks.keep();
    this.#checks.place();
  }

  #select(index: number): void {
    this.#selected = this.#states[index]?.key;
    this.#mark();
  }

  #mark(): void {
    const ranges: Record<Mark, Range[]> = { own: [], other: [], done: [], selected: [], flash: [] };
    for (const [index, state] of this.#states.entries()) {
      const here = this.#where[index]?.ranges ?? [];
      ranges[markOf(state)].push(...here);
      if (state.key === this.#selected) ranges.selected.push(...here);
    }
    for (const mark of ['own', 'other', 'done', 'selected'] as const) this.#marks.set(mark, ranges[mark]);
  }

  *#inView(): Generator<readonly [number, Where]> {
    for (const index of this.#checks.near()) {
      const at = this.#where[index];
      if (at) yield [index, at];
    }
  }
}

/** The nearest node around all assignments, unless that is the whole page. */
function areaOf(where: readonly (Where | null)[]): Node | undefined {
  const found = where.filter((at) => at !== null);
  const first = found[0]?.head.startContainer;
  const last = found.at(-1)?.head.startContainer;
  if (!first || !last) return undefined;
  const around = new Range();
  around.setStart(first, 0);
  around.setEnd(last, 0);
  const area = around.commonAncestorContainer;
  return area === own(document, 'body') || area === own(document, 'documentElement') ? undefined : area;
}
