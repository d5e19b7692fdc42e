import type { IsoDay } from '@/lib/calendar';

/** So many letters before a time are looked at. */
export const LEFT = 180;

/** What stands around the words of a time. */
export interface Around {
  readonly text: string;
  readonly folded: string;
  readonly issuedOn: IsoDay | null;
  /** Folded, what stands before in the sentence, and the last clause of it, which begins at `from`. */
  readonly sentence: string;
  readonly clause: string;
  readonly from: number;
  /** Folded, what follows. */
  readonly right: string;
  /** The day is before the notice; null where one of them is not known. */
  readonly past: boolean | null;
  /** The clause is about a meeting or an event. */
  readonly meets: boolean;
}

export type Verdict = 'yes' | 'no' | 'unsure';

export const yes = (is: boolean): Verdict => (is ? 'yes' : 'no');
