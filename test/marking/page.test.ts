// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Host } from '@/lib/marking/host';
import { newLife } from '@/lib/marking/life';
import { Page } from '@/lib/marking/page';
import type { Runtime } from '@/lib/marking/runtime';
import type { Standing } from '@/lib/marking/standing';
import type { NoticeState, PageMessage } from '@/lib/messages';
import { domBlocks } from '@/lib/sources/dom';
import { tagLook } from '@/lib/sources/dom-tags';
import type { AnnotationId, AssignmentKey, NoticeId } from '@/lib/tasks';
import { rememberRoots, stubBrowser } from './browser';

const HTML = '<p>1. Phòng A:</p><p>- Tham mưu kế hoạch;</p><p>- Rà soát hồ sơ.</p>';
const PLACES = {
  a: [{ block: 1, start: 2, end: 20 }],
  'a/1': [{ block: 1, start: 2, end: 10 }],
  'a/2': [{ block: 1, start: 11, end: 20 }],
  b: [{ block: 2, start: 2, end: 16 }],
};
const texts = {
  open: 'mở',
  hide: 'ẩn',
  take: 'nhận',
  finish: 'xong',
  reopen: 'mở lại',
  reload: 'tải lại',
  lost: 'chưa lưu',
};

const SILENT = { facts: null, secrecy: null };

const state = (first: Partial<NoticeState['assignments'][number]> = {}, noticeId = 'n1'): NoticeState => ({
  noticeId: noticeId as NoticeId,
  assignments: [
    { key: 'a' as AssignmentKey, own: true, status: null, ...first },
    { key: 'b' as AssignmentKey, own: false, status: null },
  ],
  annotations: [],
  pill: [{ text: '2 việc', strong: true }, { text: ' của bạn' }],
  texts,
  theme: 'light',
});

const standing = (html = HTML): Standing => {
  document.body.innerHTML = html;
  return { is: 'document', dom: domBlocks(document.body, tagLook) };
};

let answers: Partial<Record<PageMessage['type'], unknown>>;
let sent: PageMessage[];
let alive: boolean;
let life: ReturnType<typeof newLife>;
let page: Page;
let roots: ShadowRoot[];
let highlights: Map<string, Set<Range>>;

beforeEach(() => {
  vi.useFakeTimers();
  ({ highlights } = stubBrowser());
  roots = rememberRoots();
  sent = [];
  alive = true;
  answers = { 'document-seen': { is: 'notice', state: state(), places: PLACES, annotated: [] } };
  const send: Runtime['send'] = async (message) => {
    sent.push(message);
    return JSON.parse(JSON.stringify(Reflect.get(answers, message.type) ?? null));
  };
  life = newLife();
  page = new Page({ alive: () => alive, send, line: () => null, listen: () => undefined }, life, new Host());
});
afterEach(() => {
  life.end();
  document.body.innerHTML = '';
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  for (const host of hosts()) host.remove();
});

const hosts = () => [...document.documentElement.children].filter((child) => child.localName === 'div');
const marked = (mark: string) => [...(highlights.get(`so-viec-${mark}`) ?? [])].map(String);
const shown = () => roots.at(-1)?.querySelector('.pill')?.textContent;
const buttons = () => [...(roots.at(-1)?.querySelectorAll('.check') ?? [])];
const types = () => sent.map(({ type }) => type);

test('a notice is told and drawn: marks, pill, a button beside each assignment', async () => {
  await page.stand(standing());
  vi.runOnlyPendingTimers();
  expect(types()).toEqual(['document-seen']);
  expect(marked('own')).toEqual(['Tham mưu kế hoạch;']);
  expect(marked('other')).toEqual(['Rà soát hồ sơ.']);
  expect(shown()).toBe('2 việc của bạn');
  expect(buttons().map((button) => button.getAttribute('aria-label'))).toEqual(['nhận', 'nhận']);
});

test.each<[string, Partial<NoticeState['assignments'][number]>, string, string, string]>([
  ['not taken', {}, 'own', 'nhận', 'false'],
  ['taken', { status: 'todo' }, 'own', 'xong', 'false'],
  ['doing', { status: 'doing' }, 'own', 'xong', 'mixed'],
  ['done', { status: 'done' }, 'done', 'mở lại', 'true'],
  ['of another unit', { own: false }, 'other', 'nhận', 'false'],
  ['of another unit, but taken', { own: false, status: 'todo' }, 'own', 'xong', 'false'],
])('%s', async (_name, first, mark, label, checked) => {
  answers['document-seen'] = { is: 'notice', state: state(first), places: PLACES, annotated: [] };
  await page.stand(standing());
  vi.runOnlyPendingTimers();
  expect(marked(mark)).toContain('Tham mưu kế hoạch;');
  expect(buttons()[0]?.getAttribute('aria-label')).toBe(label);
  expect(buttons()[0]?.getAttribute('aria-checked')).toBe(checked);
});

