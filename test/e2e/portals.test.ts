import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { documentOfFile, type PortalDocument } from '../portal';
import {
  everythingStored,
  hostElements,
  markup,
  shadowPictures,
  startSession,
  storedNotices,
  storedTasks,
  until,
} from './harness';
import { panelRow, pillOn, pressCheck, sentenceOn, takeOn } from './harness/walk';

/** Portals of different kinds: what each says of its documents, where the notice stands in it, and that it stays untouched. */

const NOTICE = 'test/fixtures/notices/giao-ban.md';
const FIRST = 'Tham mưu kế hoạch thanh tra năm 2027';

const { portal, browser, at } = await startSession();
/** A page of the extension, to look into its storage. */
let own: Page;
let notice: PortalDocument;
const documentOf = async (id: string): Promise<PortalDocument> => ({
  ...(await documentOfFile(`test/portal/documents/${id}.md`)),
  id,
  title: 'Kết luận của Phó Chủ tịch UBND tỉnh về công tác chuẩn bị ứng phó mưa lũ cuối năm 2026',
  symbol: '341/TB-UBND',
  day: '09/11/2026',
});

beforeAll(async () => {
  own = await browser.extensionPage('options.html');
  await browser.grant('http://cong.test/*');
  notice = {
    ...(await documentOfFile(NOTICE)),
    id: 'giao-ban',
    title: 'Kết luận của Giám đốc Sở Nông nghiệp và Môi trường tại cuộc họp giao ban tháng 11 năm 2026',
    symbol: '512/TB-SNNMT',
    day: '02/11/2026',
  };
});
describe('what the portal says', () => {
  test('is shown as the portal’s own, fills the blank number and dates no task unless the officer takes it over', async () => {
    portal.show({ ...notice, due: '20/11/2026', role: 'Phối hợp', urgency: 'Khẩn' });
    const page = await browser.open(at('/direct?doc=giao-ban'));
    expect((await pillOn(page))?.label).toContain('23 nhiệm vụ');
    const panel = await browser.openPanelOn(page);
    await panel.getByText('512 theo cổng').waitFor();
    const said = await panel.getByText('Theo cổng:').locator('..').innerText();
    expect(said).toMatch(/^Theo cổng: hạn cả văn bản 20\/11\/2026 \(.+\) · vai trò phối hợp · độ khẩn Khẩn$/);

    await panel
      .getByRole('searchbox')
      .or(panel.getByRole('button', { name: 'Tìm' }))
      .first()
      .click();
    await panel.getByRole('searchbox').fill(FIRST);
    await takeOn(panel, FIRST);
    const row = panelRow(panel, FIRST);
    expect((await storedTasks(own))[0]).toMatchObject({ ownDue: null });
    await row.getByRole('button', { name: 'Sửa' }).click();
    await row.getByRole('button', { name: 'Lấy hạn theo cổng 20/11/2026' }).click();
    await until('the date', async () => ((await storedTasks(own))[0]?.ownDue === '2026-11-20' ? true : undefined));
    await panel.getByRole('button', { name: 'Hoàn tác' }).click();
    await until('no date', async () => ((await storedTasks(own))[0]?.ownDue === null ? true : undefined));

    const [stored] = await storedNotices(own);
    expect(stored?.header).toMatchObject({ number: null, symbol: 'TB-SNNMT' });
    expect(stored?.portal).toMatchObject({ number: '512', due: { words: '20/11/2026', day: '2026-11-20' } });
    await page.close();
  });

  test('a secrecy mark in its fields keeps the document out', async () => {
    portal.show({
      ...(await documentOfFile('test/portal/documents/phan-cong.md')),
      id: 'kin',
      symbol: '9/TB-UBND',
      secrecy: 'Tối mật',
    });
    const page = await browser.open(at('/direct?doc=kin'));
    expect(await sentenceOn(page)).toBe('Văn bản đóng dấu “Tối mật”: Sổ Việc không đọc, không lưu gì.');
    expect(await everythingStored(own)).not.toMatch(/hồ chứa/i);
    expect(await hostElements(page)).toBe(1);
    await page.close();
  });
});

