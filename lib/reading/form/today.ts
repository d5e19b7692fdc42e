import { type IsoDay, makeDay } from '@/lib/calendar';
import type { Block } from '../types';
import { textOf, type Zones } from './zones';

/** "giao ban sáng nay (thứ Hai, 12/10/2026)", "hôm nay, ngày 12/10/2026": the day on which a text is written, in its own words. */
const TODAY =
  /(?<![A-Za-zÀ-ỹ])(?:hôm|sáng|trưa|chiều|tối) nay,? \(?(?:(?:thứ [a-zà-ỹ\d]+|chủ nhật),? )?(?:ngày )?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/iu;
/** It is said before any work is. */
const OPENING = 3;

/** The day that a text without one in its head says it is written on, or null. */
export function writtenOn(blocks: readonly Block[], zones: Zones): IsoDay | null {
  for (let at = zones.body; at < zones.body + OPENING && at < zones.end; at++) {
    const [, day, month, year] = TODAY.exec(textOf(blocks, at)) ?? [];
    if (year) return makeDay(Number(year), Number(month), Number(day));
  }
  return null;
}
