import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeBackup, readBackup } from '@/lib/exchange';
import { canonical } from '@/lib/exchange/canonical';
import { ROWS } from '@/lib/exchange/rows';
import { SCHEMA_VERSION, sha256, type Whole } from '@/lib/store';
import { fits } from '@/lib/store/fits';
import { database } from '@/lib/store/schema';
import { chosenFrom } from '@/lib/tasks';
import { damages } from '../store/damage';
import { bytesOf, openAwkward } from './stored';

const NOW = Date.UTC(2026, 10, 25);
let kept: Whole;
let text: string;
beforeAll(async () => {
  kept = await openAwkward();
  ({ text } = await makeBackup(kept, NOW));
});
afterAll(() => database.close());

const problemOf = async (file: string | Uint8Array<ArrayBuffer>): Promise<string | null> => {
  const read = await readBackup(typeof file === 'string' ? bytesOf(file) : file);
  return read.is === 'problem' ? read.problem : null;
};
type File = { formatVersion: number; schemaVersion: number; madeAt: string; checksum: string; data: object };
/** The backup changed by somebody who can make the checksum again. */
async function forged(change: (file: File) => unknown): Promise<string> {
  const file: File = JSON.parse(text);
  change(file);
  const { formatVersion, schemaVersion, madeAt, data } = file;
  const content = await sha256(canonical(data));
  file.checksum = await sha256(['so-viec-backup', formatVersion, schemaVersion, madeAt, content].join('\n'));
  return JSON.stringify(file);
}
const dataOf = async (file: string): Promise<Whole> => {
  const read = await readBackup(bytesOf(file));
  if (read.is !== 'backup') throw new Error(read.problem);
  return read.data;
};

describe('a backup', () => {
  test('is read as what it was made of, whatever is in it', async () => {
    expect(await readBackup(bytesOf(text))).toEqual({ is: 'backup', madeAt: NOW, data: kept });
    expect(kept.tasks.length).toBeGreaterThan(10);
  });

  test('says by its content whether it is the same as another', async () => {
    const first = await makeBackup(kept, NOW);
    expect((await makeBackup(kept, NOW + 1)).content).toBe(first.content);
    expect((await makeBackup({ ...kept, tags: [] }, NOW)).content).not.toBe(first.content);
  });

  test('is read after an editor has written it anew', async () => {
    expect(await dataOf(`\ufeff${JSON.stringify(JSON.parse(text), null, 2)}\n`)).toEqual(kept);
  });

  test('of the first schema version is read as the newest', async () => {
    const old = await forged((file) => {
      file.schemaVersion = 1;
      const { quarantine: _, ...tables } = file.data as Record<string, unknown>;
      file.data = tables;
    });
    expect(await dataOf(old)).toEqual(kept);
  });

  test('has a row that does not fit among those that were put aside, and a field that is none left out', async () => {
    const [first, ...others] = kept.tasks;
    const tasks = [{ ...first, text: 7 }, ...others.map((task) => ({ ...task, odd: true }))];
    const made = await makeBackup({ ...kept, tasks }, NOW);
    const { tasks: read, quarantine } = await dataOf(made.text);
    expect(read).toEqual(others);
    expect(quarantine).toMatchObject([{ id: `tasks/${first?.id}`, row: { text: 7 }, misfits: ['text'], foundAt: NOW }]);
  });

  test('and the store refuse the same damages of a row', () => {
    for (const table of ['notices', 'tasks', 'tags'] as const)
      fc.assert(
        fc.property(damages(kept[table].at(-1) ?? {}), (row) => {
          expect([ROWS[table].safeParse(row).success, fits(table, row)]).toEqual([false, false]);
        }),
      );
  });

  test('and the store refuse the same damages of an annotation', () => {
    const [notice] = kept.notices;
    const words = chosenFrom([{ block: 0, start: 3, end: 11 }], [{ text: 'Rà soát các cống dưới đê' }, { text: 'Sở' }]);
    const times = { chosenAt: 1, updatedAt: 2 };
    const annotation = { id: 'a', ...words, note: '', standing: { is: 'changed', now: words }, ...times };
    const verdicts = (one: object) => {
      const row = { ...notice, annotations: [one] };
      return [ROWS.notices.safeParse(row).success, fits('notices', row)];
    };
    expect(verdicts(annotation)).toEqual([true, true]);
    expect(verdicts({ ...annotation, standing: { is: 'orphaned', since: 3 } })).toEqual([true, true]);
    fc.assert(
      fc.property(damages(annotation), (one) => {
        expect(verdicts(one)).toEqual([false, false]);
      }),
    );
  });

  test('has only rows that the store reads', async () => {
    const data = await dataOf(text);
    for (const table of ['notices', 'tasks', 'tags', 'settings'] as const)
      for (const row of data[table]) expect(fits(table, row)).toBe(true);
  });
});

