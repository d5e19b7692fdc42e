import { useEffect, useState } from 'react';
import { isSaveDue, lastSaved } from '@/lib/exchange/saved';
import { clock } from '@/lib/shell';
import { firstTaskAt } from '@/lib/store';

/** Whether it is time to save a backup file. Asked once the list is on the screen, which does not wait for it. */
export function useSaveDue(painted: boolean): boolean {
  const [due, setDue] = useState(false);
  useEffect(() => {
    if (!painted) return;
    Promise.all([firstTaskAt(), lastSaved()]).then(
      ([first, saved]) => setDue(isSaveDue(first, saved, clock())),
      () => setDue(false), // a reminder is no reason to trouble the officer
    );
  }, [painted]);
  return due;
}
