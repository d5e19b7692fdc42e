import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, dayInVietnam } from '@/lib/calendar';
import { madeNotice } from '../portal';
import {
  everythingStored,
  hostElements,
  marks,
  paperOf,
  shadowButtons,
  shadowTexts,
  startSession,
  storedNotices,
  storedTasks,
  until,
} from './harness';
import { checkButton, pillOn, pressCheck, sentenceOn } from './harness/walk';

/** In the portal's page: what is recognised, what is left untouched, what a page's scripts cannot do, what goes away. */

const TAKE = 'Nhận việc này';
const TAKEN = 'Đã nhận. Bấm để đánh dấu xong';
const DONE = 'Đã xong. Bấm để mở lại';

const { portal, browser, at } = await startSession();
/** A page of the extension, to look into its storage. */
let own: Page;
const inPlace = (page: Page, id: string) => page.locator(`tr[data-doc="${id}"] a`).click();

async function openInPlace(id: string, path = '/in-place?delay=0'): Promise<Page> {
  const page = await browser.open(at(path));
  await inPlace(page, id);
  await page.locator('.paper').waitFor();
  return page;
}
const openers = {
  'in place': () => openInPlace('giao-ban', '/in-place'),
  'in a frame of a modal': async () => {
    const page = await browser.open(at('/modal'));
    await inPlace(page, 'giao-ban');
    return page;
  },
  'in nested frames': () => browser.open(at('/frames?kind=nested&doc=giao-ban')),
};
type Way = keyof typeof openers;
const WAYS: readonly (readonly [Way, string])[] = [
  ['in place', 'Cập nhật danh mục hồ sơ, tài liệu nộp lưu'],
  ['in a frame of a modal', 'Rà soát, sửa đổi Quy chế chi tiêu nội bộ'],
  ['in nested frames', 'Tham mưu kế hoạch thanh tra năm 2027'],
];

/** A document's markup without the `<div>`s beside head and body; how many nodes and style sheets the document has. */
const outerOf = (frame: Frame): Promise<string> =>
  frame.evaluate(() => {
    const { documentElement, childNodes, styleSheets, adoptedStyleSheets } = document;
    const copy = documentElement.cloneNode(true);
    for (const child of [...copy.childNodes]) if (child.nodeName === 'DIV') copy.removeChild(child);
    const markup = copy instanceof Element ? copy.outerHTML : '';
    return [childNodes.length, styleSheets.length, adoptedStyleSheets.length, markup].join('\n');
  });
const outersOf = (page: Page): Promise<string[]> =>
  Promise.all(
    page.frames().map(async (frame) => {
      // A style sheet counts once it has come.
      await frame.waitForLoadState('load');
      return outerOf(frame);
    }),
  );

const buttonsOn = async (page: Page): Promise<string[]> =>
  (await shadowButtons(page)).map(({ label, description }) => `${label} ${description}`);

/** Nothing is said of a notice; a list may have its marks. */
const clean = (page: Page): Promise<true> =>
  until('the page to be clean', async () => ((await shadowTexts(page)).join('') === '' ? true : undefined));

/** How many assignments the pill speaks of. */
const countOn = async (page: Page): Promise<number> =>
  Number(/\d+(?= nhiệm vụ)/.exec((await pillOn(page))?.label ?? ''));

