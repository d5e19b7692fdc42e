import { useEffect, useState } from 'react';
import { dayInVietnam, type IsoDay } from '@/lib/calendar';

const EVERY = 30_000;

/**
 * The calendar day in Vietnam. The clock is looked at again and again: a timer until midnight would sleep with the
 * machine, and not know of a clock that is put forward or back. `clock` gives milliseconds since the epoch and must be
 * the same function at every render.
 */
export function useToday(clock: () => number = Date.now): IsoDay {
  const [today, setToday] = useState(() => dayInVietnam(clock()));
  useEffect(() => {
    const look = () => setToday(dayInVietnam(clock()));
    const timer = setInterval(look, EVERY);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [clock]);
  return today;
}
