import { isDeepStrictEqual } from 'node:util';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { translator } from '@/lib/i18n';
import { madeNotice } from '../portal';
import {
  frameWith,
  hostElements,
  marks,
  markup,
  picture,
  printed,
  printedPage,
  shadowButtons,
  startSession,
  storedNotices,
  storedTasks,
  until,
} from './harness';
import { checkButton, openPanelByPill, pillOn, pressCheck } from './harness/walk';

/** Where a notice is shown by something else than a clean page, and what must not be taken for one. */

const t = translator('vi');
const PICTURES = 'artifacts/e2e/viewers';
/** A viewer keeps the page busy while it draws, and we look in idle time only (milliseconds). */
const SLOW = 60_000;
/** Is in each page of the viewer whose words are drawn. */
const DRAWN = '.textLayer .endOfContent';
/** The viewer's frame once it has drawn a page; it draws none in a tab behind another, as one may be when a tab is closed. */
const drawnIn = async (page: Page): Promise<Frame> => {
  await page.bringToFront();
  return frameWith(page, DRAWN);
};

const ZK = madeNotice({
  id: 'zk',
  number: 41,
  issuedOn: '2026-11-09' as Parameters<typeof madeNotice>[0]['issuedOn'],
  subject: 'về thu gom bao gói thuốc',
  units: { 'Văn phòng Sở': ['Đặt mua 40 thùng chứa', 'Lập bảng kê gửi Sở Tài chính'] },
});

const { portal, browser, at } = await startSession();
/** A page of the extension, to look into its storage. */
let own: Page;

beforeAll(async () => {
  own = await browser.extensionPage('options.html');
  await browser.grant('http://cong.test/*');
  await (await browser.open(at('/dinh-kem'))).close(); // the officer has a session
});
/** How many assignments the pill speaks of, once it speaks of `wanted` within `ms`; else what it says. */
const counts = (page: Page, wanted: number, ms = SLOW): Promise<number> => {
  const count = async () => Number(/\d+(?= nhiệm vụ)/.exec((await pillOn(page, ms))?.label ?? ''));
  return until('the pill', async () => ((await count()) === wanted ? wanted : undefined), ms).catch(count);
};

describe('a viewer built on pdf.js, in a frame', () => {
  let page: Page;
  let frame: Frame;
  const TASK = 'Tham mưu kế hoạch thanh tra năm 2027';
  /** The viewer draws a page when it comes near its window. */
  const turnTo = (number: number) => frame.evaluate(`viewer.currentPageNumber = ${number}`);
  const layers = () => frame.locator(DRAWN).count();

  beforeAll(async () => {
    portal.give('/tep/in.pdf', await printed(browser.context, 'giao-ban.md'), 'application/pdf');
    page = await browser.open(at('/trinh-xem-pdfjs?file=/tep/in.pdf'));
    frame = await drawnIn(page);
  });
  afterAll(() => page?.close());

  test('is read by position, page by page as the viewer draws them; marks lie on the layer', async () => {
    const untouched = await markup(page);
    const before = portal.requests.length;
    await pillOn(page, SLOW);
    const pages = await frame.locator('.page').count();
    for (let number = 1; number <= pages; number++) {
      await turnTo(number);
      await until('the page', async () => ((await layers()) >= number ? true : undefined));
    }
    expect(await counts(page, 23)).toBe(23);
    const stored = await storedNotices(own);
    expect(stored).toMatchObject([{ header: { symbol: 'TB-SNNMT' }, assignments: { length: 23 } }]);
    const marked = Object.values(await marks(frame)).flat();
    expect(marked.join(' ').replace(/\s+/g, ' ')).toContain('mua sắm máy quét phục vụ số hóa hồ sơ');
    expect(await hostElements(frame)).toBe(1);
    expect(await markup(page)).toBe(untouched);
    expect(portal.requests.length).toBe(before);

    await turnTo(pages);
    await checkButton(page, TASK);
    await picture(page, PICTURES, 'pdfjs');
    await pressCheck(page, TASK);
  }, 180_000);

  test('words of its layer can be annotated, and are marked on it', async () => {
    const panel = await openPanelByPill(browser, page);
    const selected = await frame.evaluate((task) => {
      const [range] = [...CSS.highlights.values()]
        .flatMap((highlight) => [...highlight])
        .filter((one) => one instanceof Range && one.toString().replace(/\s+/g, ' ').includes(task));
      if (range instanceof Range) getSelection()?.addRange(range.cloneRange());
      return getSelection()?.toString().replace(/\s+/g, ' ').trim();
    }, TASK);
    await panel.getByRole('button', { name: t('panelAnnotate'), exact: true }).click();
    const [annotation] = await until('the annotation', async () => (await storedNotices(own))[0]?.annotations);
    expect(annotation).toMatchObject({ quote: selected, standing: { is: 'found' } });
    expect(selected).toContain(TASK);
    await until('its mark', async () => {
      const words = (await marks(frame))['so-viec-annotated']?.join(' ').replace(/\s+/g, ' ').trim();
      return words === selected || undefined;
    });
    await panel.close();
  }, 120_000);

  test('opened again at its first page: nothing is taken for gone', async () => {
    await page.reload();
    await pillOn(page, SLOW);
    expect(await storedTasks(own)).toMatchObject([{ standing: { is: 'same' } }]);
    const [notice] = await storedNotices(own);
    expect(notice).toMatchObject({ assignments: { length: 23 }, annotations: [{ standing: { is: 'found' } }] });
  }, 120_000);
});