beforeAll(async () => {
  own = await browser.extensionPage('options.html');
});
describe('the three ways a portal shows a notice', () => {
  const pages = new Map<Way, Page>();
  const untouched = new Map<Way, string[]>();
  const pageOf = (way: Way): Page => pages.get(way) ?? own;

  beforeAll(async () => {
    for (const [way] of WAYS) {
      const page = await openers[way]();
      await (await paperOf(page)).getByText('Nguyễn Thị Thu Hà').waitFor();
      pages.set(way, page);
      untouched.set(way, await outersOf(page));
    }
    await browser.grant('http://cong.test/*');
  });
  afterAll(async () => {
    for (const page of pages.values()) await page.close();
  });

  test.each(WAYS)('%s: all 23 tasks are found', async (way) => {
    expect(await countOn(pageOf(way))).toBe(23);
  });

  test.each(WAYS)('%s: real clicks take on, finish and reopen', async (way, text) => {
    const page = pageOf(way);
    await page.bringToFront();
    await (await paperOf(page)).getByText(text).scrollIntoViewIfNeeded();
    const labels = [(await checkButton(page, text)).label];
    for (let press = 0; press < 3; press += 1) labels.push((await pressCheck(page, text)).label);
    expect(labels).toEqual([TAKE, TAKEN, DONE, TAKEN]);
    const tasks = (await storedTasks(own)).filter((task) => task.text.startsWith(text));
    expect(tasks).toMatchObject([{ status: 'todo', doneAt: null }]);
  });

  test.each(WAYS)("%s: the portal's markup is what it was, byte for byte, but for one element", async (way) => {
    const page = pageOf(way);
    expect(await outersOf(page)).toEqual(untouched.get(way));
    const counts = await Promise.all(page.frames().map(hostElements));
    expect(Math.max(...counts)).toBe(1); // the list behind has marks of its own
    expect(await hostElements(await paperOf(page))).toBe(1);
  });

  test('in a dialog opened by showModal() the marks show', async () => {
    const page = await browser.open(at('/modal?kind=dialog'));
    await inPlace(page, 'giao-ban');
    expect(await countOn(page)).toBe(23);
    expect((await marks(page))['so-viec-other']?.length).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Đóng cửa sổ' }).click();
    await clean(page);
    await page.close();
  });
});

describe("a page's scripts", () => {
  const [first, second] = ['Gửi lịch trực cơ quan', 'Sửa chữa hệ thống điện'];
  let page: Page;
  beforeAll(async () => {
    page = await openInPlace('hai-thong-bao');
    await pillOn(page);
  });
  afterAll(() => page.close());

  const selections = async (): Promise<string> =>
    JSON.stringify(await own.evaluate('chrome.storage.session.get(null)'))
      .match(/"selection:.*?}/g)
      ?.join() ?? '';

  test('see a closed element without attributes', async () => {
    const seen = await page.evaluate(() =>
      [...document.documentElement.children]
        .filter((child) => child.localName === 'div')
        .map((host) => ({ root: host.shadowRoot, attributes: host.attributes.length, markup: host.innerHTML })),
    );
    expect(seen).toEqual([{ root: null, attributes: 0, markup: '' }]);
  });

  test('cannot press its buttons, while an officer can', async () => {
    const { box } = await checkButton(page, first);
    const pill = await pillOn(page);
    const places = [box, pill?.box ?? box].map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 }));
    const hits = await page.evaluate((all) => {
      const kinds = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
      return all.map(({ x, y }) => {
        const hit = document.elementFromPoint(x, y);
        const init = {
          bubbles: true,
          cancelable: true,
          composed: true,
          clientX: x,
          clientY: y,
          detail: 1,
          view: window,
        };
        for (const kind of kinds) hit?.dispatchEvent(new MouseEvent(kind, init));
        for (const key of ['Enter', ' ']) hit?.dispatchEvent(new KeyboardEvent('keydown', { ...init, key }));
        const buttons = hit?.shadowRoot?.querySelectorAll('button') ?? [];
        for (const node of [hit, ...buttons]) if (node instanceof HTMLElement) node.click();
        return hit?.parentElement === document.documentElement && hit.localName === 'div';
      });
    }, places);
    expect(hits).toEqual([true, true]);
    // Had the scripts been heard, then before this.
    expect((await pressCheck(page, second)).label).toBe(TAKEN);
    expect((await storedTasks(own)).map(({ text }) => text).filter((text) => text.startsWith(first))).toEqual([]);
    expect(browser.context.pages().filter((other) => other.url().includes('sidepanel'))).toEqual([]);
  });

  test('cannot choose a mark, while an officer can', async () => {
    const selected = async () => (await marks(page))['so-viec-selected']?.join() ?? '';
    await page.getByText(second).click({ position: { x: 40, y: 8 } });
    expect(await selected()).toMatch(/^Sửa chữa/);
    const told = await until('the selection', async () => (await selections()) || undefined);

    await page.getByText(first).evaluate((node) => {
      const { left, top, height } = node.getBoundingClientRect();
      const init = { bubbles: true, composed: true, detail: 1, clientX: left + 40, clientY: top + height / 2 };
      for (const kind of ['mousedown', 'mouseup', 'click']) node.dispatchEvent(new MouseEvent(kind, init));
      if (node instanceof HTMLElement) node.click();
    });
    expect(await selected()).toMatch(/^Sửa chữa/);
    // Had it been told, then before this.
    await pressCheck(page, second);
    expect(await selections()).toBe(told);
  });

  test('that take marks and buttons away see them come back', async () => {
    const shown = async () => JSON.stringify([await marks(page), await buttonsOn(page)]);
    const before = await shown();
    const left = await page.evaluate(() => {
      CSS.highlights.clear();
      for (const child of [...document.documentElement.children]) if (child.localName === 'div') child.remove();
      return CSS.highlights.size; // asked later, they may be there again
    });
    expect(left).toBe(0);
    await until('our element', async () => ((await hostElements(page)) === 1 ? true : undefined));
    // Marks are there before all buttons are.
    await until('the marks and the buttons', async () => ((await shown()) === before ? true : undefined));
  });

  test('that draw the same text again double nothing', async () => {
    const look = async () => ({
      marks: await marks(page),
      buttons: await buttonsOn(page),
      notices: (await storedNotices(own)).length,
      hosts: await hostElements(page),
    });
    const before = await look();
    const redraw = (all: boolean) =>
      page.evaluate((whole) => {
        const paper = document.querySelector(whole ? '#content' : '.paper');
        if (whole) paper?.replaceChildren(...[...paper.childNodes].map((node) => node.cloneNode(true)));
        else for (const line of paper?.querySelectorAll('p') ?? []) line.replaceWith(line.cloneNode(true));
      }, all);
    for (const all of [true, false, true]) {
      await redraw(all);
      await until('the same marks on the new text', async () =>
        JSON.stringify(await marks(page)) === JSON.stringify(before.marks) ? true : undefined,
      );
    }
    await until('the same buttons', async () =>
      JSON.stringify(await look()) === JSON.stringify(before) ? true : undefined,
    );
  });
});

