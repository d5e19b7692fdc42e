import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect } from 'react';
import { refusal } from '@/lib/shell';
import { StoreError } from '@/lib/store';

/**
 * What `read` gives, again after every change of what it read. Undefined until it is there, and where the store
 * refuses: `onProblem` then gets the sentence to be shown.
 *
 * @throws StoreError 'upgrade' while drawing: there is nothing to show but the sentence and what saves the old data
 */
export function useStored<T>(
  read: () => Promise<T>,
  given: readonly unknown[],
  onProblem: (sentence: string) => void,
): T | undefined {
  const found = useLiveQuery(
    () =>
      read().then(
        (value) => ({ value, problem: null }),
        async (error: unknown) => {
          if (error instanceof StoreError && error.code === 'upgrade') throw error;
          return { value: undefined, problem: (await refusal(error)).error };
        },
      ),
    [...given],
  );
  const problem = found?.problem ?? null;
  useEffect(() => {
    if (problem !== null) onProblem(problem);
  }, [problem, onProblem]);
  return found?.value;
}