test('the page stays as it was but for one plain element', async () => {
  const here = standing();
  const before = document.body.outerHTML;
  await page.stand(here);
  vi.runOnlyPendingTimers();
  expect(document.body.outerHTML).toBe(before);
  expect(hosts().map((host) => host.outerHTML)).toEqual(['<div></div>']);
});

test('the same text drawn anew is not told again, and the marks follow', async () => {
  await page.stand(standing());
  await page.stand(standing());
  expect(types()).toEqual(['document-seen']);
  expect(marked('own')).toEqual(['Tham mưu kế hoạch;']);
});

test('a viewer: whether it is the document that was told last, and heard', async () => {
  const [one, other] = [{}, {}];
  const told: unknown[] = [];
  const turnTo = async (text: string, shows: object, answer: unknown = answers['document-seen']): Promise<void> => {
    answers['document-seen'] = answer;
    const here = standing(`<p>Phần ${text} của văn bản</p>${HTML}`);
    if (here.is !== 'document') throw new Error('Nothing stands here.');
    const viewed = { document: shows, comesAfter: text === '3', goesOn: text === '1' };
    await page.stand({ ...here, dom: { ...here.dom, boxes: [], viewed } });
    const last = sent.at(-1);
    told.push(last?.type === 'document-seen' && last.viewed);
  };
  const heard = answers['document-seen'];
  await turnTo('1', one);
  await turnTo('2', one);
  await turnTo('1', other, null);
  await turnTo('2', other, { is: 'other' });
  await turnTo('3', other, heard);
  expect(told).toEqual([
    { same: false, comesAfter: false, goesOn: true },
    { same: true, comesAfter: false, goesOn: false },
    { same: false, comesAfter: false, goesOn: true },
    { same: false, comesAfter: false, goesOn: false },
    { same: true, comesAfter: true, goesOn: false },
  ]);
});

test('another text of the same notice changes what is drawn, not the element', async () => {
  await page.stand(standing());
  const [host] = hosts();
  await page.stand(standing(`<p>Đồng hồ</p>${HTML}`));
  expect(types()).toEqual(['document-seen', 'document-seen']);
  expect(hosts()).toEqual([host]);
});

test('a text that nobody heard of is told again at the next look', async () => {
  const { 'document-seen': answer } = answers;
  delete answers['document-seen'];
  await page.stand(standing());
  expect(hosts()).toEqual([]);
  answers['document-seen'] = answer;
  await page.stand(standing());
  expect(types()).toEqual(['document-seen', 'document-seen']);
  expect(shown()).toBe('2 việc của bạn');
});

test('a viewer that has not drawn its first page is told nothing of yet, and is to be looked at again', async () => {
  const first = '<div class="textLayer"><span>THÔNG BÁO</span></div>';
  document.body.innerHTML = `<div class="page" data-page-number="1">${first}</div>`;
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 600, 900));
  expect(await page.look(SILENT, () => false)).toBe(false);
  expect(types()).toEqual([]);
});

test('a page that changed while it was looked at is told nothing of: half may be of another document', async () => {
  document.body.innerHTML = HTML;
  expect(await page.look(SILENT, () => true)).toBe(true);
  expect(types()).toEqual([]);
  expect(await page.look(SILENT, () => false)).toBe(true);
  expect(types()).toEqual(['document-seen']);
});

test('a text that is no notice leaves nothing in the page and is told once, its end too', async () => {
  answers['document-seen'] = { is: 'other' };
  await page.stand(standing());
  await page.stand(standing());
  expect(types()).toEqual(['document-seen']);
  expect(hosts()).toEqual([]);
  expect(page.hear({ type: 'still-there' })).toBe(true);
  await page.stand({ is: 'nothing' });
  expect(types()).toEqual(['document-seen', 'notice-left']);
  expect(page.hear({ type: 'still-there' })).toBeUndefined();
});

test('when the notice is gone everything is', async () => {
  await page.stand(standing());
  vi.runOnlyPendingTimers();
  await page.stand({ is: 'nothing' });
  expect(types()).toEqual(['document-seen', 'notice-left']);
  expect(hosts()).toEqual([]);
  expect(highlights.size).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
});

test('a secret document: one sentence, nothing of its text is sent', async () => {
  answers['secret-seen'] = { pill: [{ text: 'Không đọc.' }], texts, theme: 'light' };
  await page.stand({ is: 'secret', secrecy: 'Mật' });
  expect(sent).toEqual([{ type: 'secret-seen', secrecy: 'Mật' }]);
  expect(shown()).toBe('Không đọc.');
  expect(roots.at(-1)?.querySelectorAll('button')).toHaveLength(1);
});

