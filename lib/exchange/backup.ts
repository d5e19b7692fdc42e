import * as z from 'zod/mini';
import { SCHEMA_VERSION, sha256, type Whole } from '@/lib/store';
import { canonical } from './canonical';
import { ROWS, tables } from './rows';
import { asNewest } from './upgrade';

/**
 * A backup: one JSON text with everything that is kept. Its checksum is made of the content's (SHA-256 of the canonical
 * text of `data`, so that the order of keys and white space do not matter) and of all that stands beside it.
 */
const FORMAT = 'so-viec-backup';
const FORMAT_VERSION = 1;
/** Bytes of the largest file that is tried. */
const LARGEST = 300_000_000;

const envelope = z.strictObject({
  format: z.literal(FORMAT),
  formatVersion: z.int().check(z.minimum(1)),
  schemaVersion: z.int().check(z.minimum(1)),
  madeAt: z.iso.datetime(),
  checksum: z.string(),
  data: z.record(z.string(), z.unknown()),
});
type Envelope = z.infer<typeof envelope>;

export interface Backup {
  readonly text: string;
  /** Of the content alone: backups with the same one hold the same. */
  readonly content: string;
}

/**
 * Everything as one text. A row that would not be read again is put among those that were put aside, and a field that no
 * table has is left out: what is written here can be read here.
 *
 * @param now milliseconds since the epoch
 */
export async function makeBackup(tables: Whole | Readonly<Record<string, unknown>>, now: number): Promise<Backup> {
  const data = readable(JSON.parse(JSON.stringify(tables)), now);
  const content = await sha256(canonical(data));
  const head = {
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    schemaVersion: SCHEMA_VERSION,
    madeAt: new Date(now).toISOString(),
  } as const;
  return { text: JSON.stringify({ ...head, checksum: await checksumOf(head, content), data }), content };
}

const checksumOf = (head: Omit<Envelope, 'checksum' | 'data'>, content: string): Promise<string> =>
  sha256([head.format, head.formatVersion, head.schemaVersion, head.madeAt, content].join('\n'));

function readable(found: Readonly<Record<string, unknown>>, now: number): Record<keyof Whole, unknown[]> {
  const data: Record<keyof Whole, unknown[]> = { notices: [], tasks: [], tags: [], settings: [], quarantine: [] };
  for (const table of ['notices', 'tasks', 'tags', 'settings', 'quarantine'] as const) {
    const rows = found[table];
    for (const row of Array.isArray(rows) ? rows : []) {
      const { data: read, error } = ROWS[table].safeParse(row);
      if (read) data[table].push(read);
      else {
        const misfits = error.issues.map(({ path }) => path.join('.'));
        data.quarantine.push({ id: `${table}/${row?.id}`, table, row, misfits, foundAt: now });
      }
    }
  }
  return data;
}

/**
 * Why a file is not taken: it is no backup of Sổ Việc · a newer version made it · it was cut or changed since it was
 * made · it is larger than any backup.
 */
export type BackupProblem = 'notBackup' | 'newer' | 'damaged' | 'tooLarge';

export type ReadBackup =
  | { readonly is: 'backup'; readonly madeAt: number; readonly data: Whole }
  | { readonly is: 'problem'; readonly problem: BackupProblem };

const problem = (problem: BackupProblem): ReadBackup => ({ is: 'problem', problem });

/** Reads a backup. One that is not whole, to the last character, is not taken; nothing is ever read of a part. */
export async function readBackup(bytes: Uint8Array<ArrayBuffer>): Promise<ReadBackup> {
  if (bytes.length > LARGEST) return problem('tooLarge');
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return await readText(text);
  } catch {
    // No UTF-8, or nested so deep that no function can walk it.
    return problem(bytes.length > 0 && bytes[0] === 0x7b ? 'damaged' : 'notBackup');
  }
}

async function readText(text: string): Promise<ReadBackup> {
  const value = parsed(text);
  const isOurs = text.trimStart().startsWith(`{"format":"${FORMAT}"`);
  if (value === undefined) return problem(isOurs ? 'damaged' : 'notBackup');
  const format = z.looseObject({ format: z.literal(FORMAT), formatVersion: z.number(), schemaVersion: z.number() });
  const versions = format.safeParse(value).data;
  if (!versions) return problem(isOurs ? 'damaged' : 'notBackup');
  if (versions.formatVersion > FORMAT_VERSION || versions.schemaVersion > SCHEMA_VERSION) return problem('newer');
  const head = envelope.safeParse(value).data;
  if (!head || head.checksum !== (await checksumOf(head, await sha256(canonical(head.data)))))
    return problem('damaged');
  const rows = asNewest(head.data, head.schemaVersion);
  const data = tables.safeParse(rows).data as Whole | undefined;
  // What was left out in the reading was not ours: the file is not what we wrote.
  if (!data || canonical(data) !== canonical(rows) || !isSound(data)) return problem('damaged');
  return { is: 'backup', madeAt: Date.parse(head.madeAt), data };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What the tables ask of their rows together. */
const isSound = (data: Whole): boolean =>
  Object.values(data).every((rows: readonly { id: string }[]) => isUnique(rows.map(({ id }) => id))) &&
  isUnique(data.notices.map(({ fingerprint }) => fingerprint));

const isUnique = (values: readonly string[]): boolean => new Set(values).size === values.length;
