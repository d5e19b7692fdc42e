import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { announce } from '@/lib/shell/announce';
import { openNotice } from '@/lib/shell/open-notice';
import { refusal } from '@/lib/shell/refusal';
import { tellBackground } from '@/lib/shell/tell-background';
import { allViews, setView } from '@/lib/shell/views';
import { StoreError, seeNotice } from '@/lib/store';
import type { NoticeId } from '@/lib/tasks';
import { freshDatabase } from '../store/fresh';
import { aReading } from '../tasks/build';

const { browser, session } = await vi.hoisted(async () => (await import('./fake-browser')).fakeBrowser());
vi.mock('@/lib/browser', () => ({ browser }));

freshDatabase();
beforeEach(() => session.clear());

describe('a message of an own page', () => {
  const message = { type: 'written', noticeIds: null } as const;
  const answering = (times: number) => {
    const sendMessage = vi.fn(async () => {
      if (sendMessage.mock.calls.length <= times) throw new Error('The message channel closed.');
      return { error: 'x' };
    });
    Object.assign(browser.runtime, { sendMessage });
    return sendMessage;
  };

  test.each([0, 1, 2])('is heard though the background worker ended %i times', async (times) => {
    const sendMessage = answering(times);
    expect(await tellBackground(message)).toEqual({ error: 'x' });
    expect(sendMessage).toHaveBeenCalledTimes(times + 1);
  });

  test('that nobody hears fails', async () => {
    answering(9);
    await expect(tellBackground(message)).rejects.toThrow('channel closed');
  });
});

async function shownNotice(tabId: number): Promise<NoticeId> {
  const { notice } = await seeNotice(aReading(['Nạo vét kênh']), { url: 'http://cong.test/a', title: '', at: 1 }, 1);
  const look = { host: null, paragraphs: 1, confidence: 1, reasons: [] };
  await setView({ tabId, frameId: 0 }, { is: 'notice', noticeId: notice.id, more: 0, ...look });
  return notice.id;
}

test('a page that never answers holds no write up', async () => {
  const id = await shownNotice(7);
  browser.tabs.sendMessage.mockImplementation(() => new Promise(() => {}));
  await announce([id]);
  expect(browser.tabs.sendMessage).toHaveBeenCalledTimes(1);
});

test('a tab that was closed while its page was telling is forgotten, and the notice opened anew', async () => {
  const id = await shownNotice(7);
  const create = vi.fn(async () => ({ id: 8 }));
  const update = vi.fn(() => Promise.reject(new Error('No tab with id: 7.')));
  Object.assign(browser.tabs, { create, update });
  await openNotice(id, null);
  expect(create).toHaveBeenCalledExactlyOnceWith({ url: 'http://cong.test/a' });
  expect(await allViews()).toEqual([]);
});

test('where the field goes away with its task, the sentence has what was typed', async () => {
  const { error } = await refusal(new StoreError('unknown-task'), 'Hỏi anh Ba');
  expect(error).toContain('Việc này không còn trong sổ.');
  expect(error).toContain('“Hỏi anh Ba”');
  expect((await refusal(new StoreError('quota'), 'Hỏi anh Ba')).error).not.toContain('Hỏi anh Ba');
});

test('where the data could not be brought up, a portal’s page says where it can be saved', async () => {
  const upgrade = new StoreError('upgrade');
  expect((await refusal(upgrade)).error).toContain('hãy bấm biểu tượng Sổ Việc trên thanh công cụ');
  vi.stubGlobal('document', { documentElement: { lang: 'vi' } });
  expect((await refusal(upgrade)).error).toContain('hãy lưu nó thành tệp rồi tải lại trang');
  vi.unstubAllGlobals();
});
