import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { DocumentReply } from '@/lib/messages';
import { announce } from '@/lib/shell/announce';
import { followOffice } from '@/lib/shell/office';
import { receiveMessages } from '@/lib/shell/receive';
import { noticeById, seeNotice, takeOn, tasksOfNotice } from '@/lib/store';
import { madeNotice } from '../portal';
import { freshDatabase } from '../store/fresh';
import { aDeadline, anAssignment, aReading } from '../tasks/build';

/** What an office sets reaches what is read, and what is shown already when it changes. */

const managed = vi.hoisted(() => ({
  values: {} as object,
  changed: (_changes: object, _area: string): void => undefined,
}));
const { browser, allowed, say } = await vi.hoisted(async () => (await import('./fake-browser')).fakeBrowser());
vi.mock('@/lib/browser', () => ({
  browser: {
    ...browser,
    storage: {
      ...browser.storage,
      managed: { get: async () => managed.values },
      onChanged: {
        addListener: (listener: typeof managed.changed) => {
          managed.changed = listener;
        },
      },
    },
  },
}));
vi.mock('@/lib/shell/announce', async (original) => {
  const real = await original<typeof import('@/lib/shell/announce')>();
  return { ...real, announce: vi.fn(real.announce) };
});
/** Until all that a change of the policy begins is over, before the database is closed. */
const followed = async (): Promise<void> => {
  const { results } = vi.mocked(announce).mock;
  await vi.waitFor(() => expect(results).toHaveLength(1));
  await results[0]?.value;
};

freshDatabase();
receiveMessages();
followOffice();

const tab = { id: 7, windowId: 1, url: 'http://cong.test/van-ban', title: 'Văn bản đến' };
const page = { id: 'sv', tab, frameId: 0, url: tab.url, origin: 'http://cong.test', documentId: 'd1' };
const issuedOn = '2031-01-20' as Parameters<typeof madeNotice>[0]['issuedOn'];
const units = { 'Văn phòng Sở': ['Báo cáo kết quả trong thời hạn 05 ngày làm việc kể từ ngày ký'] };
const { html } = madeNotice({ id: '1', number: 1, issuedOn, subject: 'kết luận giao ban', units });
const blocks = html.split('\n').map((line) => ({ text: line.replace(/<[^>]+>/g, '') }));
const OFF = ['2031-01-01', '2031-01-22/2031-01-28', '2031-04-01', '2031-04-30/2031-05-01', '2031-09-01/2031-09-02'];

async function deadline() {
  const reply = (await say({ type: 'document-seen', blocks }, page)) as DocumentReply;
  if (reply.is !== 'notice') throw new Error('The made notice was not recognised.');
  const { due, doubtful } = (await noticeById(reply.state.noticeId))?.assignments[0]?.deadline ?? {};
  return { due, doubtful };
}

beforeEach(() => {
  allowed.add('http://cong.test/*');
  browser.tabs.sendMessage.mockResolvedValue(null);
});

test('working days are counted by the office’s days off, and shown notices are read again when these change', async () => {
  managed.values = {};
  expect((await deadline()).doubtful).toBe(true);
  managed.values = { holidays: { off: OFF } };
  managed.changed({}, 'managed');
  await vi.waitFor(() =>
    expect(browser.tabs.sendMessage).toHaveBeenCalledWith(7, { type: 'tell-again', of: 'document' }, { frameId: 0 }),
  );
  expect(await deadline()).toEqual({ due: '2031-02-03', doubtful: false });
  await followed();
});

test('tasks go by the dates of the units that the office names', async () => {
  managed.values = {};
  const early = aDeadline('2031-02-10', { units: ['phong-thuy-loi'] });
  const late = aDeadline('2031-02-20', { units: ['phong-trong-trot'] });
  const item = anAssignment('Đo giếng và ruộng', { deadline: late, deadlines: [early, late] });
  const { notice } = await seeNotice(aReading([item]), { url: tab.url, title: tab.title, at: 1 }, 1);
  const [task] = await takeOn(notice.id, [notice.assignments[0]?.key ?? fail()], 2, []);
  expect(task?.read).toEqual(late);
  managed.values = { units: [{ name: 'Phòng Thủy lợi' }] };
  managed.changed({}, 'managed');
  await vi.waitFor(async () => expect(await tasksOfNotice(notice.id)).toEqual([{ ...task, read: early }]));
  await followed();
});

const fail = (): never => {
  throw new Error('not there');
};
