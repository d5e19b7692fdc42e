import { readFileSync } from 'node:fs';
import { type Whole, whole } from '@/lib/store';
import { database } from '@/lib/store/schema';
import { type Dump, plant } from '../store/native';

/** A database with all that is awkward in one, as the first version made it, brought up to this one. */
export async function openAwkward(): Promise<Whole> {
  database.close({ disableAutoOpen: false });
  await plant(awkward());
  await database.open();
  return whole();
}

export const awkward = (): Dump =>
  JSON.parse(readFileSync(new URL('../fixtures/databases/v1.json', import.meta.url), 'utf8'));

export const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
