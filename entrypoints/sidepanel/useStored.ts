import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect } from 'react';
import { refusal } from '@/lib/shell';

/**
 * What `read` gives, again after every change of what it read. Undefined until it is there, and where the store
 * refuses: `onProblem` then gets the sentence to be shown.
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
        async (error: unknown) => ({ value: undefined, problem: (await refusal(error)).error }),
      ),
    [...given],
  );
  const problem = found?.problem ?? null;
  useEffect(() => {
    if (problem !== null) onProblem(problem);
  }, [problem, onProblem]);
  return found?.value;
}
