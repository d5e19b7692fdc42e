import type { Preview, RestoreWay, Snapshot } from '@/lib/exchange';
import type { Whole } from '@/lib/store';

/** How many rows there are. */
export interface Counts {
  readonly tasks: number;
  readonly notices: number;
  readonly tags: number;
  /** Files on their way to the reader page. */
  readonly inbox: number;
}

/** What the page knows of the data; all of it follows every change. */
export interface DataFacts {
  readonly counts: Counts;
  /** Bytes of all that is kept in this browser; null where it does not say. */
  readonly bytes: number | null;
  /** The newest first. */
  readonly snapshots: readonly Snapshot[];
  readonly quarantine: Whole['quarantine'];
  /** When a backup file was saved last, milliseconds since the epoch. */
  readonly saved: number | null;
  readonly saveDue: boolean;
}

/** A backup that was read and is not restored yet. */
export interface Incoming {
  readonly madeAt: number;
  readonly preview: Preview;
}

/** Where the restoring stands. */
export type RestoreState =
  | { readonly is: 'nothing' }
  | ({ readonly is: 'preview' } & Incoming)
  | { readonly is: 'restored' }
  | { readonly is: 'undone' }
  | { readonly is: 'notUndone' };

/** Something that was done or could not be done, in one sentence. */
export interface Said {
  readonly is: 'done' | 'problem';
  readonly sentence: string;
}

export interface DataActions {
  readonly show: () => Promise<Whole | null>;
  readonly save: () => void;
  readonly openFile: (file: File) => void;
  readonly openSnapshot: (snapshot: Snapshot) => void;
  readonly restore: (way: RestoreWay) => void;
  readonly cancel: () => void;
  readonly undo: () => void;
  readonly saveQuarantine: () => void;
  readonly erase: () => void;
}
