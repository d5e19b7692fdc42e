import { joinTags, nextColour, resolveTags, type Task, type TaskId, tagId } from '@/lib/tasks';
import { guarded, StoreError } from './errors';
import { database } from './schema';
import { written } from './written';

/**
 * Gives a task the tags that were typed (`resolveTags` says which those are), and keeps new ones for completion, each
 * with the next of the four colours.
 *
 * @param seen the tags that `typed` was made of: what another window has added or taken away since then holds too.
 *   Left out, `typed` takes the place of whatever there is
 * @throws StoreError 'unknown-task'
 */
export async function setTags(
  id: TaskId,
  typed: readonly string[],
  now: number,
  seen?: readonly string[],
): Promise<Task> {
  const edited = await guarded(() =>
    database.transaction('rw', database.tasks, database.tags, async () => {
      const task = await database.tasks.get(id);
      if (!task) throw new StoreError('unknown-task');
      const known = await database.tags.toArray();
      const tags = resolveTags(joinTags(seen ?? task.tags, typed, task.tags), known);
      const fresh = tags.filter((name) => !known.some((tag) => tag.id === tagId(name)));
      const colourOf = (place: number) => nextColour(known.length + place);
      await database.tags.bulkAdd(fresh.map((name, place) => ({ id: tagId(name), name, colour: colourOf(place) })));
      const next = { ...task, tags, updatedAt: now };
      await database.tasks.put(next);
      return next;
    }),
  );
  await written([edited.noticeId]);
  return edited;
}
