import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import type { UnitRole } from '@/lib/reading';
import {
  annotate,
  dismissInherited,
  newAnnotationId,
  noticeById,
  onWritten,
  seeNotice,
  setNote,
  setOwnDue,
  setStatus,
  setTags,
  splitAssignment,
  takeOn,
  tasksOfNotice,
} from '@/lib/store';
import { database } from '@/lib/store/schema';
import type { NoticeReading, PortalRecord, Sighting } from '@/lib/tasks';
import { aDeadline, alsoCalled, anAssignment, aReading, day, lead } from '../tasks/build';
import { freshDatabase } from './fresh';

freshDatabase();

/** A viewer draws the pages in sight: a document is read with its head, then without, or the other way round. */

const TEXTS = [
  'Nạo vét kênh Bến Đá đoạn qua xã Hạ Giang, báo cáo kết quả về Văn phòng Sở trước ngày 20/11/2026',
  'Rà soát các vị trí sạt lở ven sông Mây, lập danh mục và đề xuất phương án gia cố trước mùa mưa lũ',
  'Kiểm tra toàn bộ máy bơm của Trạm bơm Suối Ngà, thay thế thiết bị hư hỏng trong quý IV năm 2026',
  'Hướng dẫn nông dân chọn giống lúa ngắn ngày. Phối hợp cung ứng đủ giống cho vụ đông xuân',
  'Kiểm kê diện tích rừng phòng hộ đầu nguồn, cập nhật bản đồ số và gửi Phòng Kế hoạch - Tài chính',
  'Tổ chức tập huấn phòng cháy, chữa cháy rừng cho lực lượng kiểm lâm địa bàn các xã vùng đệm',
];
const inherited = aDeadline('2026-11-30', { inherited: true });
const NO_HEAD = { kind: null, number: null, symbol: null, issuer: null, place: null, issuedOn: null, subject: null };

const items = (texts: readonly string[], unit: string, deadline = null as typeof inherited | null) =>
  texts.map((text, at) => anAssignment(text, { path: String(at + 1), units: [lead(unit)], deadline }));
const whole = aReading(items(TEXTS, 'Phòng Thủy lợi', inherited));
/** The heading is out of sight, and with it unit and date. */
const part = (texts: readonly string[], missing: NoticeReading['missing'] = ['beginning']): NoticeReading => ({
  ...aReading(items(texts, 'các phòng, đơn vị'), NO_HEAD),
  missing,
});
const end = part(TEXTS.slice(2));

const here = (at: number): Sighting => ({ url: 'http://cong.test/xem?tep=1', title: 'Tệp', at });
const elsewhere = (at: number): Sighting => ({ url: 'http://cong.test/xem?tep=2', title: 'Tệp', at });
const count = () => database.notices.count();
const take = async (reading: NoticeReading, when: number, seen = here) => {
  const { notice } = await seeNotice(reading, seen(when), when);
  const keys = notice.assignments.map(({ key }) => key);
  return { notice, keys, tasks: await takeOn(notice.id, keys, when, []) };
};
/** A page ends between words. */
const begin = (text = '') => text.split(' ').slice(0, 9).join(' ');
const rest = (text = '') => text.split(' ').slice(9).join(' ');
const fail = (): never => {
  throw new Error('not there');
};

