import 'fake-indexeddb/auto';
import { beforeAll, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { DocumentReply } from '@/lib/messages';
import { receiveMessages } from '@/lib/shell/receive';
import { allTasks } from '@/lib/store';
import { database } from '@/lib/store/schema';
import { madeNotice } from '../portal';
import { freshDatabase } from '../store/fresh';

const { browser, session, allowed, say } = await vi.hoisted(async () => (await import('./fake-browser')).fakeBrowser());
vi.mock('@/lib/browser', () => ({ browser }));

freshDatabase();

/** A page of an allowed portal in a tab, and what may stand in place of that. */
const tab = { id: 7, windowId: 1, url: 'http://cong.test/van-ban', title: 'Văn bản đến' };
const page = { id: 'sv', tab, frameId: 0, url: tab.url, origin: 'http://cong.test', documentId: 'd1' };

const blocksOf = (number: number) => {
  const units = { 'Văn phòng Sở': [`Lập danh sách trực đêm đợt ${number}`, `Kiểm kê ${number} xuồng máy`] };
  const issuedOn = '2026-11-02' as Parameters<typeof madeNotice>[0]['issuedOn'];
  const { html } = madeNotice({ id: String(number), number, issuedOn, subject: `lần ${number}`, units });
  return html.split('\n').map((line) => ({ text: line.replace(/<[^>]+>/g, '') }));
};
const seen = (number = 1) => ({ type: 'document-seen', blocks: blocksOf(number) });

async function standing(number = 1, from: object = page) {
  const reply = (await say(seen(number), from)) as DocumentReply;
  if (reply.is !== 'notice') throw new Error('The made notice was not recognised.');
  const [first] = reply.state.assignments;
  return { noticeId: reply.state.noticeId, key: first?.key };
}

beforeAll(receiveMessages);
beforeEach(() => {
  session.clear();
  allowed.clear();
  allowed.add('http://cong.test/*');
  browser.sidePanel.open.mockResolvedValue(undefined);
  browser.tabs.sendMessage.mockResolvedValue(null);
});

const expectRefused = (count: number) => vi.waitFor(() => expect(session.get('refused-messages') ?? 0).toBe(count));
const UNKNOWN = { error: 'Việc này không còn trong sổ. Hãy tải lại trang.' };

describe('whose message is heard', () => {
  test.each<[string, object, string[]]>([
    ['a page of the portal', page, []],
    ['its frame', { ...page, frameId: 3, url: 'http://cong.test/khung' }, []],
    ['a frame without an address', { ...page, frameId: 3, url: 'about:blank' }, []],
    ['a frame that a script wrote', { ...page, frameId: 3, url: 'about:srcdoc' }, []],
    ['a blob', { ...page, frameId: 3, url: 'blob:http://cong.test/1' }, []],
    ['a sandboxed page', { ...page, origin: 'null' }, []],
    ['a sandboxed frame that a script wrote', { ...page, frameId: 3, url: 'about:srcdoc', origin: 'null' }, []],
    ['a browser that names no origins', { ...page, origin: undefined, documentId: undefined }, []],
    [
      'an allowed frame in another site',
      { ...page, frameId: 3, origin: 'http://tep.test', url: 'http://tep.test/a' },
      ['http://tep.test/*'],
    ],
  ])('%s', async (_, sender, more) => {
    for (const pattern of more) allowed.add(pattern);
    expect(await say(seen(), sender)).toMatchObject({ is: 'notice' });
    await expectRefused(0);
  });

  test.each<[string, object]>([
    ['another extension', { ...page, id: 'other' }],
    ['nobody', { ...page, id: undefined }],
    ['no tab', { ...page, tab: undefined }],
    ['no frame', { ...page, frameId: undefined }],
    ['a site that is not allowed', { ...page, origin: 'http://la.test', url: 'http://la.test/', tab: { id: 7 } }],
    ['a foreign frame in an allowed tab', { ...page, frameId: 3, origin: 'http://la.test', url: 'http://la.test/' }],
    ['a foreign frame without an address', { ...page, frameId: 3, origin: 'http://la.test', url: 'about:blank' }],
    ['the same host by another scheme', { ...page, origin: 'https://cong.test', url: 'https://cong.test/' }],
    ['a file', { ...page, origin: 'file://', url: 'file:///a.html' }],
    ['another extension in an allowed tab', { ...page, origin: 'chrome-extension://xx', url: 'about:blank' }],
    ['a sandboxed frame in a tab of another site', { ...page, url: 'about:srcdoc', origin: 'null', tab: { id: 7 } }],
  ])('not %s', async (_, sender) => {
    expect(await say(seen(), sender)).toBeNull();
    expect(await database.notices.count()).toBe(0);
    await expectRefused(1);
  });

  const written = { type: 'written', noticeIds: null };
  const own = { id: 'sv', url: 'chrome-extension://sv/options.html', origin: 'chrome-extension://sv' };
  test.each<[string, object, number]>([
    ['the popup, the panel', own, 0],
    ['a tab of ours', { ...own, tab: { id: 9, url: own.url }, frameId: 0 }, 0],
    ['a frame of ours in a foreign page', { ...own, tab, frameId: 4 }, 1],
    ['a page that says it is ours', { ...own, origin: 'http://cong.test', tab, frameId: 0 }, 1],
    ['a portal', page, 1],
    ['an extension whose name begins like ours', { ...own, url: 'chrome-extension://svx/', origin: undefined }, 1],
  ])('what only our own pages say, by %s', async (_, sender, count) => {
    expect(await say(written, sender)).toBeNull();
    await expectRefused(count);
  });

  test('who asks for the panel is looked at while it opens, and first where it would open in a window', async () => {
    const stranger = { ...page, origin: 'http://la.test', url: 'http://la.test/' };
    await say({ type: 'open-panel' }, stranger);
    await expectRefused(1);
    const { sidePanel } = browser;
    onTestFinished(() => void Reflect.set(browser, 'sidePanel', sidePanel));
    Reflect.set(browser, 'sidePanel', {});
    expect(await say({ type: 'open-panel' }, stranger)).toBeNull();
    expect(browser.windows.create).not.toHaveBeenCalled();
    await expectRefused(2);
    await say({ type: 'open-panel' }, page);
    expect(browser.windows.create).toHaveBeenCalledOnce();
  });

  test('a tab that shows ever new documents waits its turn, then is refused; others do not', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] });
    const restless = { ...page, tab: { ...tab, id: 21 } };
    const none = { type: 'document-seen', blocks: [{ text: 'Tin tức' }] };
    const answers = Array.from({ length: 146 }, () => say(none, restless));
    const early = await Promise.all(answers.slice(0, 120));
    expect(early).toEqual(early.map(() => ({ is: 'other' })));
    expect(await Promise.all(answers.slice(140))).toEqual(answers.slice(140).map(() => null));
    expect(await say(none, { ...page, tab: { ...tab, id: 22 } })).toEqual({ is: 'other' });
    await expectRefused(6);
    await vi.advanceTimersByTimeAsync(20_000);
    const late = await Promise.all(answers.slice(120, 140));
    expect(late).toEqual(late.map(() => ({ is: 'other' })));
    vi.useRealTimers();
  });

  test('a flood of bad messages is counted whole', async () => {
    await Promise.all(Array.from({ length: 500 }, () => say({ type: 'x' }, page)));
    await expectRefused(500);
  });
});

