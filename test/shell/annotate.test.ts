import 'fake-indexeddb/auto';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { translator } from '@/lib/i18n';
import type { DocumentReply, Selected } from '@/lib/messages';
import { receiveMessages } from '@/lib/shell/receive';
import { database } from '@/lib/store/schema';
import type { NoticeId } from '@/lib/tasks';
import { madeNotice } from '../portal';
import { freshDatabase } from '../store/fresh';

const { browser, session, allowed, say } = await vi.hoisted(async () => (await import('./fake-browser')).fakeBrowser());
vi.mock('@/lib/browser', () => ({ browser }));

freshDatabase();

const t = translator('vi');
const tab = { id: 7, windowId: 1, url: 'http://cong.test/van-ban', title: 'Văn bản đến' };
const page = { id: 'sv', tab, frameId: 3, url: tab.url, origin: 'http://cong.test', documentId: 'd1' };
const panel = { id: 'sv', url: 'chrome-extension://sv/sidepanel.html', origin: 'chrome-extension://sv' };

const { html } = madeNotice({
  id: '1',
  number: 1,
  issuedOn: '2026-11-02' as Parameters<typeof madeNotice>[0]['issuedOn'],
  subject: 'về trực lũ',
  units: { 'Văn phòng Sở': ['Lập danh sách trực đêm đợt 1', 'Kiểm kê xuồng máy'] },
});
const blocks = ['Trang chủ » Văn bản đến', ...html.split('\n')].map((line) => ({ text: line.replace(/<[^>]+>/g, '') }));
const at = (words: string) => {
  const block = blocks.findIndex(({ text }) => text.includes(words));
  const start = blocks[block]?.text.indexOf(words) ?? -1;
  return { block, start, end: start + words.length };
};

let noticeId: NoticeId;
beforeAll(receiveMessages);
beforeEach(async () => {
  session.clear();
  allowed.add('http://cong.test/*');
  browser.tabs.sendMessage.mockResolvedValue(null);
  const reply = (await say({ type: 'document-seen', blocks }, page)) as DocumentReply;
  if (reply.is !== 'notice') throw new Error('The made notice was not recognised.');
  ({ noticeId } = reply.state);
});

const answer = (selected: unknown) => browser.tabs.sendMessage.mockResolvedValue(selected as null);
const selected = (...spans: object[]): Selected => ({ is: 'words', blocks, spans }) as Selected;
const press = (from: object = panel, tabId = 7) => say({ type: 'annotate', tabId, noticeId, id: 'x1' }, from);
const stored = async () => (await database.notices.get(noticeId))?.annotations ?? [];

describe('what the officer has selected', () => {
  test('is asked of the frame that shows the notice, and kept without the blanks around it', async () => {
    const { block, start, end } = at('danh sách');
    answer(selected({ block, start: start - 1, end: end + 1 }));
    expect(await press()).toBeNull();
    const question = { type: 'tell-selected', noticeId };
    expect(browser.tabs.sendMessage).toHaveBeenCalledWith(7, question, { frameId: 3 });
    expect(await stored()).toMatchObject([{ id: 'x1', quote: 'danh sách', note: '', standing: { is: 'found' } }]);
  });

  test('stands in the page once the document is told again', async () => {
    answer(selected(at('danh sách trực')));
    await press();
    const reply = (await say({ type: 'document-seen', blocks }, page)) as DocumentReply & { is: 'notice' };
    const [{ id, chosenAt } = { id: '', chosenAt: 0 }] = reply.state.annotations;
    expect(reply.annotated).toEqual([{ id, chosenAt, spans: [at('danh sách trực')] }]);
  });

  test.each<[string, unknown, string]>([
    ['nothing is selected', selected(), t('annotateNothing')],
    ['nobody answers', null, t('annotateNothing')],
    ['blanks', selected({ ...at('danh sách'), end: at('danh sách').start + 0.5 }), t('annotateNothing')],
    ['what stands above the document', selected(at('Trang chủ')), t('annotateNothing')],
    [
      'words of no notice',
      { is: 'words', blocks: [{ text: 'Tin tức' }], spans: [{ block: 0, start: 0, end: 3 }] },
      t('annotateNothing'),
    ],
    ['beyond its paragraph', selected({ ...at('danh sách'), end: 9_999 }), t('annotateNothing')],
    ['in no paragraph', selected({ block: 999, start: 0, end: 1 }), t('annotateNothing')],
    ['with a field of its own', { ...selected(at('danh sách')), html: '<b>' }, t('annotateNothing')],
    ['a picture', { is: 'picture' }, t('annotatePicture')],
    [
      'far too much',
      {
        ...selected(),
        blocks: [...blocks, { text: 'x'.repeat(5_000) }],
        spans: [{ block: blocks.length, start: 0, end: 4_500 }],
      },
      t('annotateTooLong'),
    ],
  ])('%s: one sentence, nothing kept', async (_, told, sentence) => {
    answer(told);
    expect(await press()).toEqual({ error: sentence });
    expect(await stored()).toEqual([]);
  });

  test('is asked for by pages of the extension only, and in the tab that is named', async () => {
    answer(selected(at('danh sách')));
    expect(await press(page)).toBeNull();
    expect(await press(panel, 8)).toEqual({ error: t('annotateNothing') });
    expect(await stored()).toEqual([]);
  });
});