describe('without its head, where the whole was seen', () => {
  test('it is that notice: nothing is stored, nothing of it changes', async () => {
    const { notice, tasks, keys } = await take(whole, 1);
    const before = await noticeById(notice.id);
    const seen = await seeNotice(end, here(30_000), 30_000);
    expect(seen).toMatchObject({ notice: before, tasks });
    expect(seen.keys).toEqual(keys.slice(2));
    expect(await count()).toBe(1);
    expect(await tasksOfNotice(notice.id)).toEqual(tasks);
  });

  test('with items torn where the page begins and ends', async () => {
    const { notice, keys } = await take(whole, 1);
    const torn = [rest(TEXTS[0]), ...TEXTS.slice(1, 4), begin(TEXTS[4])];
    const seen = await seeNotice(part(torn), here(2), 2);
    expect([seen.notice.id, seen.keys]).toEqual([notice.id, keys.slice(0, 5)]);
  });

  test('what was split stays split', async () => {
    const { notice, keys } = await take(whole, 1);
    await splitAssignment(notice.id, keys[3] ?? fail(), 2);
    const before = await noticeById(notice.id);
    const seen = await seeNotice(end, here(3), 3);
    expect(seen.notice.assignments).toEqual(before?.assignments);
    expect(seen.keys).toEqual(keys.slice(2));
  });
});

test('a unit that is named in full out of sight is the same unit', async () => {
  const finance = lead('Phòng Kế hoạch – Tài chính');
  const short = (unit: UnitRole) => TEXTS.slice(2).map((text) => anAssignment(text, { units: [unit] }));
  const alone = { ...aReading(short(lead('Phòng KHTC')), NO_HEAD), missing: ['beginning' as const] };
  const { keys, tasks } = await take(alone, 1);
  const all = [...items(TEXTS.slice(0, 2), finance.name), ...short(alsoCalled(finance, 'Phòng KHTC'))];
  const seen = await seeNotice(aReading(all), here(2), 2);
  expect(await count()).toBe(1);
  expect(seen.keys.slice(2)).toEqual(keys);
  expect(seen.tasks.map(({ units, standing }) => ({ units, standing }))).toEqual(
    tasks.map(() => ({ units: [alsoCalled(finance, 'Phòng KHTC')], standing: { is: 'same' } })),
  );
});

describe('another document, though it has no head', () => {
  test.each([
    ['at another address', end, elsewhere],
    ['of a file, which has no address', end, (at: number) => ({ ...here(at), url: '' })],
    ['with an item that is not in the notice', part([...TEXTS.slice(2), 'Tổ chức hội thi nhà nông đua tài']), here],
    ['with too little to be told by', part(TEXTS.slice(4)), here],
  ])('%s', async (_, reading, at) => {
    const { notice, tasks } = await take(whole, 1, reading === end && at !== elsewhere ? at : here);
    const seen = await seeNotice(reading, at(2), 2);
    expect(seen.notice.id).not.toBe(notice.id);
    expect(seen.tasks).toEqual([]);
    expect(await tasksOfNotice(notice.id)).toEqual(tasks);
  });

  const longer: NoticeReading = {
    ...whole,
    header: { ...whole.header, number: '13' },
    assignments: [...whole.assignments, ...items(['Trực bão'], 'Văn phòng Sở')],
  };
  test('two notices at the address could be meant', async () => {
    await seeNotice(whole, here(1), 1);
    await seeNotice(longer, here(2), 2);
    await seeNotice(end, here(3), 3);
    expect(await count()).toBe(3);
  });

  test('two could be, and one of them stood there last', async () => {
    const { notice } = await seeNotice(whole, here(1), 1);
    await seeNotice(longer, here(2), 2);
    expect((await seeNotice(end, here(3), 3, { shown: { noticeId: notice.id, same: false } })).notice.id).toBe(
      notice.id,
    );
    expect(await count()).toBe(2);
  });

  test.each<[string, NoticeReading, typeof here]>([
    ['says other things', aReading(items(['Trực bão'], 'Văn phòng Sở'), { number: '14' }), here],
    ['was seen at another address', longer, elsewhere],
  ])('what stood there last %s: it is the one that says them here', async (_, last, at) => {
    const { notice } = await seeNotice(whole, here(1), 1);
    const other = await seeNotice(last, at(2), 2);
    expect((await seeNotice(end, here(3), 3, { shown: { noticeId: other.notice.id, same: false } })).notice.id).toBe(
      notice.id,
    );
    expect(await count()).toBe(2);
  });

  test('with a head of its own it is never a part', async () => {
    await seeNotice(whole, here(1), 1);
    const other = { ...aReading(items(TEXTS.slice(2), 'Phòng Thủy lợi'), { number: '13' }), missing: ['end'] as const };
    await seeNotice(other, here(2), 2);
    expect(await count()).toBe(2);
  });
});