describe('a frame speaks of the notice that it shows', () => {
  test('and of no other in the store', async () => {
    const here = await standing(1);
    const other = await standing(2, { ...page, tab: { ...tab, id: 8 } });
    for (const type of ['advance', 'select'] as const) {
      const extra = type === 'advance' ? { to: 'taken' } : {};
      expect(await say({ type, ...other, ...extra }, page)).toEqual(UNKNOWN);
      expect(await say({ type, ...here, ...extra, key: other.key }, page)).toEqual(UNKNOWN);
    }
    expect(await allTasks()).toEqual([]);
    expect([...session.keys()].filter((key) => key.startsWith('selection'))).toEqual([]);
    await expectRefused(2);
    expect(await say({ type: 'advance', ...here, to: 'taken' }, page)).toMatchObject({ noticeId: here.noticeId });
    expect(await allTasks()).toHaveLength(1);
  });

  test.each<[string, object]>([
    ['another frame of the tab', { ...page, frameId: 5, documentId: 'd2' }],
    ['another tab', { ...page, tab: { ...tab, id: 8 } }],
    ['the document that was there before', { ...page, documentId: 'd0' }],
  ])('not %s', async (_, sender) => {
    const here = await standing();
    expect(await say({ type: 'advance', ...here, to: 'taken' }, sender)).toEqual(UNKNOWN);
    expect(await allTasks()).toEqual([]);
    await expectRefused(1);
  });

  test('and no longer of what stood there before', async () => {
    const before = await standing(1);
    await say({ type: 'notice-left' }, page);
    expect(await say({ type: 'advance', ...before, to: 'taken' }, page)).toEqual(UNKNOWN);
    expect(await allTasks()).toEqual([]);
  });
});