describe('a document with a secrecy mark', () => {
  const SECRET = 'bảo vệ kho bãi ven sông';
  test.each(['MẬT', 'TỐI MẬT', 'TUYỆT MẬT'])('%s: is left alone, with one sentence that says so', async (stamp) => {
    const name = stamp.charAt(0) + stamp.slice(1).toLowerCase();
    const issuedOn = addDays(dayInVietnam(Date.now()), -3);
    const units = { 'Văn phòng Sở': [`Lập phương án ${SECRET}`] };
    portal.show(madeNotice({ id: 'kin', number: 5, issuedOn, subject: `về ${SECRET}`, units, stamp }));
    const page = await openInPlace('kin');
    expect(await sentenceOn(page)).toBe(`Văn bản đóng dấu “${name}”: Sổ Việc không đọc, không lưu gì.`);
    expect(await marks(page)).toEqual({});
    expect((await shadowButtons(page)).map(({ label }) => label)).toEqual(['Ẩn trên trang này']);

    const panel = await browser.openPanelOn(page);
    await panel.getByRole('heading', { name: `Văn bản đóng dấu “${name}”` }).waitFor();
    await panel.getByText('Văn bản mật không được lưu trong trình duyệt').waitFor();
    expect(await everythingStored(own)).not.toMatch(/kho bãi ven sông/i);
    await page.close();
  });
});

