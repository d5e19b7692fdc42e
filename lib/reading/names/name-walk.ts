import { matchAt } from '../words/words';

/** A name on the way through its text, word by word. Offsets are in `text`. */
export interface Walk {
  readonly text: string;
  /** Where its noun begins and how long that is. */
  readonly at: number;
  readonly noun: number;
  /** One of several under one noun: a comma ends it. */
  readonly plural: boolean;
  /** Its first part is a name that the document uses; only a place may follow. */
  readonly known: boolean;
  /** Where the walk is, and where the name ends if nothing of it follows. */
  next: number;
  end: number;
  /** The word before is capitalised, so that a second syllable may follow. */
  capital: boolean;
  /** The word before says what kind of place it is ("tỉnh"). */
  place: boolean;
  /** The last words are a place's own name: "xã Hà Giao". */
  sited: boolean;
  /** Words went on with it that no list knows: they may begin the predicate. */
  guessed: boolean;
  /** The capitalised word before, and how many of them stand in a row. */
  first: string;
  row: number;
  /** After a number or a whole name: only a place goes on. */
  closed: boolean;
  /** Where the last noun of a unit begins and ends: "Trưởng | Ban | công tác Mặt trận". */
  unit: number;
  unitEnd: number;
}

/** What a rule says of the words where the walk is: the name went on, or it is over; undefined when it does not apply. */
export type Step = 'on' | 'over' | undefined;

/** The name, and all that was walked through. */
export const nameOf = ({ text, at, end }: Walk): string => text.slice(at, end);
export const walkedOf = ({ text, at, next }: Walk): string => text.slice(at, next);
/** What stands between the noun and where the walk is. */
export const modifierOf = ({ text, at, noun, next }: Walk): string => text.slice(at + noun, next).trimStart();

/** The name goes on to `to`, after which no second syllable is looked for. */
export function goTo(walk: Walk, to: number): 'on' {
  walk.next = to;
  walk.end = to;
  walk.capital = false;
  return 'on';
}

/** The name goes on by the sticky pattern, where that matches. */
export function goOver(walk: Walk, pattern: RegExp, at = walk.next): Step {
  const found = matchAt(pattern, walk.text, at)?.[0].length;
  if (!found) return undefined;
  walk.next = at + found;
  walk.end = walk.next;
  return 'on';
}
