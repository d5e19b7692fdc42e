import type { Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { addDays, dayInVietnam } from '@/lib/calendar';
import { madeNotice } from '../portal';
import { everythingStored, hostElements, marks, startSession, storedNotices, storedTasks, until } from './harness';
import { checkButton, editTask, panelRow, pillOn, pressCheck, takeOn } from './harness/walk';

/** What is no notice, or a strange one, or no message at all: nothing breaks, nothing false is shown or kept. */

const NOTHING_HERE = 'Thẻ này chưa có thông báo giao việc';

const { portal, browser, at } = await startSession();
/** A page of the extension, to look into its storage. */
let own: Page;
const issuedOn = addDays(dayInVietnam(Date.now()), -5);
/** Text of about `bytes` bytes that assigns nothing. */
const ballast = (bytes: number): string => {
  const line =
    '<p>Số liệu quan trắc được ghi theo giờ, lưu tại trạm và gửi về trung tâm dữ liệu vào cuối mỗi ngày.</p>\n';
  return line.repeat(Math.ceil(bytes / Buffer.byteLength(line)));
};
const documentById = async (id: string): Promise<string> => (await fetch(`${portal.origin}/document?doc=${id}`)).text();

beforeAll(async () => {
  await browser.grant('http://cong.test/*');
  own = await browser.extensionPage('options.html');
});
afterEach(async () => {
  for (const page of browser.context.pages()) if (page.url().startsWith('http')) await page.close();
});
describe('what is no notice', () => {
  const NONE = 'giay-moi bao-cao bao-cao-thuc-hien mau tin-tuc kiem-tra y-kien trong dai'.split(' ');

  test('an invitation, a report, a letter that reports, a blank form, news, the result of an inspection, an opinion, an empty document, 2 MB of figures', async () => {
    expect(Buffer.byteLength(await documentById('dai'))).toBeGreaterThan(2_000_000);
    const before = (await storedNotices(own)).length;
    const page = await browser.open(at('/direct?doc=trong'));
    const addFrame = async (id: string) => {
      await page.evaluate((doc) => {
        const frame = document.createElement('iframe');
        frame.src = `/file?doc=${doc}`;
        document.body.append(frame);
      }, id);
      const frame = await until(`the frame of ${id}`, () =>
        page.frames().find((each) => each.url().endsWith(`=${id}`)),
      );
      await frame.waitForLoadState();
      return frame;
    };
    const frames = [];
    for (const id of NONE) frames.push(await addFrame(id));
    expect(await hostElements(page)).toBe(0); // later its list marks the row of the notice
    // Looked at after them, so once it is read they have been.
    const notice = await addFrame('phan-cong');
    await until('the notice among them', async () => ((await hostElements(notice)) === 1 ? true : undefined));

    const shown = await Promise.all(frames.map(async (frame) => [await hostElements(frame), await marks(frame)]));
    expect(Object.fromEntries(shown.map((what, index) => [NONE[index], what]))).toEqual(
      Object.fromEntries(NONE.map((id) => [id, [0, {}]])),
    );
    expect(await storedNotices(own)).toHaveLength(before + 1);
  });

  test.each(['/in-place', '/direct?doc=trong', '/direct?doc=giay-moi'])(
    '%s: the panel says in one sentence what to do',
    async (path) => {
      const page = await browser.open(at(path));
      const panel = await browser.openPanelOn(page);
      await panel.getByRole('heading', { name: NOTHING_HERE }).waitFor();
      await panel.getByText('Mở một thông báo trên cổng, nhiệm vụ trong đó sẽ hiện ở đây').waitFor();
    },
  );
});

describe('a strange notice', () => {
  test('with 2 MB of figures after it is read as without them', async () => {
    const html = `${await documentById('phan-cong')}${ballast(2_000_000)}`;
    portal.show({ id: 'kem-phu-luc', title: 'Thông báo kèm phụ lục', html });
    const read = [];
    for (const id of ['phan-cong', 'kem-phu-luc']) {
      const page = await browser.open(at(`/direct?doc=${id}`));
      // Looking into our element costs seconds on so large a page, so only once it is there.
      await until('our element', async () => ((await hostElements(page)) === 1 ? true : undefined), 30_000);
      read.push({ pill: (await pillOn(page))?.label, marks: await marks(page) });
      await page.close();
    }
    expect(read[0]?.pill).toContain('5 nhiệm vụ');
    expect(read[1]).toEqual(read[0]);
  });

  test('that names no units lists its tasks all the same, and says so', async () => {
    const page = await browser.open(at('/direct?doc=khong-don-vi'));
    expect((await pillOn(page))?.label).toContain('3 nhiệm vụ');
    const panel = await browser.openPanelOn(page);
    await panel.getByRole('heading', { name: /kỷ luật, kỷ cương hành chính$/ }).waitFor();
    await panel.getByText('Không thấy tên đơn vị nào trong văn bản này, nên nhiệm vụ được liệt kê chung.').waitFor();
    await takeOn(panel, 'Niêm yết công khai thủ tục và lịch tiếp công dân');
  });

  test('followed by another on the same page: the first is read, pill and panel speak of the other', async () => {
    const page = await browser.open(at('/direct?doc=hai-thong-bao'));
    const label = (await pillOn(page))?.label;
    expect(label).toContain('3 nhiệm vụ');
    expect(label).toContain('trang còn văn bản khác, chưa đọc');
    const marked = Object.values(await marks(page))
      .flat()
      .join(' ');
    expect(marked).toContain('Chuẩn bị giống cho vụ đông');
    expect(marked).not.toContain('Hoàn chỉnh hồ sơ mua sắm máy bơm');
    const panel = await browser.openPanelOn(page);
    await panel.getByRole('heading', { name: /tuần 45$/ }).waitFor();
    await panel.getByText('Trang còn 1 văn bản khác, chưa được đọc.').waitFor();
  });
});

describe('the same notice at other addresses', () => {
  test("is one notice; the officer's values stay", async () => {
    const [text, other] = ['Lập danh sách trực đêm', 'Kiểm kê xuồng máy'];
    const units = { 'Văn phòng Sở': [text, other] };
    portal.show(madeNotice({ id: 'mot', number: 71, issuedOn, subject: 'về trực lũ', units }));
    portal.show(madeNotice({ id: 'hai', number: 71, issuedOn, subject: 'về trực lũ', units }));
    const page = await browser.open(at('/direct?doc=mot'));
    const panel = await browser.openPanelOn(page);
    await panel.getByRole('heading', { name: /về trực lũ$/ }).waitFor();
    const unit = panel.locator('summary', { hasText: 'Văn phòng Sở' });
    await unit.click();
    await takeOn(panel, text);
    await editTask(panel, text, { status: 'doing', due: addDays(issuedOn, 9), tags: ['lũ'], note: 'Hỏi anh Ba' });
    const kept = (await storedTasks(own)).filter((task) => task.text.startsWith(text));
    expect(kept).toMatchObject([{ status: 'doing', ownDue: addDays(issuedOn, 9), tags: ['lũ'], note: 'Hỏi anh Ba' }]);

    for (const path of ['/direct?doc=hai', '/file?doc=hai', '/frames?kind=nested&doc=mot']) {
      await page.goto(at(path));
      await pillOn(page);
      expect((await checkButton(page, text)).label).toBe('Đã nhận. Bấm để đánh dấu xong');
    }
    const same = (await storedNotices(own)).filter(({ header }) => header.number === '71');
    expect(same.map(({ seen }) => seen.map(({ url }) => url))).toEqual([
      ['/frames?kind=nested&doc=mot', '/file?doc=hai', '/direct?doc=hai', '/direct?doc=mot'].map((path) => at(path)),
    ]);
    expect((await storedTasks(own)).filter((task) => task.text.startsWith(text))).toEqual(kept);
    await unit.click();
    await panelRow(panel, text).getByText('Hỏi anh Ba').waitFor();
  });
});

describe('messages', () => {
  const REFUSED = 'refused-messages';
  const refused = async (): Promise<number> =>
    Number(await own.evaluate(`chrome.storage.session.get('${REFUSED}').then((all) => all['${REFUSED}'] ?? 0)`));

  /**
   * Says `messages` (and the one that `large` is the source of) to the background, in the world where our script runs in the
   * tab's own document. Returns the answers, in order.
   */
  async function sayFrom(page: Page, messages: readonly unknown[], large = ''): Promise<readonly unknown[]> {
    const worker = await browser.worker();
    return worker.evaluate<readonly unknown[]>(`(async () => {
      const [tab] = await chrome.tabs.query({ url: ${JSON.stringify(page.url())} });
      const [{ result }] = await chrome.scripting.executeScript({
        target: { tabId: tab.id },
        args: [[...${JSON.stringify(messages)}, ${large}]],
        func: (all) => Promise.all(all.map((message) => chrome.runtime.sendMessage(message).catch(String))),
      });
      return result;
    })()`);
  }

  test('that are none of ours are answered by null, counted, and change nothing', async () => {
    const page = await browser.open(at('/direct?doc=phan-cong'));
    await pillOn(page);
    const [notice] = await storedNotices(own);
    const key = notice?.assignments[0]?.key;
    const noticeId = notice?.id;
    const rubbish: readonly unknown[] = [
      null,
      0,
      'document-seen',
      [],
      {},
      { type: 'x' },
      { type: null },
      { type: ['advance'] },
      { type: 'document-seen' },
      { type: 'document-seen', blocks: null },
      { type: 'document-seen', blocks: [null] },
      { type: 'document-seen', blocks: [{ text: 1 }] },
      { type: 'document-seen', blocks: [{ text: 'THÔNG BÁO', depth: -1 }] },
      { type: 'document-seen', blocks: [{ text: 'THÔNG BÁO', html: '<b>' }] },
      { type: 'document-seen', blocks: [], notice: {} },
      { type: 'secret-seen', secrecy: 'Công khai' },
      { type: 'advance', noticeId, key, to: 'removed' },
      { type: 'advance', noticeId, key },
      { type: 'advance', noticeId: '', key, to: 'taken' },
      { type: 'advance', noticeId: { $gt: '' }, key, to: 'taken' },
      { type: 'select', noticeId, key: null },
      { type: 'notice-left', tabId: 1 },
      // What only pages of the extension may say.
      { type: 'written', noticeIds: null },
      { type: 'open-notice', noticeId, key },
    ];
    const count = await refused();
    const before = await everythingStored(own, [REFUSED]);
    const tabs = browser.context.pages().length;
    const tooLong = `{ type: 'document-seen', blocks: [{ text: 'x'.repeat(1_000_001) }] }`;
    expect(await sayFrom(page, rubbish, tooLong)).toEqual([...rubbish, tooLong].map(() => null));
    expect(await everythingStored(own, [REFUSED])).toBe(before);
    expect(browser.context.pages()).toHaveLength(tabs);
    // They are counted after they were answered, a flood of them in few writes.
    await expect.poll(refused).toBe(count + rubbish.length + 1);
  });

  test('about what is not in the store are answered by one sentence', async () => {
    const page = await browser.open(at('/direct?doc=phan-cong'));
    await pillOn(page);
    const notice = (await storedNotices(own)).find(({ header }) => header.number === '341');
    const key = notice?.assignments[0]?.key;
    const error = 'Việc này không còn trong sổ. Hãy tải lại trang.';
    const before = await storedTasks(own);
    expect(
      await sayFrom(page, [
        { type: 'advance', noticeId: 'khac', key, to: 'taken' },
        { type: 'advance', noticeId: notice?.id, key: 'khac', to: 'taken' },
        { type: 'advance', noticeId: notice?.id, key: 'khac', to: 'done' },
        { type: 'advance', noticeId: '__proto__', key: 'constructor', to: 'reopened' },
      ]),
    ).toEqual([{ error }, { error }, { error }, { error }]);
    expect(await storedTasks(own)).toEqual(before);
  });

  test('the page itself cannot send any', async () => {
    const page = await browser.open(at('/direct?doc=phan-cong'));
    await pillOn(page);
    const before = await everythingStored(own);
    const ways = await page.evaluate((id) => {
      const runtime: unknown = Reflect.get(Reflect.get(globalThis, 'chrome') ?? {}, 'runtime');
      postMessage({ type: 'open-panel' }, '*');
      postMessage({ type: 'advance', extension: id, to: 'taken' }, '*');
      for (const name of ['so-viec', 'wxt:content-script-started', `${id}:notice:wxt:locationchange`])
        document.dispatchEvent(new CustomEvent(name, { detail: { type: 'open-panel' } }));
      return [typeof runtime, Reflect.get(globalThis, Symbol.for('so-viec'))];
    }, browser.extensionId);
    expect(ways).toEqual(['undefined', undefined]);
    expect(await hostElements(page)).toBe(1);
    expect(await everythingStored(own)).toBe(before);
  });

  test('after all that everything still works', async () => {
    const text = 'Dọn nhà kho số 4';
    const units = { 'Văn phòng Sở': [text] };
    portal.show(madeNotice({ id: 'sau-cung', number: 72, issuedOn, subject: 'về dọn kho', units }));
    const page = await browser.open(at('/direct?doc=sau-cung'));
    await pillOn(page);
    await pressCheck(page, text);
    await pressCheck(page, text);
    expect((await storedTasks(own)).filter((task) => task.text.startsWith(text))).toMatchObject([{ status: 'done' }]);
  });
});
