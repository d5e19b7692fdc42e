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

/** Where what is shown of a notice stands. */
export interface Whereabouts {
  /** One for each assignment, in the notice's order; null for one that has no place. */
  readonly assignments: readonly (Where | null)[];
  /** Of annotated words, by the annotation's id. */
  readonly annotations: ReadonlyMap<string, Where>;
}

/** A notice as it is shown in the page: marks on its text, buttons in its margin. */
export class Painting {
  readonly #marks: Marks;
  readonly #checks: Checks;
  #states: readonly AssignmentState[] = [];
  #selected: AssignmentKey | undefined;
  #area: Node | undefined;
  #where: Whereabouts = { assignments: [], annotations: new Map() };
  readonly #signal: AbortSignal;

  constructor(layer: Layer, signal: AbortSignal, where: Whereabouts, hands: Hands) {
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
  move(where: Whereabouts): void {
    this.#where = where;
    this.#area = areaOf(where.assignments);
    this.#checks.move(where.assignments);
    this.#mark();
  }

  draw({ assignments, texts }: NoticeState): void {
    this.#states = assignments;
    this.#checks.say(assignments, texts);
    this.#mark();
  }

  /** Scrolls to an assignment and flashes it. False when it is not in the page any more. */
  show(index: number): boolean {
    const isThere = this.#showAt(this.#where.assignments[index]);
    if (isThere) this.#select(index);
    return isThere;
  }

  /** The same for annotated words. */
  showAnnotation(id: string): boolean {
    return this.#showAt(this.#where.annotations.get(id));
  }

  #showAt(at: Where | null | undefined): boolean {
    if (!at?.head.startContainer.isConnected) return false;
    scrollTo(at);
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
    const ranges: Record<Mark, Range[]> = { own: [], other: [], done: [], annotated: [], selected: [], flash: [] };
    for (const [index, state] of this.#states.entries()) {
      const here = this.#where.assignments[index]?.ranges ?? [];
      ranges[markOf(state)].push(...here);
      if (state.key === this.#selected) ranges.selected.push(...here);
    }
    for (const { ranges: words } of this.#where.annotations.values()) ranges.annotated.push(...words);
    for (const mark of ['own', 'other', 'done', 'annotated', 'selected'] as const) this.#marks.set(mark, ranges[mark]);
  }

  *#inView(): Generator<readonly [number, Where]> {
    for (const index of this.#checks.near()) {
      const at = this.#where.assignments[index];
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
