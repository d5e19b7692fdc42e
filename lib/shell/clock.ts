import { dayInVietnam, type IsoDay } from '@/lib/calendar';

/** The only place where the extension's background and pages look at a clock (milliseconds since the epoch). */
export const clock = (): number => Date.now();

export const today = (): IsoDay => dayInVietnam(clock());