test('a secrecy mark that only the reading finds is said as well', async () => {
  answers['document-seen'] = { pill: [{ text: 'Không đọc.' }], texts, theme: 'light' };
  await page.stand(standing());
  expect(shown()).toBe('Không đọc.');
  expect(marked('own')).toEqual([]);
});

test('what was refused is said', async () => {
  answers['document-seen'] = { error: 'Hết chỗ.' };
  await page.stand(standing());
  expect(shown()).toBe('Hết chỗ.');
});

test('a new state of the notice is drawn, one of another notice is not', async () => {
  await page.stand(standing());
  page.hear({ type: 'notice-state', state: state({ status: 'done' }) });
  expect(marked('done')).toEqual(['Tham mưu kế hoạch;']);
  page.hear({ type: 'notice-state', state: state({ status: null }, 'n2') });
  expect(marked('done')).toEqual(['Tham mưu kế hoạch;']);
});

/** As after the officer split the first assignment. */
const split = (): NoticeState => ({
  ...state(),
  assignments: [
    { key: 'a/1' as AssignmentKey, own: false, status: null },
    { key: 'a/2' as AssignmentKey, own: true, status: 'done' },
    { key: 'b' as AssignmentKey, own: false, status: null },
  ],
});

test('an assignment that was split is drawn as its sentences, nothing is told again', async () => {
  await page.stand(standing());
  vi.runOnlyPendingTimers();
  page.hear({ type: 'show', noticeId: 'n1' as NoticeId, key: 'b' as AssignmentKey });
  page.hear({ type: 'notice-state', state: split() });
  vi.runOnlyPendingTimers();
  expect(marked('other')).toEqual(['Tham mưu', 'Rà soát hồ sơ.']);
  expect(marked('done')).toEqual(['kế hoạch;']);
  expect(marked('selected')).toEqual(['Rà soát hồ sơ.']);
  expect(buttons().map((button) => button.getAttribute('aria-description'))).toEqual([
    'Tham mưu',
    'kế hoạch;',
    'Rà soát hồ sơ.',
  ]);
  expect(buttons().map((button) => button.getAttribute('aria-label'))).toEqual(['nhận', 'mở lại', 'nhận']);
  expect(types()).toEqual(['document-seen']);
});

test('sentences that were joined are drawn as one again', async () => {
  answers['document-seen'] = { is: 'notice', state: split(), places: PLACES, annotated: [] };
  await page.stand(standing());
  vi.runOnlyPendingTimers();
  page.hear({ type: 'notice-state', state: state() });
  vi.runOnlyPendingTimers();
  expect(marked('own')).toEqual(['Tham mưu kế hoạch;']);
  const shownButtons = buttons().filter((button) => !button.hasAttribute('hidden'));
  expect(shownButtons.map((button) => button.getAttribute('aria-description'))).toEqual([
    'Tham mưu kế hoạch;',
    'Rà soát hồ sơ.',
  ]);
});

test('an assignment that stands nowhere here is not drawn', async () => {
  answers['document-seen'] = { is: 'notice', state: state(), places: { b: PLACES.b }, annotated: [] };
  await page.stand(standing());
  vi.runOnlyPendingTimers();
  expect(marked('own')).toEqual([]);
  expect(buttons()).toHaveLength(1);
});

test('annotated words are marked; those that are new are a reason to tell the document again', async () => {
  const [words] = [{ id: 'x' as AnnotationId, chosenAt: 1 }];
  const spans = [{ block: 2, start: 2, end: 9 }];
  await page.stand(standing());
  vi.runOnlyPendingTimers();
  answers['document-seen'] = {
    is: 'notice',
    state: { ...state(), annotations: [words] },
    places: PLACES,
    annotated: [{ ...words, spans }],
  };
  page.hear({ type: 'notice-state', state: { ...state(), annotations: [words] } });
  await vi.advanceTimersByTimeAsync(1);
  expect(marked('annotated')).toEqual(['Rà soát']);
  expect(page.hear({ type: 'show', noticeId: 'n1' as NoticeId, key: words.id })).toBe(true);
  page.hear({ type: 'notice-state', state: { ...state(), annotations: [words] } });
  page.hear({ type: 'notice-state', state: state() });
  expect(marked('annotated')).toEqual([]);
  expect(page.hear({ type: 'show', noticeId: 'n1' as NoticeId, key: words.id })).toBeUndefined();
  expect(types()).toEqual(['document-seen', 'document-seen']);
});

