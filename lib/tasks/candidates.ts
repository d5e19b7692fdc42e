import { rankByWords } from '@/lib/anchoring';
import type { StoredAssignment, StoredNotice, Task } from './types';

/** Two texts of a domain share half their words soon; below this they are about other things. */
const LIKELY = 0.4;
const MOST_LIKELY = 5;

export interface Candidates {
  /** The likest first, at most five. */
  readonly likely: readonly StoredAssignment[];
  /** In the notice's order. */
  readonly others: readonly StoredAssignment[];
}

/** What `task` may be about now: the assignments of its notice that neither it nor another of its `tasks` follows. */
export function candidatesFor(
  task: Task,
  { assignments }: Pick<StoredNotice, 'assignments'>,
  tasks: readonly Task[],
): Candidates {
  const followed = new Set(
    tasks.flatMap(({ standing, assignmentKey }) => (standing.is === 'gone' ? [] : assignmentKey)),
  );
  const free = assignments.filter(({ key }) => !followed.has(key));
  const likely = rankByWords(task.text, free)
    .filter(({ like }) => like >= LIKELY)
    .slice(0, MOST_LIKELY)
    .map(({ item }) => item);
  return { likely, others: free.filter((one) => !likely.includes(one)) };
}
