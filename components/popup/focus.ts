import type { TaskId } from '@/lib/tasks';

const rowsOf = (list: HTMLElement): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[data-task]')];
const tickOf = (row: HTMLElement | undefined) => row?.querySelector<HTMLElement>('[role=checkbox]');

/**
 * Remembers where the row of `id` stands; the result, called after later renderings, puts the focus on the tick of
 * the row that took its place (or the last one) once the row is gone, and says whether it is done with.
 */
export function focusAfterChange(list: HTMLElement, id: TaskId): (list: HTMLElement) => boolean {
  const following = rowsOf(list).findIndex((row) => row.dataset.task === id);
  const next = rowsOf(list)[following + 1]?.dataset.task;
  return (now) => {
    const rows = rowsOf(now);
    if (rows.some((row) => row.dataset.task === id)) return false;
    const focused = document.activeElement;
    if (!focused || focused === document.body)
      tickOf(rows.find((row) => row.dataset.task === next) ?? rows.at(-1))?.focus();
    return true;
  };
}

/** Arrow up and down: the same button of the row before or after; says whether there was one. */
export function moveByArrow(list: HTMLElement, key: string): boolean {
  const step = { ArrowDown: 1, ArrowUp: -1 }[key];
  const row = document.activeElement?.closest<HTMLElement>('[data-task]');
  if (!step || !row) return false;
  const rows = rowsOf(list);
  const target = rows[rows.indexOf(row) + step];
  const onTick = document.activeElement?.getAttribute('role') === 'checkbox';
  const button = onTick ? tickOf(target) : (target?.querySelector<HTMLElement>('button:not([role])') ?? tickOf(target));
  button?.focus();
  button?.scrollIntoView({ block: 'nearest' });
  return button !== null && button !== undefined;
}