describe('what is no whole backup is refused', () => {
  test.each<[string, string, () => string | Promise<string>]>([
    ['an empty file', 'notBackup', () => ''],
    ['another file', 'notBackup', () => 'Kính gửi các đơn vị'],
    ['another JSON file', 'notBackup', () => '{"tasks":[]}'],
    ['a list', 'notBackup', () => '[1,2]'],
    ['a file that was cut', 'damaged', () => text.slice(0, -1)],
    ['a file with something after it', 'damaged', () => `${text}{}`],
    ['two files in one', 'damaged', () => text + text],
    ['one of a newer format', 'newer', () => forged((file) => Object.assign(file, { formatVersion: 2 }))],
    [
      'one of a newer schema',
      'newer',
      () => forged((file) => Object.assign(file, { schemaVersion: SCHEMA_VERSION + 1 })),
    ],
    ['a version that is none', 'damaged', () => forged((file) => Object.assign(file, { schemaVersion: 0.5 }))],
    ['a wrong checksum', 'damaged', () => text.replace(/"checksum":"./, '"checksum":"x')],
    [
      'nested without end',
      'damaged',
      () => text.replace('"data":{', `"data":{"a":${'['.repeat(20_000)}${']'.repeat(20_000)},`),
    ],
    [
      'two rows of one id',
      'damaged',
      () => forged(({ data }) => void Object.assign(data, { tags: [kept.tags[0], kept.tags[0]] })),
    ],
  ])('%s', async (_, problem, file) => {
    expect(await problemOf(await file())).toBe(problem);
  });

  test.each<[string, (file: File) => unknown]>([
    ['beside the tables', (file) => Object.assign(file.data, { more: [] })],
    ['beside the head', (file) => Object.assign(file, { more: 1 })],
    ['a table missing', (file) => Reflect.deleteProperty(file.data, 'tags')],
    ['a table that is none', (file) => Object.assign(file.data, { tags: {} })],
    ['in a row', ({ data }) => Object.assign((data as Whole).tasks[0] ?? {}, { more: 1 })],
    ['deep in a row', ({ data }) => Object.assign((data as Whole).notices[0]?.header ?? {}, { more: 1 })],
    ['missing in a row', ({ data }) => Reflect.deleteProperty((data as Whole).tasks[0] ?? {}, 'note')],
    ['a day that is none', ({ data }) => Object.assign((data as Whole).tasks[0] ?? {}, { ownDue: '2026-02-30' })],
    [
      'a prototype in a row',
      ({ data }) => void ((data as Whole).tasks as unknown[]).push(JSON.parse('{"__proto__":{"id":"x"}}')),
    ],
    ['a prototype in the tables', (file) => Object.assign(file, { data: JSON.parse('{"__proto__":{"tasks":[]}}') })],
    ['a constructor', ({ data }) => Object.assign((data as Whole).tasks[0] ?? {}, { constructor: { prototype: {} } })],
  ])('even with the right checksum: %s', async (_, change) => {
    expect(await problemOf(await forged(change))).toBe('damaged');
  });

  test('1,000 damaged ones: none is read as anything else than it was', async () => {
    const bytes = bytesOf(text);
    const flipped = fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 })).map(([at, mask]) => {
      const damaged = bytes.slice();
      damaged[at] = (damaged[at] ?? 0) ^ mask;
      return damaged;
    });
    const cut = fc.nat({ max: bytes.length - 1 }).map((end) => bytes.slice(0, end));
    const holed = fc
      .tuple(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 1, max: 5000 }))
      .map(([at, length]) => Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + length)]));
    const swapped = fc.tuple(fc.nat({ max: bytes.length / 2 }), fc.integer({ min: 1, max: 64 })).map(([at, length]) => {
      const damaged = bytes.slice();
      damaged.copyWithin(at, at + length, at + 2 * length);
      return damaged;
    });
    let refused = 0;
    let harmless = 0;
    const damages = fc.sample(fc.oneof(flipped, cut, holed, swapped), { numRuns: 1000, seed: 20261125 });
    for (const damaged of damages) {
      const read = await readBackup(damaged);
      if (read.is === 'problem') refused += 1;
      else {
        // “\u001f” for “\u001F”, a run of equal letters moved by one: other bytes, the same backup.
        expect(read.data).toEqual(kept);
        harmless += 1;
      }
    }
    expect(refused + harmless).toBe(1000);
    expect(harmless).toBeLessThan(20);
  });
});