test('what is selected is told of the notice that stands here only', async () => {
  await page.stand(standing());
  const ask = (noticeId: string) => page.hear({ type: 'tell-selected', noticeId: noticeId as NoticeId });
  expect(ask('n1')).toMatchObject({ is: 'words', spans: [] });
  getSelection()?.selectAllChildren(document.querySelectorAll('p')[1] ?? document.body);
  expect(ask('n1')).toMatchObject({
    is: 'words',
    blocks: [{ text: '1. Phòng A:' }, { text: '- Tham mưu kế hoạch;' }, { text: '- Rà soát hồ sơ.' }],
    spans: [{ block: 1, start: 0, end: 20 }],
  });
  expect(ask('n2')).toBeUndefined();
  page.leave();
  expect(ask('n1')).toBeUndefined();
});

test('an assignment is shown where it stands, and nowhere else', async () => {
  await page.stand(standing());
  const show = (noticeId: string, key: string) =>
    page.hear({ type: 'show', noticeId: noticeId as NoticeId, key: key as AssignmentKey });
  expect(show('n1', 'b')).toBe(true);
  expect(marked('selected')).toEqual(['Rà soát hồ sơ.']);
  expect(show('n1', 'x')).toBeUndefined();
  expect(show('n2', 'b')).toBeUndefined();
});

test('clicks that scripts make press nothing', async () => {
  await page.stand(standing());
  vi.runOnlyPendingTimers();
  for (const button of roots.at(-1)?.querySelectorAll('button') ?? []) button.click();
  document
    .querySelectorAll('p')[1]
    ?.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: 300, clientY: 110, detail: 1 }));
  expect(types()).toEqual(['document-seen']);
  expect(marked('selected')).toEqual([]);
});

test('what the page took away is put back', async () => {
  await page.stand(standing());
  highlights.clear();
  hosts()[0]?.remove();
  vi.advanceTimersByTime(2100);
  expect(marked('own')).toEqual(['Tham mưu kế hoạch;']);
  expect(hosts()).toHaveLength(1);
});

test('what the page takes away again and again is left, until another notice stands there', async () => {
  await page.stand(standing());
  for (let time = 0; time < 20; time++) {
    highlights.clear();
    hosts()[0]?.remove();
    vi.advanceTimersByTime(2000);
  }
  expect(hosts()).toEqual([]);
  expect(highlights.size).toBe(0);
  vi.advanceTimersByTime(60_000);
  expect(hosts()).toEqual([]);
  answers['document-seen'] = { is: 'notice', state: state({}, 'n2'), places: PLACES };
  await page.stand(standing(`<p>Khác</p>${HTML}`));
  expect(hosts()).toHaveLength(1);
  expect(highlights.size).toBe(6);
});

test('when the run ends, everything goes', async () => {
  await page.stand(standing());
  life.end();
  expect(hosts()).toEqual([]);
  expect(highlights.size).toBe(0);
});

test('an outdated run says so until a newer one shows itself', async () => {
  await page.stand(standing());
  alive = false;
  vi.advanceTimersByTime(2100);
  expect(life.signal.aborted).toBe(true);
  expect(highlights.size).toBe(0);
  expect(shown()).toBe('tải lại');
  const newer = document.createElement('div');
  document.documentElement.append(newer);
  await Promise.resolve();
  expect(hosts()).toEqual([newer]);
});

test('an outdated run says nothing where a newer one shows itself already', async () => {
  await page.stand(standing());
  const newer = document.createElement('div');
  document.documentElement.append(newer);
  alive = false;
  vi.advanceTimersByTime(2100);
  expect(life.signal.aborted).toBe(true);
  expect(hosts()).toEqual([newer]);
});

test('a press on an outdated run is said to be lost, above a newer run too, until that is pressed away', async () => {
  const presses = new Map<EventTarget, EventListener>();
  vi.spyOn(HTMLButtonElement.prototype, 'addEventListener').mockImplementation(function (this: EventTarget, ...given) {
    if (typeof given[1] === 'function') presses.set(this, given[1]);
  });
  const press = (name: string) => {
    const button = roots.at(-1)?.querySelector(`button[aria-label="${name}"]`);
    if (button) presses.get(button)?.({ isTrusted: true } as Event);
  };
  await page.stand(standing());
  vi.advanceTimersByTime(100);
  alive = false;
  press('nhận');
  expect(types()).toEqual(['document-seen']);
  expect(shown()).toBe('tải lại');
  const newer = document.createElement('div');
  document.documentElement.append(newer);
  await Promise.resolve();
  expect(shown()).toBe('chưa lưu');
  expect(roots.at(-1)?.querySelector('.above > .pill')).not.toBeNull();
  press('ẩn');
  expect(hosts()).toEqual([newer]);
});

test('a page that comes back from the browser’s memory is told again', async () => {
  await page.stand(standing());
  page.leave();
  await page.back();
  expect(types()).toEqual(['document-seen', 'notice-left', 'document-seen']);
  expect(hosts()).toHaveLength(1);
});
