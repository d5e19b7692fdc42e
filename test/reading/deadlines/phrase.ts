import { type IsoDay, parseDay } from '@/lib/calendar';
import type { DeadlineKind } from '@/lib/reading';

/**
 * A phrase, made up, with what is to be read from it. The printed words of each deadline stand between « and »; a phrase
 * without them has none. `reads` says, one deadline a line: due (or "-"), hour, kind, RRULE, "doubtful".
 */
export interface Phrase {
  readonly text: string;
  readonly issuedOn: string | null;
  readonly reads: string;
}

/** Tuesday, 10 March 2026, unless a table says otherwise. */
export const ISSUED = '2026-03-10';
/** A Monday. */
export const JUNE = '2026-06-15';
/** A Monday. */
export const SEPTEMBER = '2026-09-21';
/** A Wednesday. */
export const NOVEMBER = '2026-11-04';

/** A table of phrases read in a notice of one day. */
export const on = (issuedOn: string | null, rows: readonly (readonly [string, string] | string)[]): Phrase[] =>
  rows.map((row) =>
    typeof row === 'string' ? { text: row, issuedOn, reads: '' } : { text: row[0], issuedOn, reads: row[1] },
  );

export interface Expected {
  readonly due: string | null;
  readonly time: string | null;
  readonly kind: DeadlineKind;
  readonly recurrence: string | null;
  readonly doubtful: boolean;
  readonly evidence: string;
}

const KINDS: readonly DeadlineKind[] = ['date', 'month', 'quarter', 'year', 'week', 'recurring', 'relative', 'event'];

/** The text without its marks, and its deadlines in order. */
export function expectedOf({ text, reads }: Phrase): {
  readonly text: string;
  readonly deadlines: readonly Expected[];
} {
  const evidence = [...text.matchAll(/«([^»]*)»/g)].map((match) => match[1] ?? '');
  const lines = reads ? reads.split('\n') : [];
  if (evidence.length !== lines.length) throw new Error(`“${text}” marks ${evidence.length} and says ${lines.length}`);
  const deadlines = lines.map((line, index) => {
    const words = line.split(' ');
    const kind = KINDS.find((one) => words.includes(one));
    if (!kind) throw new Error(`“${line}” names no kind`);
    return {
      due: words.find((word) => /^\d{4}-/.test(word)) ?? null,
      time: words.find((word) => /^\d\d:/.test(word)) ?? null,
      kind,
      recurrence: words.find((word) => word.startsWith('FREQ')) ?? null,
      doubtful: words.includes('doubtful'),
      evidence: evidence[index] ?? '',
    };
  });
  return { text: text.replace(/[«»]/g, ''), deadlines };
}

export const asDay = (day: string | null): IsoDay | null => (day === null ? null : parseDay(day));