describe('a long document in such a viewer, which takes down the pages that are far', () => {
  /** A viewer keeps ten pages. */
  const WIDE = 'p, h1, h2, h3, h4 { margin-bottom: 130pt }';
  let page: Page;
  let frame: Frame;
  let pages: number;
  const layer = (number: number) => frame.locator(`.page[data-page-number="${number}"] .endOfContent`);
  const open = async () => {
    frame = await drawnIn(page);
    pages = await frame.locator('.page').count();
  };
  const turnOver = async (from: number, to: number) => {
    for (let number = from; number <= to; number++) {
      await frame.evaluate(`viewer.currentPageNumber = ${number}`);
      await layer(number).waitFor({ state: 'attached' });
    }
  };

  /** Whether anything was read in any tab. */
  const isLookedAt = async () => /"view:/.test(JSON.stringify(await own.evaluate('chrome.storage.session.get(null)')));

  beforeAll(async () => {
    portal.give('/tep/dai.pdf', await printed(browser.context, 'giao-ban.md', WIDE), 'application/pdf');
    page = await browser.open(at('/trinh-xem-pdfjs?file=/tep/dai.pdf&remember'));
    await open();
  });
  afterAll(() => page?.close());

  test('is one notice when it was turned over to its end', async () => {
    // That this is the notice of the file before, its first page says; it is looked at in idle time.
    await until('a look at its first page', async () => (await isLookedAt()) || undefined);
    // What is turned over faster than it can be looked at is read when it is turned over again.
    await until(
      'all of it',
      async () => {
        await turnOver(1, pages);
        expect(await layer(1).count()).toBe(0);
        return (await counts(page, 23, 5000)) === 23 || undefined;
      },
      SLOW,
    );
    expect(await storedNotices(own)).toMatchObject([{ header: { symbol: 'TB-SNNMT' }, assignments: { length: 23 } }]);
  }, 180_000);

  test('opened again where it was left, without its head, it is that notice', async () => {
    await turnOver(pages - 6, pages - 6);
    const [before] = await storedNotices(own);
    await page.reload();
    await open();
    await turnOver(pages - 5, pages);
    expect(await counts(page, 23)).toBe(23);
    expect(await layer(1).count()).toBe(0);
    expect(await storedNotices(own)).toMatchObject([{ id: before?.id, assignments: { length: 23 } }]);
    expect(
      Object.values(await marks(frame))
        .flat()
        .join(' '),
    ).toContain('Tham mưu kế hoạch thanh tra năm 2027');
  }, 180_000);

  test('first opened in its middle, it gets its head when that is drawn; what was taken on there stays', async () => {
    const TASK = 'Phòng Tổ chức thẩm định hồ sơ';
    const stored = async () => (await storedNotices(own)).filter(({ seen }) => seen[0]?.url.includes('giua.pdf'));
    portal.give('/tep/giua.pdf', await printed(browser.context, 'thoi-han.txt', WIDE), 'application/pdf');
    await frame.evaluate('sessionStorage.page = 5');
    await page.goto(at('/trinh-xem-pdfjs?file=/tep/giua.pdf&remember'));
    await open();
    await turnOver(5, pages);
    await turnOver(5, 5);
    await picture(page, PICTURES, 'middle');
    await pressCheck(page, TASK);
    const [part] = await stored();
    expect(part).toMatchObject({ identity: null, missing: ['beginning'] });

    for (let number = pages; number > 0; number--) await turnOver(number, number);
    // Its head is two pages, which are looked at one after the other.
    const [whole, ...others] = await until('the head', async () => {
      const [notice, ...more] = await stored();
      return notice?.header.number ? [notice, ...more] : undefined;
    });
    expect(others).toEqual([]);
    expect(whole).toMatchObject({ id: part?.id, header: { number: '245' }, assignments: { length: 13 } });
    const task = (await storedTasks(own)).find(({ text }) => text.startsWith(TASK));
    expect(task).toMatchObject({ noticeId: whole?.id, status: 'todo', standing: { is: 'same' } });
  }, 180_000);
});