describe('when the notice goes away', () => {
  test('in place: everything of ours goes along', async () => {
    const page = await openInPlace('giao-ban');
    const panel = await browser.openPanelOn(page);
    await panel.getByRole('heading', { name: /^Kết luận của Giám đốc Sở Nông nghiệp/ }).waitFor();
    await page.getByText('Quay lại').click();
    await clean(page);
    expect(await marks(page)).toEqual({});
    await panel.getByRole('heading', { name: 'Thẻ này chưa có thông báo giao việc' }).waitFor();
    await page.close();
  });

  test('with the frame of a modal: the panel knows', async () => {
    const page = await openers['in a frame of a modal']();
    const panel = await browser.openPanelOn(page);
    await panel.getByRole('heading', { name: /^Kết luận của Giám đốc Sở Nông nghiệp/ }).waitFor();
    await page.getByRole('button', { name: 'Đóng cửa sổ' }).click();
    await panel.getByRole('heading', { name: 'Thẻ này chưa có thông báo giao việc' }).waitFor();
    await page.close();
  });

  test('another one takes its place in place', async () => {
    const page = await openInPlace('giao-ban');
    expect(await countOn(page)).toBe(23);
    await page.getByText('Quay lại').click();
    await clean(page);
    await inPlace(page, 'phan-cong');
    await pillOn(page);
    expect(
      Object.values(await marks(page))
        .flat()
        .join(' '),
    ).toMatch(/an toàn 14 hồ chứa(?!.*đôn đốc các phòng)/);
    await page.close();
  });

  test('back and forward lead to it and away from it', async () => {
    const page = await browser.open(at('/direct?doc=giao-ban'));
    expect(await countOn(page)).toBe(23);
    await page.goto(at('/direct?doc=giay-moi'));
    await page.goBack();
    expect(await countOn(page)).toBe(23);
    await page.goForward();
    await page.getByText('GIẤY MỜI').first().waitFor();
    const panel = await browser.openPanelOn(page);
    await panel.getByRole('heading', { name: 'Thẻ này chưa có thông báo giao việc' }).waitFor();
    expect(await hostElements(page)).toBe(0);
    await page.goBack();
    await panel.getByRole('heading', { name: /^Kết luận của Giám đốc Sở Nông nghiệp/ }).waitFor();
    await page.close();
  });

  test('back and forward inside a page that fills itself are followed too', async () => {
    const page = await openInPlace('giao-ban');
    expect(await countOn(page)).toBe(23);
    await page.evaluate(() => {
      const content = document.getElementById('content');
      const text = content?.innerHTML ?? '';
      history.pushState('list', '', '?list');
      if (content) content.textContent = 'Danh sách';
      addEventListener('popstate', ({ state }) => {
        if (content) content.innerHTML = state === 'list' ? 'Danh sách' : text;
      });
    });
    await clean(page);
    await page.goBack();
    expect(await countOn(page)).toBe(23);
    await page.goForward();
    await clean(page);
    await page.close();
  });
});

test('in all this nothing of the portal was pressed, and nothing was asked of it but its own pages', async () => {
  expect(portal.pressed).toEqual([]);
  const paths = [
    'assets/portal.css',
    'assets/portal.js',
    'direct',
    'document',
    'favicon.ico',
    'file',
    'frames',
    'in-place',
  ];
  const known = new Set([...paths, 'frames/outer', 'modal'].map((path) => `GET /${path}`));
  const asked = portal.requests.map(({ method, url }) => `${method} ${url.split('?')[0]}`);
  expect(asked.filter((request) => !known.has(request))).toEqual([]);
});

test('opening a notice, taking on and finishing costs the portal not one request more', async () => {
  const before = portal.requests.length;
  const page = await openInPlace('phan-cong');
  await pressCheck(page, 'Chủ trì, phối hợp với Sở Xây dựng kiểm tra');
  await pressCheck(page, 'Chủ trì, phối hợp với Sở Xây dựng kiểm tra');
  const asked = portal.requests.slice(before).map(({ url }) => url);
  expect(asked.filter((url) => url !== '/favicon.ico').sort()).toEqual([
    '/assets/portal.css',
    '/assets/portal.js',
    '/document?doc=phan-cong',
    '/in-place?delay=0',
  ]);
});