describe('the lists of documents', () => {
  /** The marks at rows: their words by the row's document. */
  const marksOn = async (page: Page): Promise<Record<string, string>> => {
    const rows = await page.locator('tr[data-doc]').all();
    const places = await Promise.all(
      rows.map(async (row) => [await row.getAttribute('data-doc'), await row.boundingBox()] as const),
    );
    const marks = await shadowPictures(page);
    return Object.fromEntries(
      marks.map(({ label, box }) => {
        const middle = box.y + box.height / 2;
        const at = places.find(([, row]) => row && row.y < middle && middle < row.y + row.height);
        return [at?.[0] ?? `nowhere: ${middle}`, label.replace('Sổ Việc: ', '')];
      }),
    );
  };
  const expectMarks = (page: Page, wanted: Record<string, string>) =>
    until('the marks', async () => (isDeepStrictEqual(await marksOn(page), wanted) ? true : undefined)).catch(
      async () => expect(await marksOn(page)).toEqual(wanted),
    );

  test('known documents are marked, wherever their rows go, with what became of their tasks', async () => {
    portal.show(await documentOf('phan-cong'));
    const page = await browser.open(at('/in-place?delay=0'));
    const untouched = await markup(page);
    await expectMarks(page, { 'giao-ban': '1 việc chưa xong' });
    expect(await markup(page)).toBe(untouched);
    expect(await hostElements(page)).toBe(1);

    const open = () => page.locator('tr[data-doc="phan-cong"] a').click();
    await open();
    await pillOn(page);
    await page.getByText('Quay lại').click();
    await expectMarks(page, { 'giao-ban': '1 việc chưa xong', 'phan-cong': 'đã đọc, chưa nhận việc' });

    await open();
    await pressCheck(page, 'Chủ trì, phối hợp với Sở Xây dựng kiểm tra');
    const elsewhere = await browser.open(at('/in-place?delay=0'));
    await expectMarks(elsewhere, { 'giao-ban': '1 việc chưa xong', 'phan-cong': '1 việc chưa xong' });
    await page.bringToFront();
    await pressCheck(page, 'Chủ trì, phối hợp với Sở Xây dựng kiểm tra');
    await elsewhere.bringToFront();
    await expectMarks(elsewhere, { 'giao-ban': '1 việc chưa xong', 'phan-cong': '1 việc, đã xong hết' });

    // The portal sorts its rows the other way round, then shows another page of its list.
    await elsewhere.evaluate(() => {
      const body = document.querySelector('#dt_basic tbody');
      body?.replaceChildren(...[...body.children].reverse());
    });
    await expectMarks(elsewhere, { 'phan-cong': '1 việc, đã xong hết', 'giao-ban': '1 việc chưa xong' });
    await elsewhere.evaluate(() => {
      for (const row of document.querySelectorAll('tr[data-doc="giao-ban"]')) row.remove();
    });
    await expectMarks(elsewhere, { 'phan-cong': '1 việc, đã xong hết' });
    await page.close();
    await elsewhere.close();
  });
});

describe('sandboxed frames, which have no origin', () => {
  test.each(['src', 'srcdoc'])('%s: the notice is found in it, once', async (way) => {
    const page = await browser.open(at('/frames/menu'));
    await page.evaluate(async (kind) => {
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', 'allow-scripts');
      const file = '/file?doc=giao-ban';
      frame.setAttribute(kind, kind === 'src' ? file : await (await fetch(file)).text());
      document.body.append(frame);
    }, way);
    expect((await pillOn(page))?.label).toContain('23 nhiệm vụ');
    expect(await hostElements(page)).toBe(0);
    await page.close();
  });
});

test('a frameset: the notice is found in its frame, once; nothing in it changes', async () => {
  const page = await browser.open(at('/frames?kind=frameset&doc=giao-ban'));
  const untouched = await markup(page);
  const asked = portal.requests.length;
  expect((await pillOn(page))?.label).toContain('23 nhiệm vụ');
  expect(await Promise.all(page.frames().map(hostElements))).toEqual([0, 0, 1]);
  expect(await markup(page)).toBe(untouched);
  expect(portal.requests.slice(asked).filter(({ url }) => url !== '/favicon.ico')).toEqual([]);
  await page.close();
});