test('a table of tasks in such a viewer, which has words and no lines, is read by its columns', async () => {
  portal.give('/tep/bang.pdf', await printed(browser.context, 'bang-phan-cong.html'), 'application/pdf');
  const page = await browser.open(at('/trinh-xem-pdfjs?file=/tep/bang.pdf'));
  const frame = await drawnIn(page);
  const pages = await frame.locator('.page').count();
  for (let number = 1; number <= pages; number++) {
    await frame.evaluate(`viewer.currentPageNumber = ${number}`);
    await until('the page', async () => ((await frame.locator(DRAWN).count()) >= number ? true : undefined));
  }
  expect(await counts(page, 12)).toBe(12);
  await frame.evaluate('viewer.currentPageNumber = 1');
  await picture(page, PICTURES, 'table');
  const table = (await storedNotices(own)).find(({ header }) => header.symbol === 'KH-UBND' && header.number === '143');
  const tasks = table?.assignments.map(({ text, units, deadline }) => [
    text.slice(0, 20),
    units.filter(({ role }) => role === 'lead').map(({ name }) => name),
    deadline?.due,
  ]);
  expect(tasks?.slice(0, 3)).toEqual([
    ['Khảo sát vùng lõm só', ['Phòng Kinh tế'], '2027-02-28'],
    ['Lắp đặt wifi công cộ', ['Phòng Văn hóa - Xã hội'], '2027-06-30'],
    ['Số hóa sổ hộ tịch gi', ['Phòng Tư pháp - Hộ tịch'], '2027-06-30'],
  ]);
  await page.close();
}, 120_000);

/** As recognised letters lie under a scan: line by line over all columns, and rows as near to one another as lines. */
const SCANNED = `<style>p { position: absolute; margin: 0; white-space: nowrap; font: 10pt "Liberation Serif" }</style>${[
  ['UBND TỈNH SÔNG MÂY', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['SỞ XÂY DỰNG', '', 'Độc lập - Tự do - Hạnh phúc'],
  ['Số: 66/KH-SXD', '', 'Sông Mây, ngày 09 tháng 11 năm 2026'],
  [''],
  ['', 'KẾ HOẠCH'],
  ['', 'Bảo dưỡng các trạm bơm tiêu úng năm 2027'],
  [''],
  ['Giám đốc Sở phân công các phòng, đơn vị như sau:'],
  [''],
  ['Nội dung công việc', 'Đơn vị chủ trì', 'Phối hợp', 'Thời hạn'],
  ['Đo độ rung của các', 'Phòng Hạ tầng', '', 'Trước ngày'],
  ['tổ máy trạm Gò Sậy', 'kỹ thuật', 'Văn phòng Sở', '15/12/2026'],
  ['Thay dầu, mỡ và', 'Trung tâm Quản lý', 'Phòng Kế hoạch', 'Tháng 01/2027'],
  ['gioăng cao su', 'công trình', '- Tài chính'],
  [''],
  ['Yêu cầu các phòng, đơn vị nghiêm túc thực hiện./.'],
  [''],
  ['Nơi nhận:', '', '', 'GIÁM ĐỐC'],
  ['- Các phòng, đơn vị thuộc Sở;'],
  ['- Lưu: VT, HTKT.', '', '', 'Lò Văn Thiện'],
]
  .flatMap((cells, line) => cells.map((text, at) => `<p style="left: ${at * 120}pt; top: ${line * 14}pt">${text}</p>`))
  .join('')}`;
