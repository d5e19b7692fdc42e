import type { Tag, Task } from '@/lib/tasks';
import { tagId } from '@/lib/tasks';
import { fold } from '@/lib/text';

export interface Filter {
  /** As typed; every word must occur, with or without diacritics. */
  readonly words: string;
  /** Names; a task must have all of them. */
  readonly tags: readonly string[];
}

export const NO_FILTER: Filter = { words: '', tags: [] };

export const isFiltering = (filter: Filter): boolean => fold(filter.words) !== '' || filter.tags.length > 0;

/** Folding is the cost of a search, and a task object never changes. */
const folded = new WeakMap<Task, string>();

function foldedTask(task: Task): string {
  let text = folded.get(task);
  if (text === undefined) {
    text = fold([task.text, task.note, ...task.tags, ...task.units.map(({ name }) => name)].join(' '));
    folded.set(task, text);
  }
  return text;
}

/** The tasks whose text, note, tags and units hold every word, and that have every chosen tag; in the given order. */
export function filterTasks(tasks: readonly Task[], filter: Filter): readonly Task[] {
  const words = fold(filter.words).split(' ').filter(Boolean);
  const tags = filter.tags.map(tagId);
  if (words.length === 0 && tags.length === 0) return tasks;
  return tasks.filter(
    (task) =>
      tags.every((tag) => task.tags.some((own) => tagId(own) === tag)) &&
      words.every((word) => foldedTask(task).includes(word)),
  );
}

export interface CountedTag extends Tag {
  readonly count: number;
}

/** The tags that the tasks have, with how many have each, most used first. */
export function tagsInUse(tasks: readonly Task[], known: readonly Tag[]): readonly CountedTag[] {
  const written = new Map<string, number>();
  for (const task of tasks) for (const name of task.tags) written.set(name, (written.get(name) ?? 0) + 1);
  const counts = new Map<string, number>();
  for (const [name, count] of written) counts.set(tagId(name), (counts.get(tagId(name)) ?? 0) + count);
  return known
    .flatMap((tag) => {
      const count = counts.get(tagId(tag.name)) ?? 0;
      return count > 0 ? [{ ...tag, count }] : [];
    })
    .sort((a, b) => b.count - a.count);
}
