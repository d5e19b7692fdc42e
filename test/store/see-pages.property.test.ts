import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Block, type Notice, read } from '@/lib/reading';
import { seeNotice, setNote, takeOn } from '@/lib/store';
import { database } from '@/lib/store/schema';
import type { NoticeId, StoredNotice, Task } from '@/lib/tasks';
import { blocksOf } from '../reading/fixtures';
import { freshDatabase } from './fresh';

/** However a document is turned over in a viewer that draws some pages at a time, it becomes one notice. */

freshDatabase();

const BLOCKS = blocksOf('giao-ban.md');
const URL = 'http://cong.test/xem';

/** Pages end at `cuts`, within the paragraph where that is a long one. */
function pagesOf(cuts: readonly number[]): readonly (readonly Block[])[] {
  const pages: Block[][] = [[]];
  for (const [at, block] of BLOCKS.entries()) {
    const { text } = block;
    if (!cuts.includes(at)) {
      pages.at(-1)?.push(block);
      continue;
    }
    const half = text.length > 80 ? text.indexOf(' ', text.length / 2) : 0;
    if (half > 0) pages.at(-1)?.push({ ...block, text: text.slice(0, half) });
    pages.push([half > 0 ? { text: text.slice(half + 1) } : block]);
  }
  return pages;
}

