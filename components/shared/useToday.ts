import { useEffect, useState } from 'react';
import { addDays, dayInVietnam, type IsoDay, startOfDayInVietnam } from '@/lib/calendar';

/**
 * The calendar day in Vietnam; it changes at midnight there, and when the page is shown again (a timer sleeps with
 * the machine). `clock` gives milliseconds since the epoch and must be the same function at every render.
 */
export function useToday(clock: () => number = Date.now): IsoDay {
  const [today, setToday] = useState(() => dayInVietnam(clock()));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const look = () => setToday(dayInVietnam(clock()));
    const waitForMidnight = () => {
      const midnight = startOfDayInVietnam(addDays(dayInVietnam(clock()), 1));
      timer = setTimeout(() => {
        look();
        waitForMidnight();
      }, midnight - clock());
    };
    waitForMidnight();
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [clock]);
  return today;
}