describe('without its head first', () => {
  test('it gets its head, units and dates; the tasks and all that is said of them stay', async () => {
    const { notice, tasks } = await take(end, 1);
    await setNote(tasks[0]?.id ?? fail(), 'hỏi anh Bảy', 2);
    await setOwnDue(tasks[1]?.id ?? fail(), day('2026-11-18'), 3);
    await setStatus(tasks[2]?.id ?? fail(), 'done', 4);
    const seen = await seeNotice(whole, here(5), 5);
    expect(seen.notice).toMatchObject({ id: notice.id, header: { number: '12' }, assignments: { length: 6 } });
    expect(seen.notice.identity).not.toBeNull();
    expect(seen.notice).not.toHaveProperty('missing');
    const units = [lead('Phòng Thủy lợi')];
    const told = { units, read: inherited, standing: { is: 'same' } };
    expect(seen.tasks).toMatchObject([
      { ...told, text: TEXTS[2], note: 'hỏi anh Bảy', assignmentKey: seen.keys[2] },
      { ...told, text: TEXTS[3], ownDue: '2026-11-18', assignmentKey: seen.keys[3] },
      { ...told, text: TEXTS[4], status: 'done', doneAt: 4, assignmentKey: seen.keys[4] },
      { ...told, text: TEXTS[5], assignmentKey: seen.keys[5] },
    ]);
    expect(await count()).toBe(1);
    expect((await seeNotice(whole, elsewhere(6), 6)).notice.id).toBe(notice.id);
  });

  test('it grows while it is scrolled', async () => {
    const { notice, tasks } = await take(part(TEXTS.slice(3, 6)), 1);
    const grown = await seeNotice(end, here(2), 2);
    expect(grown.notice).toMatchObject({ id: notice.id, identity: null, missing: ['beginning'] });
    expect(grown.tasks.map(({ id, standing }) => [id, standing.is])).toEqual(tasks.map(({ id }) => [id, 'same']));
    expect(await count()).toBe(1);
  });

  test('an item that was torn stands changed, with both texts', async () => {
    const torn = [...TEXTS.slice(2, 5), begin(TEXTS[5])];
    const { tasks } = await take(part(torn), 1);
    const seen = await seeNotice(whole, here(2), 2);
    expect(seen.tasks.map(({ id }) => id)).toEqual(tasks.map(({ id }) => id));
    expect(seen.tasks.at(-1)).toMatchObject({ text: torn[3], standing: { is: 'changed', now: { text: TEXTS[5] } } });
  });

  test('a notice with other items at that address leaves it alone', async () => {
    const { notice, tasks } = await take(end, 1);
    const other = aReading([...items(TEXTS.slice(0, 5), 'Phòng Thủy lợi'), 'Tổ chức hội thi nhà nông đua tài']);
    const seen = await seeNotice(other, here(2), 2);
    expect(seen.notice.id).not.toBe(notice.id);
    expect(await tasksOfNotice(notice.id)).toEqual(tasks);
  });
});