test('a table whose cells nobody can tell: no task is made of it, and the pill and the panel say so', async () => {
  portal.give('/tep/quet.pdf', await printedPage(browser.context, SCANNED), 'application/pdf');
  const page = await browser.open(at('/trinh-xem-pdfjs?file=/tep/quet.pdf'));
  await drawnIn(page);
  expect((await pillOn(page, SLOW))?.label).toContain(`${t('pillNothing')} · ${t('pillUnclear')}`);
  await picture(page, PICTURES, 'unclear');
  const panel = await openPanelByPill(browser, page);
  await panel.getByText(t('panelMissingTable'), { exact: true }).waitFor();
  await panel.getByText(t('panelNoAssignments'), { exact: true }).waitFor();
  await picture(panel, PICTURES, 'unclear-panel');
  const [notice] = (await storedNotices(own)).filter(({ header }) => header.number === '66');
  expect(notice).toMatchObject({ missing: ['table'], assignments: [] });
  await panel.close();
  await page.close();
}, 120_000);

test('a table in a page, of which a cell reaches over two rows: its date is that of both', async () => {
  const page = await browser.open(at('/direct?doc=bang'));
  expect(await counts(page, 5)).toBe(5);
  const table = (await storedNotices(own)).find(({ header }) => header.number === '95');
  expect(table?.assignments.map(({ text, deadline }) => [text.slice(0, 12), deadline?.due])).toEqual([
    ['Phát động ra', '2026-11-20'],
    ['Thu gom vỏ b', '2026-12-10'],
    ['Tuyên truyền', '2026-12-10'],
    ['Lấy mẫu nước', '2026-12-31'],
    ['Văn phòng Sở', '2026-12-31'],
  ]);
  await page.close();
});

/** All that is drawn in a page for its notice, and how often it was stored. */
const drawnOn = async (page: Page) => ({
  marks: await marks(page),
  buttons: (await shadowButtons(page)).map(({ label, description }) => `${label} ${description}`),
  hosts: await hostElements(page),
  notices: (await storedNotices(own)).length,
});
describe('a portal of one page that draws itself anew', () => {
  const FIRST = 'Chủ trì, phối hợp với Sở Xây dựng kiểm tra';

  test('has no doubles and no leftovers, and what the officer chose stays', async () => {
    const page = await browser.open(at('/spa'));
    const open = (id: string) => page.evaluate(`goTo(${JSON.stringify(id)})`);
    await open('phan-cong');
    await pillOn(page);
    await pressCheck(page, FIRST);
    const before = await drawnOn(page);
    expect(before).toMatchObject({ hosts: 1, marks: { 'so-viec-own': [expect.stringContaining(FIRST)] } });
    for (let time = 0; time < 3; time++) {
      await page.evaluate('drawAnew()');
      await until('the same', async () => (isDeepStrictEqual(await drawnOn(page), before) ? true : undefined));
    }

    await open('giay-moi');
    await until('nothing', async () => (isDeepStrictEqual(await marks(page), {}) ? true : undefined));
    await page.goBack();
    await until('the same', async () => (isDeepStrictEqual(await drawnOn(page), before) ? true : undefined));
    await page.goForward();
    await until('nothing', async () => (isDeepStrictEqual(await marks(page), {}) ? true : undefined));
    await page.evaluate('drawAnew()');
    expect(await marks(page)).toEqual({});
    expect((await storedTasks(own)).filter(({ text }) => text.includes(FIRST))).toHaveLength(1);
    await page.close();
  });
});

describe('a portal made with ZK', () => {
  test('is read in its frame, with what its labels say around it; nothing in it changes', async () => {
    portal.show({ ...ZK, symbol: '41/TB-SNNMT', day: '09/11/2026', due: '25/11/2026' });
    const page = await browser.open(at('/zk?doc=zk'));
    const untouched = await markup(page);
    const asked = portal.requests.length;
    expect((await pillOn(page))?.label).toContain('2 nhiệm vụ');
    const stored = async () => (await storedNotices(own)).find(({ header }) => header.number === '41');
    expect(await until('the portal’s words', async () => (await stored())?.portal ?? undefined)).toMatchObject({
      due: { words: '25/11/2026', day: '2026-11-25' },
    });
    expect(await markup(page)).toBe(untouched);
    expect(portal.requests.slice(asked).filter(({ url }) => url !== '/favicon.ico')).toEqual([]);
    await page.close();
  });
});

test('nothing of the portal was pressed', () => {
  expect(portal.pressed).toEqual([]);
});
