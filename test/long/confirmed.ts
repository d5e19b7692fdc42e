import type { Task } from '@/lib/tasks';

/** What was confirmed to the officer: it has to be found on disk, whatever happened afterwards. */
export class Confirmed {
  readonly #said: { readonly task: string; readonly what: string; readonly isIn: (task: Task) => boolean }[] = [];

  get count(): number {
    return this.#said.length;
  }

  /** A tag that was added: it stays. */
  tag(task: string, tag: string): void {
    this.#said.push({ task, what: `tag ${tag}`, isIn: ({ tags }) => tags.includes(tag) });
  }

  /** The `turn`th note: it is there, or one that was written over it. */
  note(task: string, turn: number): void {
    this.#said.push({ task, what: noteOf(turn), isIn: ({ note }) => turnOf(note) >= turn });
  }

  /** The status after the `turn`th press, unless there was a later one; null where that was said not to be saved. */
  status(task: string, turn: number, status: Task['status'] | null): void {
    const isLast = () => this.#lastPress.get(task) === turn;
    this.#lastPress.set(task, turn);
    if (status === null) return;
    this.#said.push({ task, what: `${status} by press ${turn}`, isIn: (one) => !isLast() || one.status === status });
  }

  readonly #lastPress = new Map<string, number>();

  /** What is not there of all that was confirmed. */
  missing(tasks: readonly Task[]): string[] {
    return this.#said
      .filter(({ task, isIn }) => !tasks.some((one) => one.text.startsWith(task) && isIn(one)))
      .map(({ task, what }) => `${task}: ${what}`);
  }
}

export const noteOf = (turn: number): string => `Ghi chú ${turn}`;
const turnOf = (note: string): number => Number(/^Ghi chú (\d+)$/.exec(note)?.[1] ?? -1);