describe('stored twice, before the two were known to be one', () => {
  test('the part goes into the whole, with its tasks, notes and annotations; what was followed twice is united', async () => {
    const early = await take(part(TEXTS.slice(2)), 1);
    await setTags(early.tasks[0]?.id ?? fail(), ['kênh'], 2);
    await setNote(early.tasks[0]?.id ?? fail(), 'từ trang 3', 3);
    const chosen = { quote: 'máy bơm', anchor: { parts: [] } };
    await annotate(early.notice.id, newAnnotationId(4), chosen, 4);
    // Seen elsewhere first, the whole is a notice of its own.
    const known = await seeNotice(whole, elsewhere(5), 5);
    await dismissInherited(known.notice.id, true);
    const [own] = await takeOn(
      known.notice.id,
      known.notice.assignments.slice(2, 3).map(({ key }) => key),
      6,
      [],
    );
    await setNote(own?.id ?? fail(), 'từ bản đầy đủ', 7);

    const heard: unknown[] = [];
    const stop = onWritten((ids) => void heard.push(ids));
    const seen = await seeNotice(whole, here(8), 8);
    stop();
    expect(await database.notices.toCollection().primaryKeys()).toEqual([known.notice.id]);
    expect(heard).toEqual([[known.notice.id, early.notice.id]]);
    expect(seen.notice.annotations).toMatchObject([chosen]);
    expect(seen.tasks).toHaveLength(4);
    expect(seen.tasks.find(({ id }) => id === own?.id)).toMatchObject({
      note: 'từ bản đầy đủ\ntừ trang 3',
      tags: ['kênh'],
    });
    for (const task of seen.tasks) expect(task).toMatchObject({ noticeId: known.notice.id, inheritedDismissed: true });
    expect(await tasksOfNotice(known.notice.id)).toEqual(seen.tasks);
    expect(await database.tasks.count()).toBe(4);
  });

  test('the same happens where the part is read again', async () => {
    const early = await take(end, 1);
    const known = await seeNotice(whole, elsewhere(2), 2);
    await seeNotice(whole, here(3), 3);
    await seeNotice(end, here(4), 4);
    expect(await database.notices.toCollection().primaryKeys()).toEqual([known.notice.id]);
    expect((await tasksOfNotice(known.notice.id)).map(({ id }) => id)).toEqual(early.tasks.map(({ id }) => id));
  });

  test('a part of which something was split stays', async () => {
    const early = await take(end, 1);
    await splitAssignment(early.notice.id, early.keys[1] ?? fail(), 2);
    const tasks = await tasksOfNotice(early.notice.id);
    await seeNotice(whole, elsewhere(3), 3);
    await seeNotice(whole, here(4), 4);
    expect(await tasksOfNotice(early.notice.id)).toEqual(tasks);
    expect(await count()).toBe(2);
  });
});

describe('a part with too little to be told by, and then the whole at its address', () => {
  const little = part(TEXTS.slice(5));
  const record: PortalRecord = {
    number: '77',
    symbol: null,
    issuedOn: null,
    subject: null,
    issuer: null,
    due: { words: '20/11/2026', day: day('2026-11-20') },
    role: null,
    urgency: null,
  };

  test('goes into it where nothing was entered there', async () => {
    await seeNotice(little, here(1), 1);
    const seen = await seeNotice(whole, here(2), 2);
    expect(await database.notices.toCollection().primaryKeys()).toEqual([seen.notice.id]);
  });

  test.each<[string, () => Promise<unknown>]>([
    ['a task', () => take(little, 1)],
    ['what the portal says of it', () => seeNotice(little, here(1), 1, { record })],
  ])('stays apart with %s, which could be of another document', async (_, see) => {
    await see();
    const seen = await seeNotice(whole, here(2), 2);
    expect(await count()).toBe(2);
    expect(seen).toMatchObject({ tasks: [] });
    expect(seen.notice).not.toHaveProperty('portal');
  });

  test('is the same document where a viewer shows it still', async () => {
    const { notice, tasks } = await take(little, 1);
    const shown = { noticeId: notice.id, same: true };
    const seen = await seeNotice(whole, here(2), 2, { shown });
    expect(seen).toMatchObject({ notice: { id: notice.id, header: { number: '12' } } });
    expect(seen.tasks).toMatchObject([{ id: tasks[0]?.id, text: TEXTS[5], standing: { is: 'same' } }]);
    expect(await count()).toBe(1);
  });
});
