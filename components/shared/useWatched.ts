import { useEffect, useState } from 'react';

/** What `watch` tells, now and at every change; undefined until it is known. `watch` returns what ends it. */
export function useWatched<T>(watch: (listener: (value: T) => void) => () => void): T | undefined {
  const [value, setValue] = useState<T>();
  useEffect(() => watch((next) => setValue(() => next)), [watch]);
  return value;
}
