import { addDays, type Holidays, type IsoDay, lastDayOfMonth, makeDay, partsOf, weekday } from '@/lib/calendar';
import type { DeadlineKind } from '../types';
import type { Lead } from './lead';

/** "ngày 06 (sáu) tháng 6": the number once more in words. Folded. */
export const IN_WORDS = '(?: ?\\([a-z ]{2,16}\\))?';

/** A day that comes again, or several: of the week (1 = Monday), or of some or all months (-1 is the month's last, 0 is not said: a period). */
export type Repeating =
  | { readonly weekday: number; readonly others?: readonly number[] }
  | { readonly months: readonly number[] | null; readonly day: number; readonly others?: readonly number[] };

export interface Found {
  readonly match: RegExpExecArray;
  readonly lead: Lead;
  /** Offsets of the match. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** `fold(text)`. */
  readonly folded: string;
  readonly issuedOn: IsoDay | null;
  readonly plannedFor: number | null;
  readonly paper?: string | null | undefined;
  readonly holidays: Holidays;
  /** The text is hardly more than these words: a cell about time. */
  readonly alone: boolean;
}

/** What a form makes of its words. */
export interface Value {
  readonly due: IsoDay | null;
  readonly kind: DeadlineKind;
  readonly doubtful?: boolean;
  /** Where it may come again: what "hằng tháng" nearby makes of it. */
  readonly repeating?: Repeating;
  /** FREQ and INTERVAL, for words that say how often. */
  readonly frequency?: string;
  /** Needs no leading word such as "trước" or "trong". */
  readonly free?: boolean;
  /** `HH:MM`, where the hour stands inside the words. */
  readonly time?: string | null;
  /** The whole words, when they reach further than lead and match. */
  readonly end?: number;
}

/** One way of printing a deadline. A new one is a new file in `forms/` and a line in `forms/index.ts`. */
export interface Form {
  /**
   * How its words may begin, in folded text; `\d` is a number. What stands in a start after a number are the signs of which
   * one must follow it, beside it or after a blank (`$`: nothing follows).
   */
  readonly starts: readonly string[];
  /** May leave the year out: then the month of the issue is enough to tell it. */
  readonly yearless?: boolean;
  /** On folded text where one of `starts` stands, with flag y; cheap and linear. */
  readonly pattern: RegExp;
  /** Null: these words are taken, and no deadline. Undefined: not of this form, let others look. */
  readonly read: (found: Found) => Value | null | undefined;
}

/** "Thời hạn: |", before whatever is the limit. Folded. */
export const TELLS_LIMIT = /\bhan\b[^:]*: $/;

/** "hạn các phòng gửi về là | 14/5", "thời hạn theo Quyết định số … ngày … của Sở là"; not until when a thing may be used, "hạn sử dụng là". Folded. */
export const LIMIT_IS = /\bhan (?!su dung|hop dong|bao hanh|muc|che)[^.;,:]{0,120}la $/;

/** The first day on or after `from` that `repeating` names, or null. */
export function firstOn(repeating: Repeating, from: IsoDay | null): IsoDay | null {
  if (!from) return null;
  if ('weekday' in repeating) {
    const ahead = [repeating.weekday, ...(repeating.others ?? [])].map((day) => (day - weekday(from) + 7) % 7);
    return addDays(from, Math.min(...ahead));
  }
  const { months, others } = repeating;
  if (others) {
    const days = [repeating.day, ...others].map((day) => firstOn({ months, day }, from));
    return days.filter((day) => day !== null).sort()[0] ?? null;
  }
  const day = repeating.day || -1;
  const { year, month } = partsOf(from);
  // Four years: 29/2 comes no more often.
  for (let step = month - 1; step < month + 60; step++) {
    const at = (step % 12) + 1;
    if (months && !months.includes(at)) continue;
    const of = year + Math.floor(step / 12);
    const found = day < 0 ? lastDayOfMonth(of, at) : makeDay(of, at, day);
    if (found && found >= from) return found;
  }
  return null;
}