/** A paragraph that goes on upon the next page is put together, as `runBlocks` does. */
function joined(pages: readonly (readonly Block[])[]): readonly Block[] {
  const blocks: Block[] = [];
  for (const [first, ...rest] of pages) {
    const last = blocks.at(-1);
    if (first && last && !/[.;:]$/.test(last.text) && /^[\p{Ll}\d(]/u.test(first.text) && !first.marker)
      blocks[blocks.length - 1] = { ...last, text: `${last.text} ${first.text}` };
    else if (first) blocks.push(first);
    blocks.push(...rest);
  }
  return blocks;
}

/** As a viewer's layers are read (lib/sources/text-layer): from the first page that was drawn, up to a gap. */
function inOnePiece(drawn: ReadonlySet<number>, count: number) {
  const from = Math.min(...drawn);
  let to = from;
  while (drawn.has(to + 1)) to++;
  return { from, to, comesAfter: from > 0, goesOn: to < count - 1 };
}

interface Turning {
  readonly cuts: readonly number[];
  /** Pages as they come into sight; the officer closes the viewer before those that are `anew`. */
  readonly turns: readonly { readonly page: number; readonly anew: boolean; readonly take: number | null }[];
}
const turning: fc.Arbitrary<Turning> = fc.record({
  cuts: fc
    .uniqueArray(fc.integer({ min: 1, max: BLOCKS.length - 1 }), { minLength: 2, maxLength: 8 })
    .map((cuts) => cuts.sort((a, b) => a - b)),
  turns: fc.array(
    fc.record({
      page: fc.nat(8),
      anew: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
      take: fc.option(fc.nat(30), { freq: 2 }),
    }),
    { maxLength: 12 },
  ),
});

/** A page ends in the midst of a heading, which looks like a task there. */
const tornHeading: Turning = {
  cuts: [9, 10, 17],
  turns: [
    { page: 2, anew: true, take: null },
    { page: 3, anew: true, take: null },
  ],
};

/** A page shows the first half of an introduction alone, which looks like a task there. */
const tornIntroduction: Turning = {
  cuts: [1, 5, 12],
  turns: [
    { page: 2, anew: true, take: null },
    { page: 3, anew: true, take: null },
  ],
};

/** Two pages are seen one after the other that do not touch: what is torn stands in the midst of what is known. */
const twoPieces: Turning = {
  cuts: [5, 14, 15],
  turns: [
    { page: 3, anew: true, take: null },
    { page: 1, anew: false, take: null },
    { page: 0, anew: true, take: null },
  ],
};

/** Its first page was seen alone before: all that it shows of a known notice is torn. */
const tornFirstPage: Turning = {
  cuts: [12, 13, 23, 24],
  turns: [
    { page: 4, anew: true, take: null },
    { page: 2, anew: false, take: null },
    { page: 0, anew: false, take: null },
    { page: 1, anew: false, take: null },
    { page: 4, anew: true, take: null },
    { page: 3, anew: false, take: 7 },
  ],
};

interface End {
  readonly notices: readonly StoredNotice[];
  readonly tasks: readonly Task[];
  /** What was taken on; twice where it is said in two parts of which nobody could know that they are one document. */
  readonly taken: ReadonlySet<string>;
}

async function turnOver({ cuts, turns }: Turning): Promise<End> {
  await database.notices.clear();
  await database.tasks.clear();
  const pages = pagesOf(cuts);
  let drawn = new Set<number>();
  let last: NoticeId | undefined;
  let now = 0;
  const taken = new Set<string>();
  const all = pages.map((_, page) => ({ page, anew: false, take: null }));
  for (const { page, anew, take } of [...turns, ...all]) {
    if (anew) [drawn, last] = [new Set(), undefined];
    const before = drawn.size;
    drawn.add(Math.min(page, pages.length - 1));
    if (drawn.size === before) continue;
    const { from, to, ...unseen } = inOnePiece(drawn, pages.length);
    const reading = read(joined(pages.slice(from, to + 1)), unseen);
    if (reading.is !== 'notice') continue;
    now += 100_000;
    const notice = await see(reading.notice, last, now);
    last = notice.id;
    const key = take === null ? undefined : notice.assignments[take % notice.assignments.length]?.key;
    if (key === undefined) continue;
    const [task] = await takeOn(notice.id, [key], now + 1, []);
    if (!task) continue;
    taken.add(task.text);
    await setNote(task.id, task.text, now + 2);
  }
  return { notices: await database.notices.toArray(), tasks: await database.tasks.toArray(), taken };
}

const see = async (notice: Notice, last: NoticeId | undefined, at: number): Promise<StoredNotice> =>
  (await seeNotice(notice, { url: URL, title: 'Tệp', at }, at, last && { shown: { noticeId: last, same: true } }))
    .notice;

const told = ({ notices, tasks, taken }: End) => ({
  notices: notices.map(({ header, assignments }) => `${header.symbol} ${assignments.length}`),
  gone: tasks.filter((task) => task.standing.is === 'gone' && notices.some(says(task))),
  renamed: tasks.filter(({ text, note }) => note && note !== text),
  lost: [...taken].filter((text) => !tasks.some(({ note }) => note.includes(text))),
});

const says =
  ({ text }: Task) =>
  ({ assignments }: StoredNotice): boolean =>
    assignments.some((assignment) => assignment.text === text);

describe('a document that is turned over in a viewer', () => {
  test('is one notice', async () => {
    await fc.assert(
      fc.asyncProperty(turning, async ({ cuts, turns }) => {
        const end = await turnOver({ cuts, turns: turns.map((turn) => ({ ...turn, anew: false })) });
        expect(told(end)).toEqual({ notices: ['TB-SNNMT 23'], gone: [], renamed: [], lost: [] });
      }),
      { numRuns: 80 },
    );
  }, 60_000);

  test('in several sittings nothing that was entered is lost, and what stays apart was too little to be told by', async () => {
    await fc.assert(
      fc.asyncProperty(turning, async (how) => {
        const { notices, tasks, taken } = await turnOver(how);
        const whole = notices.filter(({ identity }) => identity !== null);
        const apart = notices.filter(({ identity }) => identity === null);
        expect(told({ notices: whole, tasks, taken })).toEqual({
          notices: ['TB-SNNMT 23'],
          gone: [],
          renamed: [],
          lost: [],
        });
        for (const { id } of apart) expect(tasks.some(({ noticeId }) => noticeId === id)).toBe(true);
      }),
      { numRuns: 80, examples: [[tornHeading], [tornIntroduction], [twoPieces], [tornFirstPage]] },
    );
  }, 60_000);
});
