import { HOLIDAYS, type Holidays, type IsoDay } from '@/lib/calendar';
import { textOf } from '@/lib/text';
import { matchAt } from '../words/words';
import { foldedLetters } from './fold';
import type { Value } from './form';
import { forms } from './forms';
import { clock, type Lead, leadOf } from './lead';
import { startsOf } from './starts';

/** Words that may be a deadline, before their surroundings are weighed. */
export interface Spotted {
  readonly value: Value;
  readonly lead: Lead;
  /** From the first leading word to the end of the date. Offsets in the text. */
  readonly start: number;
  readonly end: number;
  readonly time: string | null;
  /** The text is hardly more than these words. */
  readonly alone: boolean;
}

const startsIn = startsOf(forms);
const withBits = forms.map(({ pattern, read, yearless = false }, index) => ({
  pattern,
  read,
  yearless,
  own: 1 << index,
}));
/** "25/11, trước 17h00"; in "Công văn ngày 15/11/2026 trước 17h00 ngày 25/11" the hour is the next day's. */
const TIME_AFTER =
  /^[ ,(]{1,3}(?:(?:truoc|luc|vao luc|cham nhat|den) )?(\d{1,2} ?(?:h|gio|:) ?(?:\d{2})?(?: phut)?)(?![a-z\d]|,? (?:cua )?(?:ngay (?!ky)|hom|thu |chu nhat|hang |moi |(?:sang |chieu )?mai(?![a-z])|\d{1,2} ?[/.-] ?\d))\)?/;
const LIMITS = /truoc|cham nhat/;
const OF_WEEK = /\b(?:thu |chu nhat)/;
/** Words that may stand beside a date in a cell about time. */
const TIME_WORDS =
  /^(?:[^a-z]|xong|hoan thanh|ht|thoi (?:gian|han)|han|trong|truoc|tu|den|va|gio|phut|[hg](?![a-z])|sang|trua|chieu|thu (?:hai|ba|tu|nam|sau|bay)|thu(?= [2-7])|chu nhat|ngay|thang|qu[yi]|nam|i{1,3}\b|iv|thuc hien)*$/;
const CELL = 60;

/** Marks the words that a form has; for most texts one that is there already. */
const short = new Uint8Array(2000);

function isTaken(taken: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (taken[at]) return true;
  return false;
}

export interface DeadlineContext {
  /** The day of the notice; null when it is blank: then days without a year have no date. */
  readonly issuedOn: IsoDay | null;
  /** Where the day is blank: the first day that the notice may be of; uncertain where only its year is printed. */
  readonly issuedFrom?: { readonly day: IsoDay; readonly certain: boolean } | null;
  /** The year that a plan made towards the end of the one before is for: what its tables print without a year. */
  readonly plannedFor?: number | null;
  /** The last day of the month that a heading gives to what stands under it: a day without its month is likely of that, certain where the heading begins with it. */
  readonly ofMonth?: { readonly ends: IsoDay; readonly certain: boolean } | null;
  /** The kind of the paper as its head prints it, "Kế hoạch"; null where it prints none, as letters do. */
  readonly paper?: string | null;
  /** What working days are counted by; the public holidays that are known where it is left out. */
  readonly holidays?: Holidays | undefined;
}

export interface Spots {
  /** The whole text, folded; empty where nothing in it begins like a time. */
  readonly folded: string;
  readonly spotted: readonly Spotted[];
}

const NOTHING: Spots = { folded: '', spotted: [] };

/** Everything in `text` that has the form of a deadline, in the order of the text, none over another. */
export function spot(
  text: string,
  { issuedOn, issuedFrom = null, plannedFor = null, paper, holidays = HOLIDAYS }: DeadlineContext,
): Spots {
  const letters = foldedLetters(text);
  const starts = startsIn(letters);
  if (starts.count === 0) return NOTHING;
  const folded = textOf(letters);
  const spotted: Spotted[] = [];
  const taken = folded.length > short.length ? new Uint8Array(folded.length) : short.fill(0, 0, folded.length);
  for (const { pattern, read, yearless, own } of withBits) {
    if (!(starts.any & own)) continue;
    const from = yearless ? (issuedOn ?? issuedFrom?.day ?? null) : issuedOn;
    const guessed = from !== issuedOn && issuedFrom?.certain === false;
    let end = 0;
    for (let which = 0; which < starts.count; which++) {
      const start = starts.offsets[which] ?? end;
      if (start < end || !((starts.forms[which] ?? 0) & own)) continue;
      const match = matchAt(pattern, folded, start);
      if (!match) continue;
      end = start + match[0].length;
      if (isTaken(taken, start, end)) continue;
      const lead = leadOf(folded, text, start);
      const alone =
        folded.length < CELL && TIME_WORDS.test(folded.slice(0, start)) && TIME_WORDS.test(folded.slice(end));
      const found = read({ match, lead, start, end, text, folded, issuedOn: from, plannedFor, paper, holidays, alone });
      if (found === undefined) continue;
      // What repeats was printed without its year.
      const value = found?.repeating && guessed ? { ...found, doubtful: true } : found;
      let last = value?.end ?? end;
      taken.fill(1, start, last);
      if (!value) continue;
      const printed = lead.time ?? value.time;
      if (folded[last] === ')' && folded.slice(lead.start, last).includes('(')) last++;
      const after = printed ? null : TIME_AFTER.exec(folded.slice(last, last + 32));
      const time = printed ?? (after && clock(after[1] ?? ''));
      if (after && time) last += after[0].length;
      // "thứ Sáu (13/11) trước 16h"
      const isLimited = lead.role === 'none' && OF_WEEK.test(lead.words) && LIMITS.test(after?.[0] ?? '');
      const role = isLimited ? 'before' : lead.role;
      spotted.push({ value, lead: { ...lead, role }, start: lead.start, end: last, time, alone });
    }
  }
  if (spotted.length < 2) return { folded, spotted };
  spotted.sort((a, b) => a.start - b.start || b.end - a.end);
  // "ngày mai (11/3/2026)": the words that reach further say all.
  const inside = (one: Spotted, before?: Spotted): boolean => !!before?.value.end && one.end <= before.end;
  return { folded, spotted: spotted.filter((one, at) => !inside(one, spotted[at - 1])) };
}
