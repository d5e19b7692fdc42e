import type { Task } from './types';

/** Two tasks about one thing: where it stands is as it is here, what the officer says of it is what was said last. */
export function uniteTasks(here: Task, there: Task): Task {
  const [newer, older] = there.updatedAt > here.updatedAt ? [there, here] : [here, there];
  const { status, doneAt, confirmed } = newer;
  return {
    ...here,
    status,
    doneAt,
    confirmed,
    // A date that was taken away later stays away; of two tasks made apart, the one that has a date gives it.
    ownDue: newer.ownDue ?? (here.id === there.id ? null : older.ownDue),
    tags: [...new Set([...newer.tags, ...older.tags])],
    note: uniteNotes(newer.note, older.note),
    updatedAt: newer.updatedAt,
  };
}

export const uniteNotes = (newer: string, older: string): string =>
  newer.includes(older) ? newer : [newer, older].filter((note) => note !== '').join('\n');
