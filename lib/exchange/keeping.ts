import Dexie, { type Table } from 'dexie';

/** Bản lưu tự động: everything at one moment, packed. */
export interface Snapshot {
  /** Newer ones have greater ones, whatever the clock said. */
  readonly id: number;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Something was written since the last one · everything was about to be changed by a restore. */
  readonly why: 'changed' | 'restore';
  readonly tasks: number;
  readonly notices: number;
  /** Of the packed backup. */
  readonly bytes: number;
  /** Those with the same one hold the same (`Backup.content`). */
  readonly content: string;
}

interface Saved {
  readonly id: 'saved';
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/**
 * What is kept beside the main database and has to outlive it: a database of its own, so that no damage, upgrade or full
 * disk of the one is the other's. `packs` holds the bytes (a gzipped backup), which a list of snapshots need not read.
 */
class Keeping extends Dexie {
  declare readonly snapshots: Table<Snapshot, number, Omit<Snapshot, 'id'>>;
  declare readonly packs: Table<{ readonly id: number; readonly bytes: Uint8Array<ArrayBuffer> }, number>;
  declare readonly facts: Table<Saved, Saved['id']>;

  constructor() {
    super('so-viec-luu', { chromeTransactionDurability: 'strict', cache: 'disabled' });
    this.version(1).stores({ snapshots: '++id', packs: 'id', facts: 'id' });
  }
}

export const keeping = new Keeping();
